package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;

import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.zip.CRC32;

/**
 * The receive queue: section 7.1, with legacy, extended and packet-split descriptors, headers never being split off. A frame waits in
 * the network until there is a descriptor, and here until there are enough.
 */
final class RxQueue {
    private static final int FRAMES_PER_TURN = 64;
    private static final int SHORTEST = 60;
    private static final int LONGEST = 1518;
    private static final int LONGEST_EVER = 16_384;
    private static final int CHECK_SEQUENCE = 4;
    private static final int SPLIT_BUFFERS = 4;

    private final RegisterFile registers;
    private final GuestMemory memory;
    private final NetBackend network;
    private final E1000eMetrics metrics;
    private final Statistics statistics;
    private final Ring ring;
    private final RxFilter filter;
    private final RxStatus status;
    private final Deque<Frame> waiting = new ArrayDeque<>();

    RxQueue(TxQueue.Wires wires) {
        registers = wires.registers();
        memory = wires.memory();
        network = wires.network();
        metrics = wires.metrics();
        statistics = wires.statistics();
        ring = new Ring(registers, E1000eRegisters.RDBAL);
        filter = new RxFilter(registers);
        status = new RxStatus(registers);
    }

    void forget() {
        waiting.clear();
    }

    /** What a turn has come to. */
    record Outcome(boolean received, boolean low, boolean more) {
        static final Outcome NOTHING = new Outcome(false, false, false);
    }

    Outcome turn() {
        boolean received = false;
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            boolean on = registers.isSet(E1000eRegisters.RCTL, E1000eRegisters.RCTL_EN);
            if (!on || ring.available() < step() || waiting.isEmpty() && !fetch()) {
                return outcome(received, false);
            }
            Frame frame = waiting.peek();
            if (frame != null) {
                int needed = (whole(frame) + descriptorBytes() - 1) / descriptorBytes() * step();
                if (needed < ring.size() && needed > ring.available()) {
                    return outcome(received, false);
                }
                waiting.remove();
                received |= deliver(frame, needed);
            }
        }
        return outcome(received, true);
    }

    private Outcome outcome(boolean received, boolean more) {
        int shift = 1 + (registers.get(E1000eRegisters.RCTL) >> E1000eRegisters.RCTL_RDMTS_SHIFT & 3);
        return received || more ? new Outcome(received, ring.available() <= ring.size() >> shift, more)
                : Outcome.NOTHING;
    }

    /** @return false if the network has none */
    private boolean fetch() {
        Frame frame = network.receive();
        if (frame == null) {
            return false;
        }
        boolean wanted = frame.length() >= Frame.HEADER && filter.wants(frame.bytes(), frame.length());
        if (!wanted) {
            metrics.filtered.increment();
            return true;
        }
        for (Frame finished : Finishing.finish(frame)) {
            int most = longest(filter.isTagged(finished.bytes(), finished.length()));
            if (finished.length() <= most) {
                waiting.add(finished);
            }
        }
        if (waiting.isEmpty()) {
            metrics.refusedToReceive.increment();
        }
        return true;
    }

    private int longest(boolean tagged) {
        int control = registers.get(E1000eRegisters.RCTL);
        boolean any = (control & (E1000eRegisters.RCTL_LPE | E1000eRegisters.RCTL_SBP)) != 0;
        return (any ? LONGEST_EVER : tagged ? LONGEST + 4 : LONGEST) - CHECK_SEQUENCE;
    }

    private boolean isExtended() {
        return registers.isSet(E1000eRegisters.RFCTL, E1000eRegisters.RFCTL_EXTEN);
    }

    private boolean isSplit() {
        return isExtended() && registers.isSet(E1000eRegisters.RCTL, E1000eRegisters.RCTL_PACKET_SPLIT);
    }

    /** The ring's entries that a descriptor takes. */
    private int step() {
        return isSplit() ? 2 : 1;
    }

    private int bufferBytes(int number) {
        int control = registers.get(E1000eRegisters.RCTL);
        if (isSplit()) {
            int field = registers.get(E1000eRegisters.PSRCTL) >> 8 * number & (number == 0 ? 0x7f : 0x3f);
            return field * (number == 0 ? 128 : 1024);
        }
        int flexible = control >> E1000eRegisters.RCTL_FLXBUF_SHIFT & 15;
        int size = control >> E1000eRegisters.RCTL_BSIZE_SHIFT & 3;
        boolean large = (control & E1000eRegisters.RCTL_BSEX) != 0 && size != 0;
        return flexible != 0 ? 1024 * flexible : (large ? 32_768 : 2048) >> size;
    }

    /** At least one, whatever the registers say. */
    private int descriptorBytes() {
        int all = 0;
        for (int i = 0; i < (isSplit() ? SPLIT_BUFFERS : 1); i++) {
            all += bufferBytes(i);
        }
        return Math.max(all, 1);
    }

    private int whole(Frame frame) {
        boolean strips = strips(frame);
        return Math.max(frame.length(), SHORTEST) - (strips ? 4 : 0)
                + (registers.isSet(E1000eRegisters.RCTL, E1000eRegisters.RCTL_SECRC) ? 0 : CHECK_SEQUENCE);
    }

    private boolean strips(Frame frame) {
        return registers.isSet(E1000eRegisters.CTRL, E1000eRegisters.CTRL_VME)
                && filter.isTagged(frame.bytes(), frame.length());
    }

    /** @return false if there were too few buffers */
    private boolean deliver(Frame frame, int needed) {
        if (needed > ring.available()) {
            metrics.refusedToReceive.increment();
            return false;
        }
        status.look(frame.bytes(), frame.length(), frame.offload().checksumKnown());
        boolean strips = strips(frame);
        int tag = strips ? (frame.bytes()[14] & 0xff) << 8 | frame.bytes()[15] & 0xff : 0;
        byte[] bytes = onTheWire(frame, strips, whole(frame));
        int done = 0;
        while (done < bytes.length && ring.available() >= step()) {
            done = isSplit() ? fillSplit(bytes, done, strips, tag) : fillOne(bytes, done, strips, tag);
            ring.advance(step());
        }
        metrics.framesReceived.increment();
        metrics.bytesReceived.add(frame.length());
        statistics.received(frame.bytes(), Math.max(frame.length(), SHORTEST));
        return true;
    }

    /** Padded, with the sum that ends a frame if it is wanted, and without a tag that is told in another way. */
    private static byte[] onTheWire(Frame frame, boolean strips, int length) {
        byte[] padded = Arrays.copyOf(frame.bytes(), Math.max(frame.length(), SHORTEST));
        Arrays.fill(padded, frame.length(), padded.length, (byte) 0);
        byte[] bytes = new byte[length];
        int from = strips ? 4 : 0;
        System.arraycopy(padded, 0, bytes, 0, 12);
        System.arraycopy(padded, 12 + from, bytes, 12, padded.length - 12 - from);
        if (length > padded.length - from) {
            CRC32 sum = new CRC32();
            sum.update(padded);
            LittleEndian.put(bytes, length - CHECK_SEQUENCE, CHECK_SEQUENCE, sum.getValue());
        }
        return bytes;
    }

    /** @return how much of the frame is in buffers now; one without an address is passed over */
    private int fillOne(byte[] bytes, int done, boolean stripped, int tag) {
        long gpa = ring.gpa(0);
        long buffer = memory.read(gpa, 8);
        int piece = buffer == 0 ? 0 : Math.min(bytes.length - done, Math.max(bufferBytes(0), 1));
        memory.write(buffer, bytes, done, piece);
        boolean last = done + piece == bytes.length;
        int flags = last ? status.flags() | (stripped ? RxStatus.VLAN : 0) : RxStatus.DONE;
        long vlan = last ? (long) tag << 48 : 0;
        if (isExtended()) {
            memory.write(gpa, 8, last ? (long) status.id() << 32 : 0);
            VarHandle.releaseFence();
            memory.write(gpa + 8, 8, flags & 0xffff_ffffL | (long) piece << 32 | vlan);
        } else {
            VarHandle.releaseFence();
            memory.write(gpa + 8, 8, piece | (flags & 0xffL) << 32 | (flags >>> 24 & 0xffL) << 40 | vlan);
        }
        return done + piece;
    }

    private int fillSplit(byte[] bytes, int done, boolean stripped, int tag) {
        long gpa = ring.gpa(0);
        int at = done;
        int[] pieces = new int[SPLIT_BUFFERS];
        for (int i = 0; i < SPLIT_BUFFERS; i++) {
            long buffer = memory.read(gpa + 8L * i, 8);
            pieces[i] = buffer == 0 ? 0 : Math.min(bytes.length - at, bufferBytes(i));
            memory.write(buffer, bytes, at, pieces[i]);
            at += pieces[i];
        }
        boolean last = at == bytes.length;
        int flags = last ? status.flags() | (stripped ? RxStatus.VLAN : 0) : RxStatus.DONE;
        memory.write(gpa, 8, last ? (long) status.id() << 32 : 0);
        memory.write(gpa + 16, 8, (long) pieces[1] << 16 | (long) pieces[2] << 32 | (long) pieces[3] << 48);
        memory.write(gpa + 24, 8, 0);
        VarHandle.releaseFence();
        memory.write(gpa + 8, 8, flags & 0xffff_ffffL | (long) pieces[0] << 32 | (last ? (long) tag << 48 : 0));
        return at;
    }
}
