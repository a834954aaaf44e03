package dev.vivarium.engine.x86.state;

/**
 * The status flags: how an operation leaves them in {@link Cpu#flagResult} and {@link Cpu#flagBits}, and how each is
 * read back (SDM Vol. 1, 3.4.3.1; conditions: Vol. 1, appendix B).
 */
public final class Flags {
    private static final long CARRY = 1L << 63;
    private static final long CARRY_AND_PARTIAL = 3L << 62;
    private static final long ADJUST = 8;

    private Flags() {
    }

    /**
     * Flags from the carries out of each bit position of an addition or subtraction.
     *
     * @param carries bit n is the carry (borrow) out of bit n
     */
    public static void set8(Cpu c, int result, int carries) {
        c.flagResult = (byte) result;
        c.flagBits = (long) carries << 56 & CARRY_AND_PARTIAL | carries & ADJUST;
    }

    public static void set16(Cpu c, int result, int carries) {
        c.flagResult = (short) result;
        c.flagBits = (long) carries << 48 & CARRY_AND_PARTIAL | carries & ADJUST;
    }

    public static void set32(Cpu c, int result, int carries) {
        c.flagResult = result;
        c.flagBits = (long) carries << 32 & CARRY_AND_PARTIAL | carries & ADJUST;
    }

    public static void set64(Cpu c, long result, long carries) {
        c.flagResult = result;
        c.flagBits = carries & (CARRY_AND_PARTIAL | ADJUST);
    }

    /** Flags of a result with carry, overflow and adjust clear; {@code result} is sign-extended. */
    public static void setLogic(Cpu c, long result) {
        c.flagResult = result;
        c.flagBits = 0;
    }

    /**
     * Sign, zero and parity from {@code result} (sign-extended), carry and overflow from the two top bits of
     * {@code topBits} as they are kept in {@link Cpu#flagBits}, adjust clear.
     */
    public static void setShifted(Cpu c, long result, long topBits) {
        c.flagResult = result;
        c.flagBits = topBits & CARRY_AND_PARTIAL;
    }

    /** Changes carry and overflow to the two top bits of {@code topBits} as they are kept in {@link Cpu#flagBits}. */
    public static void setRotated(Cpu c, long topBits) {
        c.flagBits = c.flagBits & ~CARRY_AND_PARTIAL | topBits & CARRY_AND_PARTIAL;
    }

    /** Flags of a product: carry and overflow alike. */
    public static void setProduct(Cpu c, long low, boolean significant) {
        c.flagResult = low;
        c.flagBits = significant ? CARRY : 0;
    }

    /** 1 if carry is set, else 0. */
    public static long carryBit(Cpu c) {
        return c.flagBits >>> 63;
    }

    /**
     * Changes carry alone.
     *
     * @param carry bit 0 is what it becomes; the others do not matter
     */
    public static void setCarry(Cpu c, long carry) {
        // Overflow is carry XOR the bit below it: changing both keeps it.
        long change = c.flagBits >>> 63 ^ carry & 1;
        c.flagBits ^= change << 63 | change << 62;
    }

    /** Changes zero alone. */
    public static void setZero(Cpu c, boolean zero) {
        setStatus(c, status(c) & ~Rflags.ZF | (zero ? Rflags.ZF : 0));
    }

    /** Sets all six from an RFLAGS image. */
    public static void setStatus(Cpu c, int rflags) {
        boolean zero = (rflags & Rflags.ZF) != 0;
        boolean sign = (rflags & Rflags.SF) != 0;
        long bits = 0;
        if ((rflags & Rflags.CF) != 0) {
            bits |= 1L << 63;
        }
        if ((rflags & Rflags.CF) != 0 != ((rflags & Rflags.OF) != 0)) {
            bits |= 1L << 62;
        }
        if ((rflags & Rflags.AF) != 0) {
            bits |= ADJUST;
        }
        // The result is 0 (even parity) or 1 (odd parity), both positive: the deltas say what differs.
        c.flagResult = zero ? 0 : 1;
        if ((rflags & Rflags.PF) != 0 != zero) {
            bits |= Cpu.PARITY_DELTA;
        }
        if (sign) {
            bits |= Cpu.SIGN_DELTA;
        }
        c.flagBits = bits;
    }

    /** The six as RFLAGS bits. */
    public static int status(Cpu c) {
        return (carry(c) ? Rflags.CF : 0) | (parity(c) ? Rflags.PF : 0) | (adjust(c) ? Rflags.AF : 0)
                | (zero(c) ? Rflags.ZF : 0) | (sign(c) ? Rflags.SF : 0) | (overflow(c) ? Rflags.OF : 0);
    }

    public static boolean carry(Cpu c) {
        return c.flagBits < 0;
    }

    public static boolean overflow(Cpu c) {
        return (c.flagBits ^ c.flagBits << 1) < 0;
    }

    public static boolean zero(Cpu c) {
        return c.flagResult == 0;
    }

    public static boolean sign(Cpu c) {
        return (c.flagResult ^ c.flagBits << 47) < 0;
    }

    public static boolean adjust(Cpu c) {
        return (c.flagBits & ADJUST) != 0;
    }

    public static boolean parity(Cpu c) {
        return (Integer.bitCount((int) c.flagResult & 0xFF) & 1) == ((c.flagBits & Cpu.PARITY_DELTA) != 0 ? 1 : 0);
    }

    public static boolean below(Cpu c) {
        return carry(c);
    }

    public static boolean belowOrEqual(Cpu c) {
        return c.flagBits < 0 || c.flagResult == 0;
    }

    public static boolean less(Cpu c) {
        // Sign XOR overflow: the deltas and the carries combine before one test of the top bit.
        return (c.flagResult ^ c.flagBits << 47 ^ c.flagBits ^ c.flagBits << 1) < 0;
    }

    public static boolean lessOrEqual(Cpu c) {
        return c.flagResult == 0 || less(c);
    }

    /** Condition {@code cc} of Jcc, SETcc and CMOVcc by its number, 0–15. */
    public static boolean holds(Cpu c, int cc) {
        boolean base = switch (cc >> 1) {
            case 0 -> overflow(c);
            case 1 -> carry(c);
            case 2 -> zero(c);
            case 3 -> belowOrEqual(c);
            case 4 -> sign(c);
            case 5 -> parity(c);
            case 6 -> less(c);
            default -> lessOrEqual(c);
        };
        return base == ((cc & 1) == 0);
    }
}
