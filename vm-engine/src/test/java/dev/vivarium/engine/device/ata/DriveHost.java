package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A controller for tests that moves the data of one command at once. */
public final class DriveHost {
    public final MetricRegistry metrics = new MetricRegistry();
    public final List<String> alarms = new ArrayList<>();
    private static final int MOST = 1 << 20;

    /** The wiring of a drive whose work is done at once. */
    public DriveWiring wiring(String name, boolean serial) {
        return new DriveWiring(name, serial, (work, completion) -> {
            work.run();
            completion.run();
        }, (drive, sentence) -> alarms.add(drive), metrics);
    }

    /** What became of a command. */
    public record Result(TaskFile registers, byte[] data) {
    }

    /** Issues a command. @param out what it is sent, if it wants something */
    public static Result run(AtaDrive drive, TaskFile taskFile, byte @Nullable [] packet, byte... out) {
        Action action = drive.begin(taskFile);
        if (action instanceof Action.AwaitPacket) {
            action = drive.packet(packet == null ? new byte[12] : packet, taskFile);
        }
        return new Result(taskFile, perform(drive, action, taskFile, out));
    }

    private static byte[] perform(AtaDrive drive, Action action, TaskFile taskFile, byte[] out) {
        byte[] nothing = {};
        try {
            switch (action) {
                case Action.Done done -> {
                    return nothing;
                }
                case Action.Give give -> {
                    drive.ended(taskFile, true);
                    return give.bytes();
                }
                case Action.Take take -> {
                    byte[] sent = new byte[take.size()];
                    System.arraycopy(out, 0, sent, 0, Math.min(out.length, sent.length));
                    return perform(drive, take.next().apply(sent), taskFile, out);
                }
                case Action.Read read -> {
                    byte[] data = new byte[(int) Math.min(MOST, read.length())];
                    read.source().read(0, ByteBuffer.wrap(data));
                    drive.ended(taskFile, true);
                    return data;
                }
                case Action.Write write -> {
                    byte[] sent = new byte[(int) Math.min(MOST, write.length())];
                    System.arraycopy(out, 0, sent, 0, Math.min(out.length, sent.length));
                    write.sink().write(0, ByteBuffer.wrap(sent));
                    if (write.last() != null) {
                        write.last().run();
                    }
                }
                case Action.OnHost onHost -> onHost.step().run();
                case Action.AwaitPacket twice -> throw new AssertionError("A packet after a packet.");
            }
            drive.ended(taskFile, true);
        } catch (SnapshotException e) {
            drive.ended(taskFile, false);
        }
        return nothing;
    }

    /** Registers for the contract's traffic: each write is a command. */
    static IoHandler asRegisters(AtaDrive drive) {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return 0;
            }

            @Override
            public void write(long offset, int width, long value) {
                byte[] packet = new byte[12];
                packet[0] = (byte) value;
                for (int i = 1; i < 12; i++) {
                    packet[i] = (byte) (value >>> 3 * i);
                }
                int command = (value & 1) == 0 ? (int) offset & 0xFF : AtaCommands.PACKET;
                TaskFile taskFile = new TaskFile(command, (int) (value >>> 8), (int) (value >>> 16), value >>> 24,
                        (int) (value >>> 40));
                run(drive, taskFile, packet);
            }
        };
    }
}
