package dev.vivarium.engine.x86.semantics;

/**
 * The SSE4.2 string comparisons PCMPESTRI, PCMPESTRM, PCMPISTRI and PCMPISTRM (Intel SDM volume 2, section 4.1). A set of
 * elements is an {@code int} with bit i for element i: 16 of bytes or 8 of words. Comparing one element of {@code a} with
 * all of {@code b} is then one packed comparison, and the aggregation is arithmetic on such sets.
 */
public final class PackedString {
    private static final int CARRY = 0x001;
    private static final int ZERO = 0x040;
    private static final int SIGN = 0x080;
    private static final int OVERFLOW = 0x800;
    private static final int WORDS = 1;
    private static final int SIGNED = 2;
    private static final int MOST_SIGNIFICANT = 0x40;
    private static final int EXPANDED_MASK = 0x40;

    private PackedString() {
    }

    /** Returns ECX in the low half and the arithmetic flags in the high one; the lengths are those in EAX and EDX. */
    public static long pcmpestri(long[] v, int a, int b, int imm, long lengthA, long lengthB) {
        return index(compare(v, a, b, imm, lengths(imm, lengthA, lengthB)), imm);
    }

    /** Writes the mask to {@code d}, which is XMM0, and returns the arithmetic flags. */
    public static int pcmpestrm(long[] v, int d, int a, int b, int imm, long lengthA, long lengthB) {
        return mask(v, d, compare(v, a, b, imm, lengths(imm, lengthA, lengthB)), imm);
    }

    /** Returns ECX in the low half and the arithmetic flags in the high one. */
    public static long pcmpistri(long[] v, int a, int b, int imm) {
        return index(compare(v, a, b, imm, implicitLengths(v, a, b, imm)), imm);
    }

    /** Writes the mask to {@code d}, which is XMM0, and returns the arithmetic flags. */
    public static int pcmpistrm(long[] v, int d, int a, int b, int imm) {
        return mask(v, d, compare(v, a, b, imm, implicitLengths(v, a, b, imm)), imm);
    }

    /** The set IntRes2 in the low 16 bits, the arithmetic flags above; {@code lengths} has that of b in bits 8 and up. */
    private static int compare(long[] v, int a, int b, int imm, int lengths) {
        int count = 16 >> (imm & WORDS);
        int all = (1 << count) - 1;
        int lengthA = lengths & 0xFF;
        int lengthB = lengths >> 8;
        int validB = (1 << lengthB) - 1;
        int set = switch (imm >> 2 & 3) {
            case 0 -> equalAny(v, a, b, imm, lengthA) & validB;
            case 1 -> ranges(v, a, b, imm, lengthA) & validB;
            case 2 -> equalEach(v, a, b, imm, lengthA, lengthB);
            default -> equalOrdered(v, a, b, imm, lengths);
        };
        if ((imm & 0x10) != 0) {
            set ^= (imm & 0x20) == 0 ? -1 : validB;
        }
        set &= all;
        int flags = (set != 0 ? CARRY : 0) | (lengthB < count ? ZERO : 0) | (lengthA < count ? SIGN : 0)
                | ((set & 1) != 0 ? OVERFLOW : 0);
        return set | flags << 16;
    }

    private static long index(int compared, int imm) {
        int set = compared & 0xFFFF;
        int none = 16 >> (imm & WORDS);
        int index = set == 0 ? none
                : (imm & MOST_SIGNIFICANT) == 0 ? Integer.numberOfTrailingZeros(set)
                : 31 - Integer.numberOfLeadingZeros(set);
        return (long) (compared >> 16) << 32 | index;
    }

    private static int mask(long[] v, int d, int compared, int imm) {
        int set = compared & 0xFFFF;
        if ((imm & EXPANDED_MASK) == 0) {
            v[d] = set;
            v[d + 1] = 0;
        } else if ((imm & WORDS) == 0) {
            v[d] = byteMask(set & 0xFF);
            v[d + 1] = byteMask(set >> 8);
        } else {
            v[d] = PackedBlend.wordMask(set);
            v[d + 1] = PackedBlend.wordMask(set >> 4);
        }
        return compared >> 16;
    }

    private static int equalAny(long[] v, int a, int b, int imm, int lengthA) {
        int set = 0;
        for (int j = 0; j < lengthA; j++) {
            set |= equal(v, b, element(v, a, j, imm), imm);
        }
        return set;
    }

    private static int ranges(long[] v, int a, int b, int imm, int lengthA) {
        int set = 0;
        for (int j = 0; j + 1 < lengthA; j += 2) {
            int outside = less(v, b, element(v, a, j, imm), false, imm)
                    | less(v, b, element(v, a, j + 1, imm), true, imm);
            set |= ~outside;
        }
        return set;
    }

    private static int equalEach(long[] v, int a, int b, int imm, int lengthA, int lengthB) {
        int same = zeros(v[a] ^ v[b], v[a + 1] ^ v[b + 1], imm);
        int shorter = Math.min(lengthA, lengthB);
        int longer = Math.max(lengthA, lengthB);
        return same & (1 << shorter) - 1 | -1 << longer;
    }

    /** Element i of the set: {@code a} is found in {@code b} at i, as far as {@code b}'s register reaches. */
    private static int equalOrdered(long[] v, int a, int b, int imm, int lengths) {
        int count = 16 >> (imm & WORDS);
        int validB = (1 << (lengths >> 8)) - 1;
        int set = -1;
        for (int j = 0; j < (lengths & 0xFF); j++) {
            int beyond = -1 << count - j;
            set &= (equal(v, b, element(v, a, j, imm), imm) & validB) >> j | beyond;
        }
        return set;
    }

    /** The element {@code j} of the register, copied to all elements of a long. */
    private static long element(long[] v, int register, int j, int imm) {
        return (imm & WORDS) == 0
                ? (v[register + (j >> 3)] >>> (j & 7) * 8 & 0xFF) * 0x0101010101010101L
                : (v[register + (j >> 2)] >>> (j & 3) * 16 & 0xFFFF) * 0x0001000100010001L;
    }

    private static int equal(long[] v, int b, long copies, int imm) {
        return zeros(v[b] ^ copies, v[b + 1] ^ copies, imm);
    }

    /** The elements in which the two longs are zero. */
    private static int zeros(long low, long high, int imm) {
        return (imm & WORDS) == 0
                ? gather(Swar.zero(low, Swar.H8), Swar.zero(high, Swar.H8), imm)
                : gather(Swar.zero(low, Swar.H16), Swar.zero(high, Swar.H16), imm);
    }

    /** The elements of {@code b} below the bound, or with {@code swap} above it. */
    private static int less(long[] v, int b, long bound, boolean swap, int imm) {
        long h = (imm & WORDS) == 0 ? Swar.H8 : Swar.H16;
        // Flipping the top bits of both sides turns a signed comparison into an unsigned one.
        long flip = (imm & SIGNED) == 0 ? 0 : h;
        long low = v[b] ^ flip;
        long high = v[b + 1] ^ flip;
        long limit = bound ^ flip;
        return swap ? gather(Swar.below(limit, low, h), Swar.below(limit, high, h), imm)
                : gather(Swar.below(low, limit, h), Swar.below(high, limit, h), imm);
    }

    /** The top bits of the elements of two longs, side by side. */
    private static int gather(long low, long high, int imm) {
        if ((imm & WORDS) == 0) {
            return PackedMove.pmovmskbMmx(low) | PackedMove.pmovmskbMmx(high) << 8;
        }
        return wordTops(low) | wordTops(high) << 4;
    }

    private static int wordTops(long tops) {
        return (int) ((tops >>> 15) * 0x0001000200040008L >>> 48) & 15;
    }

    private static long byteMask(int set) {
        // Copies the set to every byte, keeps bit i in byte i and widens it.
        long picked = set * 0x0101010101010101L & 0x8040201008040201L;
        return ~Swar.spread(Swar.zero(picked, Swar.H8), 8);
    }

    private static int lengths(int imm, long lengthA, long lengthB) {
        return magnitude(imm, lengthA) | magnitude(imm, lengthB) << 8;
    }

    private static int magnitude(int imm, long length) {
        // The most negative number stays negative, which as an unsigned number is beyond the register too.
        long magnitude = Math.abs(length);
        int count = 16 >> (imm & WORDS);
        return magnitude < 0 || magnitude > count ? count : (int) magnitude;
    }

    private static int implicitLengths(long[] v, int a, int b, int imm) {
        return terminator(v, a, imm) | terminator(v, b, imm) << 8;
    }

    private static int terminator(long[] v, int register, int imm) {
        int ends = zeros(v[register], v[register + 1], imm) | 1 << (16 >> (imm & WORDS));
        return Integer.numberOfTrailingZeros(ends);
    }
}
