package dev.vivarium.engine.bus;

/**
 * The pins of one processor, as its local APIC drives them. May be called from any thread that holds the
 * {@link BoardLock}; a halted processor wakes.
 */
public interface ProcessorLines {
    /** INTR: an unmasked interrupt waits in the local APIC (level). */
    void setInterruptPending(boolean pending);

    /** NMI (edge). */
    void raiseNmi();

    /** INIT: the processor goes back to its reset state and waits for a start-up message unless it is the first. */
    void raiseInit();

    /** SIPI: start at {@code vector << 12} in real mode, if waiting for it. */
    void raiseStartup(int vector);
}
