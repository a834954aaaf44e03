package dev.vivarium.snapshot.disk.qcow2;

import java.nio.ByteBuffer;

/** Reference counts of 1 to 64 bits in a block; those below 8 bits begin at a byte's lowest bit. */
final class Counts {
    private Counts() {
    }

    static long get(ByteBuffer bytes, int order, int number) {
        return switch (order) {
            case 3 -> bytes.get(number) & 0xFF;
            case 4 -> bytes.getShort(2 * number) & 0xFFFF;
            case 5 -> bytes.getInt(4 * number) & 0xFFFF_FFFFL;
            case 6 -> bytes.getLong(8 * number);
            default -> (bytes.get(number << order >> 3) & 0xFF) >> shift(order, number) & mask(order);
        };
    }

    static void set(ByteBuffer bytes, int order, int number, long count) {
        switch (order) {
            case 3 -> bytes.put(number, (byte) count);
            case 4 -> bytes.putShort(2 * number, (short) count);
            case 5 -> bytes.putInt(4 * number, (int) count);
            case 6 -> bytes.putLong(8 * number, count);
            default -> {
                int at = number << order >> 3;
                int others = bytes.get(at) & ~(mask(order) << shift(order, number));
                bytes.put(at, (byte) (others | (int) count << shift(order, number)));
            }
        }
    }

    private static int shift(int order, int number) {
        return (number << order) & 7;
    }

    private static int mask(int order) {
        return (1 << (1 << order)) - 1;
    }
}
