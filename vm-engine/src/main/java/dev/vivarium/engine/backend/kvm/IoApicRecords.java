package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmChips;
import dev.vivarium.host.kvm.KvmIoapic;

/** Between the record of the I/O APIC and KVM's. */
final class IoApicRecords {
    private static final long BASE = 0xFEC0_0000L;
    private static final long DELIVERY_STATUS = 1L << 12;
    private static final long LEVEL = 1L << 15;

    private IoApicRecords() {
    }

    static void write(KvmChips chips, IoApicState state) throws HostException {
        chips.setIoapic(toKvm(state));
    }

    static KvmIoapic toKvm(IoApicState state) {
        // KVM takes each bit as a new request: an edge was one already.
        int requests = 0;
        for (int pin = 0; pin < state.redirections().length; pin++) {
            boolean level = (state.redirections()[pin] & LEVEL) != 0;
            requests |= level ? state.lines() & 1 << pin : 0;
        }
        return new KvmIoapic(BASE, state.index(), state.id(), requests, state.redirections().clone());
    }

    /** @param lines the pins that are asserted; KVM's own register holds requests instead */
    static IoApicState read(KvmChips chips, int lines) throws HostException {
        return fromKvm(chips.ioapic(), lines);
    }

    static IoApicState fromKvm(KvmIoapic chip, int lines) {
        long[] entries = chip.redirection().clone();
        for (int i = 0; i < entries.length; i++) {
            entries[i] &= ~DELIVERY_STATUS;
        }
        return new IoApicState(chip.registerSelect() & 0xFF, chip.id() & 0xF, lines, entries);
    }
}
