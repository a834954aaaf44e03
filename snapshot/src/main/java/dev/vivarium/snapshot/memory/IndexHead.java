package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * What an index says before the pages' sums.
 *
 * @param said   pages that the layer says something of
 * @param stored those that its file has
 * @param counts of {@code stored}, see {@link PageSet#counts}
 */
@SuppressWarnings("ArrayRecordComponent")
record IndexHead(int pages, PageSet said, PageSet stored, int[] counts) {
    private static final int PIECE = 1 << 16;

    int storedPages() {
        return counts[counts.length - 1];
    }

    /** How many stored pages are before it. */
    int placeOf(int page) {
        return stored.before(page, counts);
    }

    static IndexHead read(LayerFile idx) throws SnapshotException {
        long size = idx.sizeBytes();
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE).order(ByteOrder.LITTLE_ENDIAN);
        if (size < LayerForm.fileBytes(1, 0)) {
            throw idx.corrupt("is too short for an index");
        }
        idx.read(0, piece.limit(LayerForm.FIXED_BYTES));
        CRC32C crc = new CRC32C();
        crc.update(piece.flip());
        piece.rewind();
        if (piece.getLong() != LayerForm.MAGIC) {
            throw idx.corrupt("is no index of memory, or has another version");
        }
        if (piece.getInt() != LayerForm.PAGE_SIZE || piece.getInt() != 0) {
            throw idx.corrupt("has pages of a size other than 4096 bytes");
        }
        int pages = pages(idx, piece.getLong());
        long storedPages = piece.getLong();
        if (storedPages < 0 || storedPages > pages || size != LayerForm.fileBytes(pages, (int) storedPages)) {
            throw idx.corrupt("has " + size + " bytes, which does not fit what it holds");
        }
        PageSet said = new PageSet(pages);
        PageSet stored = new PageSet(pages);
        long at = readBits(idx, LayerForm.FIXED_BYTES, said, piece, crc);
        at = readBits(idx, at, stored, piece, crc);
        idx.read(at, piece.clear().limit(LayerForm.SUM_BYTES));
        if (piece.getInt(0) != (int) crc.getValue()) {
            throw idx.corrupt("does not match its checksum");
        }
        IndexHead head = new IndexHead(pages, said, stored, stored.counts());
        if (said.hasStrayBits() || !stored.isWithin(said) || head.storedPages() != storedPages) {
            throw idx.corrupt("contradicts itself");
        }
        return head;
    }

    private static int pages(LayerFile idx, long pages) throws SnapshotException {
        if (pages > LayerForm.MAXIMUM_PAGES) {
            throw new SnapshotException(Kind.CORRUPT, "The memory file " + idx.path()
                    + " is damaged, or of a memory of more than 1 TiB.");
        }
        if (pages <= 0) {
            throw idx.corrupt("is of a memory without pages");
        }
        return (int) pages;
    }

    private static long readBits(LayerFile idx, long offset, PageSet into, ByteBuffer piece, CRC32C crc)
            throws SnapshotException {
        long[] words = into.words();
        long at = offset;
        for (int done = 0; done < words.length; done += PIECE / 8) {
            int count = Math.min(PIECE / 8, words.length - done);
            idx.read(at, piece.clear().limit(count * 8));
            crc.update(piece.flip());
            piece.rewind().asLongBuffer().get(words, done, count);
            at += count * 8L;
        }
        return at;
    }
}
