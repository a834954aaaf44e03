package dev.vivarium.engine.memory;

import jdk.internal.misc.Unsafe;

import java.lang.foreign.MemorySegment;

/**
 * Loads and stores at host addresses, for the paths where a bounds check was made before: guest RAM through a
 * translation look-aside entry, and the processors' own tables. The host is little-endian, as the guest is.
 *
 * <p>The only user of the platform's internal accessors: docs/adr/0009.
 */
public final class HostMemory {
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
    private static final Unsafe HOST = Unsafe.getUnsafe();

    private HostMemory() {
    }

    public static byte getByte(long address) {
        return HOST.getByte(null, address);
    }

    public static short getShort(long address) {
        return HOST.getShort(null, address);
    }

    public static int getInt(long address) {
        return HOST.getInt(null, address);
    }

    public static long getLong(long address) {
        return HOST.getLong(null, address);
    }

    public static void putByte(long address, byte value) {
        HOST.putByte(null, address, value);
    }

    public static void putShort(long address, short value) {
        HOST.putShort(null, address, value);
    }

    public static void putInt(long address, int value) {
        HOST.putInt(null, address, value);
    }

    public static void putLong(long address, long value) {
        HOST.putLong(null, address, value);
    }

    /** A load that sees what other threads store, and is made each time. */
    public static int getIntOpaque(long address) {
        return HOST.getIntOpaque(null, address);
    }

    /** Sets bits in one step that no other thread sees half done. */
    public static void setBits(long address, int mask) {
        HOST.getAndBitwiseOrInt(null, address, mask);
    }

    /** Clears bits in one step. */
    public static void clearBits(long address, int mask) {
        HOST.getAndBitwiseAndInt(null, address, ~mask);
    }

    public static void copy(long from, long to, long sizeBytes) {
        MemorySegment.copy(ALL, from, ALL, to, sizeBytes);
    }

    public static void fill(long address, long sizeBytes, byte value) {
        ALL.asSlice(address, sizeBytes).fill(value);
    }
}
