package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Everything that makes one machine.
 *
 * @param name         what people call it
 * @param memoryBytes  the guest's RAM
 * @param boot         what it starts with
 * @param disks        in the order of their slots
 * @param cdroms       CD drives; a machine has none but these
 * @param serial       where the first serial port leads
 * @param console      where the virtio console leads; a machine for which that is nowhere has none
 * @param bootMarker   the output that shows that the guest's user space is up; empty for none
 * @param testDevices  whether the debug exit port F4h and the debug console port 402h are there
 * @param stopOnReset  whether the machine ends where it would start over
 * @param monitor      the control socket, if there is to be one
 * @param reportFolder where a report is written if the machine ends by a fault of ours
 * @param display      where the screen is shown
 * @param cards        network cards, in the order of their places
 * @param sockets      the guest's sockets that lead to this computer; null for none
 */
public record MachineSettings(String name, ProcessorSettings processor, long memoryBytes, Boot boot,
        List<DiskSettings> disks, List<CdromSettings> cdroms, SerialSettings serial, SerialSettings console,
        String bootMarker, boolean testDevices, boolean stopOnReset, @Nullable Path monitor, Path reportFolder,
        DisplaySettings display, List<CardSettings> cards, @Nullable VsockSettings sockets) {
    /** The least memory that a board can be built with. */
    public static final long MEMORY_MINIMUM = 2L << 20;
    /** More than this no board here can address. */
    public static final long MEMORY_MAXIMUM = 512L << 30;

    public MachineSettings {
        disks = List.copyOf(disks);
        cdroms = List.copyOf(cdroms);
        cards = List.copyOf(cards);
    }

    /** Without sockets to this computer. */
    public MachineSettings(String name, ProcessorSettings processor, long memoryBytes, Boot boot,
            List<DiskSettings> disks, List<CdromSettings> cdroms, SerialSettings serial, SerialSettings console,
            String bootMarker, boolean testDevices, boolean stopOnReset, @Nullable Path monitor, Path reportFolder,
            DisplaySettings display, List<CardSettings> cards) {
        this(name, processor, memoryBytes, boot, disks, cdroms, serial, console, bootMarker, testDevices,
                stopOnReset, monitor, reportFolder, display, cards, null);
    }

    /** Without network cards, too. */
    public MachineSettings(String name, ProcessorSettings processor, long memoryBytes, Boot boot,
            List<DiskSettings> disks, List<CdromSettings> cdroms, SerialSettings serial, SerialSettings console,
            String bootMarker, boolean testDevices, boolean stopOnReset, @Nullable Path monitor, Path reportFolder,
            DisplaySettings display) {
        this(name, processor, memoryBytes, boot, disks, cdroms, serial, console, bootMarker, testDevices,
                stopOnReset, monitor, reportFolder, display, List.of());
    }

    /** Without CD drives and network cards, and with no screen that is shown. */
    public MachineSettings(String name, ProcessorSettings processor, long memoryBytes, Boot boot,
            List<DiskSettings> disks, SerialSettings serial, SerialSettings console, String bootMarker,
            boolean testDevices, boolean stopOnReset, @Nullable Path monitor, Path reportFolder) {
        this(name, processor, memoryBytes, boot, disks, List.of(), serial, console, bootMarker, testDevices,
                stopOnReset, monitor, reportFolder, new DisplaySettings.None());
    }

    /** What runs the guest's instructions. */
    public enum Accelerator {
        SOFT("the software processor"), KVM("KVM"), WHP("the Windows Hypervisor Platform");

        private final String label;

        Accelerator(String label) {
            this.label = label;
        }

        /** Its name in a sentence. */
        public String label() {
            return label;
        }
    }

    /**
     * @param accelerator the back end
     * @param translate   for the software processor: {@code on}, {@code off} or {@code mixed}
     * @param model       the name of the processor that the guest sees
     * @param count       how many
     * @param perfMap     whether translated code is named in a file for Linux's perf
     */
    public record ProcessorSettings(Accelerator accelerator, String translate, String model, int count,
            boolean perfMap) {
        /** Without a map for perf. */
        public ProcessorSettings(Accelerator accelerator, String translate, String model, int count) {
            this(accelerator, translate, model, count, false);
        }
    }

    /** What a machine starts with. */
    public sealed interface Boot {
    }

    /**
     * A kernel that is started without firmware.
     *
     * @param commandLine handed to it as it is
     */
    public record KernelBoot(Path kernel, @Nullable Path initrd, String commandLine) implements Boot {
    }

    /**
     * Firmware, which finds out by itself what to start.
     *
     * @param image     a PC BIOS, or UEFI's code: it ends at 4 GiB
     * @param variables UEFI's variable store, below the code; written by the guest, and so a file of this machine alone. None for
     *                  a BIOS
     * @param videoBios the ROM of the VGA card, which a BIOS runs; none if the firmware brings a driver
     * @param order     what it tries first: {@code c} for disks, {@code d} for CDs, {@code n} for the network
     * @param menu      whether it waits for the user to choose
     * @param identity  the machine's, which firmware tells the guest
     */
    public record FirmwareBoot(Path image, @Nullable Path variables, @Nullable Path videoBios, String order,
            boolean menu, UUID identity) implements Boot {
        /** Of a machine that is nobody in particular. */
        public FirmwareBoot(Path image, @Nullable Path variables, @Nullable Path videoBios, String order,
                boolean menu) {
            this(image, variables, videoBios, order, menu, UUID.randomUUID());
        }
    }

    /** How a disk image's file is laid out. */
    public enum DiskFormat {
        RAW, QCOW2,
        /** Nobody said it: what the first bytes say, and then without a backing file, whose name a guest could have written. */
        RECOGNISED
    }

    /** What a drive is connected to. */
    public enum DriveBus {
        /** A virtio device of its own: disks only. */
        VIRTIO,
        /** Serial ATA: six places. */
        AHCI,
        /** The two cables that PCs had before: four places. */
        IDE
    }

    /**
     * One disk.
     *
     * @param backingAnywhere whether backing files may be outside of the image's folder
     */
    public record DiskSettings(Path file, DiskFormat format, boolean readOnly, DriveBus bus, boolean backingAnywhere) {
        /** A virtio disk with backing files in its folder only. */
        public DiskSettings(Path file, DiskFormat format, boolean readOnly) {
            this(file, format, readOnly, DriveBus.VIRTIO, false);
        }
    }

    /**
     * One CD drive.
     *
     * @param file the disc that is in it at first, or null
     * @param bus  not virtio
     */
    public record CdromSettings(@Nullable Path file, DriveBus bus) {
    }

    /**
     * Where a serial port, or a console, leads. Each says itself as the command line does: it is asked to in every start, and
     * what Java makes for records is not in its cache.
     */
    public sealed interface SerialSettings {
        /** Whether it leads to the console that the machine is created with. */
        default boolean isConsole() {
            return false;
        }

        /** To the console that the machine is created with. */
        record Console() implements SerialSettings {
            @Override
            public boolean isConsole() {
                return true;
            }

            @Override
            public String toString() {
                return "stdio";
            }
        }

        /** Into a file, which is made anew; nothing comes back. */
        record ToFile(Path file) implements SerialSettings {
            @Override
            public String toString() {
                return "file:" + file;
            }
        }

        /** To whoever connects to this Unix-domain socket, one at a time. */
        record ToSocket(Path socket) implements SerialSettings {
            @Override
            public String toString() {
                return "socket:" + socket;
            }
        }

        /** To the console that the machine is created with, and into a log that goes on. */
        record LoggedConsole(Path log) implements SerialSettings {
            @Override
            public boolean isConsole() {
                return true;
            }

            @Override
            public String toString() {
                return "stdio,log:" + log;
            }
        }

        /** Into a log that goes on, and to whoever connects to the socket. */
        record LoggedSocket(Path log, Path socket) implements SerialSettings {
            @Override
            public String toString() {
                return "log:" + log + ",socket:" + socket;
            }
        }

        /** Nowhere. */
        record None() implements SerialSettings {
            @Override
            public String toString() {
                return "none";
            }
        }
    }
}
