package dev.vivarium.snapshot.memory;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The sums of stored pages as an index has them, read by the piece: who reads short runs in order finds the next sums there
 * already. Any thread.
 */
final class StoredSums {
    private static final int PIECE = 4096;

    private final LayerFile idx;
    private final IndexHead head;
    private volatile @Nullable Piece last;

    /** @param first the place of the first sum among those of all stored pages */
    private record Piece(int first, ByteBuffer sums) {
        boolean has(int place) {
            return place >= first && place - first < sums.limit() / LayerForm.SUM_BYTES;
        }

        int get(int place) {
            return sums.getInt((place - first) * LayerForm.SUM_BYTES);
        }
    }

    StoredSums(LayerFile idx, IndexHead head) {
        this.idx = idx;
        this.head = head;
    }

    /** @param place of the page among the stored ones, {@link IndexHead#placeOf} */
    int get(int place) throws SnapshotException {
        Piece piece = last;
        if (piece == null || !piece.has(place)) {
            int count = Math.min(PIECE, head.storedPages() - place);
            ByteBuffer sums = ByteBuffer.allocate(count * LayerForm.SUM_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            idx.read(LayerForm.headBytes(head.pages()) + (long) place * LayerForm.SUM_BYTES, sums);
            piece = new Piece(place, sums.flip());
            last = piece;
        }
        return piece.get(place);
    }
}
