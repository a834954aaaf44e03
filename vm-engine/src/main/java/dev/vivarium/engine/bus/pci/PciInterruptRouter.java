package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.IrqLine;

/** Where the INTx# pins of the slots end. */
@FunctionalInterface
public interface PciInterruptRouter {
    /**
     * A wire of its own for one function; wires with the same end are combined (wired OR).
     *
     * @param device the slot, 0–31
     * @param pin    0 for INTA# to 3 for INTD#
     */
    IrqLine line(int device, int pin);
}
