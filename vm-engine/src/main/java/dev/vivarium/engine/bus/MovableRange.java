package dev.vivarium.engine.bus;

/**
 * A range of ports or memory whose place the guest chooses: a PCI base address register, the PM block, the ECAM window.
 * Where the chosen place is taken already, the range answers nowhere until it is moved again.
 */
public final class MovableRange {
    /** The base of a range that is switched off. */
    public static final long NOWHERE = -1;

    private final String name;
    private final AddressSpace space;
    private final IoHandler handler;
    private long base = NOWHERE;

    public MovableRange(String name, AddressSpace space, IoHandler handler) {
        this.name = name;
        this.space = space;
        this.handler = handler;
    }

    /**
     * Takes the range away from where it is, and puts it at {@code newBase} if nothing else is there.
     *
     * @param newBase   the first address, or {@link #NOWHERE}
     * @param sizeBytes more than 0
     * @return whether the range is now where it was asked to be
     */
    public boolean move(long newBase, long sizeBytes) {
        if (base != NOWHERE) {
            space.detach(base);
            base = NOWHERE;
        }
        if (newBase == NOWHERE) {
            return true;
        }
        boolean wraps = Long.compareUnsigned(newBase + sizeBytes - 1, newBase) < 0;
        if (wraps || !space.isFree(newBase, sizeBytes)) {
            return false;
        }
        space.attach(name, newBase, sizeBytes, handler);
        base = newBase;
        return true;
    }

    /** Where the range answers, or {@link #NOWHERE}. */
    public long base() {
        return base;
    }
}
