package dev.vivarium.app.machines;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The far end of a running machine's first serial port. Two threads of its own: who is told of the port's words takes them in before more
 * are read, and what is typed is written while nobody waits.
 */
public final class SerialConnection implements AutoCloseable {
    private static final int PIECE = 8192;
    private static final int MOST_WAITING = 1024;

    private final SocketChannel channel;
    private final Listener listener;
    private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>(MOST_WAITING);

    /** Told of what comes, on the connection's thread. */
    public interface Listener {
        void said(byte[] bytes, int length);

        /** The machine has hung up, or this end has. */
        void ended();
    }

    private SerialConnection(SocketChannel channel, Listener listener) {
        this.channel = channel;
        this.listener = listener;
    }

    /** @throws VmException if the port leads elsewhere, or the machine does not run */
    public static SerialConnection open(Bundle bundle, Listener listener) throws VmException, SnapshotException {
        Path socket = socket(bundle);
        try {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            boolean done = false;
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                SerialConnection connection = new SerialConnection(channel, listener);
                Thread.ofVirtual().name("serial-in").start(connection::read);
                Thread.ofVirtual().name("serial-out").start(connection::write);
                done = true;
                return connection;
            } finally {
                if (!done) {
                    channel.close();
                }
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new VmException(VmException.Kind.HOST, "The serial port of '" + KeptMachines.nameOf(bundle.folder())
                    + "' cannot be connected to: " + e.getMessage() + ".", e);
        }
    }

    /** Where a terminal connects to a running machine. */
    public static Path socket(Bundle bundle) throws SnapshotException, VmException {
        Port port = bundle.machine().machine().serial();
        String named = KeptMachines.facts(bundle).serial();
        if (port == Port.LOG) {
            return ControlPlace.of(bundle.folder()).serial();
        }
        if (port == Port.SOCKET && named != null) {
            return Path.of(named);
        }
        String name = KeptMachines.nameOf(bundle.folder());
        throw new VmException(VmException.Kind.USER, "The first serial port of '" + name
                + "' does not lead here.", new Remedy(Remedy.Step.LEAD_SERIAL_HERE, name));
    }

    /** Sends text; what is too much for a guest that takes none is dropped. */
    public void type(String text) {
        boolean taken = typed.offer(text.getBytes(StandardCharsets.UTF_8));
        if (!taken) {
            LoggerFactory.getLogger(SerialConnection.class).debug("A guest takes no characters; some are dropped.");
        }
    }

    private void read() {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        try {
            while (channel.read(piece.clear()) >= 0) {
                listener.said(piece.array(), piece.position());
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(SerialConnection.class).debug("A serial connection has ended.", e);
        } finally {
            close();
            listener.ended();
        }
    }

    private void write() {
        try {
            while (channel.isOpen()) {
                ByteBuffer bytes = ByteBuffer.wrap(typed.take());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(SerialConnection.class).debug("A serial connection takes no more.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LoggerFactory.getLogger(SerialConnection.class).debug("A serial connection did not close.", e);
        }
        boolean woken = typed.offer(new byte[0]);
        if (!woken) {
            typed.clear();
        }
    }
}
