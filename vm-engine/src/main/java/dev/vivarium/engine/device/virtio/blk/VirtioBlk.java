package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.bus.KeepsRequests;
import dev.vivarium.engine.bus.SpaceAlarm;
import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioModel;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The virtio block device: VIRTIO 1.2, 5.2, over a {@link DiskImage}. Requests are checked with the board lock held, done by
 * {@link HostWork} without it, and given back on the event thread, in whatever order they finish. A driver that did not
 * accept flush requests finds its writes on the medium when they are answered. Not emulated: several queues, the legacy
 * SCSI requests, a cache mode that the driver can change, lifetime and zoned requests, secure erase.
 */
public final class VirtioBlk implements Device, KeepsRequests {
    private static final int PIECE = 256 << 10;
    private static final int[] NONE = {};

    private final String name;
    private final DiskImage disk;
    private final byte[] serial;
    private final HostWork work;
    private final SpaceAlarm alarm;
    private final VirtioBlkMetrics metrics;
    private final VirtioBlkConfig config;
    private final VirtioPci transport;
    private final Deque<ByteBuffer> freeBuffers = new ArrayDeque<>();
    private final List<Kept> kept = new ArrayList<>();
    private int[] keptBeforeSaving;
    private int underWay;
    private boolean forgotten;
    private boolean taking;

    /** @param serial what the guest is told the disk's identity is; 20 bytes of it count */
    public VirtioBlk(VirtioWiring wiring, DiskImage disk, String serial, HostWork work, SpaceAlarm alarm,
            VirtioBlkState state) {
        this.name = wiring.name();
        this.disk = disk;
        this.serial = Arrays.copyOf(serial.getBytes(StandardCharsets.US_ASCII), VirtioBlkRegisters.ID_SIZE);
        this.work = work;
        this.alarm = alarm;
        keptBeforeSaving = state.kept();
        metrics = new VirtioBlkMetrics(wiring.metrics(), name);
        config = new VirtioBlkConfig(disk);
        transport = new VirtioPci(VirtioBlkRegisters.LAYOUT, wiring, new Model(), state.transport());
    }

    @Override
    public VirtioBlkState save() {
        if (underWay != kept.size()) {
            throw new IllegalStateException("Requests are under way; host I/O must drain before saving.");
        }
        int[] heads = kept.isEmpty() ? keptBeforeSaving : kept.stream().mapToInt(one -> one.chain.head()).toArray();
        return new VirtioBlkState(transport.save(), heads);
    }

    @Override
    public void retryKept() {
        List<Kept> again = List.copyOf(kept);
        kept.clear();
        again.forEach(one -> submit(one.chain, one.call, one.completion));
        int[] heads = keptBeforeSaving;
        keptBeforeSaving = NONE;
        for (int head : heads) {
            Chain chain = transport.retake(0, head);
            if (chain != null) {
                begin(chain);
            }
        }
        takeRequests();
    }

    @Override
    public void reset() {
        transport.reset();
    }

    private final class Model implements VirtioModel {
        @Override
        public long features() {
            return VirtioBlkConfig.features(disk);
        }

        @Override
        public void notified(int queue) {
            takeRequests();
        }

        @Override
        public void driverReset() {
            underWay -= kept.size();
            kept.clear();
            keptBeforeSaving = NONE;
            forgotten = underWay != 0;
        }

        @Override
        public long readConfig(int offset, int width) {
            return config.read(offset, width);
        }

        @Override
        public void writeConfig(int offset, int width, long value) {
            // Nothing in it can be written.
        }
    }

    /** A request that the host had no room for. */
    private record Kept(Chain chain, HostCall call, Runnable completion) {
    }

    /** As many as may be under way. After a reset none, until the forgotten ones have come back: they may still write. */
    private void takeRequests() {
        if (taking) {
            return;
        }
        taking = true;
        int taken = 0;
        while (underWay < VirtioBlkRegisters.MOST_UNDER_WAY && !forgotten && taken < VirtioBlkRegisters.QUEUE_SIZE) {
            Chain chain = transport.pop(0);
            if (chain == null) {
                break;
            }
            begin(chain);
            taken++;
        }
        taking = false;
        if (taken == VirtioBlkRegisters.QUEUE_SIZE) {
            // Other processors may refill the queue as fast as we refuse what is in it: let somebody else have the lock.
            work.submit(() -> {
            }, this::takeRequests);
        }
    }

    private void begin(Chain chain) {
        if (chain.readableBytes() < VirtioBlkRegisters.HEADER_SIZE || chain.writableBytes() < 1) {
            transport.breakDown();
            return;
        }
        long sector = chain.readNumber(8, 8);
        switch ((int) chain.readNumber(0, 4)) {
            case VirtioBlkRegisters.TYPE_IN -> transfer(chain, false, sector, chain.writableBytes() - 1);
            case VirtioBlkRegisters.TYPE_OUT -> transfer(chain, true, sector,
                    chain.readableBytes() - VirtioBlkRegisters.HEADER_SIZE);
            case VirtioBlkRegisters.TYPE_FLUSH -> flush(chain);
            case VirtioBlkRegisters.TYPE_GET_ID -> tellId(chain);
            case VirtioBlkRegisters.TYPE_DISCARD -> zero(chain, false);
            case VirtioBlkRegisters.TYPE_WRITE_ZEROES -> zero(chain, true);
            default -> refuse(chain, VirtioBlkRegisters.STATUS_UNSUPPORTED);
        }
    }

    private void transfer(Chain chain, boolean toDisk, long sector, long length) {
        boolean whole = length % VirtioBlkRegisters.SECTOR == 0;
        if (!whole || !isInside(sector, length / VirtioBlkRegisters.SECTOR) || toDisk && disk.isReadOnly()) {
            refuse(chain, VirtioBlkRegisters.STATUS_IO_ERROR);
            return;
        }
        (toDisk ? metrics.writeRequests : metrics.readRequests).increment();
        (toDisk ? metrics.writeBytes : metrics.readBytes).add(length);
        ByteBuffer free = freeBuffers.poll();
        ByteBuffer buffer = free == null ? ByteBuffer.allocateDirect(PIECE) : free;
        underWay++;
        goOn(new Transfer(chain, toDisk, sector * VirtioBlkRegisters.SECTOR, buffer), toDisk && !canFlush());
    }

    private void goOn(Transfer transfer, boolean flushAfter) {
        if (transfer.isComplete() && !flushAfter) {
            freeBuffers.push(transfer.buffer());
            end(transfer.chain(), VirtioBlkRegisters.STATUS_OK);
            return;
        }
        boolean flush = transfer.isComplete();
        transfer.prepare();
        HostCall call = new HostCall(flush ? disk::flush : () -> transfer.run(disk));
        submit(transfer.chain(), call, () -> {
            if (isOver(transfer.chain(), call)) {
                freeBuffers.push(transfer.buffer());
            } else if (flush) {
                goOn(transfer, false);
            } else {
                transfer.pieceDone();
                goOn(transfer, flushAfter);
            }
        });
    }

    private void flush(Chain chain) {
        metrics.flushes.increment();
        onHost(chain, disk::flush);
    }

    private boolean canFlush() {
        return transport.has(VirtioBlkRegisters.FEATURE_FLUSH);
    }

    private void tellId(Chain chain) {
        int size = (int) Math.min(serial.length, chain.writableBytes() - 1);
        chain.write(0, MemorySegment.ofArray(serial).asSlice(0, size));
        answer(chain, VirtioBlkRegisters.STATUS_OK);
    }

    private record Range(long offset, long length) {
    }

    private void zero(Chain chain, boolean definitely) {
        long bytes = chain.readableBytes() - VirtioBlkRegisters.HEADER_SIZE;
        boolean fits = bytes > 0 && bytes % VirtioBlkRegisters.RANGE_SIZE == 0
                && bytes <= VirtioBlkRegisters.RANGE_SIZE * VirtioBlkRegisters.MOST_RANGES;
        if (!fits || disk.isReadOnly()) {
            refuse(chain, VirtioBlkRegisters.STATUS_IO_ERROR);
            return;
        }
        List<Range> ranges = new ArrayList<>();
        for (long done = 0; done < bytes; done += VirtioBlkRegisters.RANGE_SIZE) {
            long at = VirtioBlkRegisters.HEADER_SIZE + done;
            long sector = chain.readNumber(at, 8);
            long count = chain.readNumber(at + 8, 4);
            long flags = chain.readNumber(at + 12, 4);
            if ((flags & ~(definitely ? VirtioBlkRegisters.UNMAP : 0)) != 0) {
                refuse(chain, VirtioBlkRegisters.STATUS_UNSUPPORTED);
                return;
            }
            if (count > VirtioBlkRegisters.MOST_SECTORS || !isInside(sector, count)) {
                refuse(chain, VirtioBlkRegisters.STATUS_IO_ERROR);
                return;
            }
            ranges.add(new Range(sector * VirtioBlkRegisters.SECTOR, count * VirtioBlkRegisters.SECTOR));
        }
        metrics.discards.increment();
        boolean flushAfter = !canFlush();
        onHost(chain, () -> {
            for (Range range : ranges) {
                if (definitely) {
                    disk.writeZeroes(range.offset, range.length);
                } else {
                    disk.discard(range.offset, range.length);
                }
            }
            if (flushAfter) {
                disk.flush();
            }
        });
    }

    private boolean isInside(long sector, long count) {
        long capacity = disk.sizeBytes() / VirtioBlkRegisters.SECTOR;
        return sector >= 0 && sector <= capacity && count <= capacity - sector;
    }

    private void onHost(Chain chain, HostCall.Step step) {
        underWay++;
        HostCall call = new HostCall(step);
        submit(chain, call, () -> {
            if (!isOver(chain, call)) {
                end(chain, VirtioBlkRegisters.STATUS_OK);
            }
        });
    }

    /** Hands a request's work to the host, and keeps it if there is no room for what it writes. */
    private void submit(Chain chain, HostCall call, Runnable completion) {
        work.submit(call, () -> {
            SnapshotException failure = call.failure();
            if (failure == null || failure.kind() != SnapshotException.Kind.NO_SPACE || transport.isStale(0, chain)) {
                completion.run();
                return;
            }
            metrics.keptRequests.increment();
            kept.add(new Kept(chain, call, completion));
            alarm.outOfSpace(name, failure.getMessage());
        });
    }

    /** Whether a request ends here: forgotten by the driver, or failed by the host. */
    private boolean isOver(Chain chain, HostCall call) {
        SnapshotException failure = call.failure();
        if (failure != null) {
            if (metrics.hostErrors.value() == 0) {
                log().error("{}: the disk failed; further failures are only counted.", name, failure);
            }
            metrics.hostErrors.increment();
            end(chain, VirtioBlkRegisters.STATUS_IO_ERROR);
            return true;
        }
        if (transport.isStale(0, chain)) {
            end(chain, VirtioBlkRegisters.STATUS_IO_ERROR);
            return true;
        }
        return false;
    }

    private void end(Chain chain, int status) {
        underWay--;
        forgotten &= underWay != 0;
        answer(chain, status);
        takeRequests();
    }

    private void refuse(Chain chain, int status) {
        metrics.refused.increment();
        answer(chain, status);
    }

    private void answer(Chain chain, int status) {
        if (!transport.isStale(0, chain)) {
            chain.writeByte(chain.writableBytes() - 1, status);
            transport.push(0, chain, chain.writableBytes());
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(VirtioBlk.class);
    }
}
