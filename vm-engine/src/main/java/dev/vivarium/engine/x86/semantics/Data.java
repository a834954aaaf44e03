package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;

/** Moves and conversions between integer widths (SDM Vol. 2: MOV, MOVZX, MOVSX, BSWAP, MOVBE, CBW family). */
public final class Data {
    private Data() {
    }

    public static int mov8(int a) {
        return a;
    }

    public static int mov16(int a) {
        return a;
    }

    public static int mov32(int a) {
        return a;
    }

    public static long mov64(long a) {
        return a;
    }

    public static int movzx16(int a) {
        return a;
    }

    public static int movzx32(int a) {
        return a;
    }

    public static long movzx64(int a) {
        return a;
    }

    public static int movsxByte16(int a) {
        return (byte) a;
    }

    public static int movsxByte32(int a) {
        return (byte) a;
    }

    public static long movsxByte64(int a) {
        return (byte) a;
    }

    public static int movsxWord16(int a) {
        return a;
    }

    public static int movsxWord32(int a) {
        return (short) a;
    }

    public static long movsxWord64(int a) {
        return (short) a;
    }

    public static int movsxd16(int a) {
        return a;
    }

    public static int movsxd32(int a) {
        return a;
    }

    public static long movsxd64(int a) {
        return a;
    }

    public static void nop() {
    }

    /** Undefined by the manual; processors give zero. */
    public static int bswap16(int a) {
        return 0;
    }

    public static int bswap32(int a) {
        return Integer.reverseBytes(a);
    }

    public static long bswap64(long a) {
        return Long.reverseBytes(a);
    }

    public static int movbe16(int a) {
        return Short.reverseBytes((short) a) & 0xFFFF;
    }

    public static int movbe32(int a) {
        return Integer.reverseBytes(a);
    }

    public static long movbe64(long a) {
        return Long.reverseBytes(a);
    }

    /** CBW. */
    public static void extendAccumulator16(Cpu c) {
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | (byte) c.r[Cpu.RAX] & 0xFFFF;
    }

    /** CWDE. */
    public static void extendAccumulator32(Cpu c) {
        c.r[Cpu.RAX] = (short) c.r[Cpu.RAX] & 0xFFFF_FFFFL;
    }

    /** CDQE. */
    public static void extendAccumulator64(Cpu c) {
        c.r[Cpu.RAX] = (int) c.r[Cpu.RAX];
    }

    /** CWD. */
    public static void extendIntoData16(Cpu c) {
        c.r[Cpu.RDX] = c.r[Cpu.RDX] & ~0xFFFFL | (short) c.r[Cpu.RAX] >> 15 & 0xFFFF;
    }

    /** CDQ. */
    public static void extendIntoData32(Cpu c) {
        c.r[Cpu.RDX] = (int) c.r[Cpu.RAX] >> 31 & 0xFFFF_FFFFL;
    }

    /** CQO. */
    public static void extendIntoData64(Cpu c) {
        c.r[Cpu.RDX] = c.r[Cpu.RAX] >> 63;
    }
}
