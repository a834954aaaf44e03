package dev.vivarium.host.kvm;

/** Where an interrupt number (GSI) leads. api.rst, section 4.52. */
public sealed interface KvmRoute {
    int gsi();

    /**
     * To a pin of a controller in the kernel. One GSI may lead to a pin of an 8259 and one of the I/O APIC.
     *
     * @param chip KVM_IRQCHIP_PIC_MASTER, _PIC_SLAVE or _IOAPIC of {@link dev.vivarium.host.abi.KvmFlags}
     */
    record Pin(int gsi, int chip, int pin) implements KvmRoute {
    }

    /** To a message: what a PCI function would write. */
    record Message(int gsi, long address, int data) implements KvmRoute {
    }
}
