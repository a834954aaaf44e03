package dev.vivarium.engine.machine.vsock;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.device.virtio.vsock.VsockBackend;
import dev.vivarium.engine.device.virtio.vsock.VsockStream;
import dev.vivarium.engine.socket.SocketFile;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The host's side of a guest's sockets, in the manner of Firecracker and Cloud Hypervisor: a Unix-domain socket for each machine. A program on the host connects to
 * it and writes {@code CONNECT port} and a newline; when the guest accepts, it reads {@code OK} with a number and is connected. When the guest connects to port N
 * of the host, it is connected with whoever listens at the socket {@code SOCKET_N}. One thread does everything.
 */
public final class VsockSockets implements VsockBackend, AutoCloseable {
    private static final int CALLERS_MOST = 64;
    /** Those included that are over for the guest, and whose last bytes nobody has read yet. */
    private static final int STREAMS_MOST = 192;
    private static final long GREETING_NANOS = 10_000_000_000L;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Path path;
    private final SocketFile file;
    private final Selector selector;
    private final SelectionKey accepting;
    private final Thread thread;
    private final Queue<SocketStream> woken = new ConcurrentLinkedQueue<>();
    private final Queue<Dial> dials = new ConcurrentLinkedQueue<>();
    private final Queue<Caller> callers = new ConcurrentLinkedQueue<>();
    private final List<CallerGreeting> greetings = new ArrayList<>();
    private final Set<SocketStream> streams = new HashSet<>();
    private final AtomicInteger live = new AtomicInteger();
    private volatile Runnable look = () -> {
    };
    private volatile boolean closed;

    /** A socket that the guest wants to be connected with. */
    private record Dial(SocketStream stream, Path to) {
    }

    private VsockSockets(Path path, SocketFile file, Selector selector) throws IOException {
        this.path = path;
        this.file = file;
        this.selector = selector;
        file.server().configureBlocking(false);
        accepting = file.server().register(selector, SelectionKey.OP_ACCEPT);
        thread = Thread.ofPlatform().name("vsock").daemon().unstarted(this::serve);
    }

    /** @throws VmException if the socket cannot be made */
    public static VsockSockets open(Path path) throws VmException {
        SocketFile file = SocketFile.bind("guest's sockets' socket", path);
        try {
            VsockSockets sockets = new VsockSockets(path, file, Selector.open());
            sockets.thread.start();
            return sockets;
        } catch (IOException e) {
            file.close();
            throw new VmException(VmException.Kind.HOST, "The socket '" + path + "' cannot be served: " + e.getMessage()
                    + ".", e);
        }
    }

    /** From now on the device is told to look; any thread does it, and it returns at once. */
    public void connect(Runnable deviceLook) {
        look = deviceLook;
        deviceLook.run();
    }

    @Override
    public @Nullable VsockStream open(long port) {
        if (live.get() >= STREAMS_MOST) {
            return null;
        }
        live.incrementAndGet();
        SocketStream stream = new SocketStream(this::wake);
        dials.add(new Dial(stream, path.resolveSibling(path.getFileName() + "_" + port)));
        selector.wakeup();
        return stream;
    }

    @Override
    public @Nullable Caller nextCaller() {
        return callers.poll();
    }

    private void wake(SocketStream stream) {
        woken.add(stream);
        selector.wakeup();
    }

    /** Hangs up and takes the socket away. */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        try (selector) {
            while (!closed) {
                turn();
            }
        } catch (IOException | RuntimeException e) {
            log().error("The guest's sockets have stopped working.", e);
        } finally {
            streams.forEach(SocketStream::hangUp);
            List.copyOf(greetings).forEach(this::drop);
            file.close();
        }
    }

    private void turn() throws IOException {
        long deadline = greetings.isEmpty() ? 0 : greetings.getFirst().deadlineNanos() - System.nanoTime();
        if (greetings.isEmpty()) {
            selector.select();
        } else {
            selector.select(Math.max(1, deadline / NANOS_PER_MILLI));
        }
        Set<SocketStream> moving = new HashSet<>();
        for (SocketStream stream = woken.poll(); stream != null; stream = woken.poll()) {
            moving.add(stream);
        }
        boolean changed = false;
        for (Dial dial = dials.poll(); dial != null; dial = dials.poll()) {
            dial(dial);
            changed = true;
        }
        for (SelectionKey key : selector.selectedKeys()) {
            if (key.attachment() instanceof SocketStream stream) {
                moving.add(stream);
            } else if (key == accepting) {
                accept();
            }
        }
        changed |= hear();
        selector.selectedKeys().clear();
        for (SocketStream stream : moving) {
            changed |= stream.move();
            if (!stream.isConnected() && streams.remove(stream)) {
                live.decrementAndGet();
            }
        }
        if (changed) {
            look.run();
        }
    }

    private void dial(Dial dial) {
        try {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.configureBlocking(false);
                if (!channel.connect(UnixDomainSocketAddress.of(dial.to))) {
                    throw new IOException("nobody takes the call");
                }
                begin(dial.stream, channel, ByteBuffer.allocate(0));
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            log().debug("The guest called {}: {}", dial.to, e.getMessage());
            dial.stream.refuse();
            live.decrementAndGet();
        }
    }

    private void begin(SocketStream stream, SocketChannel channel, ByteBuffer early) throws IOException {
        stream.open(channel, selector, early);
        streams.add(stream);
        wake(stream);
    }

    private void accept() throws IOException {
        for (SocketChannel channel = file.server().accept(); channel != null; channel = file.server().accept()) {
            if (greetings.size() + callers.size() >= CALLERS_MOST || live.get() >= STREAMS_MOST) {
                channel.close();
                continue;
            }
            channel.configureBlocking(false);
            greetings.add(new CallerGreeting(channel, channel.register(selector, SelectionKey.OP_READ),
                    System.nanoTime() + GREETING_NANOS));
        }
    }

    /** @return whether there is a caller for the device */
    private boolean hear() {
        boolean heard = false;
        long now = System.nanoTime();
        for (CallerGreeting greeting : List.copyOf(greetings)) {
            boolean selected = selector.selectedKeys().contains(greeting.key());
            try {
                long port = selected ? greeting.read() : -1;
                if (port >= 0) {
                    greetings.remove(greeting);
                    SocketStream stream = new SocketStream(this::wake);
                    live.incrementAndGet();
                    begin(stream, greeting.channel(), greeting.rest());
                    callers.add(new Caller(stream, port));
                    heard = true;
                } else if (now - greeting.deadlineNanos() > 0) {
                    drop(greeting);
                }
            } catch (IOException e) {
                log().debug("A caller is sent away: {}", e.getMessage());
                drop(greeting);
            }
        }
        return heard;
    }

    private void drop(CallerGreeting greeting) {
        greetings.remove(greeting);
        try {
            greeting.channel().close();
        } catch (IOException e) {
            log().debug("A connection did not close.", e);
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(VsockSockets.class);
    }
}
