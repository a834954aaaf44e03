package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RBX;
import static dev.vivarium.engine.vcpu.StateDraft.RCX;
import static dev.vivarium.engine.vcpu.StateDraft.RDI;
import static dev.vivarium.engine.vcpu.StateDraft.RDX;
import static dev.vivarium.engine.vcpu.StateDraft.RSI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.RecordingBus.Access;
import dev.vivarium.engine.vcpu.RecordingBus.Kind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

/** Instructions whose operand is a device's register. */
abstract class DeviceMemoryContract extends PortContract {
    private static final long HELD = 0xF1E2_D3C4_B5A6_9788L;
    private static final long OPERAND = 0x0123_4567_89AB_CDEFL;
    private static final int REGISTER = 0x40;
    private static final int PAGE = 4096;

    /**
     * An instruction with the operands FS:[EBX] and EAX.
     *
     * @param single its opcode and ModRM byte for a byte
     * @param wider  the same for more
     * @param loads  whether it reads the device
     */
    private record Form(String single, String wider, boolean loads, Effect device, Effect register) {
    }

    /** What becomes of an operand of so many bits. */
    @FunctionalInterface
    private interface Effect {
        long of(long held, long operand);
    }

    private static final Effect HELD_STAYS = (held, operand) -> held;
    private static final Effect OPERAND_STAYS = (held, operand) -> operand;
    private static final List<Form> FORMS = List.of(
            new Form("8a 03", "8b 03", true, HELD_STAYS, HELD_STAYS), // mov
            new Form("88 03", "89 03", false, OPERAND_STAYS, OPERAND_STAYS), // mov
            new Form("86 03", "87 03", true, OPERAND_STAYS, HELD_STAYS), // xchg
            new Form("00 03", "01 03", true, Long::sum, OPERAND_STAYS), // add [mem], reg
            new Form("02 03", "03 03", true, HELD_STAYS, Long::sum), // add reg, [mem]
            new Form("28 03", "29 03", true, (held, operand) -> held - operand, OPERAND_STAYS), // sub
            new Form("20 03", "21 03", true, (held, operand) -> held & operand, OPERAND_STAYS), // and
            new Form("08 03", "09 03", true, (held, operand) -> held | operand, OPERAND_STAYS), // or
            new Form("30 03", "31 03", true, (held, operand) -> held ^ operand, OPERAND_STAYS), // xor
            new Form("f6 13", "f7 13", true, (held, operand) -> ~held, OPERAND_STAYS), // not
            new Form("fe 03", "ff 03", true, (held, operand) -> held + 1, OPERAND_STAYS), // inc
            new Form("0f c0 03", "0f c1 03", true, Long::sum, HELD_STAYS), // xadd
            new Form("84 03", "85 03", true, HELD_STAYS, OPERAND_STAYS), // test
            new Form("38 03", "39 03", true, HELD_STAYS, OPERAND_STAYS), // cmp
            new Form("c6 03 5a", "c7 03 5a 5a", false, (held, operand) -> 0x5A5A, OPERAND_STAYS)); // mov imm

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void theCommonInstructionsInEachWidth(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (Form form : FORMS) {
                for (int width = 1; width <= mode.widest(); width *= 2) {
                    check(guest, mode, form, width);
                }
            }
        }
    }

    private static void check(Guest guest, GuestMode mode, Form form, int width) {
        boolean immediate = form.wider.startsWith("c7");
        String code = width == 1 ? form.single : immediate && width > 2 ? form.wider + " 00 00" : form.wider;
        StateDraft draft = guest.prepare(mode, new Code(mode).atDevice(width, code).end());
        draft.gpr[RBX] = REGISTER;
        draft.gpr[RAX] = OPERAND & (mode == GuestMode.LONG ? -1L : 0xFFFF_FFFFL);
        put(guest, REGISTER, HELD);
        CpuState after = guest.run(draft);
        long mask = -1L >>> 64 - 8 * width;
        long held = HELD & mask;
        long stored = form.device.of(held, OPERAND & mask) & mask;
        List<Access> expected = new ArrayList<>();
        if (form.loads) {
            expected.add(new Access(Kind.LOAD, RecordingBus.DEVICE + REGISTER, width, held));
        }
        if (!form.loads || form.device != HELD_STAYS) {
            expected.add(new Access(Kind.STORE, RecordingBus.DEVICE + REGISTER, width, stored));
        }
        assertEquals(expected, guest.bus.accesses, () -> mode + " " + code + " of " + width);
        long register = form.register.of(held, OPERAND & mask) & mask;
        assertEquals(register, after.gpr()[RAX] & mask, () -> mode + " " + code + " of " + width);
    }

    private static void put(Guest guest, int offset, long value) {
        for (int i = 0; i < 8; i++) {
            guest.bus.device[offset + i] = (byte) (value >>> 8 * i);
        }
    }

    private static long get(Guest guest, int offset, int width) {
        long value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | guest.bus.device[offset + i] & 0xFF;
        }
        return value;
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void loadsThatExtend(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            String[] codes = {"0f b6 03", "0f be 03", "0f b7 03", "0f bf 03"};
            long[] results = {0x88, 0xFFFF_FF88L, 0x9788, 0xFFFF_9788L};
            for (int i = 0; i < codes.length; i++) {
                StateDraft draft = guest.prepare(mode, new Code(mode).atDevice(4, codes[i]).end());
                draft.gpr[RBX] = REGISTER;
                put(guest, REGISTER, HELD);
                assertEquals(results[i], guest.run(draft).gpr()[RAX], codes[i]);
                assertEquals(1, guest.bus.accesses.size());
                assertEquals(i < 2 ? 1 : 2, guest.bus.accesses.getFirst().width());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void stringsToTheDevice(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width = 1; width <= mode.widest(); width *= 2) {
                // rep stos
                StateDraft draft = guest.prepare(mode,
                        new Code(mode).raw("f3").wide(width, width == 1 ? "aa" : "ab").end());
                draft.gpr[RDI] = start(mode) + 0x80;
                draft.gpr[RCX] = 5;
                draft.gpr[RAX] = OPERAND & (mode == GuestMode.LONG ? -1L : 0xFFFF_FFFFL);
                CpuState after = guest.run(draft);
                assertEquals(0, after.gpr()[RCX]);
                assertEquals(start(mode) + 0x80 + 5L * width, after.gpr()[RDI]);
                List<Access> expected = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    expected.add(new Access(Kind.STORE, RecordingBus.DEVICE + 0x80 + (long) i * width, width,
                            OPERAND & -1L >>> 64 - 8 * width));
                }
                assertEquals(expected, guest.bus.accesses);
            }
        }
    }

    /** Where the device is in ES. */
    private static long start(GuestMode mode) {
        return mode == GuestMode.LONG ? GuestSetup.DEVICE_WINDOW : 0;
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void stringsFromMemoryAndBack(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            long data = mode.hasSelectors() ? GuestSetup.DATA : 0;
            for (int width = 1; width <= mode.widest(); width *= 2) {
                String movs = width == 1 ? "a4" : "a5";
                StateDraft draft = guest.prepare(mode, new Code(mode).raw("f3").wide(width, movs).end());
                draft.gpr[RSI] = data;
                draft.gpr[RDI] = start(mode) + 0x100;
                draft.gpr[RCX] = 7;
                for (int i = 0; i < 7 * width; i++) {
                    guest.memory.write(GuestSetup.DATA + i, 1, i * 37 + 11);
                }
                guest.run(draft);
                assertEquals(7, guest.bus.accesses.size());
                for (int i = 0; i < 7 * width; i++) {
                    assertEquals((byte) (i * 37 + 11), guest.bus.device[0x100 + i]);
                }
                fromTheDevice(guest, mode, width, movs);
            }
        }
    }

    /** The source is FS, the destination what was the data segment. */
    private static void fromTheDevice(Guest guest, GuestMode mode, int width, String movs) {
        long data = mode.hasSelectors() ? GuestSetup.DATA : 0;
        StateDraft draft = guest.prepare(mode, new Code(mode).raw("f3 64").wide(width, movs).end());
        draft.segments.set(CpuState.ES, draft.segments.get(CpuState.DS));
        draft.gpr[RSI] = 0x100;
        draft.gpr[RDI] = data + 0x1000;
        draft.gpr[RCX] = 7;
        guest.run(draft);
        assertEquals(7, guest.bus.accesses.size());
        for (int i = 0; i < 7 * width; i++) {
            assertEquals(i * 37 + 11 & 0xFF, guest.memory.read(GuestSetup.DATA + 0x1000 + i, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void aComparisonAndExchange(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (boolean same : new boolean[]{true, false}) {
                // lock cmpxchg [ebx], edx
                StateDraft draft = guest.prepare(mode, new Code(mode).raw("f0").atDevice(4, "0f b1 13").end());
                draft.gpr[RBX] = REGISTER;
                draft.gpr[RAX] = same ? 0xB5A6_9788L : 1;
                draft.gpr[RDX] = 0x7654_3210;
                put(guest, REGISTER, HELD);
                CpuState after = guest.run(draft);
                assertEquals(same ? 0x40 : 0, after.rflags() & 0x40);
                assertEquals(0xB5A6_9788L, after.gpr()[RAX]);
                assertEquals(same ? 0x7654_3210 : 0xB5A6_9788L, get(guest, REGISTER, 4));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    @Tag(BEYOND_STAND_IN)
    void accessesAcrossPages(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width = 2; width <= mode.widest(); width *= 2) {
                for (int before = 1; before < width; before++) {
                    // mov eax, [ebx]; mov [ebx + 16], eax, and the same the other way round
                    crossing(guest, mode, width, PAGE - before);
                }
            }
        }
    }

    private static void crossing(Guest guest, GuestMode mode, int width, int offset) {
        long mask = -1L >>> 64 - 8 * width;
        StateDraft draft = guest.prepare(mode, new Code(mode).atDevice(width, "8b 03").end());
        draft.gpr[RBX] = offset;
        put(guest, offset, HELD);
        assertEquals(HELD & mask, guest.run(draft).gpr()[RAX] & mask, () -> mode + " load of " + width);
        draft = guest.prepare(mode, new Code(mode).atDevice(width, "89 03").end());
        draft.gpr[RBX] = offset;
        draft.gpr[RAX] = OPERAND & (mode == GuestMode.LONG ? -1L : 0xFFFF_FFFFL);
        guest.run(draft);
        assertEquals(OPERAND & mask, get(guest, offset, width), () -> mode + " store of " + width);
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = {"PROTECTED", "COMPATIBILITY", "LONG"})
    @Tag(BEYOND_STAND_IN)
    void accessesFromMemoryIntoTheDevice(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (int width = 2; width <= mode.widest(); width *= 2) {
                long mask = -1L >>> 64 - 8 * width;
                long start = GuestSetup.DEVICE_WINDOW - 1;
                // mov [rbx], eax; mov edx, [rbx]
                StateDraft draft = guest.prepare(mode,
                        new Code(mode).sized(width, "89 03").sized(width, "8b 13").end());
                draft.gpr[RBX] = start;
                draft.gpr[RAX] = OPERAND & (mode == GuestMode.LONG ? -1L : 0xFFFF_FFFFL);
                CpuState after = guest.run(draft);
                assertEquals(OPERAND & 0xFF, guest.memory.read(start, 1));
                assertEquals((OPERAND & mask) >>> 8, get(guest, 0, width - 1));
                assertEquals(OPERAND & mask, after.gpr()[RDX] & mask);
            }
        }
    }
}
