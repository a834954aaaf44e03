package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.device.ioapic.IoApic;
import dev.vivarium.engine.device.pic8259.Pic8259;

/**
 * The interrupt wires of the devices that a PC always had: each ends at the 8259s and at the I/O APIC's pin of the same
 * number, except that IRQ 0 is on pin 2 (as the ACPI tables tell).
 */
final class IsaInterrupts {
    private final Pic8259 pic;
    private final IoApic ioApic;

    IsaInterrupts(Pic8259 pic, IoApic ioApic) {
        this.pic = pic;
        this.ioApic = ioApic;
    }

    /** @param irq 0–15 */
    IrqLine line(int irq) {
        IrqLine input = pic.input(irq);
        IrqLine pin = ioApic.pin(irq == 0 ? 2 : irq);
        return asserted -> {
            input.set(asserted);
            pin.set(asserted);
        };
    }
}
