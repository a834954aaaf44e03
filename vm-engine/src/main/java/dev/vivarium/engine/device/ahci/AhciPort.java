package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.device.ata.Action;
import dev.vivarium.engine.device.ata.AtaDisk;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.AtaRegisters;
import dev.vivarium.engine.device.ata.TaskFile;
import dev.vivarium.engine.device.ata.TransferBuffers;
import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

/**
 * One port: its registers (AHCI 1.3.1, 3.3), what it does with issued commands (5.3 to 5.6) and with errors (6.2). Commands
 * that are not queued are done one at a time and wait for the queued ones before them. An error stops the port until
 * software clears PxCMD.ST, which gives up all that was issued.
 */
final class AhciPort implements CommandSlot.Port {
    private final GuestMemory memory;
    private final @Nullable AtaDrive drive;
    private final Controller controller;
    private final @Nullable CommandSlot[] slots = new CommandSlot[AhciRegisters.SLOTS];

    private long commandList;
    private long received;
    private int interrupts;
    private int enables;
    private int command;
    private int taskFile;
    private int signature;
    private int status;
    private int control;
    private int errors;
    private int active;
    private int issued;
    private int queued;
    private int current;
    private boolean halted;
    private boolean inReset;
    private boolean signs;
    private int lastSlot;
    private boolean looking;
    /** Counts resets: what was to happen after an earlier one does not. */
    private int life;

    /** What a port needs of its controller. */
    interface Controller {
        /** The port's interrupt may have changed. */
        void interruptChanged();

        TransferBuffers buffers();

        AhciMetrics metrics();
    }

    AhciPort(GuestMemory memory, @Nullable AtaDrive drive, Controller controller, AhciPortState state) {
        this.memory = memory;
        this.drive = drive;
        this.controller = controller;
        restore(state);
    }

    private void restore(AhciPortState state) {
        commandList = state.commandList();
        received = state.received();
        interrupts = state.interrupts();
        enables = state.enables();
        command = state.command();
        taskFile = state.taskFile();
        signature = state.signature();
        status = state.status();
        control = state.control();
        errors = state.errors();
        active = state.active();
        issued = state.issued();
        queued = state.queued();
        current = state.current();
        halted = state.halted();
        inReset = state.inReset();
        signs = state.signs();
    }

    AhciPortState save() {
        return new AhciPortState(commandList, received, interrupts, enables, command, taskFile, signature, status,
                control, errors, active, issued, queued, current, halted, inReset, signs);
    }

    /**
     * Back to power-on.
     *
     * @param keepAddresses as the controller's own reset does
     */
    void reset(boolean keepAddresses) {
        forgetCommands();
        AhciPortState fresh = AhciPortState.powerOn(drive != null);
        long list = commandList;
        long area = received;
        restore(fresh);
        lastSlot = 0;
        if (keepAddresses) {
            commandList = list;
            received = area;
        }
        if (drive != null) {
            drive.busReset(new TaskFile());
        }
    }

    /** Goes on with what was under way when the machine was saved, which the drive does not know of. */
    void goOn() {
        for (int slot = 0; slot < AhciRegisters.SLOTS; slot++) {
            if ((queued >>> slot & 1) != 0 && slots[slot] == null) {
                fetch(slot);
            }
        }
        if (current >= 0 && slots[current] == null) {
            fetch(current);
        }
        trySign();
        look();
    }

    // ---- Registers. ----

    int read(int offset) {
        return switch (offset) {
            case AhciRegisters.PX_CLB -> (int) commandList;
            case AhciRegisters.PX_CLBU -> (int) (commandList >>> 32);
            case AhciRegisters.PX_FB -> (int) received;
            case AhciRegisters.PX_FBU -> (int) (received >>> 32);
            case AhciRegisters.PX_IS -> pendingBits();
            case AhciRegisters.PX_IE -> enables;
            case AhciRegisters.PX_CMD -> commandRegister();
            case AhciRegisters.PX_TFD -> taskFile;
            case AhciRegisters.PX_SIG -> signature;
            case AhciRegisters.PX_SSTS -> status;
            case AhciRegisters.PX_SCTL -> control;
            case AhciRegisters.PX_SERR -> errors;
            case AhciRegisters.PX_SACT -> active;
            case AhciRegisters.PX_CI -> issued;
            default -> 0;
        };
    }

    private int commandRegister() {
        int running = (command & AhciRegisters.CMD_START) != 0 ? AhciRegisters.CMD_RUNS | lastSlot << 8 : 0;
        int receiving = (command & AhciRegisters.CMD_RECEIVE) != 0 ? AhciRegisters.CMD_RECEIVES : 0;
        return command | running | receiving | AhciRegisters.CMD_SPUN_UP | AhciRegisters.CMD_POWERED;
    }

    private int pendingBits() {
        return interrupts | ((errors & AhciRegisters.SERR_EXCHANGED) != 0 ? AhciRegisters.IS_CONNECT : 0);
    }

    boolean wantsInterrupt() {
        return (pendingBits() & enables) != 0;
    }

    void write(int offset, int value) {
        switch (offset) {
            case AhciRegisters.PX_CLB -> commandList = commandList & ~0xFFFF_FFFFL | value & 0xFFFF_FC00L;
            case AhciRegisters.PX_CLBU -> commandList = commandList & 0xFFFF_FFFFL | (long) value << 32;
            case AhciRegisters.PX_FB -> received = received & ~0xFFFF_FFFFL | value & 0xFFFF_FF00L;
            case AhciRegisters.PX_FBU -> received = received & 0xFFFF_FFFFL | (long) value << 32;
            case AhciRegisters.PX_IS -> interrupts &= ~value;
            case AhciRegisters.PX_IE -> enables = value & AhciRegisters.IE_WRITABLE;
            case AhciRegisters.PX_CMD -> writeCommand(value);
            case AhciRegisters.PX_SCTL -> writeControl(value & AhciRegisters.SCTL_WRITABLE);
            case AhciRegisters.PX_SERR -> errors &= ~value;
            case AhciRegisters.PX_SACT -> active |= isStarted() ? value : 0;
            case AhciRegisters.PX_CI -> {
                issued |= isStarted() ? value : 0;
                look();
            }
            default -> controller.metrics().ignored.increment();
        }
    }

    private boolean isStarted() {
        return (command & AhciRegisters.CMD_START) != 0;
    }

    private void writeCommand(int value) {
        boolean wasStarted = isStarted();
        command = value & AhciRegisters.CMD_WRITABLE;
        if ((value & AhciRegisters.CMD_OVERRIDE) != 0) {
            taskFile &= ~(AtaRegisters.STATUS_BUSY | AtaRegisters.STATUS_REQUEST);
        }
        if (wasStarted && !isStarted()) {
            stop();
        }
        trySign();
        look();
    }

    /** All that was issued is given up; a drive that was at work is busy until it has left that. */
    private void stop() {
        boolean busy = current >= 0 || queued != 0;
        forgetCommands();
        if (busy && drive != null) {
            drive.work().forget();
            becomeReadyWhenQuiet(drive);
        }
    }

    private void becomeReadyWhenQuiet(AtaDrive present) {
        taskFile = AtaRegisters.STATUS_BUSY;
        int now = life;
        present.work().whenQuiet(() -> {
            if (now == life) {
                taskFile = AtaRegisters.STATUS_READY | AtaRegisters.STATUS_SEEK;
                look();
            }
        });
    }

    private void forgetCommands() {
        life++;
        issued = 0;
        active = 0;
        queued = 0;
        current = -1;
        halted = false;
        inReset = false;
        lastSlot = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            CommandSlot running = slots[slot];
            slots[slot] = null;
            if (running != null) {
                running.forget();
            }
        }
    }

    /** PxSCTL.DET: 1 holds the drive in reset, 0 after that lets it come up, 4 takes it off. */
    private void writeControl(int value) {
        int before = control & 15;
        int wanted = value & 15;
        control = value;
        if (wanted == before || drive == null) {
            return;
        }
        if (wanted == 1 || wanted == 4) {
            forgetCommands();
            drive.busReset(new TaskFile());
            signs = false;
            status = wanted == 4 ? AhciRegisters.SSTS_OFFLINE : 0;
            taskFile = AhciRegisters.TFD_NOTHING;
            signature = -1;
        } else if (wanted == 0) {
            status = AhciRegisters.SSTS_UP;
            errors |= AhciRegisters.SERR_EXCHANGED;
            taskFile = AtaRegisters.STATUS_BUSY;
            signs = true;
            trySign();
            controller.interruptChanged();
        }
    }

    // ---- The drive tells what it is. ----

    /** It does so once, when the port receives frames and the drive has left what it did before. */
    private void trySign() {
        AtaDrive present = drive;
        if (!signs || present == null || (command & AhciRegisters.CMD_RECEIVE) == 0) {
            return;
        }
        int now = life;
        present.work().whenQuiet(() -> {
            if (now == life && signs) {
                signs = false;
                TaskFile registers = new TaskFile();
                present.busReset(registers);
                signature = (int) (registers.lba() << 8 | registers.count());
                receiveRegisters(registers, false);
                look();
            }
        });
    }

    // ---- Commands. ----

    @Override
    public TransferBuffers buffers() {
        return controller.buffers();
    }

    /** Begins what has been issued, as far as the drive takes it. */
    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        while (canBegin() && fetch(nextSlot())) {
            // Until the drive is busy, or has to finish its queue first.
        }
        looking = false;
    }

    private boolean canBegin() {
        int busy = AtaRegisters.STATUS_BUSY | AtaRegisters.STATUS_REQUEST;
        return isStarted() && !halted && drive != null && status == AhciRegisters.SSTS_UP && (taskFile & busy) == 0
                && issued != 0;
    }

    /** The slots take turns. */
    private int nextSlot() {
        int ahead = Integer.rotateRight(issued, lastSlot + 1);
        return lastSlot + 1 + Integer.numberOfTrailingZeros(ahead) & 31;
    }

    /** @return whether another command may be begun */
    private boolean fetch(int index) {
        AtaDrive present = drive;
        if (present == null) {
            return false;
        }
        CommandSlot slot = CommandSlot.fetch(memory, present, index, commandList);
        if (slot == null) {
            fail(AhciRegisters.IS_BUS_FATAL);
            return false;
        }
        if (!slot.isRegisterFrame()) {
            fail(AhciRegisters.IS_INTERFACE_FATAL);
            return false;
        }
        boolean again = (queued >>> index & 1) != 0 || current == index;
        if (!again && queued != 0 && !slot.isQueued()) {
            return false;
        }
        lastSlot = index;
        controller.metrics().commands.increment();
        if (slot.multiplierPort() != 0) {
            taskFile |= AtaRegisters.STATUS_BUSY; // there is nobody who would answer
            return false;
        }
        if (!slot.isCommand()) {
            writeDeviceControl(present, slot);
            return true;
        }
        slots[index] = slot;
        if (slot.isQueued() || (queued >>> index & 1) != 0) {
            beginQueued(present, slot);
        } else {
            current = index;
            taskFile = taskFile & ~0xFF | AtaRegisters.STATUS_BUSY;
            slot.perform(present.begin(slot.taskFile()), this);
        }
        return true;
    }

    private void writeDeviceControl(AtaDrive present, CommandSlot slot) {
        issued &= ~(1 << slot.index());
        if (slot.resets()) {
            inReset = true;
            return;
        }
        if (inReset) {
            inReset = false;
            present.busReset(new TaskFile());
            taskFile = AtaRegisters.STATUS_BUSY;
            signs = true;
            trySign();
        }
    }

    private void beginQueued(AtaDrive present, CommandSlot slot) {
        int bit = 1 << slot.index();
        TaskFile registers = slot.taskFile();
        boolean known = slot.isQueued() && slot.tag() == slot.index() && (active & bit) != 0;
        Action action = known ? present.begin(registers) : null;
        if (action == null) {
            registers.fail(AtaRegisters.ERROR_ABORTED);
        }
        if (action == null || action instanceof Action.Done) {
            queuedFailed(slot);
            return;
        }
        issued &= ~bit;
        queued |= bit;
        TaskFile accepted = new TaskFile();
        accepted.complete();
        receiveRegisters(accepted, false);
        slot.perform(action, this);
    }

    @Override
    public void ended(CommandSlot slot, int pioBytes) {
        int bit = 1 << slot.index();
        TaskFile registers = slot.taskFile();
        if ((queued & bit) != 0) {
            if (registers.hasFailed()) {
                queuedFailed(slot);
            } else {
                queued &= ~bit;
                active &= ~bit;
                slots[slot.index()] = null;
                receiveDeviceBits(registers, bit);
            }
        } else {
            slots[slot.index()] = null;
            current = -1;
            slot.tellCount();
            issued &= registers.hasFailed() ? -1 : ~bit;
            if (pioBytes > 0) {
                receive(Frames.PIO_SETUP_OFFSET, Frames.pioSetup(registers, pioBytes), registers);
                raise(AhciRegisters.IS_PIO_SETUP);
            } else {
                receiveRegisters(registers, true);
            }
            if (registers.hasFailed()) {
                fail(AhciRegisters.IS_TASK_FILE);
            }
        }
        look();
    }

    /** With one queued command the drive gives up all of them: Serial ATA 2.6, 13.6.4.3. */
    private void queuedFailed(CommandSlot slot) {
        if (drive instanceof AtaDisk disk) {
            disk.queuedFailed(slot.index(), slot.taskFile());
        }
        giveUpQueue();
        receiveDeviceBits(slot.taskFile(), 0);
        fail(AhciRegisters.IS_TASK_FILE);
    }

    private void giveUpQueue() {
        queued = 0;
        for (int index = 0; index < slots.length; index++) {
            CommandSlot other = slots[index];
            slots[index] = null;
            if (other != null) {
                other.forget();
            }
        }
        if (drive != null) {
            drive.work().forget();
        }
    }

    @Override
    public void memoryFailed(CommandSlot slot) {
        slot.tellCount();
        giveUpQueue();
        current = -1;
        taskFile = AtaRegisters.STATUS_READY | AtaRegisters.STATUS_SEEK | AtaRegisters.STATUS_ERROR
                | AtaRegisters.ERROR_ABORTED << 8;
        fail(AhciRegisters.IS_BUS_DATA);
    }

    private void fail(int why) {
        controller.metrics().errors.increment();
        halted = true;
        raise(why);
    }

    // ---- Frames from the drive. ----

    private void receiveRegisters(TaskFile registers, boolean interrupt) {
        receive(Frames.REGISTERS_OFFSET, Frames.registers(registers, interrupt), registers);
        if (interrupt) {
            raise(AhciRegisters.IS_REGISTERS);
        }
    }

    private void receiveDeviceBits(TaskFile registers, int answered) {
        receive(Frames.DEVICE_BITS_OFFSET, Frames.deviceBits(registers, answered), registers);
        raise(AhciRegisters.IS_DEVICE_BITS);
    }

    private void receive(int offset, byte[] frame, TaskFile registers) {
        taskFile = registers.status() | registers.error() << 8;
        if ((command & AhciRegisters.CMD_RECEIVE) != 0) {
            memory.write(received + offset, frame, 0, frame.length);
        }
    }

    private void raise(int bits) {
        interrupts |= bits;
        controller.interruptChanged();
    }
}
