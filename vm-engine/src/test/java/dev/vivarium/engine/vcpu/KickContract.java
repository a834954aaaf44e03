package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RBX;
import static dev.vivarium.engine.vcpu.StateDraft.RCX;
import static dev.vivarium.engine.vcpu.StateDraft.RDI;
import static dev.vivarium.engine.vcpu.StateDraft.RDX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.memory.GuestMemory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A processor that is stopped from outside, at any point of an instruction, is whole then. */
abstract class KickContract extends FaultContract {
    private static final int KICKS = 4000;
    private static final long KICK_LIMIT_NANOS = 100_000_000;
    private static final long STARTED = 0xA00;

    /** cli; mov [DATA + A00h], 1; jmp $: 64-bit code. */
    private static Code endless() {
        return new Code(GuestMode.LONG).raw("fa c6 04 25 00 8a 01 00 01").forEver();
    }

    private static void awaitStart(GuestMemory memory) {
        while (memory.read(GuestSetup.DATA + STARTED, 1) == 0) {
            Thread.yield();
        }
    }

    @Test
    void anEndlessLoopStopsSoon() throws Exception {
        try (Guest guest = guest()) {
            guest.start(guest.prepare(GuestMode.LONG, endless()).build());
            AtomicLong kickedAt = new AtomicLong();
            Thread kicker = Thread.ofPlatform().start(() -> {
                awaitStart(guest.memory);
                kickedAt.set(System.nanoTime());
                guest.vcpu.kick();
            });
            assertEquals(Exit.KICKED, guest.runOnce());
            long taken = System.nanoTime() - kickedAt.get();
            kicker.join();
            assertTrue(taken < KICK_LIMIT_NANOS, taken + " ns");
            assertEquals(0, guest.vcpu.save().rflags() & 0x200);
        }
    }

    @Test
    void noKickIsLost() throws Exception {
        try (Guest guest = guest()) {
            guest.start(guest.prepare(GuestMode.LONG, endless()).build());
            AtomicInteger seen = new AtomicInteger();
            Thread kicker = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < KICKS; i++) {
                    // At all moments of a run, its begin and its end among them.
                    for (int spin = i % 97 * 20; spin > 0; spin--) {
                        Thread.onSpinWait();
                    }
                    guest.vcpu.kick();
                    while (seen.get() <= i) {
                        Thread.yield();
                    }
                }
            });
            for (int i = 0; i < KICKS; i++) {
                assertEquals(Exit.KICKED, guest.runOnce());
                seen.incrementAndGet();
            }
            kicker.join();
        }
    }

    @Test
    void aKickBeforeTheRunIsKept() throws Exception {
        try (Guest guest = guest()) {
            guest.start(guest.prepare(GuestMode.LONG, endless()).build());
            guest.vcpu.kick();
            assertEquals(Exit.KICKED, guest.runOnce());
            // And it counts once: this run ends with the next one.
            guest.bus.clear();
            guest.run(guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw("90").end()));
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void aKickBeforeAnInputIsAnswered(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("e4 10").forEver());
            CpuState after = kickedAt(guest, draft, 1);
            assertEquals(RecordingBus.answer(0, 1), after.gpr()[RAX] & 0xFF);
            assertEquals(mode.ip(2), after.rip());
            assertEquals(1, guest.bus.accesses.size());
        }
    }

    @ParameterizedTest
    @EnumSource(GuestMode.class)
    void aKickBeforeADeviceIsRead(GuestMode mode) throws Exception {
        try (Guest guest = guest()) {
            Code code = new Code(mode).atDevice(4, "03 03");
            int length = code.length();
            StateDraft draft = guest.prepare(mode, code.forEver());
            guest.bus.device[0x10] = 0x44;
            draft.gpr[RBX] = 0x10;
            draft.gpr[RAX] = 0x1000;
            CpuState after = kickedAt(guest, draft, 1);
            assertEquals(0x1044, after.gpr()[RAX]);
            assertEquals(mode.ip(length), after.rip());
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "VIRTUAL_8086", mode = EnumSource.Mode.EXCLUDE)
    void aKickBetweenLoadAndStoreOfOneInstruction(GuestMode mode) throws Exception {
        try (Guest guest = guest(); Guest other = guest()) {
            Code code = new Code(mode).atDevice(4, "01 03");
            int length = code.length();
            StateDraft draft = guest.prepare(mode, code.end());
            draft.gpr[RBX] = 0x10;
            draft.gpr[RAX] = 0x1000;
            CpuState after = kickedAt(guest, draft, 1);
            CpuState ended = finishedBy(other, guest, after);
            assertEquals(mode.ip(length + 2), ended.rip());
            assertEquals(2, guest.bus.accesses.size() + other.bus.accesses.size());
            assertEquals(0, other.bus.device[0x10]);
            assertEquals(0x10, guest.bus.device[0x11]);
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "VIRTUAL_8086", mode = EnumSource.Mode.EXCLUDE)
    void stringInputStoppedAnywhereLosesNothing(GuestMode mode) throws Exception {
        int count = 2500;
        try (Guest guest = guest(); Guest other = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("f3").wide(2, "6d").end());
            draft.segments.set(CpuState.ES, draft.segments.get(CpuState.DS));
            draft.gpr[RDX] = 0x1F0;
            draft.gpr[RDI] = mode.hasSelectors() ? GuestSetup.DATA : 0;
            draft.gpr[RCX] = count;
            CpuState after = kickedAt(guest, draft, 700);
            int first = guest.bus.accesses.size();
            finishedBy(other, guest, after);
            assertEquals(count, first + other.bus.accesses.size());
            for (int i = 0; i < count; i++) {
                long expected = RecordingBus.answer(i < first ? i : i - first, 2);
                assertEquals(expected, other.memory.read(GuestSetup.DATA + 2L * i, 2), "word " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = GuestMode.class, names = "VIRTUAL_8086", mode = EnumSource.Mode.EXCLUDE)
    void aStepOverAnInputIsNotForgotten(GuestMode mode) throws Exception {
        try (Guest guest = guest(); Guest other = guest()) {
            StateDraft draft = guest.prepare(mode, new Code(mode).raw("e4 10 90").end());
            draft.rflags |= 0x100;
            CpuState after = kickedAt(guest, draft, 1);
            CpuState ended = finishedBy(other, guest, after);
            assertEquals(1, Guest.vector(ended), () -> Guest.describe(ended));
            assertEquals(mode.ip(2), other.slot(ended, mode, 0));
            assertEquals(1 << 14, ended.debug()[StateDraft.DR6] & 1 << 14);
        }
    }

    @Test
    @Tag(REAL_PROCESSOR)
    void virtual8086ModeGoesOnInAnotherProcessor() throws Exception {
        aKickBetweenLoadAndStoreOfOneInstruction(GuestMode.VIRTUAL_8086);
        stringInputStoppedAnywhereLosesNothing(GuestMode.VIRTUAL_8086);
        aStepOverAnInputIsNotForgotten(GuestMode.VIRTUAL_8086);
    }

    /** Stops the processor in the midst of the device's access of that number. */
    private static CpuState kickedAt(Guest guest, StateDraft draft, int access) {
        guest.bus.clear();
        guest.bus.onAccess = () -> {
            if (guest.bus.accesses.size() == access) {
                guest.vcpu.kick();
            }
        };
        guest.start(draft);
        assertEquals(Exit.KICKED, guest.runOnce());
        CpuState after = guest.vcpu.save();
        assertFalse(guest.bus.accesses.isEmpty());
        return after;
    }

    /** What becomes of a program that was stopped, or was at its end by then. */
    private static CpuState finishedBy(Guest other, Guest guest, CpuState after) {
        if (guest.bus.ended) {
            return after;
        }
        MemorySegment.copy(guest.memory.segment(), 0, other.memory.segment(), 0, guest.memory.sizeBytes());
        other.start(after);
        return other.proceed();
    }
}
