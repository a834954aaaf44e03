package dev.vivarium.engine.control;

import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.socket.SocketFile;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A machine's control socket: a Unix-domain socket that speaks the QEMU Machine Protocol with several clients at once.
 * One thread of its own does everything; what other threads have for it, they post.
 */
public final class ControlSocket implements AutoCloseable {
    private static final int CLIENTS_MAX = 16;
    /** How long the last answers may take to leave when the socket closes. */
    private static final long GOODBYE_MILLIS = 500;

    private final SocketFile file;
    private final ServerSocketChannel server;
    private final Selector selector;
    private final ControlledMachine controlled;
    private final MachineIdentity identity;
    private final AutoCloseable subscription;
    private final List<ControlClient> clients = new ArrayList<>();
    private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean closing;

    private ControlSocket(SocketFile file, ControlledMachine controlled, MachineIdentity identity)
            throws IOException {
        this.file = file;
        this.server = file.server();
        this.selector = Selector.open();
        this.controlled = controlled;
        this.identity = identity;
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        this.thread = Thread.ofPlatform().name("control").daemon().unstarted(this::serve);
        this.subscription = controlled.machine().subscribe(event -> post(() -> tell(event)));
    }

    /**
     * Opens the socket for clients.
     *
     * @param input  the machine's keyboard and pointer
     * @throws VmException if another process is listening there, or the host does not let us
     */
    public static ControlSocket open(Path path, ControlledMachine controlled, MachineIdentity identity)
            throws VmException {
        SocketFile file = SocketFile.bind("control socket", path);
        try {
            ControlSocket socket = new ControlSocket(file, controlled, identity);
            socket.thread.start();
            return socket;
        } catch (IOException e) {
            file.close();
            throw new VmException(VmException.Kind.HOST,
                    "The control socket '" + path + "' cannot be served: " + e.getMessage() + ".", e);
        }
    }

    /** Sends what is waiting, hangs up and removes the socket's file. */
    @Override
    public void close() {
        closing = true;
        selector.wakeup();
        try {
            subscription.close();
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("A subscription cannot be ended.", e);
        }
    }

    private void post(Runnable task) {
        posted.add(task);
        selector.wakeup();
    }

    private void tell(MachineEvent event) {
        if (clients.isEmpty()) {
            return;
        }
        byte[] line = QmpSession.encode(QmpMessages.event(event));
        for (ControlClient client : clients) {
            client.tell(line);
        }
    }

    private void serve() {
        try {
            while (!closing) {
                turn(0);
            }
            turn(1);
            long deadline = System.nanoTime() + GOODBYE_MILLIS * 1_000_000;
            while (clients.stream().anyMatch(ControlClient::hasOutput) && System.nanoTime() < deadline) {
                turn(10);
            }
        } catch (IOException | RuntimeException e) {
            log().error("The control socket stopped working.", e);
        } finally {
            clients.forEach(ControlClient::close);
            file.close();
            try {
                selector.close();
            } catch (IOException e) {
                log().debug("The control socket's selector did not close.", e);
            }
        }
    }

    private void turn(long timeoutMillis) throws IOException {
        selector.select(timeoutMillis);
        for (Runnable task = posted.poll(); task != null; task = posted.poll()) {
            task.run();
        }
        for (SelectionKey key : selector.selectedKeys()) {
            if (!key.isValid()) {
                continue;
            }
            if (key.attachment() instanceof ControlClient client) {
                client.ready();
            } else if (!closing) {
                accept();
            }
        }
        selector.selectedKeys().clear();
        clients.removeIf(ControlClient::isGone);
    }

    private void accept() throws IOException {
        SocketChannel channel = server.accept();
        if (channel == null) {
            return;
        }
        if (clients.size() >= CLIENTS_MAX) {
            channel.close();
            return;
        }
        channel.configureBlocking(false);
        ControlClient client = client(channel);
        client.key().attach(client);
        clients.add(client);
        client.send(QmpSession.encode(QmpMessages.greeting(identity.release())));
    }

    private ControlClient client(SocketChannel channel) throws IOException {
        Map<String, QmpCommand> commands = MachineCommands.of(controlled, identity, this::post);
        SelectionKey key = channel.register(selector, 0);
        QmpSession session = new QmpSession(commands);
        Screen screen = controlled.screen();
        if (screen == null) {
            return new ControlClient(channel, key, session, this::post, () -> {
            });
        }
        AtomicReference<@Nullable ControlClient> itself = new AtomicReference<>();
        ScreenSharing sharing = new ScreenSharing(screen, this::post, line -> tell(itself.get(), line));
        sharing.addTo(commands);
        ControlClient client = new ControlClient(channel, key, session, this::post, sharing::hungUp);
        itself.set(client);
        return client;
    }

    private static void tell(@Nullable ControlClient client, byte[] line) {
        if (client != null) {
            client.tell(line);
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(ControlSocket.class);
    }
}
