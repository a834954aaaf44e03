package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;

/** Registers of the controller: ATA-4, 7.2, for the drives'; 82371SB (PIIX3) datasheet, 2.3 and 2.7, for its own. */
final class IdePorts {
    static final int DATA = 0;
    static final int ERROR_FEATURES = 1;
    static final int COUNT = 2;
    static final int LBA_LOW = 3;
    static final int LBA_HIGH = 5;
    static final int DEVICE = 6;
    static final int STATUS_COMMAND = 7;

    static final int BUS_MASTER_BAR = 4;
    static final int BUS_MASTER_SIZE = 16;

    static final int MASTER_START = 1;
    static final int MASTER_TO_MEMORY = 8;
    static final int MASTER_ACTIVE = 1;
    static final int MASTER_ERROR = 2;
    static final int MASTER_INTERRUPT = 4;
    static final int MASTER_CAPABLE = 0x60;

    static final PciLayout LAYOUT = PciLayout.of(0x8086, 0x7010).classCode(0x01_01_80, 0).subsystem(0x1af4, 0x1100)
            .bar(new PciBar(BUS_MASTER_BAR, PciBar.Kind.IO, BUS_MASTER_SIZE, false))
            .writable(0x40, 4, 0xF3FF_F3FFL) // IDETIM: both channels, timing and enable
            .writable(0x44, 1, 0xFF) // SIDETIM
            .build();

    private IdePorts() {
    }
}
