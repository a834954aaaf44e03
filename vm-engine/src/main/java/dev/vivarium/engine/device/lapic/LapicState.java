package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.Arrays;

/**
 * What the guest can observe of one local APIC.
 *
 * @param processor the number of its processor, which is its APIC id at reset
 * @param base      IA32_APIC_BASE
 * @param id        bits 24–31 of the xAPIC ID register
 * @param inService ISR
 * @param levels    TMR
 * @param requests  IRR
 * @param pins      bit 0: LINT0 is asserted, bit 1: LINT1, bit 2: an ExtINT message waits
 * @param errors    ESR as software reads it
 * @param newErrors what the next write of ESR makes visible
 * @param command   ICR
 * @param vectors   local vector table: timer, thermal, performance, LINT0, LINT1, error
 */
@StateVersion(1)
public record LapicState(int processor, long base, int id, int taskPriority, int logicalId, int format, int spurious,
        int[] inService, int[] levels, int[] requests, int pins, int errors, int newErrors, long command,
        int[] vectors, Timer timer) implements DeviceState {

    /**
     * @param divide      the divide configuration register
     * @param initial     the initial count
     * @param expiryNanos when it next fires, in guest time; {@link GuestTimer#NEVER} if it does not run
     * @param tscDeadline IA32_TSC_DEADLINE
     */
    public record Timer(int divide, int initial, long expiryNanos, long tscDeadline) {
        static final Timer STOPPED = new Timer(0, 0, GuestTimer.NEVER, 0);

        public Timer {
            require((divide & ~0xB) == 0 && expiryNanos >= 0, "timer");
        }
    }

    public LapicState {
        require(processor >= 0 && processor < ApicBus.MAX_PROCESSORS, "processor");
        require((base & LapicBase.ENABLED) != 0 || (base & LapicBase.X2APIC) == 0, "base");
        require((id | taskPriority) >>> 8 == 0, "id");
        require(inService.length == VectorSet.WORDS && levels.length == VectorSet.WORDS
                && requests.length == VectorSet.WORDS, "vectors in flight");
        require(pins >>> 3 == 0 && vectors.length == LocalVectors.COUNT, "vectors");
        boolean countsWithoutCount = timer.initial() == 0 && timer.expiryNanos() != GuestTimer.NEVER
                && LocalVectors.timerMode(vectors[LocalVectors.TIMER]) != LapicTimer.TSC_DEADLINE;
        require(!countsWithoutCount, "timer");
    }

    /**
     * The first processor's LINT0 passes the external 8259's interrupts on, as firmware sets it up on a real board.
     *
     * @param first whether this is the bootstrap processor
     */
    public static LapicState powerOn(int processor, boolean first) {
        int[] vectors = new int[LocalVectors.COUNT];
        Arrays.fill(vectors, LocalVectors.MASKED);
        if (first) {
            vectors[LocalVectors.LINT0] = InterruptMessage.EXTERNAL << 8;
        }
        long base = LapicBase.DEFAULT_ADDRESS | LapicBase.ENABLED | (first ? LapicBase.BOOTSTRAP : 0);
        return new LapicState(processor, base, processor, 0, 0, -1, 0xFF, new int[VectorSet.WORDS],
                new int[VectorSet.WORDS], new int[VectorSet.WORDS], 0, 0, 0, 0, vectors, Timer.STOPPED);
    }

    /** The same with another timer. */
    public LapicState withTimer(Timer other) {
        return new LapicState(processor, base, id, taskPriority, logicalId, format, spurious, inService, levels,
                requests,
                pins, errors, newErrors, command, vectors, other);
    }

    private static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException("The local APIC's field '" + field + "' is out of range.");
        }
    }
}
