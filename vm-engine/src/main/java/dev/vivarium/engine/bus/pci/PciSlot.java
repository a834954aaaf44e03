package dev.vivarium.engine.bus.pci;

import java.util.HexFormat;

/**
 * A place on the bus, and so the wiring of the function that is built into it.
 *
 * @param device   0–31
 * @param function 0–7
 */
public record PciSlot(PciBus bus, int device, int function) {
    public PciSlot {
        if (device < 0 || device > 31 || function < 0 || function > 7) {
            throw new IllegalArgumentException("There is no PCI slot " + device + '.' + function + '.');
        }
    }

    @Override
    public String toString() {
        return "pci-" + HexFormat.of().toHexDigits((byte) device) + "." + function; // a format would load a locale
    }
}
