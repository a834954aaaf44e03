package dev.vivarium.engine.net.nat;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in network order, inside of arrays; and the Internet's checksum (RFC 1071). */
final class Wire {
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long LOW_HALF = 0xffff_ffffL;

    private Wire() {
    }

    static int get8(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }

    static int get16(byte[] bytes, int at) {
        return (short) SHORTS.get(bytes, at) & 0xffff;
    }

    static int get32(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    static long get64(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /** A MAC address. */
    static long get48(byte[] bytes, int at) {
        return (long) get16(bytes, at) << 32 | get32(bytes, at + 2) & LOW_HALF;
    }

    static void put16(byte[] bytes, int at, int value) {
        SHORTS.set(bytes, at, (short) value);
    }

    static void put32(byte[] bytes, int at, int value) {
        INTS.set(bytes, at, value);
    }

    static void put64(byte[] bytes, int at, long value) {
        LONGS.set(bytes, at, value);
    }

    static void put48(byte[] bytes, int at, long value) {
        put16(bytes, at, (int) (value >> 32));
        put32(bytes, at + 2, (int) value);
    }

    /** Adds up the words of a range; an odd last byte counts as if a zero followed. Eight bytes at a time. */
    static long sum(byte[] bytes, int from, int length) {
        long sum = 0;
        int at = from;
        int end = from + length;
        for (; at <= end - 8; at += 8) {
            long value = (long) LONGS.get(bytes, at);
            sum += (value >>> 32) + (value & LOW_HALF);
        }
        for (; at <= end - 2; at += 2) {
            sum += get16(bytes, at);
        }
        return at < end ? sum + (get8(bytes, at) << 8) : sum;
    }

    /** The sixteen bits that a sum comes to. */
    static int fold(long sum) {
        long folded = sum;
        while (folded >>> 16 != 0) {
            folded = (folded & 0xffff) + (folded >>> 16);
        }
        return (int) folded;
    }

    /** What goes into a header's checksum field. */
    static int checksum(long sum) {
        return ~fold(sum) & 0xffff;
    }

    /** What goes into a field where zero means that there is none. */
    static int checksumNotZero(long sum) {
        int checksum = checksum(sum);
        return checksum == 0 ? 0xffff : checksum;
    }
}
