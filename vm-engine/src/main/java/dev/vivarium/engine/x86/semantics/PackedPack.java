package dev.vivarium.engine.x86.semantics;

/**
 * Narrowing with saturation and interleaving (Intel SDM volume 2, PACKSSWB to PACKUSDW, PUNPCKHBW to PUNPCKLQDQ). Each
 * half of an SSE form is an MMX form on other halves of the operands.
 */
public final class PackedPack {
    private PackedPack() {
    }

    public static long packsswbMmx(long a, long b) {
        return signedBytes(a) | signedBytes(b) << 32;
    }

    public static long packuswbMmx(long a, long b) {
        return unsignedBytes(a) | unsignedBytes(b) << 32;
    }

    public static long packssdwMmx(long a, long b) {
        return signedWords(a) | signedWords(b) << 32;
    }

    public static void packsswb(long[] v, int d, int a, int b) {
        long high = packsswbMmx(v[b], v[b + 1]);
        v[d] = packsswbMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void packuswb(long[] v, int d, int a, int b) {
        long high = packuswbMmx(v[b], v[b + 1]);
        v[d] = packuswbMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void packssdw(long[] v, int d, int a, int b) {
        long high = packssdwMmx(v[b], v[b + 1]);
        v[d] = packssdwMmx(v[a], v[a + 1]);
        v[d + 1] = high;
    }

    public static void packusdw(long[] v, int d, int a, int b) {
        long high = unsignedWords(v[b]) | unsignedWords(v[b + 1]) << 32;
        v[d] = unsignedWords(v[a]) | unsignedWords(v[a + 1]) << 32;
        v[d + 1] = high;
    }

    public static long punpcklbwMmx(long a, long b) {
        return Swar.stretchBytes(a) | Swar.stretchBytes(b) << 8;
    }

    public static long punpckhbwMmx(long a, long b) {
        return punpcklbwMmx(a >>> 32, b >>> 32);
    }

    public static long punpcklwdMmx(long a, long b) {
        return Swar.stretchWords(a) | Swar.stretchWords(b) << 16;
    }

    public static long punpckhwdMmx(long a, long b) {
        return punpcklwdMmx(a >>> 32, b >>> 32);
    }

    public static long punpckldqMmx(long a, long b) {
        return (a & 0xFFFFFFFFL) | b << 32;
    }

    public static long punpckhdqMmx(long a, long b) {
        return a >>> 32 | b & 0xFFFFFFFF00000000L;
    }

    public static void punpcklbw(long[] v, int d, int a, int b) {
        long x = v[a];
        long y = v[b];
        v[d] = punpcklbwMmx(x, y);
        v[d + 1] = punpckhbwMmx(x, y);
    }

    public static void punpckhbw(long[] v, int d, int a, int b) {
        long x = v[a + 1];
        long y = v[b + 1];
        v[d] = punpcklbwMmx(x, y);
        v[d + 1] = punpckhbwMmx(x, y);
    }

    public static void punpcklwd(long[] v, int d, int a, int b) {
        long x = v[a];
        long y = v[b];
        v[d] = punpcklwdMmx(x, y);
        v[d + 1] = punpckhwdMmx(x, y);
    }

    public static void punpckhwd(long[] v, int d, int a, int b) {
        long x = v[a + 1];
        long y = v[b + 1];
        v[d] = punpcklwdMmx(x, y);
        v[d + 1] = punpckhwdMmx(x, y);
    }

    /** Also UNPCKLPS. */
    public static void punpckldq(long[] v, int d, int a, int b) {
        long x = v[a];
        long y = v[b];
        v[d] = punpckldqMmx(x, y);
        v[d + 1] = punpckhdqMmx(x, y);
    }

    /** Also UNPCKHPS. */
    public static void punpckhdq(long[] v, int d, int a, int b) {
        long x = v[a + 1];
        long y = v[b + 1];
        v[d] = punpckldqMmx(x, y);
        v[d + 1] = punpckhdqMmx(x, y);
    }

    /** Also UNPCKLPD and MOVLHPS. */
    public static void punpcklqdq(long[] v, int d, int a, int b) {
        long high = v[b];
        v[d] = v[a];
        v[d + 1] = high;
    }

    /** Also UNPCKHPD. */
    public static void punpckhqdq(long[] v, int d, int a, int b) {
        long high = v[b + 1];
        v[d] = v[a + 1];
        v[d + 1] = high;
    }

    private static long signedBytes(long words) {
        long floored = PackedCompare.pmaxsw(words, 0xFF80FF80FF80FF80L);
        return Swar.squeezeWords(PackedCompare.pminsw(floored, 0x007F007F007F007FL));
    }

    private static long unsignedBytes(long words) {
        long floored = words & ~Swar.spread(words & Swar.H16, 16);
        return Swar.squeezeWords(PackedCompare.pminsw(floored, 0x00FF00FF00FF00FFL));
    }

    private static long signedWords(long pair) {
        int low = Math.clamp((int) pair, Short.MIN_VALUE, Short.MAX_VALUE);
        int high = Math.clamp(Swar.high(pair), Short.MIN_VALUE, Short.MAX_VALUE);
        return (low & 0xFFFFL) | (high & 0xFFFFL) << 16;
    }

    private static long unsignedWords(long pair) {
        long low = Math.clamp((int) pair, 0, 0xFFFF);
        long high = Math.clamp(Swar.high(pair), 0, 0xFFFF);
        return low | high << 16;
    }
}
