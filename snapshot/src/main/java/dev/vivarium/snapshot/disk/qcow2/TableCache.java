package dev.vivarium.snapshot.disk.qcow2;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.ImageFile;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of tables that were used last, by their place in the file. What was changed stays until it has been written;
 * of the rest no more is kept than the limit says: second chance, one turn of the hand at a time. One thread at a time.
 */
final class TableCache {
    private final ImageFile file;
    private final ByteBuffer piece;
    private final int sliceSize;
    private final int sliceBits;
    private final int limit;
    private final List<Slice> slices = new ArrayList<>();
    private final @Nullable Slice[] index;
    private int hand;
    private int dirty;

    /** A piece of a table. */
    static final class Slice {
        private final long[] numbers;
        private long offset;
        private boolean dirty;
        private boolean onItsWay;
        private boolean used;
        private @Nullable Slice next;

        private Slice(int size) {
            numbers = new long[size / Long.BYTES];
        }

        long[] numbers() {
            return numbers;
        }

        long offset() {
            return offset;
        }
    }

    /** A piece as it was at one moment, to be written. */
    record Staged(Slice slice, long offset, long[] numbers) {
    }

    TableCache(ImageFile file, int sliceSize, int limitBytes) {
        this.file = file;
        this.sliceSize = sliceSize;
        piece = ByteBuffer.allocate(sliceSize);
        sliceBits = Integer.numberOfTrailingZeros(sliceSize);
        limit = Math.max(16, limitBytes / sliceSize);
        index = new Slice[Integer.highestOneBit(limit) * 2];
    }

    /** The piece that the byte at an offset of the file is in. */
    Slice get(long at) throws SnapshotException {
        long offset = at & -sliceSize;
        Slice slice = index[slot(offset)];
        while (slice != null && slice.offset != offset) {
            slice = slice.next;
        }
        if (slice == null) {
            slice = load(offset);
        }
        slice.used = true;
        return slice;
    }

    private int slot(long offset) {
        return (int) (offset >>> sliceBits) & index.length - 1;
    }

    private Slice load(long offset) throws SnapshotException {
        Slice slice = slices.size() < limit ? null : victim();
        if (slice == null) {
            slice = new Slice(sliceSize);
            slices.add(slice);
        } else {
            unlink(slice);
        }
        slice.offset = -1;
        file.read(offset, piece.clear());
        piece.flip().asLongBuffer().get(slice.numbers);
        slice.offset = offset;
        slice.next = index[slot(offset)];
        index[slot(offset)] = slice;
        return slice;
    }

    /** Null if all that there is must stay: then there is one more than the limit for a while. */
    private @Nullable Slice victim() {
        for (int looked = 0; looked < 2 * slices.size(); looked++) {
            hand = hand + 1 < slices.size() ? hand + 1 : 0;
            Slice slice = slices.get(hand);
            if (!slice.dirty && !slice.onItsWay) {
                if (!slice.used) {
                    return slice;
                }
                slice.used = false;
            }
        }
        return null;
    }

    private void unlink(Slice slice) {
        if (slice.offset < 0) {
            return;
        }
        Slice before = index[slot(slice.offset)];
        if (before == slice) {
            index[slot(slice.offset)] = slice.next;
            return;
        }
        while (before != null && before.next != slice) {
            before = before.next;
        }
        if (before != null) {
            before.next = slice.next;
        }
    }

    void changed(Slice slice) {
        if (!slice.dirty) {
            slice.dirty = true;
            dirty++;
        }
    }

    boolean isClean() {
        return dirty == 0;
    }

    /** Whether it is time to write what was changed. */
    boolean isCrowded() {
        return dirty > limit / 2;
    }

    /** Forgets pieces whose place in the file holds something else now. */
    void forget(long offset, long bytes) {
        for (long at = offset; at < offset + bytes; at += sliceSize) {
            Slice slice = index[slot(at)];
            while (slice != null && slice.offset != at) {
                slice = slice.next;
            }
            if (slice != null) {
                unlink(slice);
                if (slice.dirty) {
                    slice.dirty = false;
                    dirty--;
                }
                slice.offset = -1;
                slice.next = null;
            }
        }
    }

    /** What was changed, as it is now; it counts as unchanged from here on, and stays until {@link #arrived}. */
    List<Staged> stage() {
        List<Staged> staged = new ArrayList<>();
        for (Slice slice : slices) {
            if (slice.dirty) {
                slice.dirty = false;
                slice.onItsWay = true;
                staged.add(new Staged(slice, slice.offset, slice.numbers.clone()));
            }
        }
        dirty = 0;
        return staged;
    }

    /** @param written false if they have to be written again */
    void arrived(List<Staged> staged, boolean written) {
        for (Staged one : staged) {
            one.slice.onItsWay = false;
            if (!written && one.slice.offset == one.offset) {
                changed(one.slice);
            }
        }
    }
}
