package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;

/**
 * Writes the pages that a snapshot adds: a sparse file of the memory's size, and the index beside it. A page may be put again:
 * the last time counts. The source may change while it is read (the guest may be running): what is stored, and what its
 * checksum is of, is the one copy that was taken.
 *
 * <p>One thread. After a failure nothing but {@link #abort} is allowed. The names in the folder are the caller's to sync.
 */
public final class MemoryLayerWriter implements AutoCloseable {
    private static final int PIECE_PAGES = 256;
    private static final int PAGE = LayerForm.PAGE_SIZE;

    private final LayerFile mem;
    private final LayerFile idx;
    private final int pages;
    private final PageSet said;
    private final PageSet stored;
    private final PageSums sums;
    private final CRC32C crc = new CRC32C();
    private final ByteBuffer piece = ByteBuffer.allocateDirect(PIECE_PAGES * PAGE);
    private final MemorySegment pieceSegment = MemorySegment.ofBuffer(piece);
    private final MemorySegment zeros = MemorySegment.ofBuffer(ByteBuffer.allocateDirect(PAGE));
    private int storedPages;
    private final AtomicLong bytesWritten = new AtomicLong();
    /** What was written is not what the tables say. */
    private boolean failed;
    private boolean ended;

    private MemoryLayerWriter(LayerFile mem, LayerFile idx, int pages) {
        this.mem = mem;
        this.idx = idx;
        this.pages = pages;
        this.said = new PageSet(pages);
        this.stored = new PageSet(pages);
        this.sums = new PageSums(pages);
    }

    /**
     * Makes both files; they must not be there yet.
     *
     * @param pages of the whole memory, at most 2^28
     */
    public static MemoryLayerWriter create(Path mem, Path idx, long pages) throws SnapshotException {
        if (pages <= 0 || pages > LayerForm.MAXIMUM_PAGES) {
            throw new IllegalArgumentException("A memory has between 1 and 2^28 pages, not " + pages + ".");
        }
        LayerFile data = LayerFile.create(mem);
        boolean made = false;
        try {
            MemoryLayerWriter writer = new MemoryLayerWriter(data, LayerFile.create(idx), (int) pages);
            made = true;
            writer.reachFullSize();
            return writer;
        } finally {
            if (!made) {
                discard(data);
            }
        }
    }

    /** The last byte gives the file its size; all before is a hole. */
    private void reachFullSize() throws SnapshotException {
        boolean reached = false;
        try {
            mem.write((long) pages * PAGE - 1, ByteBuffer.allocate(1));
            reached = true;
        } finally {
            if (!reached) {
                abort();
            }
        }
    }

    /** Says what one page is. */
    public void put(int page, MemorySegment source, long offset) throws SnapshotException {
        put(page, 1, source, offset);
    }

    /**
     * Says what consecutive pages are.
     *
     * @param offset where the first of them is in {@code source}
     */
    public void put(int firstPage, int count, MemorySegment source, long offset) throws SnapshotException {
        Objects.checkFromIndexSize(firstPage, count, pages);
        requireUsable();
        failed = true;
        for (int done = 0; done < count; done += PIECE_PAGES) {
            int length = Math.min(PIECE_PAGES, count - done);
            MemorySegment.copy(source, offset + (long) done * PAGE, pieceSegment, 0, (long) length * PAGE);
            putPiece(firstPage + done, length);
        }
        failed = false;
    }

    private void requireUsable() {
        if (ended || failed) {
            throw new IllegalStateException("The layer has been ended, or has failed.");
        }
    }

    /**
     * Says that consecutive pages are zeros, for those who know without looking: memory that was never touched need not be
     * read.
     */
    public void putZeros(int firstPage, int count) throws SnapshotException {
        Objects.checkFromIndexSize(firstPage, count, pages);
        requireUsable();
        int end = firstPage + count;
        for (int page = stored.next(firstPage); page < end; page = stored.next(page + 1)) {
            put(page, zeros, 0);
        }
        said.addAll(firstPage, count);
    }

    /** Pages of the piece that go to the file are written in as few calls as there are runs of them. */
    private void putPiece(int firstPage, int count) throws SnapshotException {
        int begin = 0;
        for (int i = 0; i < count; i++) {
            if (!belongsInFile(firstPage + i, i)) {
                write(firstPage, begin, i);
                begin = i + 1;
            }
        }
        write(firstPage, begin, count);
        said.addAll(firstPage, count);
    }

    /** A page of zeros needs nothing in the file, unless something else was stored there before. */
    private boolean belongsInFile(int page, int place) {
        boolean was = stored.has(page);
        long from = (long) place * PAGE;
        if (MemorySegment.mismatch(pieceSegment, from, from + PAGE, zeros, 0, PAGE) < 0) {
            if (was) {
                stored.remove(page);
                storedPages--;
            }
            return was;
        }
        if (!was) {
            stored.add(page);
            storedPages++;
        }
        crc.reset();
        crc.update(piece.clear().limit((place + 1) * PAGE).position(place * PAGE));
        sums.set(page, (int) crc.getValue());
        return true;
    }

    private void write(int firstPage, int begin, int end) throws SnapshotException {
        if (begin < end) {
            mem.write((long) (firstPage + begin) * PAGE, piece.clear().limit(end * PAGE).position(begin * PAGE));
            bytesWritten.addAndGet((long) (end - begin) * PAGE);
        }
    }

    /** Pages that are in the file, and not zeros. */
    public int storedPages() {
        return storedPages;
    }

    /** What was written to the file so far, pages that were written again included. Any thread. */
    public long bytesWritten() {
        return bytesWritten.get();
    }

    /** Writes the index. Both files are on the medium when this returns. */
    public void finish() throws SnapshotException {
        requireUsable();
        failed = true;
        mem.flush();
        IndexWriter index = new IndexWriter(idx);
        index.putLong(LayerForm.MAGIC);
        index.putInt(PAGE);
        index.putInt(0);
        index.putLong(pages);
        index.putLong(storedPages);
        index.putLongs(said.words());
        index.putLongs(stored.words());
        index.putSum();
        for (int page = stored.next(0); page < pages; page = stored.next(page + 1)) {
            index.putInt(sums.get(page));
        }
        index.putSum();
        index.flush();
        idx.flush();
        mem.close();
        idx.close();
        ended = true;
    }

    /** Gives up: the files go, as far as the host lets them; what stays is debris that nothing names. */
    public void abort() {
        if (!ended) {
            ended = true;
            discard(mem);
            discard(idx);
        }
    }

    /** The same as {@link #abort}, unless {@link #finish} has been reached. */
    @Override
    public void close() {
        abort();
    }

    private static void discard(LayerFile file) {
        try {
            file.close();
            Files.deleteIfExists(file.path());
        } catch (SnapshotException | IOException e) {
            return;
        }
    }
}
