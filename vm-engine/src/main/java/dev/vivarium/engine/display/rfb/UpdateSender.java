package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends a viewer what waits for it, on a thread of its own, one update after another: a slow viewer gets fewer of them,
 * each with what has changed by then. No more often than a hundred times a second.
 */
final class UpdateSender implements AutoCloseable {
    private static final long INTERVAL_NANOS = 10_000_000;
    private static final int FULL = 32 << 10;

    private final Screen screen;
    private final UpdateQueue queue;
    private final WireOutput out;
    private final WireBuffer buffer = new WireBuffer();
    private final Picture picture = new Picture();
    private final Encoders encoders = new Encoders();
    private final ScrollFinder scrolls = new ScrollFinder();

    UpdateSender(Screen screen, UpdateQueue queue, WireOutput out) {
        this.screen = screen;
        this.queue = queue;
        this.out = out;
    }

    /** Until the queue is closed, or the viewer has gone. */
    void run() throws IOException, InterruptedException {
        for (Turn turn = queue.take(); turn != null; turn = queue.take()) {
            long start = System.nanoTime();
            turn.messages().forEach(buffer::put);
            if (!turn.notices().isEmpty()) {
                beginUpdate(turn.notices().size());
                turn.notices().forEach(buffer::put);
            }
            if (!turn.damage().isEmpty()) {
                sendPixels(turn);
            }
            out.send(buffer);
            if (!turn.damage().isEmpty()) {
                LockSupport.parkNanos(this, start + INTERVAL_NANOS - System.nanoTime());
            }
        }
    }

    private void sendPixels(Turn turn) throws IOException {
        ScrollFinder.Found found = findScrolls(turn);
        List<Rect> pieces = cut(found.rest());
        boolean mayEndEarly = turn.abilities().has(Extension.LAST_RECTANGLE);
        RectangleEncoder encoder = encoders.get(turn.abilities().encoding(), turn.abilities().level());
        beginUpdate(found.copies().size() + pieces.size());
        for (ScrollFinder.Copy copy : found.copies()) {
            Rect to = copy.to();
            buffer.putRectangle(to.x(), to.y(), to.width(), to.height(), RectangleEncoder.COPY_RECT);
            buffer.put16(to.x()).put16(copy.fromY());
        }
        for (Rect piece : pieces) {
            if (mayEndEarly && queue.isOutdated()) { // the screen has another size, all of it will be sent
                buffer.putRectangle(0, 0, 0, 0, Extension.LAST_RECTANGLE.number());
                return;
            }
            int count = piece.width() * piece.height();
            int[] pixels = picture.begin(piece.width(), piece.height());
            screen.read(piece, pixels);
            if (turn.abilities().copies()) {
                scrolls.sent(piece, pixels);
            }
            turn.format().translate(pixels, count);
            buffer.putRectangle(piece.x(), piece.y(), piece.width(), piece.height(), turn.abilities().encoding());
            encoder.encode(picture, turn.format(), buffer);
            if (buffer.size() >= FULL) {
                out.send(buffer);
            }
        }
    }

    private ScrollFinder.Found findScrolls(Turn turn) {
        if (turn.abilities().copies()) {
            return scrolls.find(screen, turn.size(), turn.format(), turn.damage());
        }
        scrolls.forget();
        return new ScrollFinder.Found(List.of(), turn.damage());
    }

    /** FramebufferUpdate: RFC 6143, 7.6.1. */
    private void beginUpdate(int rectangles) {
        buffer.put8(0).put8(0).put16(rectangles);
    }

    /** Into pieces that an encoder takes at once. */
    private static List<Rect> cut(List<Rect> parts) {
        List<Rect> pieces = new ArrayList<>();
        for (Rect part : parts) {
            for (int y = 0; y < part.height(); y += Picture.SIDE) {
                for (int x = 0; x < part.width(); x += Picture.SIDE) {
                    pieces.add(new Rect(part.x() + x, part.y() + y, Math.min(Picture.SIDE, part.width() - x),
                            Math.min(Picture.SIDE, part.height() - y)));
                }
            }
        }
        return pieces;
    }

    @Override
    public void close() {
        encoders.close();
    }

    /** Those of one viewer: zlib's streams are made when they are needed, and go on until the viewer leaves. */
    private static final class Encoders implements AutoCloseable {
        private final RawEncoder raw = new RawEncoder();
        private final HextileEncoder hextile = new HextileEncoder();
        private final List<ZlibStream> streams = new ArrayList<>();
        private @Nullable ZrleEncoder zrle;
        private @Nullable TightEncoder tight;

        RectangleEncoder get(int number, int level) {
            RectangleEncoder encoder = switch (number) {
                case RectangleEncoder.HEXTILE -> hextile;
                case RectangleEncoder.ZRLE -> zrle();
                case RectangleEncoder.TIGHT -> tight();
                default -> raw;
            };
            streams.forEach(stream -> stream.setLevel(level));
            return encoder;
        }

        private ZrleEncoder zrle() {
            ZrleEncoder made = zrle;
            if (made == null) {
                made = new ZrleEncoder(stream());
                zrle = made;
            }
            return made;
        }

        private TightEncoder tight() {
            TightEncoder made = tight;
            if (made == null) {
                made = new TightEncoder(List.of(stream(), stream(), stream()));
                tight = made;
            }
            return made;
        }

        private ZlibStream stream() {
            ZlibStream stream = new ZlibStream();
            streams.add(stream);
            return stream;
        }

        @Override
        public void close() {
            streams.forEach(ZlibStream::close);
        }
    }
}
