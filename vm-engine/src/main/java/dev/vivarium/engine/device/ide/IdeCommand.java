package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.device.ata.Action;
import dev.vivarium.engine.device.ata.AtaCommands;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.AtaRegisters;
import dev.vivarium.engine.device.ata.DriveWork;
import dev.vivarium.engine.device.ata.SectorTransfer;
import dev.vivarium.engine.device.ata.TaskFile;
import dev.vivarium.engine.device.ata.TransferBuffers;
import dev.vivarium.engine.device.ide.IdeCommandState.Phase;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A command on its way: the protocols of ATA-4, chapter 9. What the processor fetches or sends by the data port passes
 * through {@code data}, as much at a time as one work of the host's brings; interrupts come for each block, as the command
 * has it, without the host being asked again.
 */
final class IdeCommand {
    /** Bytes that the host reads or writes at a time for the data port: whole blocks of every command. */
    static final int PIECE = 64 << 10;

    private static final int WANTS_DATA = AtaRegisters.STATUS_READY | AtaRegisters.STATUS_SEEK
            | AtaRegisters.STATUS_REQUEST;
    private static final byte[] NOTHING = {};

    private final AtaDrive drive;
    private final int driveIndex;
    private final TaskFile taskFile;
    private final IdeCommandState issued;
    private final Cable cable;
    private final int byteLimit;
    private Phase phase = Phase.HOST;
    private @Nullable Action action;
    private byte[] packet = NOTHING;
    private byte[] data = NOTHING;
    private int at;
    private int blockEnd;
    private long position;
    private @Nullable SectorTransfer transfer;
    private boolean over;
    private boolean savedMore;

    /** What a command does to its channel. */
    interface Cable {
        /** The status register shows this, and the drive asks for attention or does not. */
        void show(int status, boolean interrupt);

        /** A packet drive says what comes next. */
        void showPacketPhase(int reason, int bytes);

        /** The command has come to its end. */
        void ended(TaskFile taskFile, boolean interrupt);

        BusMaster busMaster();

        TransferBuffers buffers();
    }

    /** A command as it is issued. */
    IdeCommand(AtaDrive drive, int driveIndex, TaskFile taskFile, Cable cable) {
        this.drive = drive;
        this.driveIndex = driveIndex;
        this.taskFile = taskFile;
        this.cable = cable;
        issued = new IdeCommandState(Phase.HOST, driveIndex, taskFile.command(), taskFile.features(), taskFile.count(),
                taskFile.lba(), NOTHING, NOTHING, 0, 0, 0, false);
        int limit = (int) (taskFile.lba() >>> 8) & 0xFFFE;
        byteLimit = limit == 0 ? 0xFFFE : limit;
    }

    /** A command that was under way when the machine was saved. */
    static IdeCommand restored(AtaDrive drive, IdeCommandState state, int device, Cable cable) {
        TaskFile taskFile = new TaskFile(state.code(), state.features(), state.count(), state.lba(), device);
        IdeCommand command = new IdeCommand(drive, state.drive(), taskFile, cable);
        command.phase = state.phase();
        command.packet = state.packet();
        command.data = state.data().clone();
        command.at = state.at();
        command.blockEnd = state.blockEnd();
        command.position = state.position();
        command.savedMore = state.more();
        return command;
    }

    IdeCommandState save() {
        return new IdeCommandState(phase, driveIndex, issued.code(), issued.features(), issued.count(), issued.lba(),
                packet.clone(), data.clone(), at, blockEnd, position, hasMore());
    }

    private boolean hasMore() {
        return action == null ? savedMore : action instanceof Action.Read read
                && position + data.length < read.length();
    }

    int driveIndex() {
        return driveIndex;
    }

    /** Whether the bus master moves its data. */
    boolean isMoving() {
        return transfer != null && !over;
    }

    void begin() {
        cable.show(AtaRegisters.STATUS_BUSY, false);
        perform(drive.begin(taskFile));
    }

    /** Goes on where the saved one was. A packet whose answer is all here is not carried out a second time. */
    void goOn() {
        switch (phase) {
            case DMA -> {
                action = data.length > 0 ? new Action.Give(data, true) : again();
                runBusMaster();
            }
            case HOST -> {
                action = again();
                switch (action) {
                    case Action.Read read -> load(read);
                    case Action.Write write when data.length > 0 -> store(write);
                    default -> perform(action);
                }
            }
            case IN -> action = takesPackets() && !savedMore ? null : again();
            case OUT -> action = again();
            case PACKET, IDLE -> {
                // The processor goes on.
            }
        }
    }

    private Action again() {
        Action begun = drive.begin(taskFile);
        return begun instanceof Action.AwaitPacket && packet.length > 0 ? drive.packet(packet, taskFile) : begun;
    }

    /** The drive was reset, or software has stopped the bus master: nobody waits for the end. */
    void forget() {
        over = true;
        SectorTransfer running = transfer;
        if (running != null) {
            running.forget();
        }
        drive.work().forget();
    }

    private void perform(Action next) {
        action = next;
        switch (next) {
            case Action.Done done -> end();
            case Action.AwaitPacket await -> {
                phase = Phase.PACKET;
                hold(AtaRegisters.PACKET_SIZE);
                blockEnd = AtaRegisters.PACKET_SIZE;
                cable.showPacketPhase(AtaRegisters.REASON_COMMAND, 0);
                cable.show(WANTS_DATA, false);
            }
            case Action.Give give -> {
                data = Arrays.copyOf(give.bytes(), give.bytes().length + 1 & ~1);
                at = 0;
                blockEnd = 0;
                if (give.dma()) {
                    awaitBusMaster();
                } else {
                    giveBlock(give.bytes().length);
                }
            }
            case Action.Take take -> {
                if (take.dma()) {
                    awaitBusMaster();
                } else {
                    hold(take.size());
                    takeBlock(false);
                }
            }
            case Action.Read read -> {
                if (read.dma()) {
                    awaitBusMaster();
                } else {
                    load(read);
                }
            }
            case Action.Write write -> {
                if (write.dma()) {
                    awaitBusMaster();
                } else {
                    hold((int) Math.min(PIECE, write.length()));
                    takeBlock(false);
                }
            }
            case Action.OnHost onHost -> onHost(onHost.step(), () -> finish(true));
        }
    }

    private void hold(int bytes) {
        data = new byte[bytes];
        at = 0;
        blockEnd = 0;
    }

    private void onHost(DriveWork.Step step, Runnable next) {
        phase = Phase.HOST;
        cable.show(AtaRegisters.STATUS_BUSY, false);
        drive.work().run(step, ok -> {
            if (ok) {
                next.run();
            } else {
                finish(false);
            }
        });
    }

    private void finish(boolean ok) {
        drive.ended(taskFile, ok);
        end();
    }

    private void end() {
        over = true;
        cable.ended(taskFile, true);
    }

    private boolean takesPackets() {
        return taskFile.command() == AtaCommands.PACKET;
    }

    // ---- By the data port. ----

    /** @return what the port reads */
    long readData(int width) {
        if (phase != Phase.IN || over) {
            return 0;
        }
        long value = 0;
        for (int i = 0; i < width && at < data.length; i++) {
            value |= (data[at++] & 0xFFL) << 8 * i;
        }
        if (at >= blockEnd) {
            blockFetched();
        }
        return value;
    }

    void writeData(int width, long value) {
        if (phase != Phase.OUT && phase != Phase.PACKET || over) {
            return;
        }
        for (int i = 0; i < width && at < blockEnd; i++) {
            data[at++] = (byte) (value >>> 8 * i);
        }
        if (at == blockEnd) {
            blockSent();
        }
    }

    private void load(Action.Read read) {
        long left = read.length() - position;
        hold((int) Math.min(PIECE / read.blockBytes() * read.blockBytes(), left));
        byte[] piece = data;
        long from = position;
        onHost(() -> read.source().read(from, ByteBuffer.wrap(piece)), () -> giveBlock(piece.length));
    }

    /** The next block of {@code data}, whose first {@code size} bytes are valid. */
    private void giveBlock(int size) {
        phase = Phase.IN;
        int left = size - at;
        int block = Math.min(left, takesPackets() ? byteLimit : blockBytes());
        blockEnd = Math.min(at + block + 1 & ~1, data.length);
        if (takesPackets()) {
            cable.showPacketPhase(AtaRegisters.REASON_IN, block);
        }
        cable.show(WANTS_DATA, true);
    }

    private int blockBytes() {
        return switch (action) {
            case Action.Read read -> read.blockBytes();
            case Action.Write write -> write.blockBytes();
            case null, default -> AtaRegisters.SECTOR;
        };
    }

    private void blockFetched() {
        if (at < data.length) {
            giveBlock(data.length);
            return;
        }
        position += data.length;
        if (action instanceof Action.Read read && position < read.length()) {
            load(read);
            return;
        }
        drive.ended(taskFile, true);
        over = true;
        cable.ended(taskFile, takesPackets());
    }

    private void takeBlock(boolean interrupt) {
        phase = Phase.OUT;
        blockEnd = Math.min(at + blockBytes(), data.length);
        cable.show(WANTS_DATA, interrupt);
    }

    private void blockSent() {
        if (phase == Phase.PACKET) {
            packet = data;
            data = NOTHING;
            at = 0;
            blockEnd = 0;
            cable.show(AtaRegisters.STATUS_BUSY, false);
            perform(drive.packet(packet, taskFile));
        } else if (at < data.length) {
            takeBlock(true);
        } else if (action instanceof Action.Write write) {
            store(write);
        } else if (action instanceof Action.Take take) {
            perform(take.next().apply(data));
        }
    }

    /** What the processor has sent so far goes to the medium. */
    private void store(Action.Write write) {
        byte[] piece = data;
        long to = position;
        onHost(() -> write.sink().write(to, ByteBuffer.wrap(piece)), () -> {
            position += piece.length;
            DriveWork.Step last = write.last();
            if (position < write.length()) {
                hold((int) Math.min(PIECE, write.length() - position));
                takeBlock(true);
            } else if (last != null) {
                onHost(last, () -> finish(true));
            } else {
                finish(true);
            }
        });
    }

    // ---- By the bus master. ----

    private void awaitBusMaster() {
        phase = Phase.DMA;
        cable.show(AtaRegisters.STATUS_BUSY, false);
        runBusMaster();
    }

    /** The bus master has been started, or a command for it has come. */
    void runBusMaster() {
        if (phase != Phase.DMA || transfer != null || over || !cable.busMaster().isActive()) {
            return;
        }
        PrdList regions = cable.busMaster().regions();
        switch (action) {
            case Action.Give give -> moved(regions, regions.put(MemorySegment.ofArray(give.bytes())), true);
            case Action.Take take -> {
                byte[] bytes = new byte[take.size()];
                if (regions.take(MemorySegment.ofArray(bytes))) {
                    cable.busMaster().ended(regions.isPassed());
                    perform(take.next().apply(bytes));
                } else {
                    moved(regions, false, true);
                }
            }
            case Action.Read read -> transfer(regions, read);
            case Action.Write write -> transfer(regions, write);
            case null, default -> finish(false);
        }
    }

    private void transfer(PrdList regions, Action moves) {
        transfer = SectorTransfer.begin(drive, cable.buffers(), regions, moves,
                how -> moved(regions, how != SectorTransfer.End.GUEST_FAILED, how == SectorTransfer.End.OK));
    }

    private void moved(PrdList regions, boolean guestThere, boolean ok) {
        if (guestThere) {
            cable.busMaster().ended(regions.isPassed());
        } else {
            cable.busMaster().failed();
        }
        finish(guestThere && ok);
    }
}
