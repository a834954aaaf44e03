package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.function.Function;

/**
 * What a command comes to, once the drive has looked at it: the controller moves the data, in the way it has, and then tells
 * the drive with {@link AtaDrive#ended}. A drive that begins the same command again comes to the same action, so a command
 * that was under way when a machine was saved is begun again.
 */
public sealed interface Action {
    /** Nothing is left to do: the registers tell the outcome. */
    record Done() implements Action {
        static final Done INSTANCE = new Done();
    }

    /** The drive waits for the packet. */
    record AwaitPacket() implements Action {
    }

    /** Bytes for the host. */
    record Give(byte[] bytes, boolean dma) implements Action {
    }

    /** The drive wants bytes, and has them before it says what comes next. */
    record Take(int size, boolean dma, Function<byte[], Action> next) implements Action {
    }

    /**
     * Bytes from the medium for the host.
     *
     * @param blockBytes how many come between two interrupts where the processor fetches them
     */
    record Read(Source source, long length, boolean dma, int blockBytes) implements Action {
    }

    /**
     * Bytes from the host for the medium.
     *
     * @param last what is still to be done when all has been written; null for nothing
     */
    record Write(Sink sink, long length, boolean dma, int blockBytes,
            DriveWork.@Nullable Step last) implements Action {
    }

    /** Work for the host without data. */
    record OnHost(DriveWork.Step step) implements Action {
    }

    /** What a command reads, as one run of bytes. On a worker. */
    @FunctionalInterface
    interface Source {
        void read(long position, ByteBuffer into) throws SnapshotException;
    }

    /** What a command writes, as one run of bytes. On a worker. */
    @FunctionalInterface
    interface Sink {
        void write(long position, ByteBuffer from) throws SnapshotException;
    }
}
