package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The program headers of an ELF executable for x86, 32 or 64 bits (System V ABI, chapters 4 and 5). Sections and symbols
 * are not read.
 */
record ElfFile(boolean wide, long entry, List<Segment> segments) {
    private static final int MAGIC = 0x464C_457F;
    private static final int EXECUTABLE = 2;
    private static final int SHARED = 3;
    private static final int MACHINE_386 = 3;
    private static final int MACHINE_X86_64 = 62;
    private static final int SEGMENTS_MAX = 256;

    static final int LOAD = 1;
    static final int NOTE = 4;

    /** A program header. */
    record Segment(int type, long offset, long physical, long fileSize, long memorySize) {
    }

    static boolean recognises(ByteBuffer head) {
        return head.limit() >= 4 && head.getInt(0) == MAGIC;
    }

    static ElfFile read(BootFile file) throws VmException {
        ByteBuffer header = file.bytes(0, 64 <= file.sizeBytes() ? 64 : 52);
        boolean wide = header.get(4) == 2;
        int type = header.getShort(16);
        int machine = header.getShort(18);
        boolean executable = type == EXECUTABLE || type == SHARED;
        if (header.get(5) != 1 || !executable || machine != (wide ? MACHINE_X86_64 : MACHINE_386)) {
            throw file.refused("is an ELF file, but not a program for this machine's processor");
        }
        if (wide && header.limit() < 64) {
            throw file.truncated();
        }
        long table = wide ? header.getLong(32) : Integer.toUnsignedLong(header.getInt(28));
        int entrySize = Short.toUnsignedInt(header.getShort(wide ? 54 : 42));
        int count = Short.toUnsignedInt(header.getShort(wide ? 56 : 44));
        if (entrySize != (wide ? 56 : 32) || count == 0 || count > SEGMENTS_MAX) {
            throw file.refused("is a damaged ELF file: its program headers make no sense");
        }
        ByteBuffer headers = file.bytes(table, count * entrySize);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            segments.add(segment(headers, i * entrySize, wide));
        }
        long entry = wide ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(24));
        return new ElfFile(wide, entry, segments);
    }

    private static Segment segment(ByteBuffer headers, int at, boolean wide) {
        return wide
                ? new Segment(headers.getInt(at), headers.getLong(at + 8), headers.getLong(at + 24),
                        headers.getLong(at + 32), headers.getLong(at + 40))
                : new Segment(headers.getInt(at), unsigned(headers, at + 4), unsigned(headers, at + 12),
                        unsigned(headers, at + 16), unsigned(headers, at + 20));
    }

    private static long unsigned(ByteBuffer headers, int at) {
        return Integer.toUnsignedLong(headers.getInt(at));
    }

    /** What the loadable segments put into memory, each inside the file and not longer in it than in memory. */
    List<Placement> placements(BootFile file) throws VmException {
        List<Placement> placements = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment.type != LOAD || segment.memorySize == 0) {
                continue;
            }
            file.requireInside(segment.offset, segment.fileSize);
            if (segment.fileSize > segment.memorySize || segment.physical < 0 || segment.memorySize < 0
                    || segment.memorySize > Long.MAX_VALUE - segment.physical) {
                throw file.refused("is a damaged ELF file: a segment's sizes make no sense");
            }
            if (segment.fileSize > 0) {
                placements.add(new Placement.FilePart(segment.physical, file, segment.offset, segment.fileSize));
            }
            if (segment.memorySize > segment.fileSize) {
                placements.add(new Placement.Zeros(segment.physical + segment.fileSize,
                        segment.memorySize - segment.fileSize));
            }
        }
        if (placements.isEmpty()) {
            throw file.refused("is an ELF file with nothing to load");
        }
        return placements;
    }
}
