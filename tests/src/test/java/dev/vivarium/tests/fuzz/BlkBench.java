package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.blk.VirtioBlk;
import dev.vivarium.engine.device.virtio.blk.VirtioBlkState;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The block device, and a disk that fails, fills up, and is done with its work in any order. */
final class BlkBench implements VirtioBench {
    private static final int DISK_SIZE = 1 << 20;
    private static final int WORKS_MOST = 100_000;
    private static final int UNDER_WAY_MOST = 64;
    private static final byte[] DISK = new byte[DISK_SIZE];

    private record Work(Runnable work, Runnable completion) {
    }

    private final Disk disk = new Disk();
    private final List<Work> works = new ArrayList<>();
    private final VirtioBlk device;
    private int done;

    private static final class Disk implements DiskImage {
        private boolean failing;
        private boolean full;
        private boolean readOnly;

        @Override
        public long sizeBytes() {
            return DISK_SIZE;
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        private void work(boolean writes) throws SnapshotException {
            if (failing) {
                throw new SnapshotException(SnapshotException.Kind.HOST, "The disk fails.");
            }
            if (writes && full) {
                throw new SnapshotException(SnapshotException.Kind.NO_SPACE, "The disk is full.");
            }
        }

        @Override
        public void read(long offset, ByteBuffer into) throws SnapshotException {
            work(false);
            into.put(DISK, (int) offset, into.remaining());
        }

        @Override
        public void write(long offset, ByteBuffer from) throws SnapshotException {
            work(true);
            from.get(DISK, (int) offset, from.remaining());
        }

        @Override
        public void flush() throws SnapshotException {
            work(false);
        }

        @Override
        public void discard(long offset, long length) throws SnapshotException {
            writeZeroes(offset, length);
        }

        @Override
        public void writeZeroes(long offset, long length) throws SnapshotException {
            work(true);
            Arrays.fill(DISK, (int) offset, (int) (offset + length), (byte) 0);
        }

        @Override
        public void close() {
        }
    }

    BlkBench(VirtioSlot slot, boolean readOnly) {
        disk.readOnly = readOnly;
        device = new VirtioBlk(slot.wiring(), disk, "serial", this::submit, (name, sentence) -> {
        }, VirtioBlkState.POWER_ON);
    }

    private void submit(Runnable work, Runnable completion) {
        works.add(new Work(work, completion));
        if (works.size() > UNDER_WAY_MOST) {
            throw new AssertionError("More is under way than may be.");
        }
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Device rebuild(VirtioSlot slot) {
        return new VirtioBlk(slot.wiring(), disk, "serial", this::submit, (name, sentence) -> {
        }, device.save());
    }

    @Override
    public void hostDeed(Choices choices) {
        switch (choices.below(6)) {
            case 0, 1 -> finish(choices.u8());
            case 2 -> finishAll();
            case 3 -> disk.full = choices.flag();
            case 4 -> disk.failing = choices.flag();
            default -> device.retryKept();
        }
    }

    private void finish(int which) {
        if (!works.isEmpty()) {
            Work work = works.remove(which % works.size());
            work.work.run();
            work.completion.run();
        }
    }

    private void finishAll() {
        while (!works.isEmpty()) {
            done++;
            if (done > WORKS_MOST) {
                throw new AssertionError("The disk's work does not end.");
            }
            finish(0);
        }
    }

    @Override
    public void settle() {
        disk.full = false;
        disk.failing = false;
        finishAll();
        device.retryKept();
        finishAll();
    }

    @Override
    public byte[] request(int queue, Choices choices) {
        int[] types = {0, 1, 4, 8, 11, 13, 14, 0};
        byte[] header = new byte[16];
        header[0] = (byte) types[choices.below(types.length)];
        header[8] = (byte) choices.u8();
        header[9] = (byte) (choices.flag() ? choices.u8() : 0);
        return Packets.join(header, choices.data());
    }

    @Override
    public int ask() {
        VirtioSlot.descriptor(VirtioSlot.descriptors(0), 0, VirtioSlot.DATA, 16, 1, 1);
        VirtioSlot.descriptor(VirtioSlot.descriptors(0), 1, VirtioSlot.DATA + 0x100, 21, 2, 0);
        VirtioSlot.memory().write(VirtioSlot.DATA, 8, 8);
        VirtioSlot.memory().write(VirtioSlot.DATA + 8, 8, 0);
        return 0;
    }
}
