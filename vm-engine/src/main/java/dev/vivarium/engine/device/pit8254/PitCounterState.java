package dev.vivarium.engine.device.pit8254;

/**
 * One counter. Moments are in ticks of the timer's clock since guest time zero.
 *
 * @param mode          0–5
 * @param access        1: low byte only, 2: high byte only, 3: low then high
 * @param count         what the counting element was loaded with, 1–65536; 0 if not since the control word
 * @param loadTick      when it was loaded; -1 if it waits for the gate
 * @param nextCount     a count that was written but is not loaded yet, or 0
 * @param nextTick      when it will be, or {@link PitTicks#NEVER} if the gate decides
 * @param heldTicks     ticks counted when the gate stopped it, or -1
 * @param lowByte       the low byte of a count whose high byte is still to come, or -1
 * @param readHigh      the next read gives the high byte
 * @param latchedCount  or -1
 * @param latchedStatus or -1
 */
public record PitCounterState(int mode, int access, boolean bcd, boolean gate, int count, long loadTick, int nextCount,
        long nextTick, long heldTicks, int lowByte, boolean readHigh, int latchedCount,
        int latchedStatus) {

    public PitCounterState {
        require(mode >= 0 && mode <= 5 && access >= 1 && access <= 3);
        require(count >= 0 && count <= 0x10000 && nextCount >= 0 && nextCount <= 0x10000);
        require(loadTick >= -1 && loadTick < PitTicks.LIMIT / 2 && heldTicks >= -1 && heldTicks < PitTicks.LIMIT / 2);
        require(nextTick >= 0 && (nextTick < PitTicks.LIMIT || nextTick == PitTicks.NEVER));
        require(lowByte >= -1 && lowByte <= 0xFF && latchedStatus >= -1 && latchedStatus <= 0xFF);
        require(latchedCount >= -1 && latchedCount <= 0xFFFF);
    }

    /** A counter before its first control word: its output is low. */
    public static PitCounterState powerOn(boolean gate) {
        return new PitCounterState(0, 3, false, gate, 0, -1, 0, PitTicks.NEVER, -1, -1, false, -1, -1);
    }

    /**
     * A counter that was loaded some time ago and counts without a stop.
     *
     * @param count    1–65536
     * @param loadedAt guest time in nanoseconds
     */
    public static PitCounterState loaded(int mode, int access, boolean bcd, boolean gate, int count, long loadedAt) {
        return new PitCounterState(mode, access, bcd, gate, count, PitTicks.at(loadedAt), 0, PitTicks.NEVER, -1, -1,
                false, -1, -1);
    }

    /** The same with what is on its way through the data port. */
    public PitCounterState withPort(int lowWritten, boolean highIsRead, int count16, int status) {
        return new PitCounterState(mode, access, bcd, gate, count, loadTick, nextCount, nextTick, heldTicks, lowWritten,
                highIsRead, count16, status);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("A register of the interval timer is out of range.");
        }
    }
}
