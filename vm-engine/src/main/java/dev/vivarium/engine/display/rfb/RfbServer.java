package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Screen;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows a guest's screen to VNC viewers: RFB 3.8, 3.7 and 3.3 (RFC 6143 and the community's rfbproto). Security None or VNC
 * authentication; encodings Raw, Hextile, ZRLE and Tight. Viewers share the screen; one that asks for it alone sends the
 * others away.
 *
 * <p>Not there: encryption (use an SSH tunnel to the socket), JPEG, the clipboard, sound, and resizing the guest's screen.
 *
 * <p>Its threads are virtual ones (docs/adr/0020). The screen's thread and the event thread never wait for a viewer.
 */
public final class RfbServer implements AutoCloseable {
    /** Those still at their handshake included. */
    static final int VIEWERS_MOST = 16;

    private final ServerSocketChannel listening;
    private final RfbSettings settings;
    private final Screen screen;
    private final GuestInput guest;
    private final List<Viewer> viewers = new ArrayList<>();
    private @Nullable Viewer alone;
    private volatile int lamps;

    private RfbServer(ServerSocketChannel listening, RfbSettings settings, Screen screen, GuestInput guest) {
        this.listening = listening;
        this.settings = settings;
        this.screen = screen;
        this.guest = guest;
    }

    /** @param listening where viewers connect; closed with the server */
    public static RfbServer open(ServerSocketChannel listening, RfbSettings settings, Screen screen,
            GuestInput guest) {
        RfbServer server = new RfbServer(listening, settings, screen, guest);
        Thread.ofVirtual().name("rfb").start(server::accept);
        return server;
    }

    /** Tells viewers which lamps of its keyboard the guest has lit: 1 Scroll Lock, 2 Num Lock, 4 Caps Lock. Any thread. */
    public void showLamps(int lit) {
        lamps = lit;
        current().forEach(viewer -> viewer.lamps(lit));
    }

    /** Sends all viewers away and listens no longer. */
    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            log().debug("The display's socket did not close.", e);
        }
        current().forEach(Viewer::close);
    }

    RfbSettings settings() {
        return settings;
    }

    Screen screen() {
        return screen;
    }

    GuestInput guest() {
        return guest;
    }

    int lamps() {
        return lamps;
    }

    /** A viewer has proved itself. @return false if it has to leave */
    boolean admit(Viewer viewer, boolean shared) {
        List<Viewer> others;
        synchronized (viewers) {
            if (shared) {
                return alone == null;
            }
            alone = viewer;
            others = viewers.stream().filter(one -> one != viewer).toList();
        }
        others.forEach(Viewer::close);
        return true;
    }

    void left(Viewer viewer) {
        synchronized (viewers) {
            viewers.remove(viewer);
            if (alone == viewer) {
                alone = null;
            }
        }
    }

    private List<Viewer> current() {
        synchronized (viewers) {
            return List.copyOf(viewers);
        }
    }

    private void accept() {
        try {
            while (true) {
                take(listening.accept());
            }
        } catch (ClosedChannelException e) {
            log().debug("The display is closed.");
        } catch (IOException e) {
            log().error("The display takes no viewers any more.", e);
        } finally {
            close();
        }
    }

    private void take(SocketChannel channel) throws IOException {
        Viewer viewer = new Viewer(channel, this);
        boolean room;
        synchronized (viewers) {
            room = viewers.size() < VIEWERS_MOST;
            if (room) {
                viewers.add(viewer);
            }
        }
        if (!room) {
            log().debug("A viewer is sent away: there are {} already.", VIEWERS_MOST);
            channel.close();
            return;
        }
        if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
        viewer.start();
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(RfbServer.class);
    }
}
