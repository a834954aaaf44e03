package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Screen;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/**
 * One connection, with three virtual threads: one reads, one sends, one hangs up on a viewer that lets either wait too long.
 * All of them end when the channel is closed.
 */
final class Viewer {
    private static final long WATCH_MILLIS = 250;

    private final SocketChannel channel;
    private final RfbServer server;
    private final Deadline readDeadline;
    private final Deadline writeDeadline;
    private final Handshake handshake;
    private final WireInput in;
    private final WireOutput out;
    private volatile @Nullable UpdateQueue queue;
    private volatile boolean closed;

    Viewer(SocketChannel channel, RfbServer server) {
        this.channel = channel;
        this.server = server;
        readDeadline = new Deadline(server.settings().patience());
        writeDeadline = new Deadline(server.settings().patience());
        in = new WireInput(channel, readDeadline);
        out = new WireOutput(channel, writeDeadline);
        handshake = new Handshake(in, out, server.settings());
    }

    void start() {
        readDeadline.set();
        Thread.ofVirtual().name("rfb-in").start(this::serve);
        Thread.ofVirtual().name("rfb-watch").start(this::watch);
    }

    /** Hangs up. */
    void close() {
        closed = true;
        UpdateQueue waiting = queue;
        if (waiting != null) {
            waiting.close();
        }
        try {
            channel.close();
        } catch (IOException e) {
            log().debug("A viewer's connection did not close.", e);
        }
    }

    void lamps(int lit) {
        UpdateQueue known = queue;
        if (known != null) {
            known.lamps(lit);
        }
    }

    private void serve() {
        try {
            boolean shared = handshake.agree();
            if (!server.admit(this, shared)) {
                log().debug("A viewer is sent away: another one has the screen for itself.");
                return;
            }
            show();
        } catch (ProtocolException e) {
            log().debug("A viewer is hung up on: it sent {}.", e.getMessage());
        } catch (IOException e) {
            log().debug("A viewer has gone: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
            server.left(this);
        }
    }

    private void show() throws IOException, InterruptedException {
        Screen screen = server.screen();
        Screen.Size size = screen.size();
        UpdateQueue updates = new UpdateQueue(UpdateQueue.bounded(size.width(), size.height()),
                server.settings().name());
        updates.lamps(server.lamps());
        queue = updates;
        if (closed) {
            return;
        }
        handshake.present(updates.toldSize());
        InputGate gate = new InputGate(server.guest());
        ViewerKeyboard keyboard = new ViewerKeyboard(gate, server::lamps);
        ViewerPointer pointer = new ViewerPointer(gate, updates);
        screen.attach(updates);
        try {
            Thread.ofVirtual().name("rfb-out").start(() -> send(screen, updates));
            new ViewerMessages(in, updates, keyboard, pointer).readAll();
        } finally {
            screen.detach(updates);
            keyboard.releaseAll();
            pointer.releaseAll();
        }
    }

    private void send(Screen screen, UpdateQueue updates) {
        try (UpdateSender sender = new UpdateSender(screen, updates, out)) {
            sender.run();
        } catch (IOException e) {
            log().debug("A viewer takes nothing any more: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void watch() {
        try {
            while (!closed) {
                if (readDeadline.isPast() || writeDeadline.isPast()) {
                    log().debug("A viewer is hung up on: it let us wait too long.");
                    close();
                }
                Thread.sleep(WATCH_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(Viewer.class);
    }
}
