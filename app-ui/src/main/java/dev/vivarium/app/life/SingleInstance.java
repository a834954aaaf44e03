package dev.vivarium.app.life;

import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * One window for each user and machines' folder. The host's lock on a file, which ends with its process however that ends, says
 * who is the first; whoever comes later hands over the files it was started with at the first one's socket, and ends. A socket that
 * a dead process left is in nobody's way.
 */
public final class SingleInstance implements AutoCloseable {
    private static final int FILES_MOST = 100;
    private static final int LINE_MOST = 16 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 50;
    private static final String OK = "ok";

    private final FileChannel lock;
    private final Path socket;
    private @Nullable ServerSocketChannel server;

    private SingleInstance(FileChannel lock, Path socket) {
        this.lock = lock;
        this.socket = socket;
    }

    /**
     * Claims to be the first.
     *
     * @param name of the window: another one may be open beside it
     * @return null if there is one already, which has been told of the files
     */
    public static @Nullable SingleInstance claim(String name, List<Path> files) throws VmException {
        try {
            Path folder = ControlPlace.userFolder();
            return claim(folder, name, files);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "Whether the window is open already cannot be seen: "
                    + e.getMessage() + ".", e);
        }
    }

    static @Nullable SingleInstance claim(Path folder, String name, List<Path> files) throws IOException, VmException {
        Path socket = folder.resolve(name + ".sock");
        FileChannel channel = FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                FileLock own = tryLock(channel);
                if (own != null) {
                    kept = true;
                    return new SingleInstance(channel, socket);
                }
                if (handOver(socket, files)) {
                    return null;
                }
                Thread.sleep(LOOK_MILLIS); // it begins, or ends
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!kept) {
                channel.close();
            }
        }
        throw new VmException(VmException.Kind.HOST, "Vivarium's window is open already, and does not answer.");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null; // this process has it
        }
    }

    /** Listens. @param then told of files that somebody wants opened, none for the window alone; on a thread of its own */
    public void serve(Consumer<List<Path>> then) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server = opened;
        opened.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().name("instance").start(() -> {
            while (opened.isOpen()) {
                try (SocketChannel client = opened.accept()) {
                    answer(client, then);
                } catch (IOException e) {
                    LoggerFactory.getLogger(SingleInstance.class).debug("A second start was not heard.", e);
                }
            }
        });
    }

    /** One that says nothing does not keep the next ones from being heard. */
    private static void answer(SocketChannel client, Consumer<List<Path>> then) throws IOException {
        Thread impatience = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(PATIENCE.dividedBy(2));
                client.close();
            } catch (InterruptedException | IOException e) {
                return;
            }
        });
        List<Path> files = new ArrayList<>();
        BufferedReader lines = new BufferedReader(Channels.newReader(client, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            if (files.size() == FILES_MOST || line.length() > LINE_MOST) {
                return;
            }
            files.add(path(line));
        }
        then.accept(files);
        client.write(ByteBuffer.wrap((OK + "\n").getBytes(StandardCharsets.US_ASCII)));
        impatience.interrupt();
    }

    private static Path path(String line) throws IOException {
        try {
            return Path.of(new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("That is no file's name.", e);
        }
    }

    private static boolean handOver(Path socket, List<Path> files) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            StringBuilder words = new StringBuilder();
            for (Path each : files) {
                words.append(Base64.getEncoder().encodeToString(
                        each.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8))).append('\n');
            }
            ByteBuffer bytes = ByteBuffer.wrap(words.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return OK.equals(new BufferedReader(Channels.newReader(channel, StandardCharsets.US_ASCII)).readLine());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (server != null) {
                server.close();
            }
            Files.deleteIfExists(socket);
        }
    }
}
