package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32C;

/**
 * One walk over a layer's files. Pages are read by the MiB; a MiB of which nothing is stored is not read, so that holes cost
 * nothing. The pages of zeros beside stored ones are looked at too: who maps the file sees them.
 */
final class LayerCheck {
    /** More examples of what is wrong help nobody. */
    static final int MOST = 16;

    private static final int PAGE = LayerForm.PAGE_SIZE;
    private static final int PIECE_PAGES = 256;

    private final LayerFile mem;
    private final LayerFile idx;
    private final IndexHead head;
    private final Progress progress;
    private final List<MemoryDamage> damage = new ArrayList<>();
    private final ByteBuffer piece = ByteBuffer.allocateDirect(PIECE_PAGES * PAGE);
    private final ByteBuffer sums = ByteBuffer.allocateDirect(PIECE_PAGES * LayerForm.SUM_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer zeros = ByteBuffer.allocateDirect(PAGE);
    private final CRC32C crc = new CRC32C();
    private final CRC32C crcOfSums = new CRC32C();
    private int checked;

    LayerCheck(LayerFile mem, LayerFile idx, IndexHead head, Progress progress) {
        this.mem = mem;
        this.idx = idx;
        this.head = head;
        this.progress = progress;
    }

    List<MemoryDamage> run() throws SnapshotException {
        long sumsAt = LayerForm.headBytes(head.pages());
        report();
        int page = head.stored().next(0);
        while (page < head.pages()) {
            int first = page / PIECE_PAGES * PIECE_PAGES;
            int count = Math.min(PIECE_PAGES, head.pages() - first);
            int stored = readSums(sumsAt, first, count);
            mem.read((long) first * PAGE, piece.clear().limit(count * PAGE));
            checkPiece(first, count);
            sumsAt += (long) stored * LayerForm.SUM_BYTES;
            checked += stored;
            report();
            page = head.stored().next(first + count);
        }
        idx.read(sumsAt, sums.clear().limit(LayerForm.SUM_BYTES));
        if (sums.getInt(0) != (int) crcOfSums.getValue()) {
            note(new MemoryDamage(idx.path(), -1,
                    "The memory file " + idx.path() + " is damaged: its pages' sums do not match their checksum."));
        }
        return List.copyOf(damage);
    }

    private void report() {
        if (!progress.at(checked, head.storedPages())) {
            throw new CancellationException("The check of " + mem.path() + " was stopped.");
        }
    }

    private int readSums(long offset, int first, int count) throws SnapshotException {
        int last = first + count - 1;
        int stored = head.placeOf(last) + (head.stored().has(last) ? 1 : 0) - head.placeOf(first);
        idx.read(offset, sums.clear().limit(stored * LayerForm.SUM_BYTES));
        crcOfSums.update(sums.flip());
        sums.rewind();
        return stored;
    }

    private void checkPiece(int first, int count) {
        for (int i = 0; i < count; i++) {
            ByteBuffer page = piece.clear().limit((i + 1) * PAGE).position(i * PAGE);
            if (!isSound(first + i, page)) {
                note(new MemoryDamage(mem.path(), first + i, sentence(mem.path(), first + i)));
            }
        }
    }

    private boolean isSound(int page, ByteBuffer bytes) {
        if (!head.stored().has(page)) {
            return bytes.mismatch(zeros.clear()) < 0;
        }
        crc.reset();
        crc.update(bytes);
        return (int) crc.getValue() == sums.getInt();
    }

    private void note(MemoryDamage found) {
        if (damage.size() < MOST) {
            damage.add(found);
        }
    }

    static String sentence(Path mem, int page) {
        return "The memory file " + mem + " is damaged: page " + page + " (at byte " + (long) page * PAGE
                + ") is not what was written.";
    }
}
