package dev.vivarium.engine.display.rfb;

import java.util.zip.Deflater;

/**
 * A zlib stream that a viewer unpacks from the first to the last rectangle, so its state lives as long as the viewer. What
 * turns out not to get smaller is stored for a while, because looking for repetitions is most of the work.
 */
final class ZlibStream implements AutoCloseable {
    /** How many pieces are stored before it is tried again. */
    private static final int REST = 15;
    /** A piece that does not get smaller than this part of itself was not worth it. */
    private static final double WORTH = 0.75;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private int level = Deflater.BEST_SPEED;
    private int current = Deflater.BEST_SPEED;
    private int rest;

    /** @param newLevel 1, the fastest, to 9 */
    void setLevel(int newLevel) {
        level = newLevel;
    }

    /** Appends a piece that can be unpacked without those that follow. */
    void deflate(WireBuffer piece, WireBuffer out) {
        boolean stored = rest > 0;
        int wanted = stored ? Deflater.NO_COMPRESSION : level;
        if (wanted != current) {
            current = wanted;
            deflater.setLevel(wanted);
            flush(out); // takes effect in a call of its own, which flushes less than it is asked to
        }
        int start = out.size();
        deflater.setInput(piece.array(), 0, piece.size());
        flush(out);
        if (stored) {
            rest--;
        } else if (piece.size() >= 1024 && out.size() - start > piece.size() * WORTH) {
            rest = REST;
        }
    }

    private void flush(WireBuffer out) {
        int room;
        int count;
        do {
            int at = out.reserve(4096);
            room = out.array().length - at;
            count = deflater.deflate(out.array(), at, room, Deflater.SYNC_FLUSH);
            out.grow(count);
        } while (count == room);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
