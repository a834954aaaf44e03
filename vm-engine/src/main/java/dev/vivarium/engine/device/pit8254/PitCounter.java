package dev.vivarium.engine.device.pit8254;

/**
 * One counter of the 8254 (data sheet 231164). Nothing ticks: count and output follow from the tick at which the
 * counting element was loaded.
 */
final class PitCounter {
    private static final int ACCESS_LOW = 1;
    private static final int ACCESS_HIGH = 2;
    private static final int ACCESS_BOTH = 3;

    private int mode;
    private int access;
    private boolean bcd;
    private boolean gate;
    private int count;
    private long loadTick;
    private int nextCount;
    private long nextTick;
    private long heldTicks;
    private int lowByte;
    private boolean readHigh;
    private int latchedCount;
    private int latchedStatus;

    PitCounter(PitCounterState state) {
        restore(state);
    }

    void restore(PitCounterState state) {
        mode = state.mode();
        access = state.access();
        bcd = state.bcd();
        gate = state.gate();
        count = state.count();
        loadTick = state.loadTick();
        nextCount = state.nextCount();
        nextTick = state.nextTick();
        heldTicks = state.heldTicks();
        lowByte = state.lowByte();
        readHigh = state.readHigh();
        latchedCount = state.latchedCount();
        latchedStatus = state.latchedStatus();
    }

    PitCounterState save() {
        return new PitCounterState(mode, access, bcd, gate, count, loadTick, nextCount, nextTick, heldTicks, lowByte,
                readHigh, latchedCount, latchedStatus);
    }

    /** A control word other than a latch command: counting stops until a count is written. */
    void program(int control) {
        int asked = control >> 1 & 7;
        mode = asked > 5 ? asked - 4 : asked;
        access = control >> 4 & 3;
        bcd = (control & 1) != 0;
        count = 0;
        loadTick = -1;
        nextCount = 0;
        nextTick = PitTicks.NEVER;
        heldTicks = -1;
        lowByte = -1;
        readHigh = false;
        latchedCount = -1;
        latchedStatus = -1;
    }

    void write(int value, long tick) {
        advance(tick);
        if (access == ACCESS_LOW) {
            load(value, tick);
        } else if (access == ACCESS_HIGH) {
            load(value << 8, tick);
        } else if (lowByte < 0) {
            lowByte = value;
            if (mode == 0) {
                count = 0;
            }
        } else {
            int written = lowByte | value << 8;
            lowByte = -1;
            load(written, tick);
        }
    }

    int read(long tick) {
        if (latchedStatus >= 0) {
            int status = latchedStatus;
            latchedStatus = -1;
            return status;
        }
        advance(tick);
        int value = latchedCount >= 0 ? latchedCount : currentCount(tick);
        boolean high = access == ACCESS_HIGH || access == ACCESS_BOTH && readHigh;
        if (access == ACCESS_BOTH) {
            readHigh = !readHigh;
        }
        if (access != ACCESS_BOTH || high) {
            latchedCount = -1;
        }
        return high ? value >> 8 : value & 0xFF;
    }

    /** A count that is already latched stays. */
    void latchCount(long tick) {
        advance(tick);
        if (latchedCount < 0) {
            latchedCount = currentCount(tick);
        }
    }

    void latchStatus(long tick) {
        advance(tick);
        if (latchedStatus < 0) {
            boolean notLoaded = count == 0 || nextCount != 0 || loadTick < 0 || tick < loadTick;
            latchedStatus = (output(tick) ? 0x80 : 0) | (notLoaded ? 0x40 : 0) | access << 4 | mode << 1
                    | (bcd ? 1 : 0);
        }
    }

    void setGate(boolean high, long tick) {
        if (gate == high) {
            return;
        }
        advance(tick);
        gate = high;
        if (high) {
            gateRises(tick);
        } else if (stopsWithGate() && loadTick >= 0) {
            heldTicks = Math.max(tick - loadTick, 0);
        }
    }

    boolean output(long tick) {
        advance(tick);
        if (count == 0 || loadTick < 0) {
            return mode != 0;
        }
        long elapsed = elapsed(tick);
        return switch (mode) {
            case 0 -> elapsed >= count;
            case 1 -> elapsed < 0 || elapsed >= count;
            case 2 -> !gate || elapsed < 0 || elapsed % count != count - 1;
            case 3 -> !gate || elapsed < 0 || elapsed % count < (count + 1) / 2;
            default -> elapsed != count;
        };
    }

    /** The first tick after {@code tick} at which the output rises, with the gate as it is. */
    long nextRise(long tick) {
        advance(tick);
        if (count == 0 || loadTick < 0 || heldTicks >= 0) {
            return PitTicks.NEVER;
        }
        long elapsed = elapsed(tick);
        return switch (mode) {
            case 0 -> elapsed < count ? loadTick + count : PitTicks.NEVER;
            case 1 -> elapsed < count ? loadTick + count : PitTicks.NEVER;
            case 2, 3 -> count < 2 ? PitTicks.NEVER : loadTick + (Math.max(elapsed, 0) / count + 1) * count;
            default -> elapsed <= count ? loadTick + count + 1 : PitTicks.NEVER;
        };
    }

    /** Ticks from one rise of the output to the next, or 0 if it rises once only. */
    int period() {
        return isPeriodic() ? count : 0;
    }

    private void load(int written, long tick) {
        int loaded = bcd ? fromBcd(written) : written;
        if (loaded == 0) {
            loaded = modulus();
        }
        if (mode == 1 || mode == 5) {
            nextCount = loaded;
            nextTick = PitTicks.NEVER;
        } else if (isPeriodic() && count != 0) {
            nextCount = loaded;
            nextTick = gate ? nextPeriod(tick) : PitTicks.NEVER;
        } else {
            count = loaded;
            loadTick = tick + 1;
            heldTicks = gate ? -1 : 0;
        }
    }

    private long nextPeriod(long tick) {
        return loadTick + (Math.max(elapsed(tick), 0) / count + 1) * count;
    }

    private void gateRises(long tick) {
        if (mode == 0 || mode == 4) {
            if (heldTicks >= 0) {
                loadTick = Math.max(tick - heldTicks, 0);
                heldTicks = -1;
            }
            return;
        }
        if (nextCount != 0) {
            count = nextCount;
            nextCount = 0;
            nextTick = PitTicks.NEVER;
        }
        if (count != 0) {
            loadTick = tick + 1;
            heldTicks = -1;
        }
    }

    /** Loads a count whose time has come. */
    private void advance(long tick) {
        if (nextCount != 0 && nextTick <= tick) {
            count = nextCount;
            loadTick = nextTick;
            nextCount = 0;
            nextTick = PitTicks.NEVER;
        }
    }

    private int currentCount(long tick) {
        if (count == 0 || loadTick < 0) {
            return 0;
        }
        long elapsed = elapsed(tick);
        int value = elapsed < 0 ? count : countAfter(elapsed);
        return bcd ? toBcd(value % 10_000) : value & 0xFFFF;
    }

    private int countAfter(long elapsed) {
        int phase = (int) (elapsed % count);
        return switch (mode) {
            case 2 -> count - phase;
            case 3 -> squareWaveCount(phase);
            default -> Math.floorMod(count - elapsed, modulus());
        };
    }

    /** Mode 3 counts by two in each half; an odd count starts one lower and its high half is longer by one. */
    private int squareWaveCount(int phase) {
        int highHalf = (count + 1) / 2;
        int within = phase < highHalf ? phase : phase - highHalf;
        return (count & ~1) - 2 * within;
    }

    private long elapsed(long tick) {
        return heldTicks >= 0 ? heldTicks : tick - loadTick;
    }

    private boolean isPeriodic() {
        return mode == 2 || mode == 3;
    }

    private boolean stopsWithGate() {
        return mode != 1 && mode != 5;
    }

    private int modulus() {
        return bcd ? 10_000 : 0x10000;
    }

    private static int fromBcd(int value) {
        int digits = (value >> 12) * 1000 + (value >> 8 & 0xF) * 100 + (value >> 4 & 0xF) * 10 + (value & 0xF);
        return digits % 10_000;
    }

    private static int toBcd(int value) {
        return value / 1000 << 12 | value / 100 % 10 << 8 | value / 10 % 10 << 4 | value % 10;
    }
}
