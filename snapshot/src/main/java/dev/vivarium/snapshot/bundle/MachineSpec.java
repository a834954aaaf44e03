package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a kept machine is made of. It holds nothing of the host: where its serial port, its console and its screen lead to
 * on a computer is in {@link HostFacts}.
 *
 * @param cpu         the name of the processor that the guest sees
 * @param memoryBytes the guest's RAM
 * @param disks       in the order of their slots
 * @param serial      where the first serial port leads
 * @param console     where the virtio console leads; a machine for which that is nowhere has none
 * @param stopOnReset whether the machine ends where it would start over
 * @param testDevices whether the debug exit port F4h and the debug console port 402h are there
 * @param nets        network cards, in the order of their places
 * @param vsock       whether the guest has sockets to the computer (AF_VSOCK)
 */
public record MachineSpec(Accelerator accelerator, Translate translate, String cpu, int cpus, long memoryBytes,
        BootSpec boot, List<DiskSpec> disks, List<CdromSpec> cdroms, Port serial, Port console, boolean stopOnReset,
        boolean testDevices, List<NetSpec> nets, boolean vsock) {
    public static final int CPUS_MOST = 255;
    public static final long MEMORY_LEAST = 2L << 20;
    public static final long MEMORY_MOST = 512L << 30;
    private static final int DRIVES_MOST = 32;
    private static final Pattern CPU = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    public MachineSpec {
        Texts.require(CPU.matcher(cpu).matches(), "the processor's name does not have the form " + CPU);
        Texts.require(cpus >= 1 && cpus <= CPUS_MOST, "the number of processors is not from 1 to " + CPUS_MOST);
        Texts.require(memoryBytes >= MEMORY_LEAST && memoryBytes <= MEMORY_MOST,
                "the memory is not from " + MEMORY_LEAST + " to " + MEMORY_MOST + " bytes");
        disks = List.copyOf(disks);
        cdroms = List.copyOf(cdroms);
        Texts.require(disks.size() + cdroms.size() <= DRIVES_MOST, "there are more than " + DRIVES_MOST + " drives");
        Set<String> names = new HashSet<>();
        Stream.concat(disks.stream().map(DiskSpec::name), cdroms.stream().map(CdromSpec::name))
                .forEach(name -> Texts.require(names.add(name), "two drives are called " + name));
        nets = List.copyOf(nets);
        Texts.require(nets.size() <= NetSpec.MOST, "there are more than " + NetSpec.MOST + " network cards");
        Set<String> macs = new HashSet<>();
        nets.forEach(net -> Texts.require(macs.add(net.mac()), "two network cards have the address " + net.mac()));
        Texts.require(console != Port.LOG, "only the serial port has a log");
        Texts.require(serial != Port.STDIO || console != Port.STDIO,
                "the serial port and the console both lead to stdio");
    }

    /** Without sockets to the computer. */
    public MachineSpec(Accelerator accelerator, Translate translate, String cpu, int cpus, long memoryBytes,
            BootSpec boot, List<DiskSpec> disks, List<CdromSpec> cdroms, Port serial, Port console,
            boolean stopOnReset, boolean testDevices, List<NetSpec> nets) {
        this(accelerator, translate, cpu, cpus, memoryBytes, boot, disks, cdroms, serial, console, stopOnReset,
                testDevices, nets, false);
    }

    /** Without network cards, too. */
    public MachineSpec(Accelerator accelerator, Translate translate, String cpu, int cpus, long memoryBytes,
            BootSpec boot, List<DiskSpec> disks, List<CdromSpec> cdroms, Port serial, Port console,
            boolean stopOnReset, boolean testDevices) {
        this(accelerator, translate, cpu, cpus, memoryBytes, boot, disks, cdroms, serial, console, stopOnReset,
                testDevices, List.of());
    }

    private MachineSpec withNets(List<NetSpec> others) {
        return new MachineSpec(accelerator, translate, cpu, cpus, memoryBytes, boot, disks, cdroms, serial, console,
                stopOnReset, testDevices, others, vsock);
    }

    /** The same machine, to one of whose network cards other ports of the computer lead. @param card such as {@code net0} */
    public MachineSpec withForwards(String card, List<String> forwards) {
        List<NetSpec> changed = new ArrayList<>(nets);
        for (int i = 0; i < changed.size(); i++) {
            if (NetSpec.nameOf(i).equals(card)) {
                changed.set(i, changed.get(i).withForwards(forwards));
            }
        }
        return withNets(changed);
    }

    /** The same machine, but for the addresses of its network cards: a copy of it may be on the same network. */
    public MachineSpec withNewMacs() {
        List<NetSpec> renewed = new ArrayList<>();
        for (NetSpec net : nets) {
            renewed.add(net.withMac(MacAddress.mint(Stream.concat(nets.stream(), renewed.stream()).map(NetSpec::mac)
                    .toList())));
        }
        return withNets(renewed);
    }

    /** The same machine, whose network cards keep the addresses of those that are in the same places in another. */
    MachineSpec withMacsOf(MachineSpec other) {
        List<NetSpec> kept = new ArrayList<>();
        for (int i = 0; i < nets.size(); i++) {
            kept.add(i < other.nets.size() ? nets.get(i).withMac(other.nets.get(i).mac()) : nets.get(i));
        }
        boolean alike = kept.stream().map(NetSpec::mac).distinct().count() < kept.size();
        return alike ? this : withNets(kept);
    }

    /** What runs the guest's instructions. */
    public enum Accelerator {
        AUTO, SOFT, KVM, WHP
    }

    /** How the software processor does it. */
    public enum Translate {
        ON, OFF, MIXED
    }

    /** What a drive is connected to. */
    public enum Bus {
        VIRTIO, AHCI, IDE
    }

    /** Where a serial port or a console leads. Which file or socket is in {@link HostFacts}. */
    public enum Port {
        NONE,
        /** To {@code logs/serial.log}. */
        LOG,
        /** To the terminal that the machine is started in. */
        STDIO, FILE, SOCKET
    }

    /**
     * A disk. Its file is named by the present state and by each snapshot, and its format by that name.
     *
     * @param name what its layers are called
     */
    public record DiskSpec(String name, Bus bus, boolean readOnly) {
        public DiskSpec {
            DiskLayer.requireDisk(name);
        }
    }

    /**
     * A CD drive.
     *
     * @param disc the machine's own disc that is in it; null if it is empty, or {@link HostFacts} name one
     */
    public record CdromSpec(String name, Bus bus, @Nullable RelativePath disc) {
        public CdromSpec {
            DiskLayer.requireDisk(name);
            Texts.require(bus != Bus.VIRTIO, "a CD drive is not on virtio");
            if (disc != null) {
                disc.requireIn("media", "the disc");
            }
        }
    }

    /** The files in {@code boot/}, {@code firmware/} and {@code media/} that the machine needs. */
    public List<RelativePath> files() {
        List<RelativePath> files = new ArrayList<>();
        switch (boot) {
            case BootSpec.Kernel kernel -> {
                files.add(kernel.kernel());
                add(files, kernel.initrd());
            }
            case BootSpec.Bios bios -> {
                add(files, bios.image());
                add(files, bios.video());
            }
            case BootSpec.Uefi uefi -> add(files, uefi.image());
        }
        cdroms.forEach(drive -> add(files, drive.disc()));
        return files;
    }

    private static void add(List<RelativePath> files, @Nullable RelativePath file) {
        if (file != null && !files.contains(file)) {
            files.add(file);
        }
    }

    /** Names of all disks. */
    public List<String> diskNames() {
        return disks.stream().map(DiskSpec::name).toList();
    }
}
