package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.snapshot.disk.DiskImage;

/**
 * An ATA disk over a {@link DiskImage}: the commands of ATA8-ACS that operating systems and firmware use, with 28- and 48-bit
 * addresses, cylinders, heads and sectors, native command queuing (Serial ATA 2.6, 13.6), TRIM and a SMART that finds nothing
 * wrong. Security is frozen from the beginning: no password can be set. Not emulated: host protected areas beyond telling
 * their end, APM, AAM, a standby timer that expires, write-uncorrectable, streaming, tests of itself, downloaded microcode.
 *
 * <p>Called with the board lock held.
 */
public final class AtaDisk implements AtaDrive {
    static final int MOST_MULTIPLE = 16;
    /** Blocks of 64 ranges in one DATA SET MANAGEMENT. */
    static final int MOST_TRIM_BLOCKS = 8;
    static final int POWER_ACTIVE = 0xFF;
    static final int POWER_IDLE = 0x80;
    static final int POWER_STANDBY = 0x00;

    private static final int TRIM_RANGE = 8;
    private static final int SMART_KEY = 0xC24F;

    private final DiskImage image;
    private final long sectors;
    private final boolean serial;
    private final DriveMetrics metrics;
    private final DriveWork work;
    private final DiskIdentity identity;

    private int multipleSectors;
    private int heads;
    private int trackSectors;
    private int transferMode;
    private int powerMode;
    private boolean writeCache;
    private boolean lookAhead;
    private boolean smart;
    private int failedTag;
    private long failedLba;
    private int failedError;

    /** A read or write as the registers ask for it. */
    private record Extent(long lba, long count) {
    }

    public AtaDisk(DriveWiring wiring, DiskImage image, AtaDiskState state) {
        this.image = image;
        this.sectors = image.sizeBytes() / AtaRegisters.SECTOR;
        this.serial = wiring.serial();
        metrics = new DriveMetrics(wiring.metrics(), wiring.name());
        work = new DriveWork(wiring.name(), wiring.host(), wiring.alarm(), metrics);
        identity = new DiskIdentity(wiring, sectors);
        restore(state);
    }

    private void restore(AtaDiskState state) {
        multipleSectors = state.multipleSectors();
        heads = state.heads();
        trackSectors = state.trackSectors();
        transferMode = state.transferMode();
        powerMode = state.powerMode();
        writeCache = state.writeCache();
        lookAhead = state.lookAhead();
        smart = state.smart();
        failedTag = state.failedTag();
        failedLba = state.failedLba();
        failedError = state.failedError();
    }

    @Override
    public AtaDiskState save() {
        if (!work.isQuiet()) {
            throw new IllegalStateException("Commands are under way; host I/O must drain before saving.");
        }
        return now();
    }

    private AtaDiskState now() {
        return new AtaDiskState(multipleSectors, heads, trackSectors, transferMode, powerMode, writeCache, lookAhead,
                smart, failedTag, failedLba, failedError);
    }

    @Override
    public void reset() {
        work.forget();
        restore(AtaDiskState.POWER_ON);
    }

    @Override
    public void retryKept() {
        work.retryKept();
    }

    @Override
    public DriveWork work() {
        return work;
    }

    /** The settings that are not those of the medium go back; so does what a queued command left. */
    @Override
    public void busReset(TaskFile taskFile) {
        work.forget();
        multipleSectors = 0;
        powerMode = POWER_ACTIVE;
        failedTag = -1;
        failedLba = 0;
        failedError = 0;
        sign(taskFile);
    }

    @Override
    public void sign(TaskFile taskFile) {
        taskFile.setCount(1);
        taskFile.setLba(1);
        taskFile.setOutcome(AtaRegisters.STATUS_READY | AtaRegisters.STATUS_SEEK, 1);
    }

    @Override
    public Action packet(byte[] packet, TaskFile taskFile) {
        return abort(taskFile);
    }

    @Override
    public void ended(TaskFile taskFile, boolean ok) {
        if (ok) {
            taskFile.complete();
        } else {
            taskFile.fail(MediaCommand.reads(taskFile.command()) ? AtaRegisters.ERROR_UNCORRECTABLE
                    : AtaRegisters.ERROR_ABORTED);
        }
    }

    /** A queued command failed: its log tells which, until it is read. */
    public void queuedFailed(int tag, TaskFile taskFile) {
        failedTag = tag;
        failedLba = taskFile.lba();
        failedError = taskFile.error();
    }

    @Override
    public Action begin(TaskFile taskFile) {
        metrics.commands.increment();
        int command = taskFile.command();
        return switch (command) {
            case AtaCommands.READ_SECTORS, AtaCommands.READ_SECTORS_NO_RETRY, AtaCommands.READ_SECTORS_EXT,
                    AtaCommands.READ_MULTIPLE, AtaCommands.READ_MULTIPLE_EXT, AtaCommands.READ_DMA,
                    AtaCommands.READ_DMA_NO_RETRY, AtaCommands.READ_DMA_EXT, AtaCommands.WRITE_SECTORS,
                    AtaCommands.WRITE_SECTORS_NO_RETRY, AtaCommands.WRITE_SECTORS_EXT, AtaCommands.WRITE_MULTIPLE,
                    AtaCommands.WRITE_MULTIPLE_EXT, AtaCommands.WRITE_MULTIPLE_FUA_EXT, AtaCommands.WRITE_DMA,
                    AtaCommands.WRITE_DMA_NO_RETRY, AtaCommands.WRITE_DMA_EXT, AtaCommands.WRITE_DMA_FUA_EXT,
                    AtaCommands.READ_VERIFY, AtaCommands.READ_VERIFY_NO_RETRY, AtaCommands.READ_VERIFY_EXT ->
                media(taskFile);
            case AtaCommands.READ_FPDMA_QUEUED, AtaCommands.WRITE_FPDMA_QUEUED -> queued(taskFile);
            case AtaCommands.DATA_SET_MANAGEMENT -> dataSetManagement(taskFile);
            case AtaCommands.FLUSH, AtaCommands.FLUSH_EXT -> flush();
            case AtaCommands.IDENTIFY -> new Action.Give(identity.bytes(now()), false);
            case AtaCommands.SET_FEATURES -> setFeatures(taskFile);
            case AtaCommands.SET_MULTIPLE -> setMultiple(taskFile);
            case AtaCommands.INITIALIZE_PARAMETERS -> initializeParameters(taskFile);
            case AtaCommands.READ_LOG_EXT, AtaCommands.READ_LOG_DMA_EXT -> readLog(taskFile);
            case AtaCommands.SMART -> smart(taskFile);
            case AtaCommands.READ_NATIVE_MAX -> nativeMax(taskFile, false);
            case AtaCommands.READ_NATIVE_MAX_EXT -> nativeMax(taskFile, true);
            case AtaCommands.EXECUTE_DIAGNOSTIC -> diagnostic(taskFile);
            case AtaCommands.SECURITY_FREEZE -> done(taskFile);
            default -> powerOrMove(taskFile);
        };
    }

    private Action powerOrMove(TaskFile taskFile) {
        int command = taskFile.command();
        switch (command) {
            case AtaCommands.STANDBY_IMMEDIATE, AtaCommands.STANDBY, AtaCommands.SLEEP,
                    AtaCommands.OLD_STANDBY_IMMEDIATE, AtaCommands.OLD_STANDBY, AtaCommands.OLD_SLEEP ->
                powerMode = POWER_STANDBY;
            case AtaCommands.IDLE_IMMEDIATE, AtaCommands.IDLE, AtaCommands.OLD_IDLE_IMMEDIATE, AtaCommands.OLD_IDLE ->
                powerMode = POWER_IDLE;
            case AtaCommands.CHECK_POWER, AtaCommands.OLD_CHECK_POWER -> taskFile.setCount(powerMode);
            default -> {
                boolean moves = command >> 4 == 1 || command >> 4 == 7; // RECALIBRATE, SEEK
                return moves ? done(taskFile) : abort(taskFile);
            }
        }
        return done(taskFile);
    }

    private static Action done(TaskFile taskFile) {
        taskFile.complete();
        return Action.Done.INSTANCE;
    }

    private Action abort(TaskFile taskFile) {
        return refuse(taskFile, AtaRegisters.ERROR_ABORTED);
    }

    private Action refuse(TaskFile taskFile, int error) {
        metrics.refused.increment();
        taskFile.fail(error);
        return Action.Done.INSTANCE;
    }

    // ---- Sectors. ----

    private Action media(TaskFile taskFile) {
        powerMode = POWER_ACTIVE;
        MediaCommand command = MediaCommand.of(taskFile.command());
        Extent extent = command.extended() ? wide(taskFile.lba(), taskFile.count()) : narrow(taskFile);
        if (command.multiple() && multipleSectors == 0) {
            return abort(taskFile);
        }
        if (!isInside(extent)) {
            return refuse(taskFile, AtaRegisters.ERROR_NOT_FOUND);
        }
        int block = AtaRegisters.SECTOR * (command.multiple() ? multipleSectors : 1);
        return switch (command.kind()) {
            case READ -> read(extent, new Form(command.dma(), block));
            case WRITE -> write(taskFile, extent, command.forceUnit(), new Form(command.dma(), block));
            case VERIFY -> verify(extent);
        };
    }

    /** How the sectors go between drive and controller. */
    private record Form(boolean dma, int block) {
        static final Form QUEUED = new Form(true, AtaRegisters.SECTOR);
    }

    private static Extent wide(long lba, int count) {
        return new Extent(lba, count == 0 ? 0x1_0000 : count);
    }

    private Extent narrow(TaskFile taskFile) {
        int count = taskFile.count() & 0xFF;
        return new Extent(DiskGeometry.address(taskFile, heads, trackSectors), count == 0 ? 0x100 : count);
    }

    private boolean isInside(Extent extent) {
        return extent.lba >= 0 && extent.lba <= sectors && extent.count <= sectors - extent.lba;
    }

    private Action read(Extent extent, Form form) {
        long offset = extent.lba * AtaRegisters.SECTOR;
        long length = extent.count * AtaRegisters.SECTOR;
        metrics.readBytes.add(length);
        return new Action.Read((position, into) -> image.read(offset + position, into), length, form.dma, form.block);
    }

    private Action write(TaskFile taskFile, Extent extent, boolean forceUnit, Form form) {
        if (image.isReadOnly()) {
            return abort(taskFile);
        }
        long offset = extent.lba * AtaRegisters.SECTOR;
        long length = extent.count * AtaRegisters.SECTOR;
        metrics.writeBytes.add(length);
        return new Action.Write((position, from) -> image.write(offset + position, from), length, form.dma, form.block,
                forceUnit || !writeCache ? image::flush : null);
    }

    /** The sectors are read, and nobody is given them. */
    private Action verify(Extent extent) {
        return new Action.OnHost(() -> SectorCheck.read(image, extent.lba * AtaRegisters.SECTOR,
                extent.count * AtaRegisters.SECTOR));
    }

    private Action queued(TaskFile taskFile) {
        if (!serial) {
            return abort(taskFile);
        }
        metrics.queuedCommands.increment();
        powerMode = POWER_ACTIVE;
        Extent extent = wide(taskFile.lba(), taskFile.features());
        if (!isInside(extent)) {
            return refuse(taskFile, AtaRegisters.ERROR_NOT_FOUND);
        }
        boolean forceUnit = (taskFile.device() & 0x80) != 0;
        return taskFile.command() == AtaCommands.READ_FPDMA_QUEUED
                ? read(extent, Form.QUEUED)
                : write(taskFile, extent, forceUnit, Form.QUEUED);
    }

    private Action flush() {
        metrics.flushes.increment();
        return new Action.OnHost(image::flush);
    }

    private Action dataSetManagement(TaskFile taskFile) {
        int blocks = taskFile.count();
        if (taskFile.features() != 1 || blocks == 0 || blocks > MOST_TRIM_BLOCKS || image.isReadOnly()) {
            return abort(taskFile);
        }
        return new Action.Take(blocks * AtaRegisters.SECTOR, true, ranges -> trim(taskFile, ranges));
    }

    private Action trim(TaskFile taskFile, byte[] ranges) {
        for (int at = 0; at < ranges.length; at += TRIM_RANGE) {
            if (!isInside(range(ranges, at))) {
                return refuse(taskFile, AtaRegisters.ERROR_NOT_FOUND);
            }
        }
        metrics.discards.increment();
        return new Action.OnHost(() -> {
            for (int at = 0; at < ranges.length; at += TRIM_RANGE) {
                Extent range = range(ranges, at);
                if (range.count != 0) {
                    image.discard(range.lba * AtaRegisters.SECTOR, range.count * AtaRegisters.SECTOR);
                }
            }
        });
    }

    private static Extent range(byte[] ranges, int at) {
        return new Extent(LittleEndian.get(ranges, at, 6), LittleEndian.get(ranges, at + 6, 2));
    }

    // ---- Everything else. ----

    private Action setFeatures(TaskFile taskFile) {
        switch (taskFile.features() & 0xFF) {
            case 0x02 -> writeCache = true;
            case 0x03 -> {
                int mode = taskFile.count() & 0xFF;
                boolean known = mode <= 1 || mode >= 0x08 && mode <= 0x0C || mode >= 0x20 && mode <= 0x22
                        || mode >= 0x40 && mode <= 0x45;
                if (!known) {
                    return abort(taskFile);
                }
                transferMode = mode;
            }
            case 0x55 -> lookAhead = false;
            case 0x66, 0xCC -> {
                // Whether a reset changes settings back: those that it does here are not saved elsewhere.
            }
            case 0x82 -> {
                writeCache = false;
                return flush();
            }
            case 0xAA -> lookAhead = true;
            default -> {
                return abort(taskFile);
            }
        }
        return done(taskFile);
    }

    private Action setMultiple(TaskFile taskFile) {
        int count = taskFile.count() & 0xFF;
        if (count > MOST_MULTIPLE || Integer.bitCount(count) > 1) {
            return abort(taskFile);
        }
        multipleSectors = count;
        return done(taskFile);
    }

    private Action initializeParameters(TaskFile taskFile) {
        int count = taskFile.count() & 0xFF;
        if (count == 0) {
            return abort(taskFile);
        }
        trackSectors = count;
        heads = (taskFile.device() & 15) + 1;
        return done(taskFile);
    }

    private Action readLog(TaskFile taskFile) {
        int log = (int) taskFile.lba() & 0xFF;
        int page = (int) (taskFile.lba() >>> 8 & 0xFF | taskFile.lba() >>> 24 & 0xFF00);
        byte[] block = DiskLogs.read(log, page, taskFile.count(), now());
        if (block == null) {
            return abort(taskFile);
        }
        if (log == DiskLogs.QUEUED_ERROR) {
            failedTag = -1;
            failedLba = 0;
            failedError = 0;
        }
        return new Action.Give(block, taskFile.command() == AtaCommands.READ_LOG_DMA_EXT);
    }

    private Action smart(TaskFile taskFile) {
        int operation = taskFile.features() & 0xFF;
        boolean known = (taskFile.lba() >>> 8 & 0xFFFF) == SMART_KEY;
        if (!known || !smart && operation != 0xD8) {
            return abort(taskFile);
        }
        switch (operation) {
            case 0xD0 -> {
                return new Action.Give(DiskLogs.smartData(), false);
            }
            case 0xD1 -> {
                return new Action.Give(DiskLogs.smartThresholds(), false);
            }
            case 0xD5 -> {
                byte[] block = (taskFile.count() & 0xFF) == 1 ? DiskLogs.smartLog((int) taskFile.lba() & 0xFF) : null;
                return block == null ? abort(taskFile) : new Action.Give(block, false);
            }
            case 0xD2 -> {
                // Attributes would be saved by themselves, or not: there are none.
            }
            case 0xD8 -> smart = true;
            case 0xD9 -> smart = false;
            case 0xDA -> taskFile.setLba(taskFile.lba() & 0xFF | SMART_KEY << 8);
            default -> {
                return abort(taskFile);
            }
        }
        return done(taskFile);
    }

    private Action nativeMax(TaskFile taskFile, boolean extended) {
        long last = extended ? sectors - 1 : Math.min(sectors, 0xFFF_FFFFL) - 1;
        taskFile.setLba(extended ? last : last & 0xFF_FFFF);
        if (!extended) {
            taskFile.setHead((int) (last >>> 24));
        }
        return done(taskFile);
    }

    private Action diagnostic(TaskFile taskFile) {
        sign(taskFile);
        return Action.Done.INSTANCE;
    }
}
