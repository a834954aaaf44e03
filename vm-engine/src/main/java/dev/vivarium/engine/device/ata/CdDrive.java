package dev.vivarium.engine.device.ata;

import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

/**
 * A CD and DVD drive that takes packets: ATA/ATAPI-4 and SFF-8020i for its registers, MMC-4 and SPC-3 for its packets
 * ({@link PacketCommands}). The host puts discs in and takes them out, the guest may lock the tray; another disc is told as
 * drives tell it: by a unit attention and by media events. Not emulated: audio, writing,
 * regions and keys of DVDs, several sessions.
 *
 * <p>Called with the board lock held.
 */
public final class CdDrive implements AtaDrive {
    static final int EVENT_EJECT_REQUEST = 1;
    static final int EVENT_NEW_MEDIUM = 2;
    static final int EVENT_REMOVAL = 3;

    private static final long SIGNATURE = 0xEB_14_01;

    private final DriveWiring wiring;
    private final TrayListener listener;
    private final DriveMetrics metrics;
    private final DriveWork work;
    private final PacketCommands packets = new PacketCommands(this);
    private @Nullable Disc disc;
    private boolean trayOpen;
    private boolean locked;
    private boolean changed;
    private int event;
    private Sense sense = Sense.NONE;
    private int transferMode;

    /** Told when the tray has moved, by whomever. */
    @FunctionalInterface
    public interface TrayListener {
        void trayMoved(boolean open);
    }

    /** @param image the disc in the tray, or null */
    public CdDrive(DriveWiring wiring, @Nullable DiskImage image, TrayListener listener, CdDriveState state) {
        this.wiring = wiring;
        this.listener = listener;
        metrics = new DriveMetrics(wiring.metrics(), wiring.name());
        work = new DriveWork(wiring.name(), wiring.host(), wiring.alarm(), metrics);
        disc = image == null ? null : new Disc(image);
        trayOpen = state.trayOpen();
        locked = state.locked();
        changed = state.changed();
        event = state.event();
        sense = new Sense(state.senseKey(), state.senseCode());
        transferMode = state.transferMode();
    }

    @Override
    public CdDriveState save() {
        if (!work.isQuiet()) {
            throw new IllegalStateException("Commands are under way; host I/O must drain before saving.");
        }
        return new CdDriveState(trayOpen, locked, changed, event, sense.key(), sense.asc(), transferMode);
    }

    /** All but the tray goes back: that stays where it is. */
    @Override
    public void reset() {
        work.forget();
        locked = false;
        changed = false;
        event = 0;
        sense = Sense.NONE;
        transferMode = CdDriveState.POWER_ON.transferMode();
    }

    @Override
    public void retryKept() {
        work.retryKept();
    }

    @Override
    public DriveWork work() {
        return work;
    }

    @Override
    public void busReset(TaskFile taskFile) {
        work.forget();
        locked = false;
        sense = Sense.NONE;
        sign(taskFile);
    }

    @Override
    public void sign(TaskFile taskFile) {
        taskFile.setCount(1);
        taskFile.setLba(SIGNATURE);
        taskFile.setOutcome(0, 1);
    }

    // ---- The host's side. ----

    public boolean isTrayOpen() {
        return trayOpen;
    }

    public boolean isLocked() {
        return locked;
    }

    /** What is in the tray, open or not. */
    public @Nullable DiskImage image() {
        return disc == null ? null : disc.image();
    }

    /**
     * Presses the button.
     *
     * @param force opens a tray that the guest has locked, too
     * @return false if the guest has locked it: it was told of the wish
     */
    public boolean eject(boolean force) {
        if (trayOpen) {
            return true;
        }
        if (locked && !force) {
            event = EVENT_EJECT_REQUEST;
            return false;
        }
        locked = false;
        moveTray(true);
        return true;
    }

    /** Puts a disc into the open tray, or takes out what is in it; what was in it is used no more once it is quiet. */
    public void exchange(@Nullable DiskImage image) {
        disc = image == null ? null : new Disc(image);
    }

    /** Closes the tray; a disc that is in it is a new one. */
    public void close() {
        if (trayOpen) {
            moveTray(false);
        }
    }

    void moveTray(boolean open) {
        if (trayOpen == open) {
            return;
        }
        trayOpen = open;
        changed = !open && disc != null;
        event = open ? EVENT_REMOVAL : disc == null ? 0 : EVENT_NEW_MEDIUM;
        listener.trayMoved(open);
    }

    // ---- What the packets see. ----

    /** The disc that can be read, or null. */
    @Nullable
    Disc readable() {
        return trayOpen ? null : disc;
    }

    void setLocked(boolean lock) {
        locked = lock;
    }

    /** Whether the guest is to be told of another disc, now. */
    boolean takeChange() {
        boolean told = changed;
        changed = false;
        return told;
    }

    /** The media event to be told, which is then forgotten. */
    int takeEvent() {
        int told = event;
        event = 0;
        return told;
    }

    Sense takeSense() {
        Sense told = sense;
        sense = Sense.NONE;
        return told;
    }

    DriveMetrics metrics() {
        return metrics;
    }

    // ---- Commands. ----

    @Override
    public Action begin(TaskFile taskFile) {
        metrics.commands.increment();
        switch (taskFile.command()) {
            case AtaCommands.PACKET -> {
                return new Action.AwaitPacket();
            }
            case AtaCommands.IDENTIFY_PACKET -> {
                return new Action.Give(identity(), false);
            }
            case AtaCommands.DEVICE_RESET, AtaCommands.EXECUTE_DIAGNOSTIC -> sign(taskFile);
            case AtaCommands.IDENTIFY, AtaCommands.READ_SECTORS -> {
                // By these a host finds out that it should have used packets.
                sign(taskFile);
                taskFile.fail(AtaRegisters.ERROR_ABORTED);
            }
            case AtaCommands.SET_FEATURES -> setFeatures(taskFile);
            case AtaCommands.CHECK_POWER -> {
                taskFile.setCount(AtaDisk.POWER_ACTIVE);
                taskFile.complete();
            }
            case AtaCommands.STANDBY_IMMEDIATE, AtaCommands.IDLE_IMMEDIATE, AtaCommands.STANDBY, AtaCommands.IDLE,
                    AtaCommands.SLEEP, AtaCommands.FLUSH ->
                taskFile.complete();
            default -> {
                metrics.refused.increment();
                taskFile.fail(AtaRegisters.ERROR_ABORTED);
            }
        }
        return Action.Done.INSTANCE;
    }

    private void setFeatures(TaskFile taskFile) {
        if ((taskFile.features() & 0xFF) == 3) {
            transferMode = taskFile.count() & 0xFF;
            taskFile.complete();
        } else if ((taskFile.features() & 0xFF) == 0x66 || (taskFile.features() & 0xFF) == 0xCC) {
            taskFile.complete();
        } else {
            taskFile.fail(AtaRegisters.ERROR_ABORTED);
        }
    }

    @Override
    public Action packet(byte[] packet, TaskFile taskFile) {
        metrics.packets.increment();
        PacketCommands.Answer answer = packets.answer(packet, (taskFile.features() & 1) != 0);
        if (answer.sense() != Sense.NONE) {
            fail(taskFile, answer.sense());
            return Action.Done.INSTANCE;
        }
        Action action = answer.action();
        if (action instanceof Action.Done) {
            ended(taskFile, true);
        }
        return action;
    }

    @Override
    public void ended(TaskFile taskFile, boolean ok) {
        if (!ok) {
            fail(taskFile, Sense.READ_ERROR);
            return;
        }
        taskFile.complete();
        if (taskFile.command() == AtaCommands.PACKET) {
            taskFile.setCount(AtaRegisters.REASON_COMMAND | AtaRegisters.REASON_IN);
        }
    }

    private void fail(TaskFile taskFile, Sense why) {
        metrics.refused.increment();
        sense = why;
        taskFile.setCount(AtaRegisters.REASON_COMMAND | AtaRegisters.REASON_IN);
        taskFile.fail(why.key() << 4 | (why.key() == 5 ? AtaRegisters.ERROR_ABORTED : 0));
    }

    private byte[] identity() {
        int multiword = transferMode >> 3 == 4 ? 0x100 << (transferMode & 7) : 0;
        int ultra = transferMode >> 3 == 8 ? 0x100 << (transferMode & 7) : 0;
        IdentifyData data = new IdentifyData()
                .word(0, 0x85C0) // CD, removable, prompt, 12-byte packets
                .text(10, 10, wiring.name())
                .text(23, 4, "1.0")
                .text(27, 20, "Vivarium CD drive")
                .word(49, 0x0F00)
                .word(53, 7)
                .word(63, 0x07 | multiword & 0x700)
                .word(64, 3)
                .word(65, 120)
                .word(66, 120)
                .word(67, 120)
                .word(68, 120)
                .word(80, 0x1F0)
                .word(82, 0x4218) // NOP, DEVICE RESET, PACKET, power
                .word(83, 0x4000)
                .word(84, 0x4000)
                .word(85, 0x4218)
                .word(87, 0x4000)
                .word(88, 0x3F | ultra & 0x3F00)
                .word(93, wiring.serial() ? 0 : 0x6001);
        if (wiring.serial()) {
            data.word(76, 0x0006);
        }
        return data.sealed();
    }
}
