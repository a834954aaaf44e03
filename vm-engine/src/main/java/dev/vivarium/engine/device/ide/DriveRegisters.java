package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.device.ata.TaskFile;

/** What one drive shows at the command block's ports. Each register holds two bytes: the last written and the one before. */
final class DriveRegisters {
    private int features;
    private int count;
    private long lba;
    private int status;
    private int error;

    DriveRegisters(DriveRegistersState state) {
        restore(state);
    }

    void restore(DriveRegistersState state) {
        features = state.features();
        count = state.count();
        lba = state.lba();
        status = state.status();
        error = state.error();
    }

    DriveRegistersState save() {
        return new DriveRegistersState(features, count, lba, status, error);
    }

    /** @param offset 1–5 */
    void write(int offset, int value) {
        switch (offset) {
            case IdePorts.ERROR_FEATURES -> features = features << 8 & 0xFF00 | value;
            case IdePorts.COUNT -> count = count << 8 & 0xFF00 | value;
            default -> {
                int shift = 8 * (offset - IdePorts.LBA_LOW);
                long before = lba >>> shift & 0xFF;
                long others = lba & ~(0xFFL << shift | 0xFFL << shift + 24);
                lba = others | (long) value << shift | before << shift + 24;
            }
        }
    }

    /** @param previous what was written before */
    int read(int offset, boolean previous) {
        return switch (offset) {
            case IdePorts.ERROR_FEATURES -> error;
            case IdePorts.COUNT -> count >> (previous ? 8 : 0) & 0xFF;
            default -> (int) (lba >>> 8 * (offset - IdePorts.LBA_LOW) + (previous ? 24 : 0)) & 0xFF;
        };
    }

    TaskFile taskFile(int command, int device) {
        return new TaskFile(command, features, count, lba, device);
    }

    /** The drive shows what became of a command. */
    void show(TaskFile taskFile) {
        count = taskFile.count();
        lba = taskFile.lba();
        status = taskFile.status();
        error = taskFile.error();
    }

    /** A drive that takes packets shows what it wants and how many bytes. */
    void showPacketPhase(int reason, int bytes) {
        count = reason;
        lba = lba & ~0xFFFF00L | (bytes & 0xFFFFL) << 8;
    }

    int status() {
        return status;
    }

    void setStatus(int newStatus) {
        status = newStatus;
    }
}
