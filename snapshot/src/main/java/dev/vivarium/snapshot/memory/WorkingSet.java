package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Which pages a machine needed soon after it went on from a snapshot, in the file {@code memory/ID.ws}
 * ({@code docs/bundle-format.md}, Working sets). It is a hint: it makes the next start quicker, and nothing depends on it being
 * there or right.
 *
 * @param pages of the whole memory
 * @param runs  in ascending order, apart from each other
 */
public record WorkingSet(int pages, List<Run> runs) {
    /** More runs are made fewer by taking in pages between them. */
    static final int MAXIMUM_RUNS = 1 << 16;

    /** {@code VIVWSE1} and a line feed, read as a little-endian number. */
    private static final long MAGIC = 0x0A31_4553_5756_4956L;
    private static final int HEAD_BYTES = 24;
    private static final int RUN_BYTES = 8;
    private static final int SUM_BYTES = 4;
    private static final int LEAST_GAP = 4;

    /** Consecutive pages. */
    public record Run(int firstPage, int pages) {
    }

    public WorkingSet {
        runs = List.copyOf(runs);
    }

    /** @param bits page n in bit n mod 64 of word n div 64 */
    public static WorkingSet of(int pages, long[] bits) {
        PageSet set = new PageSet(pages, bits);
        int gap = LEAST_GAP;
        List<Run> runs = runs(set, pages, gap);
        while (runs.size() > MAXIMUM_RUNS) {
            gap *= 2;
            runs = runs(set, pages, gap);
        }
        return new WorkingSet(pages, runs);
    }

    private static List<Run> runs(PageSet set, int pages, int gap) {
        List<Run> runs = new ArrayList<>();
        int first = set.next(0);
        while (first < pages) {
            int end = set.nextOther(first);
            int next = set.next(end);
            while (next < pages && next - end <= gap) {
                end = set.nextOther(next);
                next = set.next(end);
            }
            runs.add(new Run(first, end - first));
            first = next;
        }
        return runs;
    }

    public long sizeBytes() {
        return runs.stream().mapToLong(Run::pages).sum() * LayerForm.PAGE_SIZE;
    }

    /** Puts it in the file's place, whole; there may be an older one. */
    public void write(Path file) throws SnapshotException {
        ByteBuffer bytes = ByteBuffer.allocate(fileBytes(runs.size())).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(MAGIC).putLong(pages).putInt(runs.size()).putInt(0);
        for (Run run : runs) {
            bytes.putInt(run.firstPage).putInt(run.pages);
        }
        bytes.putInt(sum(bytes));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            try (LayerFile made = LayerFile.create(beside)) {
                made.write(0, bytes.flip());
                made.flush();
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The file " + file + " cannot be written: " + e, e);
        }
    }

    /** @throws SnapshotException if it is missing or damaged: the machine starts without it */
    public static WorkingSet read(Path file) throws SnapshotException {
        try (LayerFile source = LayerFile.open(file)) {
            long size = source.sizeBytes();
            if (size < fileBytes(0) || size > fileBytes(MAXIMUM_RUNS)) {
                throw source.corrupt("has a size that no working set has");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size).order(ByteOrder.LITTLE_ENDIAN);
            source.read(0, bytes);
            bytes.position((int) size - SUM_BYTES);
            int sum = sum(bytes);
            if (sum != bytes.getInt()) {
                throw source.corrupt("does not match its checksum");
            }
            return parse(source, bytes.flip());
        }
    }

    private static WorkingSet parse(LayerFile source, ByteBuffer bytes) throws SnapshotException {
        long magic = bytes.getLong();
        long pages = bytes.getLong();
        int count = bytes.getInt();
        if (magic != MAGIC || bytes.getInt() != 0 || pages <= 0 || pages > LayerForm.MAXIMUM_PAGES || count < 0
                || count > MAXIMUM_RUNS || bytes.limit() != fileBytes(count)) {
            throw source.corrupt("is no working set");
        }
        List<Run> runs = new ArrayList<>(count);
        int end = 0;
        for (int i = 0; i < count; i++) {
            Run run = new Run(bytes.getInt(), bytes.getInt());
            if (run.firstPage < end || run.pages <= 0 || run.pages > pages - run.firstPage) {
                throw source.corrupt("has pages out of order");
            }
            runs.add(run);
            end = run.firstPage + run.pages;
        }
        return new WorkingSet((int) pages, runs);
    }

    private static int fileBytes(int runs) {
        return HEAD_BYTES + runs * RUN_BYTES + SUM_BYTES;
    }

    /** Of all before the position. */
    private static int sum(ByteBuffer bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().flip());
        return (int) crc.getValue();
    }
}
