package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RBX;
import static dev.vivarium.engine.vcpu.StateDraft.RCX;
import static dev.vivarium.engine.vcpu.StateDraft.RDI;
import static dev.vivarium.engine.vcpu.StateDraft.RSI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time-stamp counter. */
abstract class TimeContract extends KickContract {
    /** What may pass between a stop of the clock and that of the counter: two calls of the host's. */
    private static final long TOLERATED_TICKS = 50_000_000;

    /** rdtsc; shl rdx, 32; or rax, rdx. */
    private static final String READ = "0f 31 48 c1 e2 20 48 09 d0";

    private static Code reading() {
        return new Code(GuestMode.LONG).raw(READ).end();
    }

    @Test
    void itNeverRunsBackwardsNorStands() throws Exception {
        try (Guest guest = guest()) {
            Code code = new Code(GuestMode.LONG).raw("""
                    b9 a0 86 01 00; mov ecx, 100000
                    0f 31 48 c1 e2 20 48 09 d0; loop: rax = rdtsc
                    48 39 f0; cmp rax, rsi
                    76 07; jbe backwards
                    48 89 c6; mov rsi, rax
                    ff c9; dec ecx
                    75 eb; jnz loop
                    """).end();
            StateDraft draft = guest.prepare(GuestMode.LONG, code);
            CpuState after = guest.run(draft);
            assertEquals(0, after.gpr()[RCX]);
            assertTrue(after.gpr()[RSI] != 0);
        }
    }

    @Test
    void itFollowsGuestTime() throws Exception {
        try (Guest guest = guest()) {
            long kilohertz = kilohertz(guest);
            long first = guest.run(guest.prepare(GuestMode.LONG, reading())).gpr()[RAX];
            long nanosAtFirst = guest.clock.nowNanos();
            // 100 ms by the counter itself, from a moment before the first run ended
            StateDraft wait = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw(READ).raw("""
                    48 39 d8; cmp rax, rbx
                    72 f2; jb
                    """).end());
            wait.tscOffset = guest.vcpu.save().tsc().offset();
            wait.gpr[RBX] = first + kilohertz * 100;
            guest.run(wait);
            long nanos = guest.clock.nowNanos() - nanosAtFirst;
            assertTrue(nanos >= 70_000_000 && nanos < 2_000_000_000, nanos + " ns for 100 ms");
        }
    }

    /** What CPUID says: 15h. */
    private static long kilohertz(Guest guest) {
        StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw("b8 15 00 00 00 0f a2").end());
        long[] gpr = guest.run(draft).gpr();
        return gpr[RCX] * gpr[RBX] / gpr[RAX] / 1000;
    }

    @Test
    @Tag(OWN_PROCESSOR)
    void itStandsStillWithGuestTime() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(GuestMode.LONG, reading());
            long first = guest.run(draft).gpr()[RAX];
            spin(200_000_000);
            StateDraft again = guest.prepare(GuestMode.LONG, reading());
            again.tscOffset = guest.vcpu.save().tsc().offset();
            long second = guest.run(again).gpr()[RAX];
            assertTrue(second > first, "It runs backwards.");
            long least = kilohertz(guest) * 200;
            assertTrue(second - first < least / 2, second - first + " ticks while it should stand");
        }
    }

    private static void spin(long nanos) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Tag(OWN_PROCESSOR)
    void aWriteMovesItAndItsAdjustment() throws Exception {
        try (Guest guest = guest()) {
            // wrmsr 10h to 1000000000000; rax = rdtsc -> rdi; rdmsr 3Bh
            Code code = new Code(GuestMode.LONG).raw("""
                    b9 10 00 00 00 b8 00 10 a5 d4 ba e8 00 00 00 0f 30; 1 000 000 000 000
                    0f 31 48 c1 e2 20 48 09 d0 48 89 c7; rdi
                    b9 3b 00 00 00 0f 32 48 c1 e2 20 48 09 d0 48 89 c6; rsi
                    """).end();
            CpuState after = guest.run(guest.prepare(GuestMode.LONG, code));
            long written = 1_000_000_000_000L;
            assertTrue(after.gpr()[RDI] >= written && after.gpr()[RDI] < written + 1_000_000_000L);
            assertEquals(after.msrs().get(CpuMsrs.TSC_ADJUST), after.gpr()[RSI]);
            assertTrue(Math.abs(after.gpr()[RSI] - written) < 10_000_000_000L, "adjusted by " + after.gpr()[RSI]);
        }
    }

    @Test
    @Tag(OWN_PROCESSOR)
    void anAdjustmentMovesIt() throws Exception {
        try (Guest guest = guest()) {
            // rdtsc -> rdi; wrmsr 3Bh, 5000000000000; rdtsc
            Code code = new Code(GuestMode.LONG).raw(READ).raw("""
                    48 89 c7; mov rdi, rax
                    b9 3b 00 00 00 b8 00 50 39 27 ba 8c 04 00 00 0f 30; 5 000 000 000 000
                    """).raw(READ).end();
            CpuState after = guest.run(guest.prepare(GuestMode.LONG, code));
            long moved = after.gpr()[RAX] - after.gpr()[RDI];
            assertTrue(moved >= 5_000_000_000_000L && moved < 5_000_000_000_000L + TOLERATED_TICKS * 100,
                    moved + " ticks");
            assertEquals(5_000_000_000_000L, after.msrs().get(CpuMsrs.TSC_ADJUST));
        }
    }

    @Test
    void aSavedCounterGoesOnWhereItWas() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(GuestMode.LONG, reading());
            draft.tscOffset = 7_000_000_000_000L;
            CpuState after = guest.run(draft);
            try (Guest other = new Guest(backEnd(), CpuModel.X86_64_V2, guest.clock.nowNanos())) {
                StateDraft next = other.prepare(GuestMode.LONG, reading());
                next.tscOffset = after.tsc().offset();
                long later = other.run(next).gpr()[RAX];
                long elapsed = later - after.gpr()[RAX];
                assertTrue(elapsed > 0 && elapsed < TOLERATED_TICKS * 100, elapsed + " ticks");
            }
        }
    }
}
