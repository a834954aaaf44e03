package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The picture of a running machine, in the file that its process draws in (docs/display.md, "The screen for the app"). What the file says of
 * itself is checked at each look: another process writes it. Belongs to one thread.
 */
public final class ScreenFile implements AutoCloseable {
    /** "VIVFRAME" in the order of its bytes. */
    private static final long MAGIC = 0x454d_4152_4656_4956L;
    private static final int MOST_SIDE = 16_384;
    private static final long MOST_BYTES = 1L << 30;
    private static final int HEADER = 64;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int OPAQUE = 0xFF00_0000;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment file;

    /** @param size as the machine says it */
    public ScreenFile(Path path, long size) throws VmException {
        boolean done = false;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (size < HEADER || size > MOST_BYTES || channel.size() < size) {
                throw new VmException(VmException.Kind.FAULT, "The file of the machine's screen has a wrong size.");
            }
            file = channel.map(MapMode.READ_ONLY, 0, size, arena);
            if (file.get(LONG, 0) != MAGIC || file.get(INT, 8) != 1 || file.get(INT, 28) != 1) {
                throw new VmException(VmException.Kind.FAULT,
                        "The machine's screen has a form that this version does not know.");
            }
            done = true;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The machine's screen cannot be seen: " + e.getMessage()
                    + ".", e);
        } finally {
            if (!done) {
                arena.close();
            }
        }
    }

    public int width() {
        return Math.clamp(file.get(INT, 16), 1, MOST_SIDE);
    }

    public int height() {
        return Math.clamp(file.get(INT, 20), 1, MOST_SIDE);
    }

    /**
     * Copies a part of a row, opaque: blue in the lowest byte, then green, red and alpha.
     *
     * @return how many pixels there were; fewer if the picture has become smaller meanwhile
     */
    public int copy(int x, int y, int count, int[] into) {
        long at = Integer.toUnsignedLong(file.get(INT, 12)) + (long) y * Integer.toUnsignedLong(file.get(INT, 24))
                + 4L * x;
        int copied = (int) Math.clamp((file.byteSize() - at) / 4, 0, count);
        if (copied > 0) {
            MemorySegment.copy(file, INT, at, into, 0, copied);
        }
        for (int i = 0; i < copied; i++) {
            into[i] |= OPAQUE;
        }
        return copied;
    }

    @Override
    public void close() {
        arena.close();
    }
}
