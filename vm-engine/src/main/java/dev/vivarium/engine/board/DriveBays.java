package dev.vivarium.engine.board;

import dev.vivarium.engine.board.DriveAttachment.Bus;
import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.device.ahci.Ahci;
import dev.vivarium.engine.device.ahci.AhciState;
import dev.vivarium.engine.device.ata.AtaDisk;
import dev.vivarium.engine.device.ata.AtaDiskState;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.CdDrive;
import dev.vivarium.engine.device.ata.CdDriveState;
import dev.vivarium.engine.device.ata.DriveWiring;
import dev.vivarium.engine.device.ide.Ide;
import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ATA controllers and what is in their places. A controller without a drive is not on the board. */
final class DriveBays {
    private static final int[] COMMAND_PORTS = {0x1F0, 0x170};
    private static final int[] CONTROL_PORTS = {0x3F6, 0x376};

    private final Board.Base base;
    private final DeviceSet devices;
    private final Attachments attached;
    private final Map<String, CdDrive> cdDrives = new LinkedHashMap<>();

    DriveBays(Board.Base base, DeviceSet devices, Attachments attached) {
        this.base = base;
        this.devices = devices;
        this.attached = attached;
    }

    /** The Serial ATA controller. */
    void addAhci(PciSlot slot) {
        List<@Nullable AtaDrive> drives = drives(Bus.AHCI, Ahci.PORTS);
        int present = 0;
        for (int i = 0; i < drives.size(); i++) {
            present |= drives.get(i) == null ? 0 : 1 << i;
        }
        if (present != 0) {
            devices.add("ahci", new Ahci(slot, base.memory(), drives, base.metrics(),
                    devices.state("ahci", AhciState.powerOn(present))));
        }
    }

    /** @param lines IRQ 14 and 15 */
    void addIde(PciSlot slot, AddressSpace ports, List<IrqLine> lines) {
        List<@Nullable AtaDrive> drives = drives(Bus.IDE, Ide.PLACES);
        if (drives.stream().allMatch(Objects::isNull)) {
            return;
        }
        Ide ide = devices.add("ide", new Ide(new Ide.Wires(slot, base.memory(), lines, base.metrics()), drives,
                devices.state("ide", Ide.powerOn(drives))));
        for (int channel = 0; channel < 2; channel++) {
            ports.attach("ide-command-" + channel, COMMAND_PORTS[channel], 8, ide.commandPorts(channel));
            ports.attach("ide-control-" + channel, CONTROL_PORTS[channel], 1, ide.controlPort(channel));
        }
    }

    /** The CD drive of that name, or null. */
    @Nullable
    CdDrive cdDrive(String name) {
        return cdDrives.get(name);
    }

    private List<@Nullable AtaDrive> drives(Bus bus, int places) {
        @Nullable
        AtaDrive[] drives = new AtaDrive[places];
        for (DriveAttachment drive : attached.drives()) {
            if (drive.bus() == bus) {
                drives[drive.place()] = build(drive);
            }
        }
        return Arrays.asList(drives);
    }

    private AtaDrive build(DriveAttachment drive) {
        String name = drive.name();
        Attachments.Storage storage = attached.storage();
        DriveWiring wiring = new DriveWiring(name, drive.bus() == Bus.AHCI, storage.work(), storage.alarm(),
                base.metrics());
        DiskImage image = drive.image();
        if (image != null && !drive.cd()) {
            return devices.add(name, new AtaDisk(wiring, image, devices.state(name, AtaDiskState.POWER_ON)));
        }
        CdDrive cd = devices.add(name, new CdDrive(wiring, image, open -> storage.onTray().trayMoved(name, open),
                devices.state(name, CdDriveState.POWER_ON)));
        cdDrives.put(name, cd);
        return cd;
    }
}
