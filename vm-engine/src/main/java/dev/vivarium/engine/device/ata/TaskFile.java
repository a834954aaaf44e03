package dev.vivarium.engine.device.ata;

/**
 * What the registers of a drive hold for one command, and afterwards what became of it. Address and count hold what was
 * written twice to the registers of a 48-bit command; a 28-bit command looks at the lower part.
 */
public final class TaskFile {
    private static final long LBA_MASK = (1L << 48) - 1;

    private int command;
    private int features;
    private int count;
    private long lba;
    private int device;
    private int status;
    private int error;

    public TaskFile() {
    }

    /**
     * @param features 16 bits
     * @param count    16 bits
     * @param lba      48 bits
     */
    public TaskFile(int command, int features, int count, long lba, int device) {
        this.command = command & 0xFF;
        this.features = features & 0xFFFF;
        this.count = count & 0xFFFF;
        this.lba = lba & LBA_MASK;
        this.device = device & 0xFF;
    }

    public int command() {
        return command;
    }

    public int features() {
        return features;
    }

    public int count() {
        return count;
    }

    public long lba() {
        return lba;
    }

    public int device() {
        return device;
    }

    public int status() {
        return status;
    }

    public int error() {
        return error;
    }

    public void setCount(int newCount) {
        count = newCount & 0xFFFF;
    }

    public void setLba(long newLba) {
        lba = newLba & LBA_MASK;
    }

    /** The lower four bits of the device register: a head, or bits 27–24 of an address. */
    void setHead(int head) {
        device = device & 0xF0 | head & 15;
    }

    /** Puts status and error to where they are without a command. */
    public void setOutcome(int newStatus, int newError) {
        status = newStatus;
        error = newError;
    }

    /** The command has done what it should. */
    public void complete() {
        setOutcome(AtaRegisters.STATUS_READY | AtaRegisters.STATUS_SEEK, 0);
    }

    /** The command has failed. */
    public void fail(int newError) {
        setOutcome(AtaRegisters.STATUS_READY | AtaRegisters.STATUS_SEEK | AtaRegisters.STATUS_ERROR, newError);
    }

    public boolean hasFailed() {
        return (status & AtaRegisters.STATUS_ERROR) != 0;
    }
}
