package dev.vivarium.engine.x86.semantics;

/**
 * Widening moves (Intel SDM volume 2, PMOVSX and PMOVZX). Each fills a 128-bit register from the low bits of its source;
 * the method with "Lane" in its name does one 64-bit lane.
 */
public final class PackedExtend {
    private PackedExtend() {
    }

    public static long pmovzxbwLane(long bytes) {
        return Swar.stretchBytes(bytes);
    }

    public static long pmovzxbdLane(long bytes) {
        return (bytes & 0xFF) | (bytes & 0xFF00) << 24;
    }

    public static long pmovzxbqLane(long bytes) {
        return bytes & 0xFF;
    }

    public static long pmovzxwdLane(long words) {
        return Swar.stretchWords(words);
    }

    public static long pmovzxwqLane(long words) {
        return words & 0xFFFF;
    }

    public static long pmovzxdqLane(long dwords) {
        return dwords & 0xFFFFFFFFL;
    }

    public static long pmovsxbwLane(long bytes) {
        long x = Swar.stretchBytes(bytes);
        return x | (x & 0x0080008000800080L) * 0x1FE;
    }

    public static long pmovsxbdLane(long bytes) {
        return Swar.pair((byte) bytes, (byte) (bytes >> 8));
    }

    public static long pmovsxbqLane(long bytes) {
        return (byte) bytes;
    }

    public static long pmovsxwdLane(long words) {
        return Swar.pair((short) words, (short) (words >> 16));
    }

    public static long pmovsxwqLane(long words) {
        return (short) words;
    }

    public static long pmovsxdqLane(long dwords) {
        return (int) dwords;
    }

    public static void pmovzxbw(long[] v, int d, long source) {
        store(v, d, pmovzxbwLane(source), pmovzxbwLane(source >>> 32));
    }

    public static void pmovzxbd(long[] v, int d, long source) {
        store(v, d, pmovzxbdLane(source), pmovzxbdLane(source >>> 16));
    }

    public static void pmovzxbq(long[] v, int d, long source) {
        store(v, d, pmovzxbqLane(source), pmovzxbqLane(source >>> 8));
    }

    public static void pmovzxwd(long[] v, int d, long source) {
        store(v, d, pmovzxwdLane(source), pmovzxwdLane(source >>> 32));
    }

    public static void pmovzxwq(long[] v, int d, long source) {
        store(v, d, pmovzxwqLane(source), pmovzxwqLane(source >>> 16));
    }

    public static void pmovzxdq(long[] v, int d, long source) {
        store(v, d, pmovzxdqLane(source), pmovzxdqLane(source >>> 32));
    }

    public static void pmovsxbw(long[] v, int d, long source) {
        store(v, d, pmovsxbwLane(source), pmovsxbwLane(source >>> 32));
    }

    public static void pmovsxbd(long[] v, int d, long source) {
        store(v, d, pmovsxbdLane(source), pmovsxbdLane(source >>> 16));
    }

    public static void pmovsxbq(long[] v, int d, long source) {
        store(v, d, pmovsxbqLane(source), pmovsxbqLane(source >>> 8));
    }

    public static void pmovsxwd(long[] v, int d, long source) {
        store(v, d, pmovsxwdLane(source), pmovsxwdLane(source >>> 32));
    }

    public static void pmovsxwq(long[] v, int d, long source) {
        store(v, d, pmovsxwqLane(source), pmovsxwqLane(source >>> 16));
    }

    public static void pmovsxdq(long[] v, int d, long source) {
        store(v, d, pmovsxdqLane(source), pmovsxdqLane(source >>> 32));
    }

    private static void store(long[] v, int d, long low, long high) {
        v[d] = low;
        v[d + 1] = high;
    }
}
