package dev.vivarium.engine.x86.interp;

/** The fields of an 8-byte segment or gate descriptor (SDM Vol. 3A, 3.4.5, 3.5 and 6.11). */
final class Descriptor {
    /** System descriptor types. */
    static final int TSS16 = 1;
    static final int LDT = 2;
    static final int TSS16_BUSY = 3;
    static final int CALL_GATE16 = 4;
    static final int TASK_GATE = 5;
    static final int INTERRUPT_GATE16 = 6;
    static final int TRAP_GATE16 = 7;
    static final int TSS32 = 9;
    static final int TSS32_BUSY = 0xB;
    static final int CALL_GATE32 = 0xC;
    static final int INTERRUPT_GATE32 = 0xE;
    static final int TRAP_GATE32 = 0xF;

    /** The bit in which a busy TSS's type differs. */
    static final int BUSY = 2;

    private static final long CODE_OR_DATA = 1L << 44;
    private static final long CODE = 1L << 43;
    private static final long SECOND = 1L << 42;
    private static final long THIRD = 1L << 41;
    private static final long PRESENT = 1L << 47;
    private static final long LONG = 1L << 53;
    private static final long BIG = 1L << 54;
    private static final long GRANULARITY = 1L << 55;

    private Descriptor() {
    }

    static long base(long d) {
        return d >>> 16 & 0xFF_FFFF | d >>> 32 & 0xFF00_0000L;
    }

    /** In bytes, granularity applied; unsigned. */
    static int limit(long d) {
        int raw = (int) (d & 0xFFFF | d >>> 32 & 0xF0000);
        return (d & GRANULARITY) != 0 ? raw << 12 | 0xFFF : raw;
    }

    /** As in {@link dev.vivarium.engine.x86.state.SegmentRegister}. */
    static int attributes(long d) {
        return (int) (d >>> 40) & 0xF0FF;
    }

    /** Type of a system descriptor, 0–15. */
    static int type(long d) {
        return (int) (d >>> 40) & 15;
    }

    static int dpl(long d) {
        return (int) (d >>> 45) & 3;
    }

    static boolean isPresent(long d) {
        return (d & PRESENT) != 0;
    }

    static boolean isSystem(long d) {
        return (d & CODE_OR_DATA) == 0;
    }

    static boolean isCode(long d) {
        return (d & (CODE_OR_DATA | CODE)) == (CODE_OR_DATA | CODE);
    }

    /** Code that may be entered from outer rings without a change of privilege. */
    static boolean isConforming(long d) {
        return isCode(d) && (d & SECOND) != 0;
    }

    static boolean isWritableData(long d) {
        return (d & (CODE_OR_DATA | CODE | THIRD)) == (CODE_OR_DATA | THIRD);
    }

    /** Data, or code that may be read. */
    static boolean isReadable(long d) {
        return !isSystem(d) && ((d & CODE) == 0 || (d & THIRD) != 0);
    }

    static boolean isLong(long d) {
        return (d & LONG) != 0;
    }

    /** 64-bit code: L set, D clear. */
    static boolean isLongCode(long d) {
        return isCode(d) && (d & (LONG | BIG)) == LONG;
    }

    static boolean isBig(long d) {
        return (d & BIG) != 0;
    }

    /** Of a gate: the selector of the code segment or TSS. */
    static int gateSelector(long d) {
        return (int) (d >>> 16) & 0xFFFF;
    }

    /** Of a gate: the offset's low 32 bits. */
    static long gateOffset(long d) {
        return d & 0xFFFF | d >>> 32 & 0xFFFF_0000L;
    }

    /** Of a call gate: how many parameters. */
    static int gateParameters(long d) {
        return (int) (d >>> 32) & 31;
    }

    /** Of a 64-bit interrupt gate: which entry of the interrupt-stack table, or 0. */
    static int gateStack(long d) {
        return (int) (d >>> 32) & 7;
    }
}
