package dev.vivarium.host.memory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * /proc/self/pagemap (the kernel's {@code admin-guide/mm/pagemap.rst}): a 64-bit number for each page of this process, with bit 63
 * for a page that is in memory and bit 62 for one that is swapped out. Without privileges, too: only the frames' numbers
 * are hidden then. Not mincore(2): it tells of the page cache, which others fill.
 */
final class LinuxPageMap {
    private static final Path FILE = Path.of("/proc/self/pagemap");
    private static final long TOUCHED = 3L << 62;
    private static final int PIECE = 1 << 16;

    private LinuxPageMap() {
    }

    /** @return null if the kernel does not tell */
    static long @Nullable [] touched(long address, long sizeBytes) {
        int pages = Math.toIntExact(sizeBytes / HostPages.PAGE_SIZE);
        long[] words = new long[(pages + 63) >>> 6];
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE).order(ByteOrder.nativeOrder());
        try (FileChannel channel = FileChannel.open(FILE, StandardOpenOption.READ)) {
            long offset = address / HostPages.PAGE_SIZE * Long.BYTES;
            for (int page = 0; page < pages;) {
                piece.clear().limit((int) Math.min(PIECE, (long) (pages - page) * Long.BYTES));
                int count = channel.read(piece, offset + (long) page * Long.BYTES) / Long.BYTES;
                if (count <= 0) {
                    return null;
                }
                note(piece.flip().asLongBuffer(), words, page);
                page += count;
            }
        } catch (IOException e) {
            return null;
        }
        return words;
    }

    private static void note(LongBuffer entries, long[] words, int firstPage) {
        for (int page = firstPage; entries.hasRemaining(); page++) {
            if ((entries.get() & TOUCHED) != 0) {
                words[page >>> 6] |= 1L << page;
            }
        }
    }
}
