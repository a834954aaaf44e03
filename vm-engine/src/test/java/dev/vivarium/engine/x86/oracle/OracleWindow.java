package dev.vivarium.engine.x86.oracle;

/**
 * What an instruction under test finds in its address space. Everything else is unmapped, as far as an instruction with
 * sensible addresses can reach, and all segment bases are 0.
 *
 * <pre>
 * 1000_0000  nothing
 * 1000_1000  two pages, readable and writable   } the case's memory
 * 1000_3000  one page, readable                 }
 * 1000_4000  nothing
 * 1010_0000  two pages, readable and executable: INT3 everywhere but at the instruction
 * 1010_2000  nothing
 * </pre>
 */
public final class OracleWindow {
    public static final int PAGE_SIZE = 4096;
    /** The first byte of the case's memory; the byte below is unmapped. */
    public static final long BASE = 0x1000_1000L;
    /** The first byte that cannot be written. */
    public static final long READ_ONLY = BASE + 2 * PAGE_SIZE;
    /** The first unmapped byte above the case's memory. */
    public static final long END = READ_ONLY + PAGE_SIZE;
    /** How many bytes of memory a case has. */
    public static final int SIZE = (int) (END - BASE);
    /** The first byte of code; instructions may start at any place from here. */
    public static final long CODE = 0x1010_0000L;
    /** The first unmapped byte above the code. */
    public static final long CODE_END = CODE + 2 * PAGE_SIZE;

    private OracleWindow() {
    }
}
