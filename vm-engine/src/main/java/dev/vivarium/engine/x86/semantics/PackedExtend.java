package dev.vivarium.engine.x86.semantics;

/**
 * Widening moves (Intel SDM volume 2, PMOVSX and PMOVZX). The methods on a {@code long} give the elements that fill one
 * 64-bit lane from the low bits of their argument; the others fill a 128-bit register from the low part of {@code b}.
 */
public final class PackedExtend {
    private PackedExtend() {
    }

    public static long pmovzxbw(long bytes) {
        return Swar.stretchBytes(bytes);
    }

    public static long pmovzxbd(long bytes) {
        return (bytes & 0xFF) | (bytes & 0xFF00) << 24;
    }

    public static long pmovzxbq(long bytes) {
        return bytes & 0xFF;
    }

    public static long pmovzxwd(long words) {
        return Swar.stretchWords(words);
    }

    public static long pmovzxwq(long words) {
        return words & 0xFFFF;
    }

    public static long pmovzxdq(long dwords) {
        return dwords & 0xFFFFFFFFL;
    }

    public static long pmovsxbw(long bytes) {
        long x = Swar.stretchBytes(bytes);
        return x | (x & 0x0080008000800080L) * 0x1FE;
    }

    public static long pmovsxbd(long bytes) {
        return Swar.pair((byte) bytes, (byte) (bytes >> 8));
    }

    public static long pmovsxbq(long bytes) {
        return (byte) bytes;
    }

    public static long pmovsxwd(long words) {
        return Swar.pair((short) words, (short) (words >> 16));
    }

    public static long pmovsxwq(long words) {
        return (short) words;
    }

    public static long pmovsxdq(long dwords) {
        return (int) dwords;
    }

    public static void pmovzxbw(long[] v, int d, int b) {
        store(v, d, pmovzxbw(v[b]), pmovzxbw(v[b] >>> 32));
    }

    public static void pmovzxbd(long[] v, int d, int b) {
        store(v, d, pmovzxbd(v[b]), pmovzxbd(v[b] >>> 16));
    }

    public static void pmovzxbq(long[] v, int d, int b) {
        store(v, d, pmovzxbq(v[b]), pmovzxbq(v[b] >>> 8));
    }

    public static void pmovzxwd(long[] v, int d, int b) {
        store(v, d, pmovzxwd(v[b]), pmovzxwd(v[b] >>> 32));
    }

    public static void pmovzxwq(long[] v, int d, int b) {
        store(v, d, pmovzxwq(v[b]), pmovzxwq(v[b] >>> 16));
    }

    public static void pmovzxdq(long[] v, int d, int b) {
        store(v, d, pmovzxdq(v[b]), pmovzxdq(v[b] >>> 32));
    }

    public static void pmovsxbw(long[] v, int d, int b) {
        store(v, d, pmovsxbw(v[b]), pmovsxbw(v[b] >>> 32));
    }

    public static void pmovsxbd(long[] v, int d, int b) {
        store(v, d, pmovsxbd(v[b]), pmovsxbd(v[b] >>> 16));
    }

    public static void pmovsxbq(long[] v, int d, int b) {
        store(v, d, pmovsxbq(v[b]), pmovsxbq(v[b] >>> 8));
    }

    public static void pmovsxwd(long[] v, int d, int b) {
        store(v, d, pmovsxwd(v[b]), pmovsxwd(v[b] >>> 32));
    }

    public static void pmovsxwq(long[] v, int d, int b) {
        store(v, d, pmovsxwq(v[b]), pmovsxwq(v[b] >>> 16));
    }

    public static void pmovsxdq(long[] v, int d, int b) {
        store(v, d, pmovsxdq(v[b]), pmovsxdq(v[b] >>> 32));
    }

    private static void store(long[] v, int d, long low, long high) {
        v[d] = low;
        v[d + 1] = high;
    }
}
