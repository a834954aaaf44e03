package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.memory.LittleEndian;

import org.jspecify.annotations.Nullable;

/** The logs and SMART pages that a disk has: ATA8-ACS, annex A and 7.53. */
final class DiskLogs {
    static final int DIRECTORY = 0x00;
    static final int QUEUED_ERROR = 0x10;

    private static final int BLOCK = 512;

    private DiskLogs() {
    }

    /** READ LOG EXT. @return null if there is no such log or page */
    static byte @Nullable [] read(int log, int page, int blocks, AtaDiskState now) {
        if (blocks != 1 || page != 0) {
            return null;
        }
        return switch (log) {
            case DIRECTORY -> directory();
            case QUEUED_ERROR -> queuedError(now);
            default -> null;
        };
    }

    private static byte[] directory() {
        byte[] block = new byte[BLOCK];
        block[0] = 1;
        block[2 * QUEUED_ERROR] = 1;
        return block;
    }

    /** Which queued command failed, and how. */
    private static byte[] queuedError(AtaDiskState now) {
        byte[] block = new byte[BLOCK];
        if (now.failedTag() < 0) {
            block[0] = (byte) 0x80;
        } else {
            block[0] = (byte) now.failedTag();
            block[2] = AtaRegisters.STATUS_READY | AtaRegisters.STATUS_ERROR;
            block[3] = (byte) now.failedError();
            LittleEndian.put(block, 4, 3, now.failedLba());
            block[7] = AtaRegisters.DEVICE_LBA;
            LittleEndian.put(block, 8, 3, now.failedLba() >>> 24);
        }
        block[BLOCK - 1] = IdentifyData.checksum(block);
        return block;
    }

    /** SMART READ DATA: no attributes, no test under way, tests not supported. */
    static byte[] smartData() {
        byte[] block = new byte[BLOCK];
        block[0] = 1;
        block[362] = (byte) 0x82; // the last collection of data has been completed
        block[367] = 0x01; // what can be done offline: nothing but saving
        block[368] = 0x03;
        block[370] = 0x01; // has an error log
        block[BLOCK - 1] = IdentifyData.checksum(block);
        return block;
    }

    /** SMART READ THRESHOLDS: of no attribute. */
    static byte[] smartThresholds() {
        byte[] block = new byte[BLOCK];
        block[0] = 1;
        block[BLOCK - 1] = IdentifyData.checksum(block);
        return block;
    }

    /** SMART READ LOG: the directory, the error log and the log of tests; all are empty. */
    static byte @Nullable [] smartLog(int log) {
        if (log != 0 && log != 1 && log != 6) {
            return null;
        }
        byte[] block = new byte[BLOCK];
        block[0] = 1;
        if (log == 0) {
            block[2] = 1;
            block[12] = 1;
        } else {
            block[BLOCK - 1] = IdentifyData.checksum(block);
        }
        return block;
    }
}
