package dev.vivarium.engine.bus.pci;

import java.util.Arrays;

/**
 * What the guest can observe of a function's configuration space and MSI-X table; a component of each PCI device's own
 * record, whose version covers this one too.
 *
 * @param config      configuration space as the guest reads it
 * @param msixTable   16 bytes a vector; empty without MSI-X
 * @param msixPending one byte a vector, 0 or 1
 */
public record PciState(byte[] config, byte[] msixTable, byte[] msixPending) {
    /** @throws IllegalArgumentException if this was not saved by a function of that layout */
    public void requireShapeOf(PciLayout layout) {
        if (config.length != layout.configSize() || msixTable.length != 16 * layout.msixVectors()
                || msixPending.length != layout.msixVectors()) {
            throw new IllegalArgumentException("The saved configuration space has another shape.");
        }
        byte[] expected = layout.powerOn().config;
        if (!Arrays.equals(config, 0, 4, expected, 0, 4) || !Arrays.equals(config, 8, 12, expected, 8, 12)) {
            throw new IllegalArgumentException("The saved configuration space is another function's.");
        }
        for (byte pending : msixPending) {
            if (pending != 0 && pending != 1) {
                throw new IllegalArgumentException("A pending bit is neither 0 nor 1.");
            }
        }
    }
}
