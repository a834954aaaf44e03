package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/**
 * A read or write that is under way, a piece at a time, so that no request decides how much memory it takes. What is read
 * goes to the guest only when the piece has come back, with the board lock held: a request that the driver has given up
 * never touches memory that means something else by then.
 */
final class Transfer {
    private final Chain chain;
    private final boolean toDisk;
    private final long diskOffset;
    private final long length;
    private final ByteBuffer buffer;
    private long done;

    Transfer(Chain chain, boolean toDisk, long diskOffset, ByteBuffer buffer) {
        this.chain = chain;
        this.toDisk = toDisk;
        this.diskOffset = diskOffset;
        this.length = toDisk ? chain.readableBytes() - VirtioBlkRegisters.HEADER_SIZE : chain.writableBytes() - 1;
        this.buffer = buffer;
    }

    Chain chain() {
        return chain;
    }

    ByteBuffer buffer() {
        return buffer;
    }

    boolean isComplete() {
        return done == length;
    }

    /** Board lock held. */
    void prepare() {
        buffer.clear().limit((int) Math.min(buffer.capacity(), length - done));
    }

    /** On a worker. */
    void run(DiskImage disk) throws SnapshotException {
        buffer.rewind();
        if (toDisk) {
            chain.read(VirtioBlkRegisters.HEADER_SIZE + done, MemorySegment.ofBuffer(buffer));
            disk.write(diskOffset + done, buffer);
        } else {
            disk.read(diskOffset + done, buffer);
        }
    }

    /** Board lock held. */
    void pieceDone() {
        buffer.flip();
        int size = buffer.limit();
        if (!toDisk) {
            chain.write(done, MemorySegment.ofBuffer(buffer));
        }
        done += size;
    }
}
