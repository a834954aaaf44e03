package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** What the guest can observe of the VGA, except its memory, which is saved as memory. */
@StateVersion(1)
public record VgaState(PciState pci, VgaUnitsState units, VgaGeneralState general, DacState dac,
        DispiState dispi) implements DeviceState {
    /**
     * Nothing is shown.
     *
     * @param shape how much memory and firmware the card has
     */
    public static VgaState powerOn(VgaShape shape) {
        return new VgaState(shape.pci().powerOn(), VgaUnitsState.POWER_ON, VgaGeneralState.POWER_ON, DacState.POWER_ON,
                DispiState.POWER_ON);
    }
}
