package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.device.ata.TaskFile;
import dev.vivarium.engine.memory.LittleEndian;

/** Frames between controller and drive: Serial ATA 2.6, 10.3, and where received ones are put: AHCI 1.3.1, 4.2.1. */
final class Frames {
    static final int HOST_TO_DEVICE = 0x27;
    static final int HOST_SIZE = 20;
    static final int COMMAND_BIT = 0x80;
    static final int PORT_MASK = 0x0F;
    static final int CONTROL = 15;

    static final int PIO_SETUP_OFFSET = 0x20;
    static final int REGISTERS_OFFSET = 0x40;
    static final int DEVICE_BITS_OFFSET = 0x58;

    private static final int DEVICE_TO_HOST = 0x34;
    private static final int PIO_SETUP = 0x5F;
    private static final int DEVICE_BITS = 0xA1;
    private static final int INTERRUPT = 0x40;
    private static final int TO_HOST = 0x20;

    private Frames() {
    }

    /** What a register frame from the host tells the drive. */
    static TaskFile taskFile(byte[] frame) {
        int features = frame[3] & 0xFF | (frame[11] & 0xFF) << 8;
        long lba = LittleEndian.get(frame, 4, 3) | LittleEndian.get(frame, 8, 3) << 24;
        return new TaskFile(frame[2], features, (int) LittleEndian.get(frame, 12, 2), lba, frame[7]);
    }

    /** The drive's registers. */
    static byte[] registers(TaskFile taskFile, boolean interrupt) {
        byte[] frame = outcome(DEVICE_TO_HOST, taskFile, interrupt ? INTERRUPT : 0);
        frame[2] = (byte) taskFile.status();
        return frame;
    }

    /** The drive is about to send, or has sent, all of its data; afterwards its status is what the task file says. */
    static byte[] pioSetup(TaskFile taskFile, int bytes) {
        byte[] frame = outcome(PIO_SETUP, taskFile, INTERRUPT | TO_HOST);
        frame[2] = (byte) (taskFile.status() | 0x08);
        frame[15] = (byte) taskFile.status();
        LittleEndian.put(frame, 16, 2, bytes);
        return frame;
    }

    private static byte[] outcome(int type, TaskFile taskFile, int flags) {
        byte[] frame = new byte[20];
        frame[0] = (byte) type;
        frame[1] = (byte) flags;
        frame[3] = (byte) taskFile.error();
        LittleEndian.put(frame, 4, 3, taskFile.lba());
        frame[7] = (byte) taskFile.device();
        LittleEndian.put(frame, 8, 3, taskFile.lba() >>> 24);
        LittleEndian.put(frame, 12, 2, taskFile.count());
        return frame;
    }

    /** @param answered a bit for each queued command that is done */
    static byte[] deviceBits(TaskFile taskFile, int answered) {
        byte[] frame = new byte[8];
        frame[0] = (byte) DEVICE_BITS;
        frame[1] = INTERRUPT;
        frame[2] = (byte) (taskFile.status() & 0x77);
        frame[3] = (byte) taskFile.error();
        LittleEndian.put(frame, 4, 4, answered);
        return frame;
    }
}
