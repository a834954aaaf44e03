package dev.vivarium.host.kvm;

/** Values of 1 to 8 bytes as longs. */
final class Widths {
    private Widths() {
    }

    /** The lowest bytes, zero-extended. */
    static long low(long value, int bytes) {
        return bytes >= Long.BYTES ? value : value & ((1L << (bytes * 8)) - 1);
    }
}
