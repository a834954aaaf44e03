package dev.vivarium.engine.x86.oracle;

/**
 * All of a processor that an unprivileged program sees, before or after one instruction. The arrays are not copied:
 * whoever holds a state leaves them as they are; states may share them.
 *
 * @param gpr     RAX, RCX, RDX, RBX, RSP, RBP, RSI, RDI, R8–R15
 * @param rflags  bit 1 and IF are set and IOPL is 0, as in any Linux program; RF is always clear
 * @param fxsave  the FXSAVE64 image (SDM Vol. 1, 10.5.1), 512 bytes; reserved bytes and MXCSR_MASK are 0
 * @param ymmHigh the upper halves of YMM0–YMM15, low quadword first; 0 on a processor without AVX
 * @param memory  the {@link OracleWindow#SIZE} bytes from {@link OracleWindow#BASE}
 */
public record OracleState(long[] gpr, long rip, long rflags, byte[] fxsave, long[] ymmHigh, byte[] memory) {
    /** Bit 1 and IF. */
    public static final long FIXED_FLAGS = 0x202;
    /** CF, PF, AF, ZF, SF, TF, DF, OF, NT, AC, ID: what a program can change. */
    public static final long FREE_FLAGS = 0x244DD5L;

    /** Where things lie in the FXSAVE64 image. */
    public static final int FCW = 0;
    public static final int FSW = 2;
    public static final int FTW = 4;
    public static final int FOP = 6;
    public static final int FIP = 8;
    public static final int FDP = 16;
    public static final int MXCSR = 24;
    public static final int MXCSR_MASK = 28;
    public static final int ST0 = 32;
    public static final int XMM0 = 160;
    public static final int XMM_END = 416;

    public OracleState {
        if (gpr.length != 16 || fxsave.length != 512 || ymmHigh.length != 32 || memory.length != OracleWindow.SIZE) {
            throw new IllegalArgumentException("A state's array has the wrong length.");
        }
        if ((rflags & ~FREE_FLAGS) != FIXED_FLAGS) {
            throw new IllegalArgumentException("No program runs with these flags: " + Long.toHexString(rflags));
        }
    }

    /** All zeros but for RSP, which is in the middle of memory, and control words at their reset values. */
    public static OracleState initial() {
        long[] gpr = new long[16];
        gpr[4] = OracleWindow.BASE + OracleWindow.PAGE_SIZE;
        byte[] fxsave = new byte[512];
        fxsave[FCW] = 0x7F;
        fxsave[FCW + 1] = 0x03;
        fxsave[MXCSR] = (byte) 0x80;
        fxsave[MXCSR + 1] = 0x1F;
        return new OracleState(gpr, OracleWindow.CODE + 0x800, FIXED_FLAGS, fxsave, new long[32],
                new byte[OracleWindow.SIZE]);
    }

    /** The same with one general register changed. */
    public OracleState withGpr(int register, long value) {
        long[] changed = gpr.clone();
        changed[register] = value;
        return new OracleState(changed, rip, rflags, fxsave, ymmHigh, memory);
    }

    public OracleState withRip(long value) {
        return new OracleState(gpr, value, rflags, fxsave, ymmHigh, memory);
    }

    /** @param high the upper halves of all vector registers */
    public OracleState withYmmHigh(long[] high) {
        return new OracleState(gpr, rip, rflags, fxsave, high, memory);
    }

    /** @param free some of {@link #FREE_FLAGS} */
    public OracleState withFlags(long free) {
        return new OracleState(gpr, rip, FIXED_FLAGS | free, fxsave, ymmHigh, memory);
    }

    /** The same with some bytes of the FXSAVE image changed. */
    public OracleState withFxsave(int offset, byte... bytes) {
        byte[] changed = fxsave.clone();
        System.arraycopy(bytes, 0, changed, offset, bytes.length);
        return new OracleState(gpr, rip, rflags, changed, ymmHigh, memory);
    }

    /** The same with some bytes of memory changed. */
    public OracleState withMemory(long address, byte... bytes) {
        byte[] changed = memory.clone();
        System.arraycopy(bytes, 0, changed, (int) (address - OracleWindow.BASE), bytes.length);
        return new OracleState(gpr, rip, rflags, fxsave, ymmHigh, changed);
    }
}
