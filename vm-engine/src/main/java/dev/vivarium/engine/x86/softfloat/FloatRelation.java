package dev.vivarium.engine.x86.softfloat;

/**
 * How two numbers compare, as one of four bits, and what instructions make of it (SDM Vol. 2, CMPPS, COMISS, FCOM).
 */
public final class FloatRelation {
    public static final int LESS = 1;
    public static final int EQUAL = 2;
    public static final int GREATER = 4;
    public static final int UNORDERED = 8;

    /** For predicates 0 to 15 of CMPPS the relations for which they hold, four bits each; 16 to 31 repeat them. */
    private static final long HOLDS_FOR = 0xF465_0B9A_7CED_8312L;
    /** One bit for each of the 32 predicates: a quiet NaN is invalid. */
    private static final int SIGNALS_QUIET = 0x9999_6666;

    private FloatRelation() {
    }

    /** @param predicate the low five bits of the immediate; SSE instructions only have 0 to 7 */
    public static boolean holds(int relation, int predicate) {
        return (HOLDS_FOR >>> (predicate & 15) * 4 & relation) != 0;
    }

    public static boolean signalsQuiet(int predicate) {
        return (SIGNALS_QUIET >>> (predicate & 31) & 1) != 0;
    }

    /** ZF, PF and CF at their places in EFLAGS, as COMISS and FCOMI set them; OF, SF and AF become zero. */
    public static int eflags(int relation) {
        return switch (relation) {
            case LESS -> 0x01;
            case EQUAL -> 0x40;
            case GREATER -> 0;
            default -> 0x45;
        };
    }

    /** C0, C2 and C3 at their places in the x87 status word, as FCOM sets them. */
    public static int conditionCodes(int relation) {
        return switch (relation) {
            case LESS -> 0x0100;
            case EQUAL -> 0x4000;
            case GREATER -> 0;
            default -> 0x4500;
        };
    }
}
