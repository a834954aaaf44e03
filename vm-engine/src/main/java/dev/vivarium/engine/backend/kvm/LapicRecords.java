package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestTimer;

/**
 * Between the record of a local APIC and KVM's: the registers at their offsets in the APIC's page (SDM Vol. 3A, table
 * 11-1), in the form of xAPIC mode even when the APIC is in x2APIC mode (api.rst, section 4.57). The pins are not there: the
 * 8259s drive them anew.
 */
final class LapicRecords {
    static final int PAGE_BYTES = 0x400;

    private static final int ID = 0x20;
    private static final int VERSION = 0x30;
    private static final int TASK_PRIORITY = 0x80;
    private static final int LOGICAL_ID = 0xD0;
    private static final int FORMAT = 0xE0;
    private static final int SPURIOUS = 0xF0;
    private static final int IN_SERVICE = 0x100;
    private static final int LEVELS = 0x180;
    private static final int REQUESTS = 0x200;
    private static final int ERRORS = 0x280;
    private static final int COMMAND_LOW = 0x300;
    private static final int COMMAND_HIGH = 0x310;
    private static final int TIMER = 0x320;
    private static final int INITIAL_COUNT = 0x380;
    private static final int CURRENT_COUNT = 0x390;
    private static final int DIVIDE = 0x3E0;

    /** Version 14h with six local vectors. */
    private static final int VERSION_VALUE = 5 << 16 | 0x14;
    private static final int VECTORS = 6;
    private static final int WORDS = 8;
    private static final int TSC_DEADLINE = 2;
    private static final int PERIODIC = 1;

    private LapicRecords() {
    }

    /** @param guestNanos guest time, at which the timer's count is what the page says */
    static byte[] toKvm(LapicState state, long guestNanos) {
        byte[] page = new byte[PAGE_BYTES];
        put(page, ID, state.id() << 24);
        put(page, VERSION, VERSION_VALUE);
        put(page, TASK_PRIORITY, state.taskPriority());
        put(page, LOGICAL_ID, state.logicalId());
        put(page, FORMAT, state.format());
        put(page, SPURIOUS, state.spurious());
        putWords(page, IN_SERVICE, state.inService());
        putWords(page, LEVELS, state.levels());
        putWords(page, REQUESTS, state.requests());
        put(page, ERRORS, state.errors());
        put(page, COMMAND_LOW, (int) state.command());
        put(page, COMMAND_HIGH, (int) (state.command() >>> 32));
        for (int i = 0; i < VECTORS; i++) {
            put(page, TIMER + 0x10 * i, state.vectors()[i]);
        }
        putTimer(page, state.timer(), guestNanos);
        return page;
    }

    static void putTimer(byte[] page, LapicState.Timer timer, long guestNanos) {
        // KVM lets a timer that has expired do so once more if it is given a count.
        boolean runs = timer.expiryNanos() != GuestTimer.NEVER;
        put(page, INITIAL_COUNT, runs ? timer.initial() : 0);
        put(page, CURRENT_COUNT, count(timer, guestNanos));
        put(page, DIVIDE, timer.divide());
    }

    private static int count(LapicState.Timer timer, long guestNanos) {
        if (timer.expiryNanos() == GuestTimer.NEVER || timer.tscDeadline() != 0) {
            return 0;
        }
        long ticks = Math.max(timer.expiryNanos() - guestNanos, 1) / divisor(timer.divide());
        return (int) Math.clamp(ticks, 1, 0xFFFF_FFFFL);
    }

    /**
     * @param deadlineNanos when the TSC deadline is, in guest time
     * @param tscDeadline   IA32_TSC_DEADLINE
     */
    static LapicState fromKvm(byte[] page, Identity identity, long guestNanos, long deadlineNanos, long tscDeadline) {
        int[] vectors = new int[VECTORS];
        for (int i = 0; i < VECTORS; i++) {
            vectors[i] = get(page, TIMER + 0x10 * i);
        }
        int mode = vectors[0] >>> 17 & 3;
        int divide = get(page, DIVIDE) & 0xB;
        int initial = get(page, INITIAL_COUNT);
        long current = Integer.toUnsignedLong(get(page, CURRENT_COUNT));
        long expiry;
        if (mode == TSC_DEADLINE) {
            expiry = tscDeadline == 0 ? GuestTimer.NEVER : Math.max(deadlineNanos, 0);
        } else {
            boolean runs = initial != 0 && (current != 0 || mode == PERIODIC);
            expiry = runs ? guestNanos + current * divisor(divide) : GuestTimer.NEVER;
        }
        return new LapicState(identity.processor, identity.base, get(page, ID) >>> 24, get(page, TASK_PRIORITY) & 0xFF,
                get(page, LOGICAL_ID), get(page, FORMAT), get(page, SPURIOUS), words(page, IN_SERVICE),
                words(page, LEVELS), words(page, REQUESTS), 0, get(page, ERRORS), 0,
                Integer.toUnsignedLong(get(page, COMMAND_LOW)) | (long) get(page, COMMAND_HIGH) << 32, vectors,
                new LapicState.Timer(divide, initial, expiry, mode == TSC_DEADLINE ? tscDeadline : 0));
    }

    /** @param base IA32_APIC_BASE */
    record Identity(int processor, long base) {
    }

    private static int divisor(int divide) {
        int code = divide & 3 | (divide & 8) >> 1;
        return code == 7 ? 1 : 2 << code;
    }

    private static void put(byte[] page, int offset, int value) {
        LittleEndian.put(page, offset, 4, value);
    }

    private static int get(byte[] page, int offset) {
        return (int) LittleEndian.get(page, offset, 4);
    }

    private static void putWords(byte[] page, int offset, int[] words) {
        for (int i = 0; i < WORDS; i++) {
            put(page, offset + 0x10 * i, words[i]);
        }
    }

    private static int[] words(byte[] page, int offset) {
        int[] words = new int[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = get(page, offset + 0x10 * i);
        }
        return words;
    }
}
