package dev.vivarium.engine.device.flash;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.CardMemory;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/**
 * A parallel flash chip, 8 bits wide, with Intel's command set (Intel 28F016 datasheet, "Command definitions"), as the firmware's
 * variable driver uses it: single bytes are programmed, blocks of 4 KiB are erased, the status register tells how it went. While the
 * array is read, the processor reads the memory itself; any write, and all reads in the other modes, come here. Programming and
 * erasing take no time.
 *
 * <p>As OVMF expects it of QEMU's board, the ready bit is clear after the status was cleared, and programming sets bits as well as
 * clearing them. Not emulated: identification, the query table, the write buffer, locks, suspension.
 */
public final class Flash implements Device, IoHandler {
    /** Bytes that are erased together. */
    public static final int BLOCK = 4096;

    private static final int READY = 0x80;
    private static final int ERASE_FAILED = 0x20;

    private static final int PROGRAM = 0x10;
    private static final int PROGRAM_TOO = 0x40;
    private static final int ERASE = 0x20;
    private static final int CLEAR_STATUS = 0x50;
    private static final int READ_STATUS = 0x70;
    private static final int CONFIRM = 0xD0;

    private final CardMemory card;
    private final long gpa;
    private final FlashStore store;
    private final FlashMetrics metrics;
    private FlashMode mode;
    private int status;

    /**
     * @param card  the array, with what the chip holds in it
     * @param gpa   where it is
     * @param store is told of changes
     */
    public Flash(CardMemory card, long gpa, FlashStore store, MetricRegistry registry, FlashState state) {
        this.card = card;
        this.gpa = gpa;
        this.store = store;
        metrics = new FlashMetrics(registry);
        mode = state.mode();
        status = state.status();
        showArray();
    }

    @Override
    public FlashState save() {
        return new FlashState(mode, status);
    }

    @Override
    public void reset() {
        status = 0;
        enter(FlashMode.ARRAY);
    }

    private void enter(FlashMode next) {
        mode = next;
        showArray();
    }

    private void showArray() {
        card.mapAt(mode == FlashMode.ARRAY ? gpa : -1);
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        if (mode != FlashMode.ARRAY) {
            return status * 0x0101_0101_0101_0101L & LittleEndian.ones(width);
        }
        byte[] bytes = new byte[width];
        MemorySegment.copy(card.bytes(), ValueLayout.JAVA_BYTE, offset, bytes, 0, width);
        return LittleEndian.get(bytes, 0, width);
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        switch (mode) {
            case ARRAY, STATUS -> command((int) value & 0xFF);
            case PROGRAM -> {
                byte[] bytes = new byte[width];
                LittleEndian.put(bytes, 0, width, value);
                change((int) offset, bytes);
                status |= READY;
                enter(FlashMode.STATUS);
            }
            case ERASE -> erase((int) offset & -BLOCK, (int) value & 0xFF);
        }
    }

    private void command(int command) {
        switch (command) {
            case PROGRAM, PROGRAM_TOO -> enter(FlashMode.PROGRAM);
            case ERASE -> enter(FlashMode.ERASE);
            case CLEAR_STATUS -> {
                status = 0;
                enter(FlashMode.ARRAY);
            }
            case READ_STATUS -> enter(FlashMode.STATUS);
            default -> enter(FlashMode.ARRAY);
        }
    }

    private void erase(int offset, int command) {
        if (command == CONFIRM) {
            byte[] ones = new byte[BLOCK];
            Arrays.fill(ones, (byte) 0xFF);
            change(offset, ones);
        } else {
            status |= ERASE_FAILED;
        }
        status |= READY;
        enter(FlashMode.STATUS);
    }

    private void change(int offset, byte[] bytes) {
        MemorySegment.copy(bytes, 0, card.bytes(), ValueLayout.JAVA_BYTE, offset, bytes.length);
        store.changed(offset, bytes);
        metrics.changes.increment();
    }
}
