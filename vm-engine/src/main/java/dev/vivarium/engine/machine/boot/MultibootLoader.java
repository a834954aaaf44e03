package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.machine.boot.MemoryMap.Entry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A kernel with a header of the Multiboot Specification 0.6.96 (multiboot 1): 32-bit ELF, or any format whose header
 * gives the addresses. Its one module is the initial RAM disk. No video mode, drive, configuration or APM information;
 * as in GRUB and QEMU the command line begins with the kernel's name.
 */
final class MultibootLoader {
    /** The header lies within so many bytes. */
    static final int SEARCH_BYTES = 8192;

    private static final int HEADER_MAGIC = 0x1BAD_B002;
    private static final long LOADER_MAGIC = 0x2BAD_B002L;
    private static final int FLAGS_REFUSED = 0xFFF8; // required features that nobody has defined, or no loader has
    private static final int FLAG_ADDRESSES = 1 << 16;

    private static final int HAS_MEMORY = 1 << 0;
    private static final int HAS_COMMAND_LINE = 1 << 2;
    private static final int HAS_MODULES = 1 << 3;
    private static final int HAS_MAP = 1 << 6;
    private static final int HAS_LOADER_NAME = 1 << 9;

    private static final int MAP_AT = 0x100;
    private static final int MAP_ENTRY_SIZE = 24;
    private static final int MODULE_AT = 0x80;
    private static final int LOADER_NAME_AT = 0xA0;

    private final BootRequest request;
    private final BootFile kernel;
    private final ByteBuffer head;
    private final int header;

    private MultibootLoader(BootRequest request, ByteBuffer head, int header) {
        this.request = request;
        this.kernel = request.kernel();
        this.head = head;
        this.header = header;
    }

    /** Where the header is in the file's first bytes, or -1. */
    static int findHeader(ByteBuffer head) {
        int end = Math.min(head.limit(), SEARCH_BYTES) - 12;
        for (int at = 0; at <= end; at += 4) {
            int flags = head.getInt(at + 4);
            if (head.getInt(at) == HEADER_MAGIC && HEADER_MAGIC + flags + head.getInt(at + 8) == 0) {
                return at;
            }
        }
        return -1;
    }

    static BootPlan load(BootRequest request, ByteBuffer head) throws VmException {
        return new MultibootLoader(request, head, findHeader(head)).load();
    }

    private BootPlan load() throws VmException {
        int flags = head.getInt(header + 4);
        if ((flags & FLAGS_REFUSED) != 0) {
            throw kernel.refused("asks for multiboot features that do not exist (flags 0x"
                    + Integer.toHexString(flags) + ")");
        }
        List<Placement> placements = new ArrayList<>();
        long entry = (flags & FLAG_ADDRESSES) != 0 ? placeByHeader(placements) : placeElf(placements);
        long kernelEnd = placements.stream().mapToLong(Placement::end).max().orElseThrow();

        // The name and the line lie behind the information block, wherever there is room for all of it.
        byte[] line = BootRequest.cString((kernel.path().getFileName() + " " + request.commandLine()).strip(),
                BootRequest.COMMAND_LINE_ROOM - 1);
        int lineAt = MAP_AT + MAP_ENTRY_SIZE * request.map().entries().size();
        long info = findRoom(placements, lineAt + line.length, kernelEnd);
        Bytes block = information(info, lineAt, line);
        BootFile module = request.initrd();
        if (module != null) {
            long behind = Math.max(Math.max(kernelEnd, info + lineAt + line.length), MemoryMap.EXTENDED_START);
            Placement place = new Placement.FilePart(behind + 4095 & -4096L, module, 0, module.sizeBytes());
            if (!request.map().isUsable(place.gpa(), place.sizeBytes())) {
                throw module.refused("does not fit into memory beside the kernel");
            }
            placements.add(place);
            block.putInt(20, 1).putInt(MODULE_AT, place.gpa()).putInt(MODULE_AT + 4, place.end());
        }
        placements.add(new Placement.Bytes(info, block.array()));
        return request.plan(placements, new EntryState.Protected32(entry, LOADER_MAGIC, info, 0)).withBios();
    }

    private long placeElf(List<Placement> placements) throws VmException {
        if (!ElfFile.recognises(head)) {
            throw kernel.refused("has a multiboot header, but is no ELF file and gives no load addresses");
        }
        ElfFile elf = ElfFile.read(kernel);
        placements.addAll(elf.placements(kernel));
        if (elf.wide()) {
            throw kernel.refused("is a 64-bit ELF file with a multiboot header; multiboot starts 32-bit files only");
        }
        return elf.entry();
    }

    /** The header's own addresses: from load_addr to load_end_addr from the file, then zeros to bss_end_addr. */
    private long placeByHeader(List<Placement> placements) throws VmException {
        if (head.limit() < header + 32) {
            throw kernel.truncated();
        }
        long headerAddress = Integer.toUnsignedLong(head.getInt(header + 12));
        long load = Integer.toUnsignedLong(head.getInt(header + 16));
        long loadEnd = Integer.toUnsignedLong(head.getInt(header + 20));
        long bssEnd = Integer.toUnsignedLong(head.getInt(header + 24));
        long offset = header - (headerAddress - load);
        if (load > headerAddress || offset < 0) {
            throw kernel.refused("is damaged: its multiboot header's addresses make no sense");
        }
        long size = loadEnd == 0 ? kernel.sizeBytes() - offset : loadEnd - load;
        kernel.requireInside(offset, size);
        placements.add(new Placement.FilePart(load, kernel, offset, size));
        if (bssEnd > load + size) {
            placements.add(new Placement.Zeros(load + size, bssEnd - load - size));
        }
        return Integer.toUnsignedLong(head.getInt(header + 28));
    }

    private Bytes information(long info, int lineAt, byte[] line) {
        List<Entry> entries = request.map().entries();
        Bytes block = new Bytes(lineAt + line.length);
        block.putInt(0, HAS_MEMORY | HAS_COMMAND_LINE | HAS_MODULES | HAS_MAP | HAS_LOADER_NAME)
                .putInt(4, MemoryMap.CONVENTIONAL_END >> 10)
                .putInt(8, request.map().extendedSize() >> 10)
                .putInt(16, info + lineAt)
                .putInt(24, info + MODULE_AT)
                .putInt(44, MAP_ENTRY_SIZE * entries.size())
                .putInt(48, info + MAP_AT)
                .putInt(64, info + LOADER_NAME_AT)
                .put(LOADER_NAME_AT, new byte[]{'V', 'i', 'v', 'a', 'r', 'i', 'u', 'm'})
                .put(lineAt, line);
        for (int i = 0; i < entries.size(); i++) {
            int at = MAP_AT + MAP_ENTRY_SIZE * i;
            block.putInt(at, MAP_ENTRY_SIZE - 4).putLong(at + 4, entries.get(i).base())
                    .putLong(at + 12, entries.get(i).sizeBytes()).putInt(at + 20, entries.get(i).type().number());
        }
        // A module's string: the empty one, a zero byte behind the loader's name.
        return block.putInt(MODULE_AT + 8, info + LOADER_NAME_AT + 8);
    }

    /** Low memory if the kernel leaves it free, else behind the kernel. */
    private static long findRoom(List<Placement> placements, long size, long kernelEnd) {
        boolean taken = placements.stream().anyMatch(placement -> placement.overlaps(BootRequest.INFO_GPA, size));
        return taken ? kernelEnd + 4095 & -4096L : BootRequest.INFO_GPA;
    }
}
