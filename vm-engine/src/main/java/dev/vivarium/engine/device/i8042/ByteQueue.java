package dev.vivarium.engine.device.i8042;

/** A queue of a few bytes that never grows. */
final class ByteQueue {
    private final byte[] ring;
    private int head;
    private int size;

    ByteQueue(int capacity) {
        ring = new byte[capacity];
    }

    /** @return false, with nothing queued, if not all of them fit */
    boolean offer(int... values) {
        if (values.length > ring.length - size) {
            return false;
        }
        for (int value : values) {
            ring[(head + size) % ring.length] = (byte) value;
            size++;
        }
        return true;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** The next byte, 0–255; the queue must not be empty. */
    int take() {
        int value = ring[head] & 0xFF;
        head = (head + 1) % ring.length;
        size--;
        return value;
    }

    void clear() {
        size = 0;
    }

    byte[] bytes() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = ring[(head + i) % ring.length];
        }
        return bytes;
    }

    void restore(byte[] bytes) {
        clear();
        for (byte value : bytes) {
            offer(value);
        }
    }
}
