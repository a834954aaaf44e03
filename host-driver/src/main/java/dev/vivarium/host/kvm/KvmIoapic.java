package dev.vivarium.host.kvm;

/**
 * The I/O APIC in the kernel (struct kvm_ioapic_state; api.rst, section 4.26).
 *
 * @param irr         lines that are raised
 * @param redirection 24 entries as the 82093AA has them
 */
public record KvmIoapic(long baseAddress, int registerSelect, int id, int irr, long[] redirection) {
}
