package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.memory.GuestMemory;

import java.lang.invoke.VarHandle;

/**
 * An interrupter and its event ring: xHCI 1.1, 4.9.4, 4.17 and 5.5.2. The ring has one segment, as the capability registers say.
 * An event for which there is no room is lost and counted; the entry before says that the ring is full.
 *
 * <p>Not emulated: moderation, whose register is only remembered: events come when people do something.
 */
final class Interrupter {
    static final int SMALLEST = 16;
    static final int LARGEST = 4096;

    private static final int PENDING = 1;
    private static final int ENABLED = 2;
    private static final int BUSY = 8;

    private final GuestMemory memory;
    private final Signal signal;
    private int management;
    private int moderation;
    private int segments;
    private long table;
    private long dequeue;
    private boolean loaded;
    private long ring;
    private int size;
    private int enqueue;
    private boolean cycle;

    /** What became of an event. */
    enum Posted {
        YES, FULL, NO_RING
    }

    /** Who learns that an interrupt is pending. */
    @FunctionalInterface
    interface Signal {
        /** @param busy the driver is at the ring already, and needs no message */
        void raised(boolean busy);
    }

    Interrupter(GuestMemory memory, Signal signal, InterrupterState state) {
        this.memory = memory;
        this.signal = signal;
        restore(state);
    }

    void restore(InterrupterState state) {
        management = state.management();
        moderation = state.moderation();
        segments = state.segments();
        table = state.table();
        dequeue = state.dequeue();
        loaded = state.loaded();
        ring = state.ring();
        size = state.size();
        enqueue = state.enqueue();
        cycle = state.cycle();
    }

    InterrupterState save() {
        return new InterrupterState(management, moderation, segments, table, dequeue, loaded, ring, size, enqueue,
                cycle);
    }

    /** Whether it wants an interrupt. */
    boolean isAsserted() {
        return management == (PENDING | ENABLED);
    }

    /** A message has been sent, which takes the pending bit back. */
    void messageSent() {
        management &= ~PENDING;
    }

    int read(int offset) {
        return switch (offset) {
            case 0x00 -> management;
            case 0x04 -> moderation;
            case 0x08 -> segments;
            case 0x10 -> (int) table;
            case 0x14 -> (int) (table >>> 32);
            case 0x18 -> (int) dequeue;
            case 0x1c -> (int) (dequeue >>> 32);
            default -> 0;
        };
    }

    void write(int offset, int value) {
        switch (offset) {
            case 0x00 -> management = management & PENDING & ~value | value & ENABLED;
            case 0x04 -> moderation = value;
            case 0x08 -> segments = value & 0xffff;
            case 0x10 -> setTable(table & ~0xffff_ffffL | value & 0xffff_ffc0L);
            case 0x14 -> setTable(table & 0xffff_ffffL | (long) value << 32);
            case 0x18 -> {
                long busy = dequeue & BUSY & ~value;
                dequeue = dequeue & ~0xffff_ffffL | value & 0xffff_fff7L | busy;
                if ((value & BUSY) != 0) {
                    raiseAgain();
                }
            }
            case 0x1c -> dequeue = dequeue & 0xffff_ffffL | (long) value << 32;
            default -> {
                // Reserved.
            }
        }
    }

    private void setTable(long gpa) {
        table = gpa;
        loaded = false;
        size = 0;
        enqueue = 0;
        cycle = true;
    }

    /** The driver is done, it thinks; there may be more. */
    private void raiseAgain() {
        if (loaded && isInRing() && reached() != enqueue) {
            raise();
        }
    }

    /** @param interrupts false for an event that is to be found later */
    Posted post(long parameter, int status, int control, boolean interrupts) {
        if (!loaded && !load() || !isInRing()) {
            return Posted.NO_RING;
        }
        int next = (enqueue + 1) % size;
        if (next == reached()) {
            return Posted.FULL;
        }
        boolean last = (next + 1) % size == reached();
        if (last) {
            put(0, XhciRegisters.EVENT_RING_FULL << 24, Trb.CONTROLLER_EVENT << 10);
        } else {
            put(parameter, status, control);
        }
        if (interrupts || last) {
            raise();
        }
        return last ? Posted.FULL : Posted.YES;
    }

    private boolean load() {
        long base = memory.read(table, 8) & -Trb.SIZE;
        int entries = (int) memory.read(table + 8, 4) & 0xffff;
        if (segments == 0 || !memory.isRam(table, Trb.SIZE) || entries < SMALLEST || entries > LARGEST
                || !memory.isRam(base, (long) entries * Trb.SIZE)) {
            return false;
        }
        ring = base;
        size = entries;
        enqueue = 0;
        cycle = true;
        loaded = true;
        return true;
    }

    private boolean isInRing() {
        long at = (dequeue & -Trb.SIZE) - ring;
        return at >= 0 && at < (long) size * Trb.SIZE;
    }

    /** The entry that the driver reads next. */
    private int reached() {
        return (int) (((dequeue & -Trb.SIZE) - ring) / Trb.SIZE);
    }

    private void put(long parameter, int status, int control) {
        long gpa = ring + (long) enqueue * Trb.SIZE;
        memory.write(gpa, 8, parameter);
        memory.write(gpa + 8, 4, status & 0xffff_ffffL);
        VarHandle.releaseFence();
        memory.write(gpa + 12, 4, (control | (cycle ? Trb.CYCLE : 0)) & 0xffff_ffffL);
        enqueue++;
        if (enqueue == size) {
            enqueue = 0;
            cycle = !cycle;
        }
    }

    private void raise() {
        boolean busy = (dequeue & BUSY) != 0;
        dequeue |= BUSY;
        management |= PENDING;
        signal.raised(busy);
    }
}
