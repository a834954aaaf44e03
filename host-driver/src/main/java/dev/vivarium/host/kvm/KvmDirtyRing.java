package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmStructs.DirtyGfn;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The pages one processor wrote to (api.rst, section 8.29): {@code while (ring.hasNext()) {…; ring.next();}} and then
 * {@link KvmDirtyPages#resetRings}. One thread; the processor may run meanwhile. When it is full the processor's run ends
 * with DIRTY_RING_FULL.
 */
public final class KvmDirtyRing {
    private static final VarHandle FLAGS = JAVA_INT.varHandle();

    private final MemorySegment ring;
    private final int entries;
    private int place;

    KvmDirtyRing(MemorySegment ring) {
        this.ring = ring;
        this.entries = (int) (ring.byteSize() / DirtyGfn.SIZE);
    }

    /** Whether there is a page to look at. */
    public boolean hasNext() {
        return ((int) FLAGS.getAcquire(ring, entry() + DirtyGfn.FLAGS) & KvmFlags.DIRTY_GFN_F_DIRTY) != 0;
    }

    public int slot() {
        return ring.get(JAVA_INT, entry() + DirtyGfn.SLOT);
    }

    /** The page's number in its slot. */
    public long page() {
        return ring.get(JAVA_LONG, entry() + DirtyGfn.OFFSET);
    }

    /** Takes the page, for {@link KvmDirtyPages#resetRings} to watch again. */
    public void next() {
        FLAGS.setRelease(ring, entry() + DirtyGfn.FLAGS, KvmFlags.DIRTY_GFN_F_RESET);
        place = place + 1 == entries ? 0 : place + 1;
    }

    private long entry() {
        return (long) place * DirtyGfn.SIZE;
    }
}
