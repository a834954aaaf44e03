package dev.vivarium.engine.x86.translate;

/** Is told of translated code when it is made, by the processor's thread: for tools that see host addresses. */
@FunctionalInterface
public interface UnitListener {
    /** Does not want to know. */
    UnitListener NONE = (address, sizeBytes, name) -> {
    };

    /**
     * @param address host address of the code
     * @param name    {@code guest:} and the linear address at which the guest has what it was made from, in hexadecimal; or
     *                what else it is
     */
    void made(long address, int sizeBytes, String name);
}
