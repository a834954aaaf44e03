package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Zeroed memory outside the Java heap for a guest's RAM, on an address that hypervisors accept. The host gives each
 * page when it is first touched. Parts of files can take the place of zeros, for a machine that goes on from a snapshot:
 * then its pages come from the files when they are first touched.
 *
 * <p>Any thread may use the segment. After {@link #close()} it throws instead of touching memory that is gone; nobody
 * may still use its bare address then (a processor back end, emitted code).
 */
public final class GuestRam implements AutoCloseable {
    /** A range of zeros in mapped files is a mapping of its own, of which a process may have 65,530 only. */
    private static final int MOST_UNMAPPED = 8192;

    private final HostPages pages;
    private final Arena arena;
    private final MemorySegment segment;
    private volatile boolean hasFiles;
    private final AtomicInteger unmapped = new AtomicInteger();

    private GuestRam(HostPages pages, long address, long sizeBytes) {
        this.pages = pages;
        this.arena = Arena.ofShared();
        this.segment = MemorySegment.ofAddress(address)
                .reinterpret(sizeBytes, arena, mapped -> pages.release(mapped.address(), sizeBytes));
    }

    /**
     * @param sizeBytes a whole number of 4 KiB pages
     * @throws HostException EXHAUSTED when the host has not as much; UNSUPPORTED on an unknown operating system
     */
    public static GuestRam allocate(long sizeBytes) throws HostException {
        return allocate(sizeBytes, HostPages.forThisHost(), HostMemoryInfo.current());
    }

    static GuestRam allocate(long sizeBytes, HostPages pages, HostMemoryInfo host) throws HostException {
        if (sizeBytes <= 0 || sizeBytes % HostPages.PAGE_SIZE != 0) {
            throw new IllegalArgumentException("Guest memory must be a whole number of pages.");
        }
        if (sizeBytes > host.totalBytes()) {
            throw new HostException(HostException.Kind.EXHAUSTED,
                    "The machine asks for " + ByteCount.text(sizeBytes) + " of memory, but this host has "
                            + ByteCount.text(host.totalBytes()) + ". Give the machine less memory.");
        }
        long address = pages.reserve(sizeBytes);
        if (address == 0) {
            throw new HostException(HostException.Kind.EXHAUSTED,
                    "The host refused " + ByteCount.text(sizeBytes) + " of memory for the machine (it has "
                            + ByteCount.text(host.totalBytes()) + ", of which " + ByteCount.text(host.availableBytes())
                            + " are free). Give the machine less memory or close other programs.");
        }
        return new GuestRam(pages, address, sizeBytes);
    }

    /** All of it; the same object each time. */
    public MemorySegment segment() {
        return segment;
    }

    public long sizeBytes() {
        return segment.byteSize();
    }

    /** Whether this host can {@link #map} the file. */
    public boolean canMap(Path file) {
        return file.getFileSystem() == FileSystems.getDefault() && pages.canMapFiles();
    }

    /**
     * Lets parts of a file take the place of what is there. What the guest writes stays in memory and never reaches the file,
     * whose name may go afterwards. The file's data must stay: were it cut shorter, or could its medium not be read, the next
     * touch of it would end the process (SIGBUS). Who maps it holds its bundle's lock.
     *
     * @throws HostException if the host refuses, or the file does not reach as far; this memory can only be closed then
     */
    public void map(Path file, List<FilePiece> pieces) throws HostException {
        for (FilePiece piece : pieces) {
            Objects.checkFromIndexSize(piece.ramOffset(), piece.sizeBytes(), sizeBytes());
        }
        hasFiles = true;
        pages.map(segment.address(), file, pieces);
    }

    /** Has the host begin to read what lies in mapped files. Does not wait for it; as {@link #readAhead} otherwise. */
    public void willNeed(long offset, long sizeBytes) {
        MemorySegment range = segment.asSlice(offset, sizeBytes);
        if (hasFiles && sizeBytes > 0) {
            pages.willNeed(range.address(), sizeBytes);
        }
    }

    /**
     * Has the host bring in what lies in mapped files, and returns when it has been. To be called by a thread that has time, while
     * this is open; other threads may use the memory meanwhile.
     */
    public void readAhead(long offset, long sizeBytes) {
        MemorySegment range = segment.asSlice(offset, sizeBytes);
        if (hasFiles && sizeBytes > 0) {
            pages.readAhead(range.address(), sizeBytes);
        }
    }

    /**
     * Which pages have been touched since they were allocated or mapped, by anybody; the host may have brought in some
     * neighbours, too. A page that has not is zeros, or what its file has.
     *
     * @return page n in bit n mod 64 of word n div 64; null if this host does not tell
     */
    public long @Nullable [] touched() {
        return pages.touched(segment.address(), sizeBytes());
    }

    /**
     * Gives whole pages back to the host; they read as zeros from now on.
     *
     * @param offset    a multiple of 4 KiB
     * @param sizeBytes a multiple of 4 KiB
     */
    public void discard(long offset, long sizeBytes) {
        MemorySegment range = segment.asSlice(offset, sizeBytes);
        if (((offset | sizeBytes) & (HostPages.PAGE_SIZE - 1)) != 0) {
            throw new IllegalArgumentException("Only whole pages of guest memory can be given back.");
        }
        if (sizeBytes > 0 && !giveBack(range.address(), sizeBytes)) {
            range.fill((byte) 0);
        }
    }

    /** To discard a page of a file is to have the file's bytes again. */
    private boolean giveBack(long address, long sizeBytes) {
        if (!hasFiles) {
            return pages.discard(address, sizeBytes);
        }
        return unmapped.getAndIncrement() < MOST_UNMAPPED && pages.unmap(address, sizeBytes);
    }

    /** Unmaps the memory. Closing twice does nothing. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
