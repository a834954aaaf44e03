package dev.vivarium.engine.x86.mmu;

/** Knows of decoded code: learns of stores to its pages, before they happen, and says where it was found. */
public interface CodeGuard {
    /**
     * @param pageIndex the page's place in RAM
     * @param offset    first byte in the page
     * @param sizeBytes how many bytes will change, all in the page
     * @throws dev.vivarium.engine.x86.state.Fault RESTART, if the instruction must be begun again by itself
     */
    void beforeWrite(int pageIndex, int offset, int sizeBytes);

    /** Whether code may have been looked up by addresses in the page, or in a large page, that {@code la} lies in. */
    boolean mayHaveFetched(long la);
}
