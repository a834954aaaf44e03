package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.ManualHostWork;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.MemoryDisk;
import dev.vivarium.engine.device.RecordedLine;
import dev.vivarium.engine.device.ata.AtaDisk;
import dev.vivarium.engine.device.ata.AtaDiskState;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.CdDrive;
import dev.vivarium.engine.device.ata.CdDriveState;
import dev.vivarium.engine.device.ata.DriveWiring;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A driver's view of the controller: a disk as primary master, a CD drive as secondary master. */
final class IdeRig {
    static final int BUS_MASTER = 0xC000;
    private static final int[] COMMAND = {0x1F0, 0x170};

    final PciRig pci = new PciRig();
    final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(4 << 20, 4096));
    final MetricRegistry metrics = new MetricRegistry();
    final ManualHostWork host = new ManualHostWork();
    final List<String> alarms = new ArrayList<>();
    final MemoryDisk disk = new MemoryDisk(2 << 20, false);
    final MemoryDisk disc = new MemoryDisk(64 * 2048, true);
    final RecordedLine primary = new RecordedLine();
    final RecordedLine secondary = new RecordedLine();
    final AtaDisk hard;
    final CdDrive cd;
    final Ide ide;
    final IoHandler config = pci.config(0x1F, 1);

    IdeRig() {
        this(AtaDiskState.POWER_ON, null, false);
    }

    IdeRig(AtaDiskState diskState, @org.jspecify.annotations.Nullable IdeState state, boolean atOnce) {
        HostWork work = atOnce ? (task, completion) -> {
            task.run();
            completion.run();
        } : host;
        hard = new AtaDisk(wiring("ide-0", work), disk, diskState);
        cd = new CdDrive(wiring("ide-2", work), disc, open -> {
        }, CdDriveState.POWER_ON);
        List<AtaDrive> drives = Arrays.asList(hard, null, cd, null);
        ide = new Ide(new Ide.Wires(pci.bus.slot(0x1F, 1), memory, List.of(primary, secondary), metrics), drives,
                state == null ? Ide.powerOn(drives) : state);
        for (int channel = 0; channel < 2; channel++) {
            pci.ports.attach("command-" + channel, COMMAND[channel], 8, ide.commandPorts(channel));
            pci.ports.attach("control-" + channel, COMMAND[channel] + 0x206, 1, ide.controlPort(channel));
        }
    }

    private DriveWiring wiring(String name, HostWork work) {
        return new DriveWiring(name, false, work, (drive, sentence) -> alarms.add(drive), metrics);
    }

    IdeRig plug() {
        config.write(0x20, 4, BUS_MASTER);
        config.write(4, 2, 5);
        return this;
    }

    int in(int port) {
        return (int) pci.ports.read(port, 1);
    }

    void out(int port, int value) {
        pci.ports.write(port, 1, value);
    }

    /** The registers of a 28-bit command, and the command. */
    void command(int base, int code, int count, long lba) {
        out(base + 2, count);
        out(base + 3, (int) lba & 0xFF);
        out(base + 4, (int) (lba >> 8) & 0xFF);
        out(base + 5, (int) (lba >> 16) & 0xFF);
        out(base + 6, 0xE0 | (int) (lba >> 24) & 15);
        out(base + 7, code);
    }

    /** INSW, and the interrupt before it is there. */
    byte[] fetch(int base, int bytes) {
        byte[] data = new byte[bytes];
        for (int i = 0; i < bytes; i += 2) {
            int word = (int) pci.ports.read(base, 2);
            data[i] = (byte) word;
            data[i + 1] = (byte) (word >> 8);
        }
        return data;
    }

    void send(int base, byte[] data) {
        for (int i = 0; i < data.length; i += 2) {
            pci.ports.write(base, 2, data[i] & 0xFF | (data[i + 1] & 0xFF) << 8);
        }
    }

    /** A packet by PIO, up to its answer. */
    void packet(int byteLimit, int... bytes) {
        out(0x171, 0);
        out(0x174, byteLimit & 0xFF);
        out(0x175, byteLimit >> 8);
        out(0x176, 0xA0);
        out(0x177, 0xA0);
        byte[] packet = new byte[12];
        for (int i = 0; i < bytes.length; i++) {
            packet[i] = (byte) bytes[i];
        }
        send(0x170, packet);
    }

    /** One region after the other, each of so many bytes, for the bus master of a channel, which is started. */
    void startMaster(int channel, boolean toMemory, long gpa, int... sizes) {
        long list = 0x1000;
        long at = gpa;
        for (int i = 0; i < sizes.length; i++) {
            memory.write(list + 8L * i, 4, at);
            memory.write(list + 8L * i + 4, 4, sizes[i] & 0xFFFF | (i == sizes.length - 1 ? 0x8000_0000L : 0));
            at += sizes[i];
        }
        int base = BUS_MASTER + 8 * channel;
        pci.ports.write(base + 4, 4, list);
        out(base + 2, 6);
        out(base, toMemory ? 8 : 0);
        out(base, toMemory ? 9 : 1);
    }
}
