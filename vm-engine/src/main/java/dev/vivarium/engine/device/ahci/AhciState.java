package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.ArrayList;
import java.util.List;

/**
 * What the guest can observe of the controller; the drives have records of their own.
 *
 * @param interrupts IS
 * @param enabled    whether GHC lets interrupts out
 */
@StateVersion(1)
public record AhciState(PciState pci, int interrupts, boolean enabled,
        List<AhciPortState> ports) implements DeviceState {
    public AhciState {
        pci.requireShapeOf(AhciRegisters.LAYOUT);
        ports = List.copyOf(ports);
        if (ports.size() != AhciRegisters.PORTS || interrupts >>> AhciRegisters.PORTS != 0) {
            throw new IllegalArgumentException("The saved controller is out of range.");
        }
    }

    /** @param drives a bit for each port that has one */
    public static AhciState powerOn(int drives) {
        List<AhciPortState> ports = new ArrayList<>();
        for (int port = 0; port < AhciRegisters.PORTS; port++) {
            ports.add(AhciPortState.powerOn((drives >> port & 1) != 0));
        }
        return new AhciState(AhciRegisters.LAYOUT.powerOn(), 0, false, ports);
    }
}
