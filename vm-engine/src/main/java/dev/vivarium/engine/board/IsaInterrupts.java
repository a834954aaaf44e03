package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.IrqLine;

/**
 * The interrupt wires of the devices that a PC always had: each ends at the 8259s and at the I/O APIC's pin of the same
 * number, except that IRQ 0 is on pin 2 (as the ACPI tables tell).
 */
final class IsaInterrupts {
    private final InterruptChips chips;

    IsaInterrupts(InterruptChips chips) {
        this.chips = chips;
    }

    /** @param irq 0–15 */
    IrqLine line(int irq) {
        IrqLine input = chips.picInput(irq);
        IrqLine pin = chips.apicPin(irq == 0 ? 2 : irq);
        return asserted -> {
            input.set(asserted);
            pin.set(asserted);
        };
    }
}
