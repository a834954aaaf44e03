package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.BigEndian;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.Offload;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * One transmit queue: section 7.2. The descriptors of a frame are taken together, once the last of them is there; what the network has no
 * room for stays in the ring.
 */
final class TxQueue {
    private static final int FRAMES_PER_TURN = 64;
    private static final int BYTES_PER_TURN = 1 << 20;
    /** No driver divides a frame into so many. */
    private static final int MOST_DESCRIPTORS = 256;
    private static final int MOST_BYTES = Frame.LONGEST - 4;
    private static final int SHORTEST = 60;

    private static final int COMMAND_END = 1 << 24;
    private static final int COMMAND_CHECKSUM = 1 << 26;
    private static final int COMMAND_SEGMENT = 1 << 26;
    private static final int COMMAND_REPORT = 1 << 27;
    private static final int COMMAND_EXTENDED = 1 << 29;
    private static final int COMMAND_VLAN = 1 << 30;
    private static final int TYPE_DATA = 1 << 20;
    private static final int OPTION_IP = 1 << 8;
    private static final int OPTION_TRANSPORT = 1 << 9;
    private static final int DONE = 1;

    private final RegisterFile registers;
    private final GuestMemory memory;
    private final NetBackend network;
    private final E1000eMetrics metrics;
    private final Statistics statistics;
    private final Ring ring;
    private final TxContext context;
    private final int arbitration;
    private final byte[] descriptor = new byte[E1000eRegisters.DESCRIPTOR];

    /** What queues share. */
    record Wires(RegisterFile registers, GuestMemory memory, NetBackend network, E1000eMetrics metrics,
            Statistics statistics) {
    }

    TxQueue(Wires wires, int number, TxContext context) {
        registers = wires.registers;
        memory = wires.memory;
        network = wires.network;
        metrics = wires.metrics;
        statistics = wires.statistics;
        ring = new Ring(registers, E1000eRegisters.TDBAL + number * E1000eRegisters.QUEUE_STRIDE);
        arbitration = E1000eRegisters.TARC + number * E1000eRegisters.QUEUE_STRIDE;
        this.context = context;
    }

    /** What a turn has come to. */
    enum Outcome {
        /** There was nothing to do. */
        IDLE,
        /** Something was sent, and nothing is left that could be. */
        SENT,
        /** The same, and now the ring is empty. */
        EMPTIED,
        /** There is more, in another turn. */
        MORE
    }

    Outcome turn() {
        boolean on = registers.isSet(E1000eRegisters.TCTL, E1000eRegisters.TCTL_EN)
                && registers.isSet(arbitration, E1000eRegisters.TARC_ENABLE);
        long bytes = 0;
        int frames = 0;
        while (on && ring.available() > 0) {
            if (frames == FRAMES_PER_TURN || bytes >= BYTES_PER_TURN) {
                return Outcome.MORE;
            }
            int sent = one();
            if (sent < 0) {
                return frames == 0 ? Outcome.IDLE : Outcome.SENT;
            }
            bytes += sent;
            frames++;
        }
        return frames == 0 ? Outcome.IDLE : Outcome.EMPTIED;
    }

    /** @return how many bytes went out, or -1 if the next frame has to wait */
    private int one() {
        read(0);
        if (isContext()) {
            context.set(descriptor);
            giveBack(1);
            return 0;
        }
        int available = Math.min(ring.available(), MOST_DESCRIPTORS);
        int count = 0;
        int length = 0;
        boolean whole = false;
        while (!whole && count < available) {
            read(count++);
            length += dataLength();
            whole = (lower() & COMMAND_END) != 0;
        }
        if (!whole && count < MOST_DESCRIPTORS) {
            return -1;
        }
        Frame frame = whole && length <= MOST_BYTES ? frame(count, length) : null;
        if (frame == null) {
            metrics.refusedToSend.increment();
        } else if (!network.send(frame)) {
            return -1;
        } else {
            metrics.framesSent.increment();
            metrics.bytesSent.add(frame.length());
            statistics.sent(frame.bytes(), frame.length());
        }
        giveBack(count);
        return length;
    }

    private void read(int after) {
        long gpa = ring.gpa(after);
        if (!memory.read(gpa, descriptor, 0, descriptor.length)) {
            Arrays.fill(descriptor, (byte) 0);
        }
    }

    private int lower() {
        return (int) LittleEndian.get(descriptor, 8, 4);
    }

    private int upper() {
        return (int) LittleEndian.get(descriptor, 12, 4);
    }

    private boolean isExtended() {
        return (lower() & COMMAND_EXTENDED) != 0;
    }

    private boolean isContext() {
        return isExtended() && (lower() & 0xf0_0000) != TYPE_DATA;
    }

    private int dataLength() {
        return isContext() ? 0 : lower() & (isExtended() ? 0xf_ffff : 0xffff);
    }

    /** Gathers a frame; its last descriptor says what is done with it, and its first what an extended one leaves to be done. */
    private @Nullable Frame frame(int count, int length) {
        byte[] bytes = new byte[Math.max(length, SHORTEST)];
        int done = 0;
        int options = 0;
        for (int i = 0; i < count; i++) {
            read(i);
            options |= isExtended() && i == 0 ? upper() & (OPTION_IP | OPTION_TRANSPORT) : 0;
            int piece = Math.min(dataLength(), length - done);
            if (piece > 0 && !memory.read(LittleEndian.get(descriptor, 0, 8), bytes, done, piece)) {
                return null;
            }
            done += piece;
        }
        boolean pads = registers.isSet(E1000eRegisters.TCTL, E1000eRegisters.TCTL_PSP);
        int whole = pads ? Math.max(done, SHORTEST) : done;
        Frame frame = whole < Frame.HEADER ? null : offloaded(bytes, whole, options);
        return frame == null ? null : tagged(frame);
    }

    private @Nullable Frame offloaded(byte[] bytes, int length, int options) {
        int command = lower();
        if (isExtended()) {
            return (command & COMMAND_SEGMENT) != 0 ? context.segmented(bytes, length)
                    : context.summed(bytes, length, (options & OPTION_IP) != 0, (options & OPTION_TRANSPORT) != 0);
        }
        boolean sums = (command & COMMAND_CHECKSUM) != 0;
        boolean fits = !sums || TxContext.put(bytes, upper() >> 8 & 0xff, command >> 16 & 0xff, length);
        return fits ? new Frame(bytes, length, Offload.NONE) : null;
    }

    /** Inserts the VLAN tag that the last descriptor holds, if it is to be. */
    private Frame tagged(Frame frame) {
        boolean inserts = registers.isSet(E1000eRegisters.CTRL, E1000eRegisters.CTRL_VME)
                && (lower() & COMMAND_VLAN) != 0;
        if (!inserts) {
            return frame;
        }
        byte[] bytes = new byte[frame.length() + 4];
        System.arraycopy(frame.bytes(), 0, bytes, 0, 12);
        BigEndian.put16(bytes, 12, registers.get(E1000eRegisters.VET));
        BigEndian.put16(bytes, 14, upper() >>> 16);
        System.arraycopy(frame.bytes(), 12, bytes, 16, frame.length() - 12);
        return new Frame(bytes, bytes.length, frame.offload().movedBy(4));
    }

    private void giveBack(int count) {
        for (int i = 0; i < count; i++) {
            read(i);
            if ((lower() & COMMAND_REPORT) != 0) {
                memory.write(ring.gpa(i) + 12, 1, upper() & 0xff | DONE);
            }
        }
        ring.advance(count);
    }
}
