package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

/**
 * A read or write by DMA that is under way, a piece at a time, so that no command decides how much memory it takes. What is
 * read goes to the guest only when the piece has come back, with the board lock held: a command that the guest has given
 * up never touches memory that means something else by then.
 */
public final class SectorTransfer {
    private final DriveWork work;
    private final TransferBuffers buffers;
    private final GuestBuffer guest;
    private final Action.@Nullable Read read;
    private final Action.@Nullable Write write;
    private final long length;
    private final Ended ended;
    private @Nullable ByteBuffer buffer;
    private long done;
    private boolean guestHolds = true;
    private boolean pieceTaken;
    private boolean forgotten;

    /** Told of the end. Board lock held; not told when the drive was reset. */
    @FunctionalInterface
    public interface Ended {
        void ended(End end);
    }

    /** How a transfer ends. */
    public enum End {
        OK,
        /** The host could not read or write. */
        HOST_FAILED,
        /** The guest's buffer was too short or not RAM. */
        GUEST_FAILED
    }

    private SectorTransfer(AtaDrive drive, TransferBuffers buffers, GuestBuffer guest, Action action, Ended ended) {
        this.work = drive.work();
        this.buffers = buffers;
        this.guest = guest;
        this.read = action instanceof Action.Read asRead ? asRead : null;
        this.write = action instanceof Action.Write asWrite ? asWrite : null;
        this.length = read != null ? read.length() : write != null ? write.length() : 0;
        this.ended = ended;
    }

    /** Begins a {@link Action.Read} or {@link Action.Write}. */
    public static SectorTransfer begin(AtaDrive drive, TransferBuffers buffers, GuestBuffer guest, Action action,
            Ended ended) {
        SectorTransfer transfer = new SectorTransfer(drive, buffers, guest, action, ended);
        ByteBuffer buffer = buffers.takeFor(transfer);
        if (buffer != null) {
            transfer.goOnWith(buffer);
        }
        return transfer;
    }

    /** The drive was reset: one that still waits for a buffer does not begin. */
    public void forget() {
        forgotten = true;
    }

    /** Bytes that have been moved. */
    public long done() {
        return done;
    }

    void goOnWith(ByteBuffer granted) {
        if (forgotten) {
            buffers.giveBack(granted);
            return;
        }
        buffer = granted;
        goOn(granted);
    }

    private void goOn(ByteBuffer piece) {
        DriveWork.Step last = write == null ? null : write.last();
        if (done == length) {
            if (last == null) {
                end(End.OK);
            } else {
                work.run(last, outcome(() -> end(End.OK)));
            }
            return;
        }
        piece.clear().limit((int) Math.min(piece.capacity(), length - done));
        work.run(() -> move(piece), outcome(() -> moved(piece)));
    }

    private void move(ByteBuffer piece) throws SnapshotException {
        piece.rewind();
        if (read != null) {
            read.source().read(done, piece);
        } else if (write != null) {
            // Tried again after a full disk, it is taken from the buffer: the guest's memory has been passed.
            guestHolds = guestHolds && (pieceTaken || guest.take(MemorySegment.ofBuffer(piece)));
            pieceTaken = true;
            if (guestHolds) {
                write.sink().write(done, piece);
            }
        }
    }

    private void moved(ByteBuffer piece) {
        pieceTaken = false;
        if (read != null) {
            piece.flip();
            guestHolds = guest.put(MemorySegment.ofBuffer(piece));
        }
        if (!guestHolds) {
            end(End.GUEST_FAILED);
            return;
        }
        done += piece.limit();
        goOn(piece);
    }

    private DriveWork.Outcome outcome(Runnable next) {
        return new DriveWork.Outcome() {
            @Override
            public void done(boolean ok) {
                if (ok) {
                    next.run();
                } else {
                    end(End.HOST_FAILED);
                }
            }

            @Override
            public void forgotten() {
                release();
            }
        };
    }

    private void end(End how) {
        release();
        ended.ended(how);
    }

    private void release() {
        ByteBuffer held = buffer;
        buffer = null;
        if (held != null) {
            buffers.giveBack(held);
        }
    }
}
