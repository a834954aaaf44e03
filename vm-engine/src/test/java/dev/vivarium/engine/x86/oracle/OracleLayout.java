package dev.vivarium.engine.x86.oracle;

/**
 * The file that test and child share, and where the child maps it. All of it is mapped once at {@link #SHARED}, where
 * instructions under test do not find it; window and code pages once more at the addresses of {@link OracleWindow}.
 */
final class OracleLayout {
    /** Cases of one round. */
    static final int CAPACITY = 256;

    /** Header, int: cases left in this round. */
    static final int LEFT = 0;
    /** Header, int: XCR0's three lowest bits, filled by the child at its start. */
    static final int XCR0 = 4;
    static final int WINDOW = 0x1000;
    static final int CODE = WINDOW + OracleWindow.SIZE;
    /** The code pages and one more, into which the end of an instruction may spill without being mapped. */
    static final int CODE_SIZE = 3 * OracleWindow.PAGE_SIZE;
    static final int SLOTS = CODE + CODE_SIZE;

    // One slot: a case, overwritten by its result.
    static final int GPR = 0;
    /** What IRETQ pops: RIP, CS, RFLAGS, RSP, SS. */
    static final int FRAME = 0x80;
    static final int FRAME_CS = FRAME + 8;
    static final int FRAME_RFLAGS = FRAME + 16;
    static final int FRAME_RSP = FRAME + 24;
    static final int FRAME_SS = FRAME + 32;
    /** Result: the signal, or 0 if the code jumped to the capture routine. */
    static final int SIGNAL = 0xA8;
    /** Where the bytes of {@link #BLOB} go, from the first code page. */
    static final int BLOB_OFFSET = 0xB0;
    /** The instruction and the jump behind it. */
    static final int BLOB = 0xC0;
    static final int BLOB_SIZE = 32;
    /**
     * Result, if there was a signal: the kernel's {@code struct sigcontext_64} up to the pointer to the FPU's state.
     */
    static final int CONTEXT = 0x100;
    static final int CONTEXT_WORDS = 24;
    /** XSAVE area in standard format with x87, SSE and AVX. */
    static final int XSAVE = 0x200;
    static final int XSAVE_HEADER = XSAVE + 512;
    static final int XSAVE_YMM = XSAVE + 576;
    static final int XSAVE_SIZE = 832;
    static final int MEMORY = 0x600;
    static final int SLOT_SIZE = MEMORY + OracleWindow.SIZE + 0x200;

    static final int FILE_SIZE = (SLOTS + CAPACITY * SLOT_SIZE + 0xFFF) & -0x1000;

    /** The child's program, readable and executable; no address that a test would choose. */
    static final long TEXT = 0x5A3C_7000L;
    static final long DATA = 0x2B3C_4D5E_0000L;
    static final long SHARED = 0x2B3C_6D7E_0000L;

    private OracleLayout() {
    }

    static int slot(int index) {
        return SLOTS + index * SLOT_SIZE;
    }
}
