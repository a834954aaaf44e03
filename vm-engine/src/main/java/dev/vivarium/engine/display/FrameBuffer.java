package dev.vivarium.engine.display;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The picture as it was last drawn, in memory of this process or in a file that others map. The file, little-endian:
 *
 * <pre>
 *  0  8 bytes  "VIVFRAME"
 *  8  4 bytes  version, 1
 * 12  4 bytes  where the first pixel is: 4096
 * 16  4 bytes  width in pixels
 * 20  4 bytes  height in pixels
 * 24  4 bytes  bytes from one row to the next
 * 28  4 bytes  format, 1: 32 bits a pixel, blue in the lowest byte, then green and red, then zero
 * 32  8 bytes  sequence: odd while something above or a pixel is being written
 * </pre>
 *
 * A reader takes the sequence, copies, and takes it again: if both are the same even number, the copy is of one moment. The file
 * always has room for the largest picture, so that it is mapped once.
 *
 * <p>Whoever draws holds the board lock; any thread may read.
 */
public final class FrameBuffer implements AutoCloseable {
    public static final int MOST_WIDTH = 2560;
    public static final int MOST_HEIGHT = 1600;
    public static final int HEADER_SIZE = 4096;
    public static final long FILE_SIZE = HEADER_SIZE + 4L * MOST_WIDTH * MOST_HEIGHT;

    /** "VIVFRAME" in the order of its bytes. */
    static final long MAGIC = 0x454d_4152_4656_4956L;
    static final int VERSION = 1;
    static final int FORMAT_XRGB = 1;
    static final int VERSION_OFFSET = 8;
    static final int FIRST_PIXEL_OFFSET = 12;
    static final int WIDTH_OFFSET = 16;
    static final int HEIGHT_OFFSET = 20;
    static final int STRIDE_OFFSET = 24;
    static final int FORMAT_OFFSET = 28;
    static final int SEQUENCE_OFFSET = 32;

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;

    private final ReentrantLock lock = new ReentrantLock();
    private final Damage damage = new Damage();
    private final Arena arena;
    private final MemorySegment header;
    private final boolean shared;
    private MemorySegment pixels;
    private boolean resized;
    private volatile Screen.Size size = new Screen.Size(1, 1);

    private FrameBuffer(Arena arena, MemorySegment header, MemorySegment pixels, boolean shared) {
        this.arena = arena;
        this.header = header;
        this.pixels = pixels;
        this.shared = shared;
        header.set(LONG, 0, MAGIC);
        header.set(INT, VERSION_OFFSET, VERSION);
        header.set(INT, FIRST_PIXEL_OFFSET, HEADER_SIZE);
        header.set(INT, FORMAT_OFFSET, FORMAT_XRGB);
        writeSize(1, 1);
    }

    /** One that only this process sees; it takes as much memory as the largest picture so far. */
    public static FrameBuffer inMemory() {
        return new FrameBuffer(Arena.ofAuto(), MemorySegment.ofArray(new long[HEADER_SIZE / 8]),
                MemorySegment.ofArray(new int[1]), false);
    }

    /**
     * One in a new file that only its owner may read. It is sparse: only what is drawn takes room.
     *
     * @throws IOException if there is such a file, or none can be made
     */
    public static FrameBuffer inFile(Path file) throws IOException {
        boolean posix = file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        Files.createFile(file, owner);
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.SPARSE))) {
            MemorySegment all = channel.map(FileChannel.MapMode.READ_WRITE, 0, FILE_SIZE, arena);
            return new FrameBuffer(arena, all.asSlice(0, HEADER_SIZE), all.asSlice(HEADER_SIZE), true);
        } catch (IOException e) {
            arena.close();
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Ends the mapping; nothing may draw or read any more. The file stays. */
    @Override
    public void close() {
        if (shared) {
            arena.close();
        }
    }

    public Screen.Size size() {
        return size;
    }

    /** Begins to draw: readers wait, and those of the file see an odd sequence. */
    void begin() {
        lock.lock();
        nextSequence();
        VarHandle.fullFence();
    }

    /** Everything is drawn. */
    void end() {
        VarHandle.fullFence();
        nextSequence();
        lock.unlock();
    }

    /**
     * Between {@link #begin} and {@link #end}: the picture has this size from now on, and is black if it had another. What is larger
     * than the largest is cut off.
     *
     * @return whether it had another
     */
    public boolean resize(int width, int height) {
        int newWidth = Math.clamp(width, 1, MOST_WIDTH);
        int newHeight = Math.clamp(height, 1, MOST_HEIGHT);
        if (size.width() == newWidth && size.height() == newHeight) {
            return false;
        }
        long used = 4L * newWidth * newHeight;
        if (pixels.byteSize() < used) {
            pixels = MemorySegment.ofArray(new int[newWidth * newHeight]);
        }
        pixels.asSlice(0, used).fill((byte) 0);
        writeSize(newWidth, newHeight);
        damage.clear();
        resized = true;
        return true;
    }

    /**
     * Between {@link #begin} and {@link #end}: draws a row. Pixels beyond the right or the lower edge are cut off; those that are as
     * they were are no change.
     *
     * @param row the colours from the left edge, {@code from} being the first one
     */
    public void put(int y, int[] row, int from, int count) {
        int used = Math.min(count, size.width());
        if (y < 0 || y >= size.height() || used <= 0) {
            return;
        }
        long start = 4L * y * size.width();
        MemorySegment drawn = MemorySegment.ofArray(row);
        long first = MemorySegment.mismatch(drawn, 4L * from, 4L * (from + used), pixels, start, start + 4L * used);
        if (first < 0) {
            return;
        }
        int left = (int) (first >>> 2);
        int right = used;
        while (pixels.get(INT, start + 4L * right - 4) == row[from + right - 1]) {
            right--;
        }
        MemorySegment.copy(row, from + left, pixels, INT, start + 4L * left, right - left);
        damage.add(y, left, right);
    }

    /** Copies a part; what lies outside of the picture is black. */
    public void read(Rect part, int[] into) {
        lock.lock();
        try {
            Screen.Size now = size;
            int inside = Math.clamp((long) now.width() - part.x(), 0, part.width());
            for (int row = 0; row < part.height(); row++) {
                int y = part.y() + row;
                int at = row * part.width();
                int copied = y < now.height() ? inside : 0;
                if (copied > 0) {
                    MemorySegment.copy(pixels, INT, 4L * (y * now.width() + part.x()), into, at, copied);
                }
                Arrays.fill(into, at + copied, at + part.width(), 0);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether the size has changed since this was last asked. */
    boolean takeResized() {
        boolean taken = resized;
        resized = false;
        return taken;
    }

    /** What has changed since this was last asked, or since the size did. */
    List<Rect> takeDamage() {
        return damage.take();
    }

    private void writeSize(int width, int height) {
        size = new Screen.Size(width, height);
        header.set(INT, WIDTH_OFFSET, width);
        header.set(INT, HEIGHT_OFFSET, height);
        header.set(INT, STRIDE_OFFSET, 4 * width);
    }

    private void nextSequence() {
        header.set(LONG, SEQUENCE_OFFSET, header.get(LONG, SEQUENCE_OFFSET) + 1);
    }
}
