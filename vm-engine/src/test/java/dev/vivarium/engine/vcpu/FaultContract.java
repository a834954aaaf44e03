package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.CR2;
import static dev.vivarium.engine.vcpu.StateDraft.DR6;
import static dev.vivarium.engine.vcpu.StateDraft.DR7;
import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RBX;
import static dev.vivarium.engine.vcpu.StateDraft.RSP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exceptions and what a handler finds of them. */
abstract class FaultContract extends DeviceMemoryContract {
    private static final int NO_CODE = -1;
    private static final long SINGLE_STEP = 1 << 14;
    private static final long TRAP_FLAG = 0x100;
    private static final long RESUME_FLAG = 1 << 16;

    /** Where the handler is, and what its frame says. */
    private static void expect(Guest guest, GuestMode mode, CpuState after, int vector, int errorCode, long offset) {
        assertEquals(vector, Guest.vector(after), () -> mode + ": " + Guest.describe(after));
        boolean hasCode = errorCode != NO_CODE && mode != GuestMode.REAL;
        if (hasCode) {
            assertEquals(errorCode, guest.slot(after, mode, 0), () -> mode + ", error code");
        }
        assertEquals(mode.ip(offset), guest.slot(after, mode, hasCode ? 1 : 0), () -> mode + ", return address");
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void divisionByZero(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            // nop; div ebx
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 f7 f3").end());
            expect(guest, mode, guest.run(draft), 0, NO_CODE, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void breakpointInstruction(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 cc").end());
            expect(guest, mode, guest.run(draft), 3, NO_CODE, 2);
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void softwareInterrupt(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("cd 55").end());
            CpuState after = guest.run(draft);
            expect(guest, mode, after, 0x55, NO_CODE, 2);
            long frame = (mode == GuestMode.REAL ? 3 : mode == GuestMode.PROTECTED ? 3 : 5) * mode.slotBytes;
            long top = mode.isUser() ? GuestSetup.INNER_STACK : draft.gpr[RSP];
            long pushed = mode == GuestMode.VIRTUAL_8086 ? 9L * mode.slotBytes : frame;
            assertEquals(top - pushed, after.gpr()[RSP]);
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void undefinedInstruction(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 0f 0b").end());
            expect(guest, mode, guest.run(draft), 6, NO_CODE, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = {"PROTECTED", "COMPATIBILITY", "LONG"})
    void aSelectorBeyondTheTable(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            // mov ds, eax
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 8e d8").end());
            draft.gpr[RAX] = 0x1234;
            expect(guest, mode, guest.run(draft), 13, 0x1234, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "LONG", mode = EnumSource.Mode.EXCLUDE)
    @Tag(REAL_PROCESSOR)
    void anAddressBeyondTheLimit(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            // mov eax, [ebx]
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90").wide(4, "8b 03").end());
            CpuState.Segment data = draft.segments.get(CpuState.DS);
            draft.segments.set(CpuState.DS,
                    new CpuState.Segment(data.selector(), data.base(), 0xFFFF, data.attributes() & ~0x8000));
            draft.gpr[RBX] = 0x1_0000;
            expect(guest, mode, guest.run(draft), 13, 0, 1);
        }
    }

    @Test
    void anAddressThatIsNotCanonical() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw("90 8b 03").end());
            draft.gpr[RBX] = 1L << 52;
            expect(guest, GuestMode.LONG, guest.run(draft), 13, 0, 1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "REAL", mode = EnumSource.Mode.EXCLUDE)
    void pageFaults(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            for (boolean write : new boolean[]{false, true}) {
                // mov al, [ebx], mov [ebx], al
                StateDraft draft = guest.prepare(mode, new Code(mode).raw("90").wide(1, write ? "88 03" : "8a 03")
                        .end());
                if (mode == GuestMode.VIRTUAL_8086) {
                    // As far as it reaches.
                    draft.segments.set(CpuState.DS, new CpuState.Segment(0xFFFF, 0xF_FFF0, 0xFFFF, 0xF3));
                }
                draft.gpr[RBX] = GuestSetup.ABSENT + 0x123 - draft.segments.get(CpuState.DS).base();
                CpuState after = guest.run(draft);
                expect(guest, mode, after, 14, (write ? 2 : 0) | (mode.isUser() ? 4 : 0), 1);
                assertEquals(GuestSetup.ABSENT + 0x123, after.control()[CR2]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void singleStep(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 90").end());
            draft.rflags |= TRAP_FLAG;
            CpuState after = guest.run(draft);
            expect(guest, mode, after, 1, NO_CODE, 1);
            assertEquals(SINGLE_STEP, after.debug()[DR6] & (SINGLE_STEP | 0xF));
            assertEquals(0, after.rflags() & TRAP_FLAG);
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void singleStepOverAnAccessToADevice(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("e4 10 90").end());
            draft.rflags |= TRAP_FLAG;
            CpuState after = guest.run(draft);
            expect(guest, mode, after, 1, NO_CODE, 2);
            assertEquals(SINGLE_STEP, after.debug()[DR6] & (SINGLE_STEP | 0xF));
            assertEquals(RecordingBus.answer(0, 1), after.gpr()[RAX]);
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    @Tag(REAL_PROCESSOR)
    void hardwareBreakpoint(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 90 90").end());
            draft.debug[1] = GuestSetup.CODE + 2;
            draft.debug[DR7] = 0x408;
            CpuState after = guest.run(draft);
            expect(guest, mode, after, 1, NO_CODE, 2);
            assertEquals(2, after.debug()[DR6] & (SINGLE_STEP | 0xF));
            // With the resume flag it is passed over once.
            StateDraft resumed = new StateDraft(after);
            StateDraft again = guest.prepare(mode, new Code(mode).raw("90 90 90").end());
            again.debug[1] = resumed.debug[1];
            again.debug[DR7] = resumed.debug[DR7];
            again.rip += 2;
            again.rflags |= RESUME_FLAG;
            assertEquals(-1, Guest.vector(guest.run(again)));
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    @Tag(REAL_PROCESSOR)
    void watchpoint(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            // mov [ebx], eax
            Code code = new Code(mode).raw("90").wide(4, "89 03").raw("90").end();
            StateDraft draft = guest.prepare(mode, code);
            draft.gpr[RBX] = mode.hasSelectors() ? GuestSetup.DATA + 0x10 : 0x10;
            draft.debug[3] = GuestSetup.DATA + 0x10;
            draft.debug[DR7] = 0xD000_0480L;
            CpuState after = guest.run(draft);
            expect(guest, mode, after, 1, NO_CODE, code.length() - 5);
            assertEquals(8, after.debug()[DR6] & (SINGLE_STEP | 0xF));
        }
    }

    @Test
    void aModelSpecificRegisterThatDoesNotExist() throws Exception {
        try (Guest guest = guest()) {
            for (String access : new String[]{"0f 32", "0f 30"}) {
                // mov ecx, 12345678h; rdmsr or wrmsr
                StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw("b9 78 56 34 12")
                        .raw(access).end());
                expect(guest, GuestMode.LONG, guest.run(draft), 13, 0, 5);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void aTripleFault(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("0f 0b").end());
            draft.tables.set(1, new CpuState.Table(0x10_0000, 0));
            guest.start(draft);
            assertEquals(Exit.TRIPLE_FAULT, guest.runOnce());
            // And after it the machine may be reset.
            expect(guest, mode, guest.run(guest.prepare(mode, new Code(mode).raw("0f 0b").end())), 6, NO_CODE, 0);
        }
    }
}
