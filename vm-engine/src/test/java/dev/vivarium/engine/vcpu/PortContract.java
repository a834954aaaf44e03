package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.RecordingBus.answer;
import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RCX;
import static dev.vivarium.engine.vcpu.StateDraft.RDI;
import static dev.vivarium.engine.vcpu.StateDraft.RDX;
import static dev.vivarium.engine.vcpu.StateDraft.RSI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.RecordingBus.Access;
import dev.vivarium.engine.vcpu.RecordingBus.Kind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

/** IN, OUT, INS and OUTS. */
abstract class PortContract extends WriteLogContract {
    private static final int[] WIDTHS = {1, 2, 4};
    private static final int PORT = 0x1234;
    /** More than KVM hands over at once. */
    private static final int MANY = 3000;
    /** In a program's data segment, whose base is 0 or {@link GuestSetup#DATA}. */
    private static final int OFFSET = 0x100;

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void inputOfEachWidthChangesAsMuchOfTheRegister(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width : WIDTHS) {
                StateDraft draft = guest.prepare(mode, new Code(mode).sized(width, width == 1 ? "ec" : "ed").end());
                draft.gpr[RDX] = PORT;
                draft.gpr[RAX] = 0x1122_3344;
                CpuState after = guest.run(draft);
                long kept = width == 4 ? 0 : 0x1122_3344L & -1L << 8 * width;
                assertEquals(kept | answer(0, width), after.gpr()[RAX]);
                assertEquals(List.of(new Access(Kind.IN, PORT, width, answer(0, width))), guest.bus.accesses);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void outputOfEachWidth(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width : WIDTHS) {
                // OUT DX; OUT imm8
                Code code = new Code(mode).sized(width, width == 1 ? "ee" : "ef")
                        .sized(width, width == 1 ? "e6 70" : "e7 70").end();
                StateDraft draft = guest.prepare(mode, code);
                draft.gpr[RDX] = PORT;
                draft.gpr[RAX] = 0x8765_4321L;
                guest.run(draft);
                long value = 0x8765_4321L & -1L >>> 64 - 8 * width;
                assertEquals(List.of(new Access(Kind.OUT, PORT, width, value),
                        new Access(Kind.OUT, 0x70, width, value)), guest.bus.accesses);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void inputOfStrings(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width : WIDTHS) {
                StateDraft draft = guest.prepare(mode,
                        new Code(mode).raw("f3").wide(width, width == 1 ? "6c" : "6d").end());
                draft.segments.set(CpuState.ES, draft.segments.get(CpuState.DS));
                draft.gpr[RDX] = PORT;
                draft.gpr[RDI] = mode.hasSelectors() ? GuestSetup.DATA + OFFSET : OFFSET;
                draft.gpr[RCX] = MANY;
                CpuState after = guest.run(draft);
                assertEquals(0, after.gpr()[RCX]);
                assertEquals((mode.hasSelectors() ? GuestSetup.DATA + OFFSET : OFFSET) + (long) MANY * width,
                        after.gpr()[RDI]);
                for (int i = 0; i < MANY; i++) {
                    assertEquals(answer(i, width), guest.memory.read(GuestSetup.DATA + OFFSET + (long) i * width,
                            width));
                }
                assertEquals(MANY, guest.bus.accesses.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void outputOfStringsDownwards(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width : WIDTHS) {
                StateDraft draft = guest.prepare(mode,
                        new Code(mode).raw("f3").wide(width, width == 1 ? "6e" : "6f").end());
                draft.rflags |= 0x400;
                draft.gpr[RDX] = PORT;
                draft.gpr[RSI] = (mode.hasSelectors() ? GuestSetup.DATA : 0) + OFFSET + (MANY - 1L) * width;
                draft.gpr[RCX] = MANY;
                List<Access> expected = new ArrayList<>();
                for (int i = 0; i < MANY; i++) {
                    guest.memory.write(GuestSetup.DATA + OFFSET + (long) i * width, width, answer(i, width));
                    expected.addFirst(new Access(Kind.OUT, PORT, width, answer(i, width)));
                }
                CpuState after = guest.run(draft);
                assertEquals(0, after.gpr()[RCX]);
                assertEquals(expected, guest.bus.accesses);
            }
        }
    }
}
