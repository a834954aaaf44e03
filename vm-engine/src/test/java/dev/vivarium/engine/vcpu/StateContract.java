package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RSP;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.TreeMap;

/** What is restored is what is saved, and what it says is what happens. */
abstract class StateContract extends TimeContract {
    private static final int STATES = 40;
    private static final long TOLERATED_TICKS = 20_000_000;
    private static final int NMI = 2;
    private static final CpuState.Events QUIET = new CpuState.Events(false, false, false, false);

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void registersOfEveryKind(GuestMode mode) throws Exception {
        roundTrips(mode, CpuModel.X86_64_V2);
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void registersOfTheThirdLevel(GuestMode mode) throws Exception {
        roundTrips(mode, CpuModel.X86_64_V3);
    }

    private void roundTrips(GuestMode mode, CpuModel model) throws Exception {
        RandomStates random = new RandomStates(mode.ordinal());
        try (Guest guest = new Guest(backEnd(), model)) {
            for (int i = 0; i < STATES; i++) {
                StateDraft draft = guest.prepare(mode, new Code(mode).end());
                random.fill(draft, mode);
                CpuState wanted = draft.build();
                guest.start(wanted);
                requireSame(wanted, guest.vcpu.save());
            }
        }
    }

    static void requireSame(CpuState wanted, CpuState found) {
        assertArrayEquals(wanted.gpr(), found.gpr(), "general registers");
        assertEquals(wanted.rip(), found.rip(), "rip");
        assertEquals(wanted.rflags(), found.rflags(), "rflags");
        for (int i = 0; i < 8; i++) {
            assertEquals(visible(wanted.segments().get(i)), visible(found.segments().get(i)), "segment " + i);
        }
        assertEquals(wanted.tables(), found.tables(), "tables");
        assertArrayEquals(wanted.control(), found.control(), "control registers");
        assertArrayEquals(wanted.debug(), found.debug(), "debug registers");
        found.msrs().forEach((number, value) -> assertEquals(wanted.msrs().get(number), value,
                () -> "model-specific register " + Integer.toHexString(number)));
        assertArrayEquals(ExtendedAreas.visible(wanted.xsave()), ExtendedAreas.visible(found.xsave()), "XSAVE area");
        assertTrue(Math.abs(wanted.tsc().offset() - found.tsc().offset()) < TOLERATED_TICKS, "time-stamp counter");
        assertEquals(wanted.activity(), found.activity(), "activity");
        assertEquals(wanted.events(), found.events(), "events");
    }

    /** Nothing is seen of an unusable segment but its selector. */
    private static CpuState.Segment visible(CpuState.Segment segment) {
        boolean unusable = (segment.attributes() & 1 << 16) != 0;
        return unusable ? new CpuState.Segment(segment.selector(), 0, 0, 1 << 16) : segment;
    }

    @Test
    void allModelSpecificRegistersAreThere() throws Exception {
        try (Guest guest = guest()) {
            TreeMap<Integer, Long> missing = new TreeMap<>();
            CpuMsrs.saved().forEach(number -> missing.put(number, 0L));
            missing.keySet().removeAll(guest.vcpu.save().msrs().keySet());
            assertEquals(Map.of(), missing);
        }
    }

    @Test
    void whatIsInFlight() throws Exception {
        try (Guest guest = guest()) {
            for (int bits = 0; bits < 4; bits++) {
                StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).end());
                draft.events = new CpuState.Events(false, false, (bits & 1) != 0, (bits & 2) != 0);
                guest.start(draft.build());
                assertEquals(draft.events, guest.vcpu.save().events());
            }
            StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).end());
            draft.events = new CpuState.Events(false, false, false, false, 0x77);
            guest.start(draft.build());
            assertEquals(draft.events, guest.vcpu.save().events());
            draft.events = QUIET;
            draft.activity = CpuState.HALTED;
            guest.start(draft.build());
            assertEquals(CpuState.HALTED, guest.vcpu.save().activity());
        }
    }

    /** Some processors do not say which instruction cast the shadow. */
    @Test
    void aShadowIsKept() throws Exception {
        try (Guest guest = guest()) {
            for (boolean afterSti : new boolean[]{true, false}) {
                StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).end());
                draft.events = new CpuState.Events(afterSti, !afterSti, false, false);
                guest.start(draft.build());
                CpuState.Events saved = guest.vcpu.save().events();
                assertTrue(afterSti ? saved.interruptShadow() : saved.stackShadow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "VIRTUAL_8086", mode = EnumSource.Mode.EXCLUDE)
    void aWaitingNmiIsDelivered(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            CpuState after = atNmi(guest, mode, new CpuState.Events(false, false, false, true));
            assertEquals(mode.ip(0), guest.slot(after, mode, 0));
            assertTrue(after.events().nmiBlocked());
            assertTrue(!after.events().nmiPending());
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "VIRTUAL_8086", mode = EnumSource.Mode.EXCLUDE)
    @Tag(OWN_PROCESSOR)
    @Tag(BEYOND_STAND_IN)
    void theStacksShadowHoldsItBackForOneInstruction(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            CpuState after = atNmi(guest, mode, new CpuState.Events(false, true, false, true));
            assertEquals(mode.ip(1), guest.slot(after, mode, 0));
        }
    }

    private static CpuState atNmi(Guest guest, GuestMode mode, CpuState.Events events) {
        StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 90 90").end());
        draft.events = events;
        guest.bus.clear();
        guest.start(draft.build());
        CpuState after = guest.proceed();
        assertEquals(NMI, Guest.vector(after), () -> Guest.describe(after));
        return after;
    }

    @Test
    @Tag(REAL_PROCESSOR)
    void anNmiInVirtual8086Mode() throws Exception {
        aWaitingNmiIsDelivered(GuestMode.VIRTUAL_8086);
        theStacksShadowHoldsItBackForOneInstruction(GuestMode.VIRTUAL_8086);
    }

    @Test
    @Tag(OWN_PROCESSOR)
    @Tag(BEYOND_STAND_IN)
    void anNmiWaitsForTheEndOfTheOther() throws Exception {
        try (Guest guest = guest()) {
            GuestMode mode = GuestMode.LONG;
            // out 10h, al; iretq; inc rax
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("e6 10 48 cf 48 ff c0 90").end());
            long top = draft.gpr[RSP];
            draft.gpr[RSP] = top - 40;
            long[] frame = {mode.ip(4), GuestSetup.LONG_CODE, 2, top, GuestSetup.KERNEL_DATA};
            for (int i = 0; i < frame.length; i++) {
                guest.memory.write(draft.gpr[RSP] + 8L * i, 8, frame[i]);
            }
            draft.events = new CpuState.Events(false, false, true, true);
            CpuState after = guest.run(draft);
            assertEquals(NMI, Guest.vector(after), () -> Guest.describe(after));
            assertEquals(1, guest.bus.accesses.size());
            assertEquals(mode.ip(4), guest.slot(after, mode, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void anAcknowledgedInterruptIsDelivered(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("90 90").end());
            boolean virtual8086 = mode == GuestMode.VIRTUAL_8086;
            StateDraft first = virtual8086 ? GuestSetup.enteringVirtual8086(guest.memory, draft) : draft;
            first.rflags |= 0x200;
            first.events = new CpuState.Events(false, false, false, false, 0x77);
            guest.bus.clear();
            guest.start(first.build());
            CpuState after = guest.proceed();
            assertEquals(0x77, Guest.vector(after), () -> Guest.describe(after));
            assertEquals(virtual8086 ? first.rip : mode.ip(0), guest.slot(after, mode, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void registersAreWhatTheProgramSees(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).sized(4, "01 d8").end());
            draft.gpr[RAX] = 0x1234_5678;
            draft.gpr[StateDraft.RBX] = 0x1111_1111;
            StateDraft half = new StateDraft(guest.run(draft));
            assertEquals(0x2345_6789, half.gpr[RAX]);
            half.gpr[RAX] = 7;
            guest.start(half.build());
            assertEquals(7, guest.vcpu.save().gpr()[RAX]);
        }
    }
}
