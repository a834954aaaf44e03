package dev.vivarium.engine.device.uart16550;

/** The receiver's FIFO: 16 characters, or one while FIFOs are off. A character above 255 is a break. */
final class Receiver {
    private final int[] ring = new int[Uart16550State.FIFO];
    private int head;
    private int size;
    private int last;

    void restore(int[] received, int lastReceived) {
        head = 0;
        size = received.length;
        last = lastReceived;
        System.arraycopy(received, 0, ring, 0, size);
    }

    int[] contents() {
        int[] contents = new int[size];
        for (int i = 0; i < size; i++) {
            contents[i] = ring[(head + i) % ring.length];
        }
        return contents;
    }

    int last() {
        return last;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** The caller has looked that there is room. */
    void put(int value) {
        ring[(head + size) % ring.length] = value;
        size++;
    }

    /** While FIFOs are off a new character takes the place of the old one. */
    void overwrite(int value) {
        ring[(head + size - 1) % ring.length] = value;
    }

    boolean isBreakNext() {
        return size > 0 && ring[head] > 0xFF;
    }

    /** The next character; the last one again if there is none. */
    int take() {
        if (size > 0) {
            last = ring[head] & 0xFF;
            head = (head + 1) % ring.length;
            size--;
        }
        return last;
    }
}
