package dev.vivarium.engine.board;

import dev.vivarium.engine.device.acpipm.AcpiPmState;
import dev.vivarium.engine.device.ahci.AhciState;
import dev.vivarium.engine.device.ata.AtaDiskState;
import dev.vivarium.engine.device.ata.CdDriveState;
import dev.vivarium.engine.device.debugport.DebugPortState;
import dev.vivarium.engine.device.e1000e.E1000eState;
import dev.vivarium.engine.device.flash.FlashState;
import dev.vivarium.engine.device.fwcfg.FwCfgState;
import dev.vivarium.engine.device.hpet.HpetState;
import dev.vivarium.engine.device.i8042.I8042State;
import dev.vivarium.engine.device.ich9.CoprocessorErrorState;
import dev.vivarium.engine.device.ich9.Ich9State;
import dev.vivarium.engine.device.ide.IdeState;
import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.pic8259.Pic8259State;
import dev.vivarium.engine.device.pit8254.Pit8254State;
import dev.vivarium.engine.device.pvpanic.PvpanicState;
import dev.vivarium.engine.device.q35.Q35State;
import dev.vivarium.engine.device.rtc146818.Rtc146818State;
import dev.vivarium.engine.device.testdev.TestDeviceState;
import dev.vivarium.engine.device.uart16550.Uart16550State;
import dev.vivarium.engine.device.vga.VgaState;
import dev.vivarium.engine.device.virtio.blk.VirtioBlkState;
import dev.vivarium.engine.device.virtio.console.VirtioConsoleState;
import dev.vivarium.engine.device.virtio.input.VirtioKeyboardState;
import dev.vivarium.engine.device.virtio.input.VirtioTabletState;
import dev.vivarium.engine.device.virtio.net.VirtioNetState;
import dev.vivarium.engine.device.virtio.rng.VirtioRngState;
import dev.vivarium.engine.device.virtio.vsock.VirtioVsockState;
import dev.vivarium.engine.device.vmgenid.VmGenIdState;
import dev.vivarium.engine.device.xhci.XhciState;
import dev.vivarium.snapshot.codec.DeviceState;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which records a {@link Board} has, told before there is one: what a saved machine is compared with. It follows the board's
 * constructor, and a test holds the two together.
 */
public final class BoardRecords {
    private final Map<String, Class<? extends DeviceState>> classes = new TreeMap<>();

    /** What every board has. */
    public BoardRecords(int processors) {
        for (int i = 0; i < processors; i++) {
            classes.put("lapic-" + i, LapicState.class);
        }
        classes.put("ioapic", IoApicState.class);
        classes.put("pic8259", Pic8259State.class);
        classes.put("pit8254", Pit8254State.class);
        classes.put("hpet", HpetState.class);
        classes.put("rtc146818", Rtc146818State.class);
        classes.put("acpipm", AcpiPmState.class);
        classes.put("ich9", Ich9State.class);
        classes.put("ferr", CoprocessorErrorState.class);
        classes.put("q35", Q35State.class);
        classes.put("i8042", I8042State.class);
        classes.put("pvpanic", PvpanicState.class);
        classes.put("com1", Uart16550State.class);
        classes.put("com2", Uart16550State.class);
        classes.put("fwcfg", FwCfgState.class);
        classes.put("virtio-rng", VirtioRngState.class);
        classes.put("vmgenid", VmGenIdState.class);
    }

    /** @param variables whether it has a flash chip for them */
    public BoardRecords withFirmware(boolean variables) {
        if (variables) {
            classes.put("flash", FlashState.class);
        }
        return this;
    }

    public BoardRecords withScreen() {
        classes.put("vga", VgaState.class);
        classes.put("virtio-keyboard", VirtioKeyboardState.class);
        classes.put("virtio-tablet", VirtioTabletState.class);
        classes.put("xhci", XhciState.class);
        return this;
    }

    public BoardRecords withConsole() {
        classes.put("virtio-console", VirtioConsoleState.class);
        return this;
    }

    public BoardRecords withSockets() {
        classes.put("virtio-vsock", VirtioVsockState.class);
        return this;
    }

    public BoardRecords withTestDevices() {
        classes.put("debugport", DebugPortState.class);
        classes.put("testdev", TestDeviceState.class);
        return this;
    }

    /** @param number its place among virtio's disks */
    public BoardRecords withVirtioDisk(int number) {
        classes.put(Board.virtioDiskName(number), VirtioBlkState.class);
        return this;
    }

    /** A disk or a CD drive, and the controller that it is on. */
    public BoardRecords withDrive(DriveAttachment.Bus bus, int place, boolean cd) {
        classes.put(bus == DriveAttachment.Bus.AHCI ? "ahci" : "ide",
                bus == DriveAttachment.Bus.AHCI ? AhciState.class : IdeState.class);
        classes.put(DriveAttachment.nameOf(bus, place), cd ? CdDriveState.class : AtaDiskState.class);
        return this;
    }

    /** @param number its place among the network cards */
    public BoardRecords withCard(NetAttachment.Kind kind, int number) {
        classes.put(NetAttachment.nameOf(kind, number), switch (kind) {
            case VIRTIO -> VirtioNetState.class;
            case E1000E -> E1000eState.class;
        });
        return this;
    }

    /** The classes of the records, by the names that {@link Board#save} gives them. */
    public Map<String, Class<? extends DeviceState>> classes() {
        return Map.copyOf(classes);
    }
}
