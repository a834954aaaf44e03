package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.device.virtio.VirtioRegisters;

/**
 * What a driver may do to a virtio device: an input says which device, and then writes registers, rings, descriptors and memory, while the
 * host behind the device does its part. Whatever it was, the device must come to rest, be saved and built anew, and work once the
 * driver has reset it.
 */
public final class VirtioQueues {
    private static final int DEEDS_MOST = 400;
    private static final long MILLI = 1_000_000;
    private static final int NEXT = 1;
    private static final int WRITE = 2;
    private static final int INDIRECT = 4;
    private static final int TABLE = 0x6000;
    private static final int ENTRIES = 32;

    private final Choices choices;
    private final VirtioSlot slot = new VirtioSlot();
    private final VirtioBench bench;
    private int nextDescriptor;
    private int nextByte = VirtioSlot.DATA;

    private VirtioQueues(Choices choices) {
        this.choices = choices;
        this.bench = switch (choices.below(8)) {
            case 0, 1 -> new NetBench(slot);
            case 2 -> new BlkBench(slot, false);
            case 3 -> new BlkBench(slot, true);
            case 4 -> new ConsoleBench(slot);
            case 5 -> new RngBench(slot);
            case 6 -> choices.flag() ? InputBench.keyboard(slot) : InputBench.tablet(slot);
            default -> new VsockBench(slot);
        };
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        VirtioSlot.clearMemory();
        VirtioQueues queues = new VirtioQueues(new Choices(input));
        queues.slot.plug();
        for (int deeds = 0; !queues.choices.isOver() && deeds < DEEDS_MOST; deeds++) {
            queues.perform(queues.choices.u8());
        }
        queues.checkEnd();
    }

    private void perform(int deed) {
        switch (deed & 15) {
            case 0 -> slot.common(choices.below(0x40), width(), choices.number(choices.below(9)));
            case 1 -> slot.register(choices.u16() & 0x7fff, width(), choices.number(choices.below(9)));
            case 2 -> slot.register(choices.u16() & 0x7fff, width());
            case 3 -> configure();
            case 4 -> bringUp(choices.number(choices.flag() ? 8 : 0) ^ -1L, choices.u8());
            case 5, 6 -> request();
            case 7 -> descriptor();
            case 8 -> available();
            case 9 -> kick(choices.below(4));
            case 10 -> fill();
            case 11 -> slot.clock().advance(choices.u8() * MILLI);
            case 12, 13 -> bench.hostDeed(choices);
            case 14 -> place();
            default -> restart();
        }
    }

    private int width() {
        return 1 << choices.below(4);
    }

    private void configure() {
        int width = 1 << choices.below(3);
        int offset = choices.u8() & -width;
        if (choices.flag()) {
            slot.config(offset, width, choices.number(width));
        } else {
            slot.config(offset, width);
        }
    }

    /** @param leaveOut bits that say what the driver forgets */
    private void bringUp(long features, int leaveOut) {
        slot.plug();
        slot.negotiate(features);
        for (int queue = 0; queue < slot.queueCount(); queue++) {
            if ((leaveOut & 1 << queue) == 0) {
                slot.startQueue(queue);
            }
        }
        if ((leaveOut & 0x80) == 0) {
            slot.driverOk();
        }
    }

    /** A request as drivers make them: what the device reads, then what it writes, each in one piece or several. */
    private void request() {
        int queue = choices.below(4);
        int shape = choices.u8();
        byte[] sent = (shape & 1) == 0 ? new byte[0] : bench.request(queue, choices);
        boolean indirect = (shape & 2) != 0;
        long table = indirect ? TABLE : VirtioSlot.descriptors(queue);
        int head = nextDescriptor % ENTRIES;
        int entry = indirect ? 0 : head;
        int most = Math.min(sent.length, 0x4000);
        int piece = (shape & 4) != 0 ? 1 + choices.u8() : Math.max(1, most);
        int writable = (shape >> 3) % 4;
        int pieces = Math.min(12, (most + piece - 1) / piece);
        for (int i = 0; i < pieces + writable; i++) {
            boolean writes = i >= pieces;
            int length = writes ? choices.u16() % 0x2000 : Math.min(piece, most - i * piece);
            int gpa = writes ? VirtioSlot.DATA + 0x4000 : take(sent, i * piece, length);
            boolean last = i == pieces + writable - 1;
            int flags = (last ? 0 : NEXT) | (writes ? WRITE : 0);
            int next = indirect ? entry + 1 : (entry + 1) % ENTRIES;
            VirtioSlot.descriptor(table, entry, gpa, length, flags, next);
            entry = next;
        }
        nextDescriptor += indirect ? 1 : pieces + writable;
        if (indirect) {
            VirtioSlot.descriptor(VirtioSlot.descriptors(queue), head, TABLE, 16L * (pieces + writable), INDIRECT, 0);
        }
        VirtioSlot.offer(queue, head);
        if ((shape & 0x80) == 0) {
            kick(queue);
        }
    }

    private int take(byte[] bytes, int from, int length) {
        if (nextByte + length > VirtioSlot.DATA + 0x4000) {
            nextByte = VirtioSlot.DATA;
        }
        int gpa = nextByte;
        VirtioSlot.memory().write(gpa, bytes, from, length);
        nextByte += length;
        return gpa;
    }

    private long address() {
        return switch (choices.below(6)) {
            case 0 -> VirtioSlot.DATA;
            case 1 -> VirtioSlot.descriptors(choices.below(4)) + choices.u16() % 0x1000;
            case 2 -> VirtioSlot.RAM_SIZE - choices.u8();
            case 3 -> choices.number(8);
            case 4 -> TABLE;
            default -> choices.u16();
        };
    }

    private void descriptor() {
        long table = choices.flag() ? TABLE : VirtioSlot.descriptors(choices.below(4));
        long length = choices.number(choices.below(5));
        VirtioSlot.descriptor(table, choices.below(ENTRIES), address(), length, choices.u8(), choices.below(64));
    }

    private void available() {
        int queue = choices.below(4);
        int head = choices.u8();
        if (choices.flag()) {
            VirtioSlot.offer(queue, head);
        } else {
            VirtioSlot.memory().write(VirtioSlot.driver(queue) + 2 * (head & 63), 2, choices.u16());
        }
    }

    private void kick(int queue) {
        slot.kick(queue);
        slot.clock().advance(0);
    }

    private void fill() {
        byte[] bytes = choices.bytes();
        VirtioSlot.memory().write(address(), bytes, 0, bytes.length);
    }

    /** A queue somewhere. */
    private void place() {
        slot.common(0x16, 2, choices.below(4));
        slot.common(0x18, 2, 1L << choices.below(10));
        slot.common(0x20, 8, address());
        slot.common(0x28, 8, address());
        slot.common(0x30, 8, address());
        slot.common(0x1c, 2, 1);
    }

    private void restart() {
        switch (choices.below(4)) {
            case 0 -> slot.common(0x14, 1, 0);
            case 1 -> bench.device().reset();
            case 2 -> slot.driverOk();
            default -> saveAndRebuild();
        }
    }

    /** The copy's host is the same, so the copy is only built, and looks at its queues. */
    private void saveAndRebuild() {
        bench.settle();
        VirtioSlot other = new VirtioSlot();
        bench.rebuild(other);
        other.clock().advance(0);
        bench.settle();
    }

    private void checkEnd() {
        slot.clock().advance(10 * MILLI);
        saveAndRebuild();
        slot.clock().advance(10 * MILLI);
        bringUp(VirtioRegisters.FEATURE_VERSION_1, 0);
        bench.settle();
        int queue = bench.ask();
        int before = VirtioSlot.used(queue);
        VirtioSlot.offer(queue, 0);
        kick(queue);
        slot.clock().advance(10 * MILLI);
        bench.settle();
        if (VirtioSlot.used(queue) != before + 1 || (slot.status() & VirtioSlot.NEEDS_RESET) != 0) {
            throw new AssertionError("After a reset the device does not work: status "
                    + Integer.toHexString(slot.status()) + ", " + VirtioSlot.used(queue) + " requests answered.");
        }
    }
}
