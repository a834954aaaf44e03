package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What to boot, and the machine to boot it on.
 *
 * @param initrd the initial RAM disk, or for a multiboot kernel its one module
 * @param tables what the firmware would have left in memory
 */
public record BootRequest(BootFile kernel, @Nullable BootFile initrd, String commandLine, MemoryMap map,
        SystemTables tables) {
    /** Where the loaders put what they tell the kernel; up to the command line nothing is longer than its room. */
    static final long INFO_GPA = 0x6000;
    static final long MEMORY_MAP_GPA = 0x7000;
    static final long PAGE_TABLES_GPA = 0x9000;
    static final long COMMAND_LINE_GPA = 0x2_0000;
    /** The longest command line, with its final zero, that has room. */
    static final int COMMAND_LINE_ROOM = 0x1_0000;

    /**
     * The tables in memory by which an operating system learns of the board.
     *
     * @param blobs   what lies where, in memory that the map reserves
     * @param rsdpGpa where the ACPI root pointer is, or 0 if there is none
     */
    public record SystemTables(List<Placement> blobs, long rsdpGpa) {
        public static final SystemTables NONE = new SystemTables(List.of(), 0);

        public SystemTables {
            blobs = List.copyOf(blobs);
        }
    }

    /** The command line as a C string. */
    byte[] commandLineBytes(int maximumLength) throws VmException {
        return cString(commandLine, maximumLength);
    }

    static byte[] cString(String text, int maximumLength) throws VmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > maximumLength) {
            throw new VmException(VmException.Kind.USER, "The kernel command line has " + bytes.length
                    + " bytes; this kernel takes at most " + maximumLength + ".");
        }
        if (text.indexOf('\0') >= 0) {
            throw new VmException(VmException.Kind.USER, "The kernel command line contains a zero byte.");
        }
        byte[] terminated = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, terminated, 0, bytes.length);
        return terminated;
    }

    /**
     * The initial RAM disk as high as it goes, on a page boundary.
     *
     * @param lowest  where it may begin: behind the kernel
     * @param highest its last byte's highest address
     */
    Placement placeInitrd(BootFile file, long lowest, long highest) throws VmException {
        long end = Math.min(map.extendedEnd(), highest + 1);
        long start = end - file.sizeBytes() & -4096L;
        if (start < (lowest + 4095 & -4096L)) {
            throw file.refused("has " + mebibytes(file.sizeBytes()) + " MiB, which is more than the "
                    + mebibytes(map.extendedSize()) + " MiB of memory can hold beside the kernel");
        }
        return new Placement.FilePart(start, file, 0, file.sizeBytes());
    }

    /** The plan, once everything is known to lie in memory of its own. */
    BootPlan plan(List<Placement> placements, EntryState entry) throws VmException {
        List<Placement> all = new ArrayList<>(tables.blobs());
        Placement gdt = new Placement.Bytes(EntryState.GDT_GPA, entry.gdt());
        for (Placement placement : withGdt(placements, gdt)) {
            if (!map.isUsable(placement.gpa(), placement.sizeBytes())) {
                throw kernel.refused("wants to be at 0x" + Long.toHexString(placement.gpa()) + "–0x"
                        + Long.toHexString(placement.end()) + ", where this machine has no memory for it");
            }
            for (Placement other : all) {
                if (other.overlaps(placement.gpa(), placement.sizeBytes())) {
                    throw kernel.refused("has parts that overlap at 0x" + Long.toHexString(placement.gpa()));
                }
            }
            all.add(placement);
        }
        return new BootPlan(all, entry, false);
    }

    private static List<Placement> withGdt(List<Placement> placements, Placement gdt) {
        List<Placement> list = new ArrayList<>();
        list.add(gdt);
        list.addAll(placements);
        return list;
    }

    static long mebibytes(long bytes) {
        return bytes + (1 << 20) - 1 >> 20;
    }
}
