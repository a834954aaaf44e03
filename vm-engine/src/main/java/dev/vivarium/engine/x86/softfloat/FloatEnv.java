package dev.vivarium.engine.x86.softfloat;

/**
 * Control and status of one floating-point unit: what the operations of this package read (rounding, masks, DAZ, FTZ,
 * precision) and what they leave behind (exception flags, and the second half of a result that does not fit in one
 * {@code long}). A processor has two, one for SSE and one for x87, made once; only its own thread touches them.
 *
 * <p>The control bits lie in one word as in MXCSR (SDM Vol. 1, 10.2.3), with the x87 precision control above it, so
 * that the usual case is one comparison.
 */
public final class FloatEnv {
    public static final int INVALID = 0x01;
    public static final int DENORMAL = 0x02;
    public static final int ZERO_DIVIDE = 0x04;
    public static final int OVERFLOW = 0x08;
    public static final int UNDERFLOW = 0x10;
    public static final int INEXACT = 0x20;
    public static final int ALL = 0x3F;
    /** The exceptions that are found before anything is computed; they hide the later ones when unmasked. */
    public static final int PRE_COMPUTATION = INVALID | DENORMAL | ZERO_DIVIDE;

    public static final int NEAREST = 0;
    public static final int DOWN = 1;
    public static final int UP = 2;
    public static final int ZERO = 3;

    /** Values of {@link #setPrecision}: 64, 53 or 24 bits of significand. */
    public static final int EXTENDED = 0;
    public static final int DOUBLE = 1;
    public static final int SINGLE = 2;

    /** MXCSR after reset. */
    public static final int MXCSR_POWER_ON = 0x1F80;

    private static final int DAZ = 0x40;
    private static final int MASK_SHIFT = 7;
    private static final int ALL_MASKED = ALL << MASK_SHIFT;
    private static final int ROUNDING_SHIFT = 13;
    private static final int ROUNDING = 3 << ROUNDING_SHIFT;
    private static final int FTZ = 0x8000;
    private static final int PRECISION_SHIFT = 16;
    private static final int PRECISION = 3 << PRECISION_SHIFT;

    private int word = MXCSR_POWER_ON;

    /** Sign and biased exponent (bits 15 and 14–0) that belong to the significand an 80-bit operation returned. */
    public int signExponent;
    /** The last 80-bit result was rounded away from zero: C1 of the x87 status word. */
    public boolean roundedUp;
    /** Low bits of the quotient that the last remainder operation found; see {@link Float80Scaling#remainder}. */
    public int quotient;

    public int mxcsr() {
        return word & 0xFFFF;
    }

    /** @param value reserved bits are the caller's to refuse */
    public void setMxcsr(int value) {
        word = word & PRECISION | value & 0xFFFF;
    }

    /** Takes over masks, rounding and precision from an x87 control word and clears the flags. */
    public void setX87Control(int fcw) {
        int field = fcw >> 8 & 3;
        // The reserved value 1 works as 64 bits.
        int precision = field == 0 ? SINGLE : field == 2 ? DOUBLE : EXTENDED;
        word = (fcw & ALL) << MASK_SHIFT | (fcw >> 10 & 3) << ROUNDING_SHIFT | precision << PRECISION_SHIFT;
    }

    public int flags() {
        return word & ALL;
    }

    public void clearFlags() {
        word &= ~ALL;
    }

    public void raise(int flags) {
        word |= flags;
    }

    /** The masks in the order of the flags; a set bit means the exception is masked. */
    public int masks() {
        return word >> MASK_SHIFT & ALL;
    }

    public void setMasks(int masks) {
        word = word & ~ALL_MASKED | (masks & ALL) << MASK_SHIFT;
    }

    public boolean allMasked() {
        return (word & ALL_MASKED) == ALL_MASKED;
    }

    public int rounding() {
        return word >> ROUNDING_SHIFT & 3;
    }

    public void setRounding(int mode) {
        word = word & ~ROUNDING | (mode & 3) << ROUNDING_SHIFT;
    }

    public int precision() {
        return word >> PRECISION_SHIFT & 3;
    }

    public void setPrecision(int precision) {
        word = word & ~PRECISION | (precision & 3) << PRECISION_SHIFT;
    }

    public boolean daz() {
        return (word & DAZ) != 0;
    }

    /** Tiny results become zero: FTZ is set, and only works while underflow is masked. */
    public boolean flushesTiny() {
        int both = FTZ | UNDERFLOW << MASK_SHIFT;
        return (word & both) == both;
    }

    /** @return what it was */
    boolean setFlushToZero(boolean flushes) {
        boolean before = (word & FTZ) != 0;
        word = flushes ? word | FTZ : word & ~FTZ;
        return before;
    }

    public boolean masked(int flag) {
        return (word & flag << MASK_SHIFT) != 0;
    }

    /**
     * Java's own arithmetic gives the same result and leaves the flags as they should be, provided operands and result
     * are normal numbers: round to nearest, all masked, no DAZ or FTZ, and "inexact" is already set.
     */
    boolean isUsual() {
        return (word & (0xFFC0 | INEXACT)) == (ALL_MASKED | INEXACT);
    }

    /** Round to nearest with 64 bits of significand. */
    boolean isExtendedNearest() {
        return (word & (ROUNDING | PRECISION)) == 0;
    }

    /**
     * The rounding decision.
     *
     * @param rest of what is cut off: 0 nothing, 1 less than half a unit, 2 half a unit, 3 more
     */
    static boolean awayFromZero(int rounding, boolean negative, boolean odd, int rest) {
        return switch (rounding) {
            case NEAREST -> rest == 3 || rest == 2 && odd;
            case DOWN -> negative && rest != 0;
            case UP -> !negative && rest != 0;
            default -> false;
        };
    }

    /**
     * Begins an SSE instruction that may raise #XM.
     *
     * @return what to give to {@link #end}
     */
    public int begin() {
        if (allMasked()) {
            return 0;
        }
        int sticky = word & ALL;
        word &= ~ALL;
        return sticky;
    }

    /**
     * Ends an SSE instruction after all its elements have been computed (SDM Vol. 1, 11.5.3): the flags are merged; an
     * unmasked pre-computation exception in one element keeps the post-computation flags of all from being set.
     *
     * @return an exception is not masked: raise #XM and store nothing
     */
    public boolean end(int sticky) {
        if (allMasked()) {
            return false;
        }
        int raised = word & ALL;
        int unmasked = raised & ~masks();
        if ((unmasked & PRE_COMPUTATION) != 0) {
            raised &= PRE_COMPUTATION;
        }
        word = word & ~ALL | raised | sticky;
        return unmasked != 0;
    }
}
