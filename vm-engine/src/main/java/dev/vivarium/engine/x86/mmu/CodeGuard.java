package dev.vivarium.engine.x86.mmu;

/** Learns of stores to pages that hold decoded code, before they happen. */
@FunctionalInterface
public interface CodeGuard {
    /**
     * @param pageIndex the page's place in RAM
     * @param offset    first byte in the page
     * @param sizeBytes how many bytes will change, all in the page
     * @throws dev.vivarium.engine.x86.state.Fault RESTART, if the instruction must be begun again by itself
     */
    void beforeWrite(int pageIndex, int offset, int sizeBytes);
}
