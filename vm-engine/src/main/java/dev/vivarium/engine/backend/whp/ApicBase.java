package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.bus.LockedApic;

/**
 * IA32_APIC_BASE, which both the hypervisor and the board's local APIC have. The hypervisor takes the guest's writes without a
 * word, so it is compared when there is a reason to look. Owned by the processor's thread.
 */
final class ApicBase {
    private static final int MSR = 0x1B;

    private final LockedApic apic;
    private final ProcessorRecord record;
    /** As both had it last. */
    private long common;

    ApicBase(LockedApic apic, ProcessorRecord record) {
        this.apic = apic;
        this.record = record;
    }

    /** The processor was just read: the local APIC learns of the guest's write, if there was one. */
    void followHypervisor() {
        if (record.apicBase() != common) {
            apic.writeMsr(MSR, record.apicBase());
            followModel();
        }
    }

    /** Our interpreter may have written it. */
    void followInterpreter() {
        if (apic.readMsr(MSR) != common) {
            followModel();
        }
    }

    /** The local APIC has a state of its own now. */
    void followModel() {
        common = apic.readMsr(MSR);
        record.setApicBase(common);
    }
}
