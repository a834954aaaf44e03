package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the LPC bridge.
 *
 * @param pci             its configuration space
 * @param interruptRoutes RCBA 3140h–3157h: D31IR and on
 * @param resetControl    port CF9h
 */
@StateVersion(1)
public record Ich9State(PciState pci, byte[] interruptRoutes, int resetControl) implements DeviceState {
    /** Everything off. */
    public static final Ich9State POWER_ON = new Ich9State(Ich9Registers.LAYOUT.powerOn(), straightRoutes(), 0);

    public Ich9State {
        pci.requireShapeOf(Ich9Registers.LAYOUT);
        if (interruptRoutes.length != Ich9Registers.INTERRUPT_ROUTES_SIZE || (resetControl & ~0x0e) != 0) {
            throw new IllegalArgumentException("The saved LPC bridge has registers out of range.");
        }
    }

    /** INTA# to PIRQA# and so on in every register. */
    private static byte[] straightRoutes() {
        byte[] routes = new byte[Ich9Registers.INTERRUPT_ROUTES_SIZE];
        for (int i = 0; i < routes.length; i += 2) {
            routes[i] = 0x10;
            routes[i + 1] = 0x32;
        }
        return routes;
    }
}
