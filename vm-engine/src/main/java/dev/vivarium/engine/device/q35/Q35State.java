package dev.vivarium.engine.device.q35;

import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the host bridge.
 *
 * @param pci           its configuration space, with PCIEXBAR, PAM and SMRAM in it
 * @param configAddress port CF8h
 */
@StateVersion(1)
public record Q35State(PciState pci, int configAddress) implements DeviceState {
    /** Everything off. */
    public static final Q35State POWER_ON = new Q35State(Q35Registers.LAYOUT.powerOn(), 0);

    public Q35State {
        pci.requireShapeOf(Q35Registers.LAYOUT);
        if ((configAddress & ~Q35Registers.CONFIG_ADDRESS_MASK) != 0) {
            throw new IllegalArgumentException("The saved configuration address has reserved bits set.");
        }
    }
}
