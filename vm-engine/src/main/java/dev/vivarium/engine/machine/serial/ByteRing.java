package dev.vivarium.engine.machine.serial;

/** A queue of bytes that begins small and grows to its limit; what does not fit is dropped. */
final class ByteRing {
    private final int limit;
    private byte[] bytes = new byte[256];
    private int head;
    private int size;

    ByteRing(int limit) {
        this.limit = limit;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void put(byte value) {
        if (size == bytes.length && !grow()) {
            return;
        }
        bytes[(head + size) % bytes.length] = value;
        size++;
    }

    /** The caller has looked that there is one. */
    byte take() {
        byte value = bytes[head];
        head = (head + 1) % bytes.length;
        size--;
        return value;
    }

    private boolean grow() {
        if (size == limit) {
            return false;
        }
        byte[] grown = new byte[Math.min(limit, 2 * bytes.length)];
        for (int i = 0; i < size; i++) {
            grown[i] = bytes[(head + i) % bytes.length];
        }
        bytes = grown;
        head = 0;
        return true;
    }
}
