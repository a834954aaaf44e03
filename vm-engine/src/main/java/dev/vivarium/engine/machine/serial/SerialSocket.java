package dev.vivarium.engine.machine.serial;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.socket.SocketFile;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/**
 * A serial line's far end for others: a Unix-domain socket that one client at a time may connect to. What the guest sends
 * while nobody is there is dropped.
 */
public final class SerialSocket implements SerialPump.Sink, AutoCloseable {

    private final SocketFile file;
    private volatile @Nullable SocketChannel client;

    private SerialSocket(SocketFile file) {
        this.file = file;
    }

    public static SerialSocket open(Path path) throws VmException {
        return new SerialSocket(SocketFile.bind("serial port's socket", path));
    }

    /** Begins to take clients; what they send goes into {@code pump}. */
    public void serve(SerialPump pump) {
        Thread.ofPlatform().name("serial-in").daemon().start(() -> accept(pump));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        SocketChannel target = client;
        if (target == null) {
            return;
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
        try {
            while (rest.hasRemaining()) {
                target.write(rest);
            }
        } catch (IOException e) {
            log().debug("A client of the serial port has gone: {}", e.getMessage());
        }
    }

    private void accept(SerialPump pump) {
        try {
            while (true) {
                try (SocketChannel channel = file.server().accept()) {
                    client = channel;
                    read(channel, pump);
                } finally {
                    client = null;
                }
            }
        } catch (IOException e) {
            log().debug("The serial port's socket is closed.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void read(SocketChannel channel, SerialPump pump) throws InterruptedException {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        try {
            while (channel.read(buffer.clear()) >= 0) {
                pump.type(buffer.array(), 0, buffer.position());
            }
        } catch (IOException e) {
            log().debug("A client of the serial port has gone: {}", e.getMessage());
        }
    }

    /** Hangs up and removes the socket's file. */
    @Override
    public void close() throws IOException {
        file.close();
        SocketChannel last = client;
        if (last != null) {
            last.close();
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(SerialSocket.class);
    }
}
