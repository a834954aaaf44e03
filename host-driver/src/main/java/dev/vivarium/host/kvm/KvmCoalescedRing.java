package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.abi.KvmStructs.CoalescedEntry;
import dev.vivarium.host.abi.KvmStructs.CoalescedRing;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The guest's collected writes (api.rst, section 4.116): {@code while (ring.hasNext()) {…; ring.next();}}. All processors
 * of a machine see the same ring: its readers hold one lock. Nothing is allocated.
 */
public final class KvmCoalescedRing {
    private static final int PAGE_SIZE = 4096;
    static final int ENTRIES = (PAGE_SIZE - CoalescedRing.SIZE) / CoalescedEntry.SIZE;
    private static final VarHandle INDEX = JAVA_INT.varHandle();

    private final MemorySegment page;

    KvmCoalescedRing(MemorySegment page) {
        this.page = page;
    }

    /** Whether there is a write to look at. */
    public boolean hasNext() {
        return page.get(JAVA_INT, CoalescedRing.FIRST) != (int) INDEX.getAcquire(page, (long) CoalescedRing.LAST);
    }

    /** Gives the write's place back to the kernel. */
    public void next() {
        int first = page.get(JAVA_INT, CoalescedRing.FIRST);
        INDEX.setRelease(page, (long) CoalescedRing.FIRST, (first + 1) % ENTRIES);
    }

    /** A port, else a guest-physical address. */
    public boolean isPort() {
        return page.get(JAVA_INT, entry() + CoalescedEntry.PIO) != 0;
    }

    public long address() {
        return page.get(JAVA_LONG, entry() + CoalescedEntry.PHYS_ADDR);
    }

    /** @return 1 to 8 bytes */
    public int length() {
        return page.get(JAVA_INT, entry() + CoalescedEntry.LEN);
    }

    public long data() {
        return Widths.low(page.get(JAVA_LONG, entry() + CoalescedEntry.DATA), length());
    }

    private long entry() {
        int first = Integer.remainderUnsigned(page.get(JAVA_INT, CoalescedRing.FIRST), ENTRIES);
        return CoalescedRing.COALESCED_MMIO + (long) first * CoalescedEntry.SIZE;
    }
}
