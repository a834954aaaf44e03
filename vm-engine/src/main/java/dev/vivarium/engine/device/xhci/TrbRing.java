package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.VarHandle;

/**
 * The consumer's place in a ring that the driver fills: xHCI 1.1, 4.9.2 and 4.11.5.1. Links are followed, but no more of them in a row
 * than any driver has: a ring that is nothing else, or that leaves RAM, is broken.
 */
final class TrbRing {
    private static final int MOST_LINKS = 8;

    private final GuestMemory memory;
    private long dequeue;
    private boolean cycle;
    private boolean broken;

    TrbRing(GuestMemory memory, long dequeue, boolean cycle) {
        this.memory = memory;
        pointTo(dequeue, cycle);
    }

    /** One to look ahead with. */
    TrbRing copy() {
        return new TrbRing(memory, dequeue, cycle);
    }

    void moveTo(TrbRing other) {
        pointTo(other.dequeue, other.cycle);
    }

    void pointTo(long gpa, boolean cycleState) {
        dequeue = gpa & -Trb.SIZE;
        cycle = cycleState;
        broken = false;
    }

    long dequeue() {
        return dequeue;
    }

    boolean cycle() {
        return cycle;
    }

    /** The pointer and the cycle state as contexts hold them. */
    long pointer() {
        return dequeue | (cycle ? 1 : 0);
    }

    boolean isBroken() {
        return broken;
    }

    /** @return the next entry, null if the driver has not filled it yet or the ring {@link #isBroken} */
    @Nullable
    Trb next() {
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (!memory.isRam(dequeue, Trb.SIZE)) {
                break;
            }
            int control = (int) memory.read(dequeue + 12, 4);
            if ((control & Trb.CYCLE) != (cycle ? 1 : 0)) {
                return null;
            }
            VarHandle.acquireFence();
            Trb trb = new Trb(dequeue, memory.read(dequeue, 8), (int) memory.read(dequeue + 8, 4), control);
            if (trb.type() != Trb.LINK) {
                dequeue += Trb.SIZE;
                return trb;
            }
            dequeue = trb.parameter() & -Trb.SIZE;
            cycle ^= trb.togglesCycle();
        }
        broken = true;
        return null;
    }
}
