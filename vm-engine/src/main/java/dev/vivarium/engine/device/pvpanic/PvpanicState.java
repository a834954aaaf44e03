package dev.vivarium.engine.device.pvpanic;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;
import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/** What the guest can observe of the panic device: only that it is there. */
@StateVersion(1)
public record PvpanicState(PciState pci) implements DeviceState {
    static final int BAR_SIZE = 16;
    static final PciLayout LAYOUT = PciLayout.of(0x1b36, 0x0011).classCode(0x08_80_00, 1).subsystem(0x1af4, 0x1100)
            .bar(new PciBar(0, PciBar.Kind.MEMORY_32, BAR_SIZE, false)).build();
    public static final PvpanicState POWER_ON = new PvpanicState(LAYOUT.powerOn());

    public PvpanicState {
        pci.requireShapeOf(LAYOUT);
    }
}
