package dev.vivarium.engine.x86.state;

/**
 * A processor exception on its way to delivery (SDM Vol. 3A, chapter 6). There is one, preallocated and without a
 * stack trace, per processor; it never leaves the x86 packages.
 */
public final class Fault extends RuntimeException {
    public static final int DE = 0;
    public static final int DB = 1;
    public static final int NMI = 2;
    public static final int BP = 3;
    public static final int OF = 4;
    public static final int BR = 5;
    public static final int UD = 6;
    public static final int NM = 7;
    public static final int DF = 8;
    public static final int TS = 10;
    public static final int NP = 11;
    public static final int SS = 12;
    public static final int GP = 13;
    public static final int PF = 14;
    public static final int MF = 16;
    public static final int AC = 17;
    public static final int XM = 19;

    /** The error-code value of an exception that pushes none. */
    public static final int NO_CODE = -1;
    /**
     * Vector of an access to a non-canonical address before it is known whether it went through SS: the instruction's
     * memory operand decides between #GP(0) and #SS(0).
     */
    public static final int NON_CANONICAL = -2;
    /** Not an exception: the instruction must be begun again by itself, since it changes the code around it. */
    public static final int RESTART = -3;
    /** Not an exception: the instruction waits for an interrupt, and is begun again after that. */
    public static final int FROZEN = -4;

    private static final long serialVersionUID = 1L;

    private int vector;
    private int errorCode;

    Fault() {
        super(null, null, false, false);
    }

    Fault set(int newVector, int newErrorCode) {
        vector = newVector;
        errorCode = newErrorCode;
        return this;
    }

    public int vector() {
        return vector;
    }

    /** The error code, or {@link #NO_CODE}. */
    public int errorCode() {
        return errorCode;
    }
}
