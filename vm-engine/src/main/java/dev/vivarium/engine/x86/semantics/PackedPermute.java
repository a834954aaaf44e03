package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;

/**
 * Rearrangement that came with AVX and AVX2 (Intel SDM volume 2, VBROADCAST, VPBROADCAST, VPERMILPS to VPERMQ, VINSERTF128,
 * VEXTRACTF128, VZEROALL, VZEROUPPER). Methods on 256 bits take a register's index for all four of its quadwords; the
 * others work on 128 bits.
 */
public final class PackedPermute {
    private PackedPermute() {
    }

    public static void broadcastByte(long[] v, int d, int value) {
        broadcastQword(v, d, (value & 0xFF) * 0x0101010101010101L);
    }

    public static void broadcastWord(long[] v, int d, int value) {
        broadcastQword(v, d, (value & 0xFFFF) * 0x0001000100010001L);
    }

    public static void broadcastDword(long[] v, int d, int value) {
        broadcastQword(v, d, Swar.pair(value, value));
    }

    public static void broadcastQword(long[] v, int d, long value) {
        v[d] = value;
        v[d + 1] = value;
    }

    /** Bits 1 and 0 of {@code imm} choose the elements. VPERMILPS is PSHUFD. */
    public static void vpermilpd(long[] v, int d, int b, int imm) {
        PackedShuffle.shufpd(v, d, b, b, imm);
    }

    public static void vpermilpsBy(long[] v, int d, int a, int b) {
        long low = Swar.pair(dword(v, a, v[b] & 3), dword(v, a, v[b] >>> 32 & 3));
        long high = Swar.pair(dword(v, a, v[b + 1] & 3), dword(v, a, v[b + 1] >>> 32 & 3));
        v[d] = low;
        v[d + 1] = high;
    }

    /** Bit 1 of each selector counts. */
    public static void vpermilpdBy(long[] v, int d, int a, int b) {
        long low = v[a + (int) (v[b] >>> 1 & 1)];
        long high = v[a + (int) (v[b + 1] >>> 1 & 1)];
        v[d] = low;
        v[d + 1] = high;
    }

    /** Four bits of {@code imm} for each half: which of four halves, or zero. */
    public static void vperm2f128(long[] v, int d, int a, int b, int imm) {
        long first = half(v, a, b, imm, 0);
        long second = half(v, a, b, imm, 1);
        long third = half(v, a, b, imm >> 4, 0);
        long fourth = half(v, a, b, imm >> 4, 1);
        store(v, d, first, second, third, fourth);
    }

    private static long half(long[] v, int a, int b, int selector, int quadword) {
        return (selector & 8) != 0 ? 0 : v[((selector & 2) == 0 ? a : b) + (selector & 1) * 2 + quadword];
    }

    public static void vinsertf128(long[] v, int d, int a, int b, int imm) {
        boolean upper = (imm & 1) != 0;
        store(v, d, v[upper ? a : b], v[(upper ? a : b) + 1], v[upper ? b : a + 2], v[(upper ? b : a + 2) + 1]);
    }

    public static void vextractf128(long[] v, int d, int b, int imm) {
        int from = b + (imm & 1) * 2;
        long low = v[from];
        v[d + 1] = v[from + 1];
        v[d] = low;
    }

    /** Also VPERMPD. */
    public static void vpermq(long[] v, int d, int b, int imm) {
        store(v, d, v[b + (imm & 3)], v[b + (imm >> 2 & 3)], v[b + (imm >> 4 & 3)], v[b + (imm >> 6 & 3)]);
    }

    /** Also VPERMPS: the selectors are in {@code a}. */
    public static void vpermd(long[] v, int d, int a, int b) {
        store(v, d, chosen(v, b, v[a]), chosen(v, b, v[a + 1]), chosen(v, b, v[a + 2]), chosen(v, b, v[a + 3]));
    }

    private static long chosen(long[] v, int b, long selectors) {
        return Swar.pair(dword(v, b, selectors & 7), dword(v, b, selectors >>> 32 & 7));
    }

    private static int dword(long[] v, int register, long number) {
        return (int) (v[register + (int) (number >> 1)] >>> (number & 1) * 32);
    }

    private static void store(long[] v, int d, long first, long second, long third, long fourth) {
        v[d] = first;
        v[d + 1] = second;
        v[d + 2] = third;
        v[d + 3] = fourth;
    }

    public static void vzeroupper(Cpu c) {
        for (int i = 0; i < registers(c); i++) {
            c.v[i * Cpu.VECTOR_STRIDE + 2] = 0;
            c.v[i * Cpu.VECTOR_STRIDE + 3] = 0;
        }
    }

    public static void vzeroall(Cpu c) {
        for (int i = 0; i < registers(c) * Cpu.VECTOR_STRIDE; i++) {
            c.v[i] = 0;
        }
    }

    /** Outside of 64-bit mode the others are left alone. */
    private static int registers(Cpu c) {
        return c.codeBits == 64 ? 16 : 8;
    }
}
