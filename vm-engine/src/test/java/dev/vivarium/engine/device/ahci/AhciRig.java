package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.ManualHostWork;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.MemoryDisk;
import dev.vivarium.engine.device.ata.AtaDisk;
import dev.vivarium.engine.device.ata.AtaDiskState;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.CdDrive;
import dev.vivarium.engine.device.ata.CdDriveState;
import dev.vivarium.engine.device.ata.DriveWiring;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A driver's view of the controller, with a disk at port 0 and a CD drive at port 5; other ports are empty. */
final class AhciRig {
    static final int RAM = 4 << 20;
    static final long ABAR = 0xE000_0000L;
    static final int CD_PORT = 5;
    private static final long LISTS = 0x1_0000;
    private static final long FRAMES = 0x2_0000;
    private static final long TABLES = 0x4_0000;

    final PciRig pci = new PciRig();
    final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(RAM, 4096));
    final MetricRegistry metrics = new MetricRegistry();
    final ManualHostWork host = new ManualHostWork();
    final List<String> alarms = new ArrayList<>();
    final MemoryDisk disk = new MemoryDisk(2 << 20, false);
    final MemoryDisk disc = new MemoryDisk(64 * 2048, true);
    final AtaDisk hard;
    final CdDrive cd;
    final Ahci ahci;
    final IoHandler config = pci.config(0x1F, 2);

    AhciRig() {
        this(AtaDiskState.POWER_ON, AhciState.powerOn(0x21), false);
    }

    AhciRig(AtaDiskState diskState, AhciState state, boolean atOnce) {
        HostWork work = atOnce ? (task, completion) -> {
            task.run();
            completion.run();
        } : host;
        hard = new AtaDisk(wiring("ahci-0", work), disk, diskState);
        cd = new CdDrive(wiring("ahci-5", work), disc, open -> {
        }, CdDriveState.POWER_ON);
        List<AtaDrive> drives = Arrays.asList(hard, null, null, null, null, cd);
        ahci = new Ahci(pci.bus.slot(0x1F, 2), memory, drives, metrics, state);
    }

    private DriveWiring wiring(String name, HostWork work) {
        return new DriveWiring(name, true, work, (drive, sentence) -> alarms.add(drive), metrics);
    }

    AhciRig plug() {
        config.write(0x24, 4, ABAR);
        config.write(4, 2, 6);
        return this;
    }

    int read(int offset) {
        return (int) pci.memory.read(ABAR + offset, 4);
    }

    void write(int offset, int value) {
        pci.memory.write(ABAR + offset, 4, value);
    }

    int port(int port, int offset) {
        return read(0x100 + 0x80 * port + offset);
    }

    void port(int port, int offset, int value) {
        write(0x100 + 0x80 * port + offset, value);
    }

    /** What a driver does to a port before its first command. */
    void start(int port) {
        port(port, 0x00, (int) (LISTS + 0x400L * port));
        port(port, 0x04, 0);
        port(port, 0x08, (int) (FRAMES + 0x100L * port));
        port(port, 0x0C, 0);
        port(port, 0x18, 0x10);
        port(port, 0x30, -1);
        port(port, 0x10, -1);
        port(port, 0x14, 0x7DC0_00FF);
        port(port, 0x18, 0x11);
        write(0x04, 0x8000_0002);
    }

    long table(int port, int slot) {
        return TABLES + 0x1_0000L * (port == 0 ? 0 : 1) + 0x800L * slot;
    }

    /** The header of a slot. @param flags as in its first half word, without the frame's length */
    void header(int port, int slot, int flags, int regions) {
        long gpa = LISTS + 0x400L * port + 32L * slot;
        memory.write(gpa, 4, 5 | flags | (long) regions << 16);
        memory.write(gpa + 4, 4, 0x7777);
        memory.write(gpa + 8, 8, table(port, slot));
    }

    int movedBytes(int port, int slot) {
        return (int) memory.read(LISTS + 0x400L * port + 32L * slot + 4, 4);
    }

    void frame(int port, int slot, int command, int features, int count, long lba) {
        byte[] frame = new byte[20];
        frame[0] = 0x27;
        frame[1] = (byte) 0x80;
        frame[2] = (byte) command;
        frame[3] = (byte) features;
        LittleEndian.put(frame, 4, 3, lba);
        frame[7] = 0x40;
        LittleEndian.put(frame, 8, 3, lba >>> 24);
        frame[11] = (byte) (features >> 8);
        LittleEndian.put(frame, 12, 2, count);
        memory.write(table(port, slot), frame, 0, frame.length);
    }

    void packet(int port, int slot, int... bytes) {
        byte[] packet = new byte[16];
        for (int i = 0; i < bytes.length; i++) {
            packet[i] = (byte) bytes[i];
        }
        memory.write(table(port, slot) + 0x40, packet, 0, packet.length);
    }

    void region(int port, int slot, int index, long gpa, int bytes) {
        long entry = table(port, slot) + 0x80 + 16L * index;
        memory.write(entry, 8, gpa);
        memory.write(entry + 12, 4, bytes - 1);
    }

    /** A command with one region, issued. */
    void issue(int port, int slot, int command, int count, long lba, long gpa, int bytes) {
        header(port, slot, 0, bytes == 0 ? 0 : 1);
        frame(port, slot, command, 0, count, lba);
        if (bytes > 0) {
            region(port, slot, 0, gpa, bytes);
        }
        port(port, 0x38, 1 << slot);
    }

    /** A queued command with one region, issued. */
    void queue(int slot, boolean write, int sectors, long lba, long gpa) {
        header(0, slot, write ? 0x40 : 0, 1);
        frame(0, slot, write ? 0x61 : 0x60, sectors, slot << 3, lba);
        region(0, slot, 0, gpa, sectors * 512);
        port(0, 0x34, 1 << slot);
        port(0, 0x38, 1 << slot);
    }

    byte[] received(int port, int offset, int size) {
        return bytes(FRAMES + 0x100L * port + offset, size);
    }

    byte[] bytes(long gpa, int size) {
        byte[] bytes = new byte[size];
        memory.read(gpa, bytes, 0, size);
        return bytes;
    }

    boolean interrupted() {
        return pci.isAsserted(0x1F, 0);
    }

    /** As an interrupt handler: the port's reasons, and all is cleared. */
    int takeInterrupts(int port) {
        int reasons = port(port, 0x10);
        port(port, 0x10, reasons);
        write(0x08, 1 << port);
        return reasons;
    }
}
