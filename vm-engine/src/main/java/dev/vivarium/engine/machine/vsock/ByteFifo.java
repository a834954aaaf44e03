package dev.vivarium.engine.machine.vsock;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes on their way from one thread to another: begins small and grows to its limit. Guarded by whoever has it. */
final class ByteFifo {
    private static final int FIRST_CAPACITY = 1024;

    private final int limit;
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int head;
    private int size;

    ByteFifo(int limit) {
        this.limit = limit;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int room() {
        return limit - size;
    }

    /** @param length at most {@link #room} */
    void put(byte[] from, int offset, int length) {
        if (head + size + length > bytes.length) {
            makeRoom(length);
        }
        System.arraycopy(from, offset, bytes, head + size, length);
        size += length;
    }

    private void makeRoom(int length) {
        int capacity = bytes.length;
        while (capacity < size + length) {
            capacity = Math.min(limit, 2 * capacity);
        }
        byte[] target = capacity == bytes.length ? bytes : Arrays.copyOf(bytes, capacity);
        System.arraycopy(bytes, head, target, 0, size);
        bytes = target;
        head = 0;
    }

    /** What is there, to be looked at before {@link #drop}. */
    ByteBuffer peek() {
        return ByteBuffer.wrap(bytes, head, size);
    }

    void drop(int count) {
        size -= count;
        head = size == 0 ? 0 : head + count;
    }

    int take(byte[] into, int offset, int length) {
        int count = Math.min(length, size);
        System.arraycopy(bytes, head, into, offset, count);
        drop(count);
        return count;
    }
}
