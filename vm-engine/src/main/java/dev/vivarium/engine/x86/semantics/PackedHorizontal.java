package dev.vivarium.engine.x86.semantics;

/**
 * Operations between neighbours: horizontal addition and subtraction, MPSADBW and PHMINPOSUW (Intel SDM volume 2). The
 * MMX form of a horizontal operation takes its low half from the first operand and its high half from the second, so
 * each half of the SSE form is the MMX form on the two halves of one operand.
 */
public final class PackedHorizontal {
    private PackedHorizontal() {
    }

    public static long phaddwMmx(long a, long b) {
        return PackedInteger.paddw(evenWords(a, b), oddWords(a, b));
    }

    public static long phadddMmx(long a, long b) {
        return Swar.pair((int) a + Swar.high(a), (int) b + Swar.high(b));
    }

    public static long phaddswMmx(long a, long b) {
        return PackedSaturate.paddsw(evenWords(a, b), oddWords(a, b));
    }

    public static long phsubwMmx(long a, long b) {
        return PackedInteger.psubw(evenWords(a, b), oddWords(a, b));
    }

    public static long phsubdMmx(long a, long b) {
        return Swar.pair((int) a - Swar.high(a), (int) b - Swar.high(b));
    }

    public static long phsubswMmx(long a, long b) {
        return PackedSaturate.psubsw(evenWords(a, b), oddWords(a, b));
    }

    public static void phaddw(long[] v, int d, int a, int b) {
        long high = phaddwMmx(v[b], v[b + 1]);
        v[d] = phaddwMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void phaddd(long[] v, int d, int a, int b) {
        long high = phadddMmx(v[b], v[b + 1]);
        v[d] = phadddMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void phaddsw(long[] v, int d, int a, int b) {
        long high = phaddswMmx(v[b], v[b + 1]);
        v[d] = phaddswMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void phsubw(long[] v, int d, int a, int b) {
        long high = phsubwMmx(v[b], v[b + 1]);
        v[d] = phsubwMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void phsubd(long[] v, int d, int a, int b) {
        long high = phsubdMmx(v[b], v[b + 1]);
        v[d] = phsubdMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void phsubsw(long[] v, int d, int a, int b) {
        long high = phsubswMmx(v[b], v[b + 1]);
        v[d] = phsubswMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    /** Eight sums of four absolute differences: one group of {@code b} against a window that slides along {@code a}. */
    public static void mpsadbw(long[] v, int d, int a, int b, int imm) {
        int group = (int) (v[b + (imm >> 1 & 1)] >>> (imm & 1) * 32);
        long low = v[a];
        long high = v[a + 1];
        long middle = (low >>> 32) | (high << 32);
        boolean fromByte4 = (imm & 4) != 0;
        v[d] = slidingSums(fromByte4 ? middle : low, group);
        v[d + 1] = slidingSums(fromByte4 ? high : middle, group);
    }

    /** The smallest word in the low word, its index in the next one, zeros above. */
    public static void phminposuw(long[] v, int d, int b) {
        int least = 0x10000;
        int position = 0;
        for (int i = 0; i < 8; i++) {
            int word = (char) (v[b + (i >> 2)] >>> (i & 3) * 16);
            if (word < least) {
                least = word;
                position = i;
            }
        }
        v[d] = least | (long) position << 16;
        v[d + 1] = 0;
    }

    private static long slidingSums(long bytes, int group) {
        long sums = 0;
        for (int i = 0; i < 4; i++) {
            sums |= PackedMultiply.psadbw(bytes >>> i * 8 & 0xFFFFFFFFL, group & 0xFFFFFFFFL) << i * 16;
        }
        return sums;
    }

    private static long evenWords(long a, long b) {
        return even(a) | even(b) << 32;
    }

    private static long oddWords(long a, long b) {
        return even(a >>> 16) | even(b >>> 16) << 32;
    }

    private static long even(long a) {
        return (a & 0xFFFFL) | ((a >>> 16) & 0xFFFF0000L);
    }
}
