package dev.vivarium.engine.device.fwcfg;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The device through which QEMU's board, and so this one, tells firmware about itself: {@code docs/specs/fw_cfg} of QEMU.
 * Selector and data at ports 510h and 511h, DMA at 514h. The guest reads items; it
 * writes those that wait for an address of its.
 */
public final class FwCfg implements Device {
    private static final int ERROR = 1;
    private static final int READ = 2;
    private static final int SKIP = 4;
    private static final int SELECT = 8;
    private static final int WRITE = 16;
    private static final int REQUEST_SIZE = 16;
    /** Bit 15 is the number space, bit 14 was for writing once. */
    private static final int KEY_MASK = 0xbfff;
    /** How far a transfer may reach beyond an item's end, where there are zeros: it bounds the work of one. */
    private static final int MOST_ZEROS = 1 << 20;
    private static final long SIGNATURE = 0x4746_4320_554d_4551L;

    private final FwCfgContents contents;
    private final GuestMemory memory;
    private final FwCfgMetrics metrics;
    private final IoHandler ports = new Ports();
    private final IoHandler dmaPorts = new DmaPorts();
    private int selected;
    private int offset;
    private int dmaAddressHigh;
    private byte[] item;

    public FwCfg(FwCfgContents contents, GuestMemory memory, MetricRegistry registry, FwCfgState state) {
        this.contents = contents;
        this.memory = memory;
        metrics = new FwCfgMetrics(registry);
        selected = state.selected();
        item = contents.item(selected);
        offset = state.offset();
        dmaAddressHigh = state.dmaAddressHigh();
    }

    /** Ports 510h and 511h. */
    public IoHandler ports() {
        return ports;
    }

    /** Ports 514h–51Bh. */
    public IoHandler dmaPorts() {
        return dmaPorts;
    }

    @Override
    public FwCfgState save() {
        return new FwCfgState(selected, offset, dmaAddressHigh);
    }

    @Override
    public void reset() {
        select(0);
        dmaAddressHigh = 0;
    }

    private void select(int key) {
        selected = key & KEY_MASK;
        item = contents.item(selected);
        offset = 0;
    }

    private final class Ports implements IoHandler {
        @Override
        public long read(long port, int width) {
            metrics.reads.increment();
            long value = 0;
            for (int i = 0; i < width; i++) {
                value |= (long) nextByte() << 8 * i;
            }
            return value;
        }

        private int nextByte() {
            return offset < item.length ? item[offset++] & 0xff : 0;
        }

        @Override
        public void write(long port, int width, long value) {
            metrics.writes.increment();
            if (port == 0 && width == 2) {
                select((int) value);
            } else {
                metrics.ignored.increment();
            }
        }
    }

    /** The address of a request, big-endian; its lower half, or all of it at once, starts the transfer. */
    private final class DmaPorts implements IoHandler {
        @Override
        public long read(long port, int width) {
            metrics.reads.increment();
            return SIGNATURE >>> 8 * port & LittleEndian.ones(width);
        }

        @Override
        public void write(long port, int width, long value) {
            metrics.writes.increment();
            if (port == 0 && width == 8) {
                transfer(Long.reverseBytes(value));
            } else if (port == 0 && width == 4) {
                dmaAddressHigh = Integer.reverseBytes((int) value);
            } else if (port == 4 && width == 4) {
                long high = (long) dmaAddressHigh << 32;
                dmaAddressHigh = 0;
                transfer(high | Integer.reverseBytes((int) value) & 0xffff_ffffL);
            } else {
                metrics.ignored.increment();
            }
        }
    }

    /** {@code FWCfgDmaAccess}: control, length and address, all big-endian; the outcome goes where control was. */
    private void transfer(long requestGpa) {
        byte[] request = new byte[REQUEST_SIZE];
        if (!memory.read(requestGpa, request, 0, REQUEST_SIZE)) {
            metrics.refused.increment();
            return;
        }
        int control = Integer.reverseBytes((int) LittleEndian.get(request, 0, 4));
        long length = Integer.toUnsignedLong(Integer.reverseBytes((int) LittleEndian.get(request, 4, 4)));
        long gpa = Long.reverseBytes(LittleEndian.get(request, 8, 8));
        if ((control & SELECT) != 0) {
            select(control >>> 16);
        }
        boolean done = true;
        if ((control & READ) != 0) {
            done = copy(gpa, length);
        } else if ((control & WRITE) != 0) {
            done = take(gpa, length);
        } else if ((control & SKIP) != 0) {
            offset += (int) Math.min(length, remaining());
        }
        (done ? metrics.transfers : metrics.refused).increment();
        memory.write(requestGpa, 4, Integer.toUnsignedLong(Integer.reverseBytes(done ? 0 : ERROR)));
    }

    /** Eight bytes at the beginning of a file that is there to be written. */
    private boolean take(long gpa, long length) {
        IoHandler writer = contents.writer(selected);
        byte[] bytes = new byte[Long.BYTES];
        if (writer == null || length != bytes.length || offset != 0 || !memory.read(gpa, bytes, 0, bytes.length)) {
            return false;
        }
        writer.write(0, bytes.length, LittleEndian.get(bytes, 0, bytes.length));
        offset += bytes.length;
        return true;
    }

    private int remaining() {
        return Math.max(0, item.length - offset);
    }

    private boolean copy(long gpa, long length) {
        int fromItem = (int) Math.min(length, remaining());
        long zeros = length - fromItem;
        if (zeros > MOST_ZEROS || !memory.isRam(gpa, length)) {
            return false;
        }
        memory.write(gpa, item, Math.min(offset, item.length), fromItem);
        offset += fromItem;
        memory.write(gpa + fromItem, new byte[(int) zeros], 0, (int) zeros);
        return true;
    }
}
