package dev.vivarium.engine.x86.semantics;

/**
 * Arithmetic on all the bytes, words or doublewords of a {@code long} at once. The parameter {@code h} is the constant
 * with the top bit of every element set; {@code tops} is a value in which no other bits are set. Element 0 is the
 * lowest, as in an MMX register or in one half of an SSE register.
 */
final class Swar {
    static final long H8 = 0x8080808080808080L;
    static final long H16 = 0x8000800080008000L;
    static final long H32 = 0x8000000080000000L;

    private Swar() {
    }

    static long add(long a, long b, long h) {
        return ((a & ~h) + (b & ~h)) ^ ((a ^ b) & h);
    }

    static long sub(long a, long b, long h) {
        return ((a | h) - (b & ~h)) ^ ((a ^ ~b) & h);
    }

    /** The top bits of the elements in which {@code a < b}, both unsigned: the borrows of {@code a - b}. */
    static long below(long a, long b, long h) {
        return ((~a & b) | (~(a ^ b) & sub(a, b, h))) & h;
    }

    /** The top bits of the elements in which {@code a < b}, both signed. */
    static long less(long a, long b, long h) {
        return ((a & ~b) | (~(a ^ b) & sub(a, b, h))) & h;
    }

    /** The top bits of the elements that are zero. */
    static long zero(long a, long h) {
        return ~(((a & ~h) + ~h) | a) & h;
    }

    /** All ones in each element whose top bit is set, zero in the others. */
    static long spread(long tops, int width) {
        return (tops << 1) - (tops >>> (width - 1));
    }

    /** {@code yes} where the mask is one, {@code no} elsewhere. */
    static long select(long mask, long yes, long no) {
        return no ^ ((yes ^ no) & mask);
    }

    static long pair(int low, int high) {
        return (low & 0xFFFFFFFFL) | ((long) high << 32);
    }

    static int high(long a) {
        return (int) (a >> 32);
    }

    /** The low byte of each word, side by side in the low half. */
    static long squeezeWords(long a) {
        long x = a & 0x00FF00FF00FF00FFL;
        x = (x | (x >>> 8)) & 0x0000FFFF0000FFFFL;
        return (x | (x >>> 16)) & 0xFFFFFFFFL;
    }

    /** The four bytes of the low half, each one zero-extended to a word. */
    static long stretchBytes(long a) {
        long x = a & 0xFFFFFFFFL;
        x = (x | (x << 16)) & 0x0000FFFF0000FFFFL;
        return (x | (x << 8)) & 0x00FF00FF00FF00FFL;
    }

    /** The two words of the low half, each one zero-extended to a doubleword. */
    static long stretchWords(long a) {
        return (a & 0xFFFFL) | ((a & 0xFFFF0000L) << 16);
    }
}
