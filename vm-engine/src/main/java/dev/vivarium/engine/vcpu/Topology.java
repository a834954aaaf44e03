package dev.vivarium.engine.vcpu;

/**
 * Where a processor stands among those of its machine: one package, one thread a core.
 *
 * @param apicId     its initial APIC id, below {@link #processors}
 * @param processors how many the machine has, 1–255
 */
public record Topology(int apicId, int processors) {
    /** A machine with one processor. */
    public static final Topology SINGLE = new Topology(0, 1);

    public Topology {
        if (processors < 1 || processors > 255 || apicId < 0 || apicId >= processors) {
            throw new IllegalArgumentException("No such processor: " + apicId + " of " + processors);
        }
    }

    /** Bits of the APIC id that number the processors of the package. */
    public int idBits() {
        return 32 - Integer.numberOfLeadingZeros(processors - 1);
    }
}
