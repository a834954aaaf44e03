package dev.vivarium.engine.device.ahci;

import dev.vivarium.engine.device.ata.Action;
import dev.vivarium.engine.device.ata.AtaCommands;
import dev.vivarium.engine.device.ata.AtaDrive;
import dev.vivarium.engine.device.ata.AtaRegisters;
import dev.vivarium.engine.device.ata.DriveWork;
import dev.vivarium.engine.device.ata.SectorTransfer;
import dev.vivarium.engine.device.ata.TaskFile;
import dev.vivarium.engine.device.ata.TransferBuffers;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** One command as it stands in the guest's command list (AHCI 1.3.1, 4.2.2 and 4.2.3), and its way to its end. */
final class CommandSlot {
    static final int HEADER_SIZE = 32;
    private static final int PACKET_OFFSET = 0x40;
    private static final int REGIONS_OFFSET = 0x80;
    private static final int ATAPI = 1 << 5;

    private final GuestMemory memory;
    private final AtaDrive drive;
    private final int index;
    private final long headerGpa;
    private final byte[] header;
    private final byte[] frame;
    private final byte[] packet;
    private final TaskFile taskFile;
    private final PrdTable regions;
    private @Nullable SectorTransfer transfer;

    /** What the port does about a command's end. */
    interface Port {
        /** The registers tell the outcome. @param pioBytes bytes by PIO for the host, which have been put; 0 for none */
        void ended(CommandSlot slot, int pioBytes);

        /** The guest's memory was not there for the data. */
        void memoryFailed(CommandSlot slot);

        TransferBuffers buffers();
    }

    private CommandSlot(GuestMemory memory, AtaDrive drive, int index, long headerGpa, byte[] header, byte[] table) {
        this.memory = memory;
        this.drive = drive;
        this.index = index;
        this.headerGpa = headerGpa;
        this.header = header;
        this.frame = Arrays.copyOf(table, Frames.HOST_SIZE);
        this.packet = Arrays.copyOfRange(table, PACKET_OFFSET, PACKET_OFFSET + AtaRegisters.PACKET_SIZE);
        this.taskFile = Frames.taskFile(frame);
        this.regions = new PrdTable(memory, tableGpa(header) + REGIONS_OFFSET, (int) LittleEndian.get(header, 2, 2));
    }

    private static long tableGpa(byte[] header) {
        return LittleEndian.get(header, 8, 8) & ~0x7FL;
    }

    /** @return null if header or table is not in RAM */
    static @Nullable CommandSlot fetch(GuestMemory memory, AtaDrive drive, int index, long commandList) {
        long gpa = commandList + (long) HEADER_SIZE * index;
        byte[] header = new byte[HEADER_SIZE];
        byte[] table = new byte[PACKET_OFFSET + 16];
        boolean there = memory.read(gpa, header, 0, header.length)
                && memory.read(tableGpa(header), table, 0, table.length);
        return there ? new CommandSlot(memory, drive, index, gpa, header, table) : null;
    }

    int index() {
        return index;
    }

    TaskFile taskFile() {
        return taskFile;
    }

    boolean isRegisterFrame() {
        return (frame[0] & 0xFF) == Frames.HOST_TO_DEVICE;
    }

    /** Whether the frame is a command, not a write to the device control register. */
    boolean isCommand() {
        return (frame[1] & Frames.COMMAND_BIT) != 0;
    }

    /** The port behind a port multiplier that the frame is meant for. */
    int multiplierPort() {
        return frame[1] & Frames.PORT_MASK;
    }

    boolean resets() {
        return (frame[Frames.CONTROL] & AtaRegisters.CONTROL_RESET) != 0;
    }

    boolean isQueued() {
        int command = taskFile.command();
        return isCommand()
                && (command == AtaCommands.READ_FPDMA_QUEUED || command == AtaCommands.WRITE_FPDMA_QUEUED);
    }

    /** The number that the drive answers a queued command with. */
    int tag() {
        return taskFile.count() >> 3 & 31;
    }

    /** Does what the drive has made of the command. */
    void perform(Action action, Port port) {
        switch (action) {
            case Action.Done done -> port.ended(this, 0);
            case Action.AwaitPacket packetWanted -> awaitPacket(port);
            case Action.Give give -> give(give, port);
            case Action.Take take -> {
                byte[] bytes = new byte[take.size()];
                if (regions.take(MemorySegment.ofArray(bytes))) {
                    perform(take.next().apply(bytes), port);
                } else {
                    port.memoryFailed(this);
                }
            }
            case Action.Read read -> transfer(read, port);
            case Action.Write write -> transfer(write, port);
            case Action.OnHost onHost -> drive.work().run(onHost.step(), new DriveWork.Outcome() {
                @Override
                public void done(boolean ok) {
                    end(ok, 0, port);
                }
            });
        }
    }

    private void awaitPacket(Port port) {
        if ((header[0] & ATAPI) == 0) {
            port.memoryFailed(this);
            return;
        }
        perform(drive.packet(packet, taskFile), port);
    }

    private void give(Action.Give give, Port port) {
        if (!regions.put(MemorySegment.ofArray(give.bytes()))) {
            port.memoryFailed(this);
            return;
        }
        end(true, give.dma() || taskFile.command() == AtaCommands.PACKET ? 0 : give.bytes().length, port);
    }

    private void transfer(Action action, Port port) {
        boolean pioIn = action instanceof Action.Read read && !read.dma()
                && taskFile.command() != AtaCommands.PACKET;
        transfer = SectorTransfer.begin(drive, port.buffers(), regions, action, how -> {
            switch (how) {
                case OK -> end(true, pioIn ? AtaRegisters.SECTOR : 0, port);
                case HOST_FAILED -> end(false, 0, port);
                case GUEST_FAILED -> port.memoryFailed(this);
            }
        });
    }

    private void end(boolean ok, int pioBytes, Port port) {
        drive.ended(taskFile, ok);
        port.ended(this, ok ? pioBytes : 0);
    }

    /** Tells in the header how many bytes have been moved. */
    void tellCount() {
        memory.write(headerGpa + 4, 4, regions.moved());
    }

    /** The drive was reset. */
    void forget() {
        SectorTransfer running = transfer;
        if (running != null) {
            running.forget();
        }
    }
}
