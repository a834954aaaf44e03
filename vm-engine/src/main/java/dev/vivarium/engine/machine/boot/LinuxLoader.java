package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.machine.boot.MemoryMap.Entry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A Linux bzImage by the boot protocol of Documentation/arch/x86/boot.rst: 64-bit from its entry at 200h behind the load
 * address where the kernel has one (2.12), 32-bit otherwise. Its real-mode part is not run, so there is no BIOS data:
 * no video mode, no disk geometry, no APM.
 */
final class LinuxLoader {
    private static final int HEADER = 0x1F1;
    /** The header's fields that are read here end before this offset. */
    private static final int HEADER_END = 0x268;
    private static final int HEADER_MAGIC = 0x5372_6448; // "HdrS"
    private static final int MINIMUM_VERSION = 0x20A; // pref_address and init_size
    private static final int BOOT_PARAMS_SIZE = 4096;
    private static final int E820_TABLE = 0x2D0;
    private static final int E820_ENTRIES_MAX = 128;
    private static final int UNKNOWN_BOOT_LOADER = 0xFF;
    private static final int LOADED_HIGH = 1;
    private static final int XLF_KERNEL_64 = 1;

    private final BootRequest request;
    private final BootFile kernel;
    private final ByteBuffer header;

    private LinuxLoader(BootRequest request) throws VmException {
        this.request = request;
        this.kernel = request.kernel();
        this.header = kernel.bytes(0, HEADER_END);
    }

    static boolean recognises(ByteBuffer head) {
        return head.limit() >= 0x206 && head.getInt(0x202) == HEADER_MAGIC
                && Short.toUnsignedInt(head.getShort(0x1FE)) == 0xAA55;
    }

    static BootPlan load(BootRequest request) throws VmException {
        return new LinuxLoader(request).load();
    }

    private BootPlan load() throws VmException {
        int version = Short.toUnsignedInt(header.getShort(0x206));
        if (version < MINIMUM_VERSION || (header.get(0x211) & LOADED_HIGH) == 0) {
            throw kernel.refused("is older than Linux 2.6.31, or is no kernel for protected mode");
        }
        boolean wide = version >= 0x20C && (header.getShort(0x236) & XLF_KERNEL_64) != 0;
        Placement code = placeKernel();
        long initSize = Integer.toUnsignedLong(header.getInt(0x260));
        requireRoom(code, initSize);

        List<Placement> placements = new ArrayList<>(List.of(code));
        int commandLineMaximum = Math.clamp(header.getInt(0x238) & 0xFFFF_FFFFL, 255,
                BootRequest.COMMAND_LINE_ROOM - 1);
        placements.add(new Placement.Bytes(BootRequest.COMMAND_LINE_GPA,
                request.commandLineBytes(commandLineMaximum)));
        Bytes params = bootParams(version);
        BootFile initrd = request.initrd();
        if (initrd != null) {
            long highest = Integer.toUnsignedLong(header.getInt(0x22C));
            long behindKernel = code.gpa() + Math.max(code.sizeBytes(), initSize);
            Placement disk = request.placeInitrd(initrd, behindKernel, highest);
            placements.add(disk);
            params.putInt(0x218, disk.gpa()).putInt(0x21C, disk.sizeBytes());
        }
        placements.add(new Placement.Bytes(BootRequest.INFO_GPA, params.array()));
        if (wide) {
            placements.add(new Placement.Bytes(BootRequest.PAGE_TABLES_GPA, PageTables.identity4GiB()));
        }
        return request.plan(placements, wide
                ? new EntryState.Long64(code.gpa() + 0x200, BootRequest.INFO_GPA, BootRequest.PAGE_TABLES_GPA)
                : new EntryState.Protected32(code.gpa(), 0, 0, BootRequest.INFO_GPA));
    }

    /** The protected-mode part, which follows the boot sector and the set-up sectors, at its preferred address. */
    private Placement placeKernel() throws VmException {
        int setupSectors = Byte.toUnsignedInt(header.get(0x1F1));
        long offset = 512L * (1 + (setupSectors == 0 ? 4 : setupSectors));
        long declared = 16 * Integer.toUnsignedLong(header.getInt(0x1F4));
        // The last paragraph may be short.
        kernel.requireInside(offset, Math.max(0x210, declared - 15));
        long preferred = header.getLong(0x258);
        if (preferred < MemoryMap.EXTENDED_START || preferred >= 1L << 32) {
            throw kernel.refused("is damaged: its header asks for the address 0x" + Long.toHexString(preferred));
        }
        return new Placement.FilePart(preferred, kernel, offset, kernel.sizeBytes() - offset);
    }

    private void requireRoom(Placement code, long initSize) throws VmException {
        long needed = Math.max(code.sizeBytes(), initSize);
        if (!request.map().isUsable(code.gpa(), needed)) {
            throw kernel.refused("needs at least " + BootRequest.mebibytes(code.gpa() + needed)
                    + " MiB of memory; the machine has "
                    + BootRequest.mebibytes(request.map().extendedEnd()) + " MiB");
        }
    }

    /** The "zero page": the kernel's own header, filled in, between zeros. */
    private Bytes bootParams(int version) throws VmException {
        Bytes params = new Bytes(BOOT_PARAMS_SIZE);
        int headerEnd = 0x202 + Byte.toUnsignedInt(header.get(0x201));
        byte[] copy = new byte[Math.min(headerEnd, HEADER_END) - HEADER];
        header.get(HEADER, copy);
        params.put(HEADER, copy)
                .putByte(0x210, UNKNOWN_BOOT_LOADER)
                .putInt(0x228, BootRequest.COMMAND_LINE_GPA);
        if (version >= 0x20E) {
            params.putLong(0x70, request.tables().rsdpGpa());
        }
        List<Entry> entries = request.map().entries();
        if (entries.size() > E820_ENTRIES_MAX) {
            throw new IllegalStateException("The memory map has too many entries for the Linux boot protocol.");
        }
        params.putByte(0x1E8, entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            params.putLong(E820_TABLE + 20 * i, entry.base())
                    .putLong(E820_TABLE + 20 * i + 8, entry.sizeBytes())
                    .putInt(E820_TABLE + 20 * i + 16, entry.type().number());
        }
        return params;
    }
}
