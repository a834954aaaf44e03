package dev.vivarium.engine.vcpu;

import java.util.ArrayList;
import java.util.List;

/** A board of one device: 8 KiB of memory and all ports, and a note of every access. For the processor's thread. */
final class RecordingBus implements GuestBus {
    /** Where its memory begins. */
    static final long DEVICE = 0xC000_0000L;
    static final int DEVICE_BYTES = 0x2000;
    /** Programs write here when they are through. */
    static final int END_PORT = 0xFE;
    /** Handlers of exceptions write here. */
    static final int HANDLER_PORT = 0xFD;

    private static final int PAGE = 4096;

    final List<Access> accesses = new ArrayList<>();
    final byte[] device = new byte[DEVICE_BYTES];
    /** What the device does about an access, before a read is answered. */
    Runnable onAccess = () -> {
    };
    /** What stops the processor. */
    Runnable kick = () -> {
    };
    boolean ended;
    private int reads;

    /** What an access was. */
    enum Kind {
        IN, OUT, LOAD, STORE
    }

    record Access(Kind kind, long address, int width, long value) {
        @Override
        public String toString() {
            return kind + " " + width + " at " + Long.toHexString(address) + ": " + Long.toHexString(value);
        }
    }

    /** The value that the IN of that number, from 0, finds. */
    static long answer(int number, int width) {
        return 0x9E37_79B9_7F4A_7C15L * (number + 1) >>> 64 - 8 * width;
    }

    void clear() {
        accesses.clear();
        reads = 0;
        ended = false;
        onAccess = () -> {
        };
    }

    @Override
    public long readPort(int port, int width) {
        long value = answer(reads++, width);
        return note(Kind.IN, port, width, value);
    }

    @Override
    public void writePort(int port, int width, long value) {
        if (port == END_PORT || port == HANDLER_PORT) {
            ended = true;
            kick.run();
            return;
        }
        note(Kind.OUT, port, width, value);
    }

    @Override
    public long readMemory(long gpa, int width) {
        long value = 0;
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | device[place(gpa, width) + i] & 0xFF;
        }
        return note(Kind.LOAD, gpa, width, value);
    }

    @Override
    public void writeMemory(long gpa, int width, long value) {
        for (int i = 0; i < width; i++) {
            device[place(gpa, width) + i] = (byte) (value >>> 8 * i);
        }
        note(Kind.STORE, gpa, width, value);
    }

    private static int place(long gpa, int width) {
        long offset = gpa - DEVICE;
        if (offset < 0 || offset + width > DEVICE_BYTES || offset % PAGE + width > PAGE
                || Integer.bitCount(width) != 1) {
            throw new AssertionError("No access for a device: " + width + " bytes at " + Long.toHexString(gpa));
        }
        return (int) offset;
    }

    private long note(Kind kind, long address, int width, long value) {
        accesses.add(new Access(kind, address, width, value));
        onAccess.run();
        return value;
    }
}
