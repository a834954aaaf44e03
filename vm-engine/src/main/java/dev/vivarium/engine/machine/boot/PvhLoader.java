package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.machine.boot.MemoryMap.Entry;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * An ELF kernel such as Linux's vmlinux through its PVH entry: docs/misc/pvh.pandoc and
 * include/public/arch-x86/hvm/start_info.h of Xen. Only the start information of version 1; no hypercalls.
 */
final class PvhLoader {
    private static final int START_INFO_MAGIC = 0x336E_C578;
    private static final int MODULE_AT = 64;
    private static final int MAP_ENTRY_SIZE = 24;
    private static final int PHYS32_ENTRY = 18;
    private static final int NOTES_MAX = 1 << 20;
    private static final byte[] OWNER = {'X', 'e', 'n', 0};

    private PvhLoader() {
    }

    static BootPlan load(BootRequest request) throws VmException {
        BootFile kernel = request.kernel();
        ElfFile elf = ElfFile.read(kernel);
        long entry = findEntry(kernel, elf).orElseThrow(() -> kernel.refused(
                "is an ELF file without a PVH entry or a multiboot header, so there is no way to start it"));
        List<Placement> placements = new ArrayList<>(elf.placements(kernel));
        long kernelEnd = placements.stream().mapToLong(Placement::end).max().orElseThrow();

        Bytes info = new Bytes(MODULE_AT + 32);
        info.putInt(0, START_INFO_MAGIC).putInt(4, 1)
                .putLong(24, BootRequest.COMMAND_LINE_GPA)
                .putLong(32, request.tables().rsdpGpa())
                .putLong(40, BootRequest.MEMORY_MAP_GPA)
                .putInt(48, request.map().entries().size());
        BootFile initrd = request.initrd();
        if (initrd != null) {
            Placement module = request.placeInitrd(initrd, kernelEnd, 0xFFFF_FFFFL);
            placements.add(module);
            info.putInt(12, 1).putLong(16, BootRequest.INFO_GPA + MODULE_AT)
                    .putLong(MODULE_AT, module.gpa()).putLong(MODULE_AT + 8, module.sizeBytes());
        }
        placements.add(new Placement.Bytes(BootRequest.INFO_GPA, info.array()));
        placements.add(new Placement.Bytes(BootRequest.MEMORY_MAP_GPA, memoryMap(request.map())));
        placements.add(new Placement.Bytes(BootRequest.COMMAND_LINE_GPA,
                request.commandLineBytes(BootRequest.COMMAND_LINE_ROOM - 1)));
        return request.plan(placements, new EntryState.Protected32(entry, 0, BootRequest.INFO_GPA, 0));
    }

    private static byte[] memoryMap(MemoryMap map) {
        List<Entry> entries = map.entries();
        Bytes table = new Bytes(MAP_ENTRY_SIZE * entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            table.putLong(MAP_ENTRY_SIZE * i, entry.base()).putLong(MAP_ENTRY_SIZE * i + 8, entry.sizeBytes())
                    .putInt(MAP_ENTRY_SIZE * i + 16, entry.type().number());
        }
        return table.array();
    }

    /** The address in the note XEN_ELFNOTE_PHYS32_ENTRY. */
    private static OptionalLong findEntry(BootFile kernel, ElfFile elf) throws VmException {
        for (ElfFile.Segment segment : elf.segments()) {
            if (segment.type() != ElfFile.NOTE) {
                continue;
            }
            if (segment.fileSize() < 0 || segment.fileSize() > NOTES_MAX) {
                throw kernel.refused("is a damaged ELF file: its notes are too long");
            }
            OptionalLong entry = findEntry(kernel.bytes(segment.offset(), (int) segment.fileSize()));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return OptionalLong.empty();
    }

    private static OptionalLong findEntry(ByteBuffer notes) {
        int at = 0;
        while (notes.limit() - at >= 12) {
            long nameSize = Integer.toUnsignedLong(notes.getInt(at));
            long valueSize = Integer.toUnsignedLong(notes.getInt(at + 4));
            long value = at + 12 + (nameSize + 3 & ~3L);
            long next = value + (valueSize + 3 & ~3L);
            if (value + valueSize > notes.limit()) {
                return OptionalLong.empty();
            }
            if (notes.getInt(at + 8) == PHYS32_ENTRY && nameSize == OWNER.length && valueSize >= 4
                    && notes.slice(at + 12, OWNER.length).equals(ByteBuffer.wrap(OWNER))) {
                return OptionalLong.of(Integer.toUnsignedLong(notes.getInt((int) value)));
            }
            if (next > notes.limit()) {
                return OptionalLong.empty();
            }
            at = (int) next;
        }
        return OptionalLong.empty();
    }
}
