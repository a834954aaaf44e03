package dev.vivarium.engine.device.ata;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The memory that data passes through between guest and host: so much for a controller and no more, however many commands the
 * guest has under way. Board lock held.
 */
public final class TransferBuffers {
    static final int PIECE = 256 << 10;
    private static final int MOST = 32;

    private final Deque<ByteBuffer> free = new ArrayDeque<>();
    private final Deque<SectorTransfer> waiting = new ArrayDeque<>();
    private int made;

    /** A buffer now, or null; then {@code transfer} gets the next one that is free. */
    @Nullable
    ByteBuffer takeFor(SectorTransfer transfer) {
        ByteBuffer buffer = free.poll();
        if (buffer == null && made < MOST) {
            made++;
            buffer = ByteBuffer.allocateDirect(PIECE);
        }
        if (buffer == null) {
            waiting.add(transfer);
        }
        return buffer;
    }

    void giveBack(ByteBuffer buffer) {
        SectorTransfer next = waiting.poll();
        if (next == null) {
            free.push(buffer);
        } else {
            next.goOnWith(buffer);
        }
    }
}
