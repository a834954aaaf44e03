package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.device.ata.AtaCommands;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.AtaRegisters;
import dev.vivarium.engine.device.ata.TaskFile;
import dev.vivarium.engine.device.ata.TransferBuffers;
import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One cable with its two places: the command block's eight ports and the control block's one (ATA-4, 7.2), and the reset by
 * software. Registers are written to both drives; the selected one answers. A place without a drive reads zeros.
 */
final class IdeChannel implements IoHandler, IdeCommand.Cable {
    private final List<? extends @Nullable AtaDrive> drives;
    private final DriveRegisters[] registers = new DriveRegisters[2];
    private final IrqLine line;
    private final IdeMetrics metrics;
    private final BusMaster busMaster;
    private final TransferBuffers buffers;
    private int device;
    private int control;
    private boolean interrupt;
    private @Nullable IdeCommand command;
    private boolean unfinished;
    private int life;

    IdeChannel(List<? extends @Nullable AtaDrive> drives, IrqLine line, GuestMemory memory, TransferBuffers buffers,
            IdeMetrics metrics, IdeChannelState state) {
        this.drives = drives;
        this.line = line;
        this.buffers = buffers;
        this.metrics = metrics;
        busMaster = new BusMaster(memory, state.busMaster());
        for (int i = 0; i < 2; i++) {
            registers[i] = new DriveRegisters(state.drives().get(i));
        }
        device = state.device();
        control = state.control();
        interrupt = state.interrupt();
        IdeCommandState saved = state.command();
        AtaDrive at = drives.get(saved.drive());
        if (saved.phase() != IdeCommandState.Phase.IDLE && at != null) {
            command = IdeCommand.restored(at, saved, device, this);
            unfinished = true;
        }
        driveLine();
    }

    IdeChannelState save() {
        IdeCommand current = command;
        return new IdeChannelState(List.of(registers[0].save(), registers[1].save()), device, control, interrupt,
                current == null ? IdeCommandState.NONE : current.save(), busMaster.save());
    }

    /** The registers of a drive that was just powered on. */
    static DriveRegistersState signature(@Nullable AtaDrive drive) {
        if (drive == null) {
            return new DriveRegistersState(0, 0, 0, 0, 0);
        }
        TaskFile taskFile = new TaskFile();
        drive.sign(taskFile);
        return new DriveRegistersState(0, taskFile.count(), taskFile.lba(), taskFile.status(), taskFile.error());
    }

    void reset() {
        abandon();
        busMaster.restore(BusMasterState.POWER_ON);
        device = 0;
        control = 0;
        for (int i = 0; i < 2; i++) {
            registers[i].restore(signature(null));
            signWhenQuiet(i);
        }
        setInterrupt(false);
    }

    /** Goes on with what was under way when the machine was saved. */
    void goOn() {
        IdeCommand current = command;
        if (unfinished && current != null) {
            current.goOn();
        }
        unfinished = false;
    }

    private void abandon() {
        life++;
        IdeCommand current = command;
        command = null;
        unfinished = false;
        if (current != null) {
            current.forget();
        }
    }

    private int selected() {
        return device >> 4 & 1;
    }

    // ---- Ports. ----

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        if (offset == IdePorts.DATA) {
            IdeCommand current = command;
            return current == null ? 0 : current.readData(width);
        }
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (long) readByte((int) offset + i) << 8 * i;
        }
        return value;
    }

    private int readByte(int offset) {
        if (offset == IdePorts.DEVICE) {
            return device | 0xA0;
        }
        if (drives.get(selected()) == null) {
            return 0;
        }
        if (offset == IdePorts.STATUS_COMMAND) {
            setInterrupt(false);
            return registers[selected()].status();
        }
        return registers[selected()].read(offset, (control & AtaRegisters.CONTROL_PREVIOUS) != 0);
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        if (offset == IdePorts.DATA) {
            IdeCommand current = command;
            if (current != null) {
                current.writeData(width, value);
            }
            return;
        }
        for (int i = 0; i < width; i++) {
            writeByte((int) offset + i, (int) (value >>> 8 * i) & 0xFF);
        }
    }

    private void writeByte(int offset, int value) {
        control &= ~AtaRegisters.CONTROL_PREVIOUS;
        if (offset == IdePorts.STATUS_COMMAND) {
            writeCommand(value);
        } else if (isBusy()) {
            metrics.ignored.increment();
        } else if (offset == IdePorts.DEVICE) {
            device = value;
        } else {
            registers[0].write(offset, value);
            registers[1].write(offset, value);
        }
    }

    /** While a command is under way, or the drives are in reset, the registers are theirs. */
    private boolean isBusy() {
        return command != null || (control & AtaRegisters.CONTROL_RESET) != 0
                || (registers[selected()].status() & AtaRegisters.STATUS_BUSY) != 0;
    }

    /** The control block's port: alternate status and device control. */
    IoHandler controlPort() {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                metrics.reads.increment();
                return drives.get(selected()) == null ? 0 : registers[selected()].status();
            }

            @Override
            public void write(long offset, int width, long value) {
                metrics.writes.increment();
                writeControl((int) value & 0xFF);
            }
        };
    }

    private void writeControl(int value) {
        boolean wasReset = (control & AtaRegisters.CONTROL_RESET) != 0;
        boolean isReset = (value & AtaRegisters.CONTROL_RESET) != 0;
        control = value;
        if (isReset && !wasReset) {
            abandon();
            setInterrupt(false);
            for (int i = 0; i < 2; i++) {
                if (drives.get(i) != null) {
                    registers[i].setStatus(AtaRegisters.STATUS_BUSY);
                }
            }
        } else if (wasReset && !isReset) {
            device = 0;
            signWhenQuiet(0);
            signWhenQuiet(1);
        }
        driveLine();
    }

    /** The drive tells what it is, once it has left what it did before the reset. */
    private void signWhenQuiet(int place) {
        AtaDrive drive = drives.get(place);
        if (drive == null) {
            return;
        }
        drive.work().forget();
        registers[place].setStatus(AtaRegisters.STATUS_BUSY);
        int now = life;
        drive.work().whenQuiet(() -> {
            if (now == life && (control & AtaRegisters.CONTROL_RESET) == 0) {
                drive.busReset(new TaskFile());
                registers[place].restore(signature(drive));
            }
        });
    }

    private void writeCommand(int code) {
        int place = selected();
        AtaDrive drive = drives.get(place);
        if (drive == null) {
            return;
        }
        if (code == AtaCommands.DEVICE_RESET && command != null) {
            abandon();
            signWhenQuiet(place);
            return;
        }
        if (isBusy()) {
            metrics.ignored.increment();
            return;
        }
        metrics.commands.increment();
        setInterrupt(false);
        if (code == AtaCommands.EXECUTE_DIAGNOSTIC) {
            diagnose();
            return;
        }
        IdeCommand begun = new IdeCommand(drive, place, registers[place].taskFile(code, device), this);
        command = begun;
        begun.begin();
    }

    /** For both drives; the first answers. */
    private void diagnose() {
        device = 0;
        for (int i = 0; i < 2; i++) {
            AtaDrive drive = drives.get(i);
            if (drive != null) {
                registers[i].restore(signature(drive));
            }
        }
        setInterrupt(true);
    }

    // ---- Bus master. ----

    @Override
    public BusMaster busMaster() {
        return busMaster;
    }

    @Override
    public TransferBuffers buffers() {
        return buffers;
    }

    int readMaster(int offset) {
        return busMaster.read(offset);
    }

    void writeMaster(int offset, int value) {
        if (offset != 0) {
            busMaster.write(offset, value);
            return;
        }
        int change = busMaster.writeCommand(value);
        IdeCommand current = command;
        if (change > 0 && current != null) {
            current.runBusMaster();
        } else if (change < 0 && current != null && current.isMoving()) {
            stopMoving(current.driveIndex());
        }
    }

    /** Software stops a transfer in its middle: the drive gives the command up. */
    private void stopMoving(int place) {
        abandon();
        AtaDrive drive = drives.get(place);
        if (drive == null) {
            return;
        }
        int now = life;
        drive.work().whenQuiet(() -> {
            if (now == life) {
                TaskFile failed = new TaskFile();
                failed.fail(AtaRegisters.ERROR_ABORTED);
                registers[place].show(failed);
            }
        });
    }

    // ---- What a command does. ----

    @Override
    public void show(int status, boolean asks) {
        IdeCommand current = command;
        if (current != null) {
            registers[current.driveIndex()].setStatus(status);
        }
        if (asks) {
            setInterrupt(true);
        }
    }

    @Override
    public void showPacketPhase(int reason, int bytes) {
        IdeCommand current = command;
        if (current != null) {
            registers[current.driveIndex()].showPacketPhase(reason, bytes);
        }
    }

    @Override
    public void ended(TaskFile taskFile, boolean asks) {
        IdeCommand current = command;
        command = null;
        if (current != null) {
            registers[current.driveIndex()].show(taskFile);
            device = device & 0xF0 | taskFile.device() & 15;
        }
        if (asks) {
            setInterrupt(true);
        }
    }

    private void setInterrupt(boolean asks) {
        if (asks && !interrupt) {
            metrics.interrupts.increment();
        }
        if (asks) {
            busMaster.interrupt();
        }
        interrupt = asks;
        driveLine();
    }

    private void driveLine() {
        line.set(interrupt && (control & AtaRegisters.CONTROL_NO_INTERRUPT) == 0);
    }
}
