package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.Progress;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;

/**
 * The pages that one snapshot added, to be read. Opening reads the head of the index and checks all of it; the pages' sums are
 * read with the pages. Files come from strangers: nothing is allocated by a number that the files' sizes do not bear out.
 *
 * <p>Any thread. Both files stay open, so that their names may go.
 */
public final class MemoryLayer implements AutoCloseable {
    private static final int PAGE = LayerForm.PAGE_SIZE;

    private final LayerFile mem;
    private final LayerFile idx;
    private final IndexHead head;
    private final StoredSums sums;

    private MemoryLayer(LayerFile mem, LayerFile idx, IndexHead head) {
        this.mem = mem;
        this.idx = idx;
        this.head = head;
        this.sums = new StoredSums(idx, head);
    }

    /** @throws SnapshotException CORRUPT, with the name of the file, if one is not what it has to be */
    public static MemoryLayer open(Path mem, Path idx) throws SnapshotException {
        LayerFile index = LayerFile.open(idx);
        LayerFile data = null;
        boolean fits = false;
        try {
            IndexHead head = IndexHead.read(index);
            data = LayerFile.open(mem);
            long size = data.sizeBytes();
            if (size != (long) head.pages() * PAGE) {
                throw data.corrupt("has " + size + " bytes, but its index is of a memory of " + head.pages()
                        + " pages");
            }
            fits = true;
            return new MemoryLayer(data, index, head);
        } finally {
            if (!fits) {
                index.close();
                if (data != null) {
                    data.close();
                }
            }
        }
    }

    /** The file that has the pages, for those who map it. */
    public Path mem() {
        return mem.path();
    }

    /** The index. */
    public Path idx() {
        return idx.path();
    }

    /** Pages of the whole memory. */
    public int pages() {
        return head.pages();
    }

    /** Pages that the file has. */
    public int storedPages() {
        return head.storedPages();
    }

    /** Bytes of data: the file may take more on disk, and its size says nothing. */
    public long storedBytes() {
        return (long) storedPages() * PAGE + LayerForm.fileBytes(pages(), storedPages());
    }

    /** Whether this layer says what the page is. */
    public boolean says(int page) {
        return head.said().has(page);
    }

    /** Whether the page is in the file; a page that the layer says something of is zeros otherwise. */
    public boolean stores(int page) {
        return head.stored().has(page);
    }

    /** The first page from {@code page} on that is in the file, or the number of pages. */
    public int nextStored(int page) {
        return head.stored().next(page);
    }

    /** The first page from {@code page} on that is not in the file, or the number of pages. */
    public int nextNotStored(int page) {
        return head.stored().nextOther(page);
    }

    IndexHead head() {
        return head;
    }

    /**
     * Reads consecutive pages, all of them stored, and checks each.
     *
     * @param into takes them in whole pages; its content is undefined after a failure
     */
    void read(int firstPage, ByteBuffer into) throws SnapshotException {
        int count = into.remaining() / PAGE;
        Objects.checkFromIndexSize(firstPage, count, pages());
        int start = into.position();
        mem.read((long) firstPage * PAGE, into.duplicate());
        int place = head.placeOf(firstPage);
        CRC32C crc = new CRC32C();
        for (int i = 0; i < count; i++) {
            crc.reset();
            crc.update(into.duplicate().limit(start + (i + 1) * PAGE).position(start + i * PAGE));
            if ((int) crc.getValue() != sums.get(place + i)) {
                throw new SnapshotException(Kind.CORRUPT, LayerCheck.sentence(mem.path(), firstPage + i));
            }
        }
        into.position(start + count * PAGE);
    }

    /**
     * Reads all that is stored, and the zeros beside it, and finds out what is not as it was written.
     *
     * @param progress is told of pages, each MiB at least; what it does there sets the pace
     * @return what is wrong, at most {@value LayerCheck#MOST} examples; none for a sound layer
     * @throws java.util.concurrent.CancellationException if {@code progress} ends it
     */
    public List<MemoryDamage> verify(Progress progress) throws SnapshotException {
        return new LayerCheck(mem, idx, head, progress).run();
    }

    @Override
    public void close() throws SnapshotException {
        try {
            mem.close();
        } finally {
            idx.close();
        }
    }
}
