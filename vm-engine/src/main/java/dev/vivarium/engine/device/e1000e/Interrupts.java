package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.bus.pci.PciFunction;

/**
 * Causes, masks and how the processor learns of them: section 7.4. INTx# is a level; a message is sent when a cause is new. Not
 * emulated: moderation, and so also delays, of interrupts; masks that a message sets by itself (EIAME).
 */
final class Interrupts {
    private static final int BITS_PER_ENTRY = 4;
    private static final int ENTRY_VALID = 8;
    /** RXQ0, RXQ1, TXQ0, TXQ1, OTHER: the fields of IVAR in their order. */
    private static final int FIRST_WITH_ENTRY = E1000eRegisters.CAUSE_RXQ0;
    private static final int ENTRIES = 5;

    private final RegisterFile registers;
    private final PciFunction pci;
    private final E1000eMetrics metrics;
    private int messages;

    Interrupts(RegisterFile registers, PciFunction pci, E1000eMetrics metrics, int messages) {
        this.registers = registers;
        this.pci = pci;
        this.metrics = metrics;
        this.messages = messages;
    }

    /** Those for which a message was sent and which are still there. */
    int messages() {
        return messages;
    }

    void reset() {
        messages = 0;
        update();
    }

    boolean usesMsix() {
        return pci.usesMsix();
    }

    void raise(int causes) {
        registers.set(E1000eRegisters.ICR, registers.get(E1000eRegisters.ICR) | causes);
        update();
    }

    void allow(int causes) {
        registers.set(E1000eRegisters.IMS, registers.get(E1000eRegisters.IMS) | causes & E1000eRegisters.MASKABLE);
        update();
    }

    void forbid(int causes) {
        registers.set(E1000eRegisters.IMS, registers.get(E1000eRegisters.IMS) & ~causes);
        update();
    }

    /**
     * Reading takes all causes away, unless some are masked and none is let through. The datasheet leaves that open for messages without
     * IAME; the chips that came before do so, and Linux counts on it.
     */
    int read() {
        int causes = registers.get(E1000eRegisters.ICR);
        boolean asserted = (causes & E1000eRegisters.CAUSE_ASSERTED) != 0;
        if (asserted || !pci.usesMsix() || registers.get(E1000eRegisters.IMS) == 0) {
            registers.set(E1000eRegisters.ICR, 0);
        }
        if (asserted && registers.isSet(E1000eRegisters.CTRL_EXT, E1000eRegisters.CTRL_EXT_IAME)) {
            forbid(registers.get(E1000eRegisters.IAM));
        }
        update();
        return causes;
    }

    void acknowledge(int causes) {
        boolean masksItself = registers.isSet(E1000eRegisters.ICR, E1000eRegisters.CAUSE_ASSERTED)
                && registers.isSet(E1000eRegisters.CTRL_EXT, E1000eRegisters.CTRL_EXT_IAME);
        if (masksItself) {
            forbid(registers.get(E1000eRegisters.IAM));
        }
        int gone = (causes & E1000eRegisters.CAUSE_OTHER) != 0 ? causes | E1000eRegisters.OTHER_CAUSES : causes;
        registers.set(E1000eRegisters.ICR, registers.get(E1000eRegisters.ICR) & ~gone);
        update();
    }

    /** Brings line and messages to what the registers say. */
    void update() {
        int causes = registers.get(E1000eRegisters.ICR) & ~E1000eRegisters.CAUSE_ASSERTED;
        if (pci.usesMsix() && (causes & E1000eRegisters.OTHER_CAUSES) != 0) {
            causes |= E1000eRegisters.CAUSE_OTHER;
        }
        registers.set(E1000eRegisters.ICR, causes);
        settle();
        int pending = causes & registers.get(E1000eRegisters.IMS);
        messages &= pending;
        if (pci.usesMessages()) {
            send(pending & ~messages);
        }
    }

    /** Whether a cause that is let through is left. */
    private void settle() {
        int causes = registers.get(E1000eRegisters.ICR) & ~E1000eRegisters.CAUSE_ASSERTED;
        boolean left = (causes & registers.get(E1000eRegisters.IMS)) != 0;
        registers.set(E1000eRegisters.ICR, causes | (left ? E1000eRegisters.CAUSE_ASSERTED : 0));
        pci.setInterrupt(left);
    }

    private void send(int fresh) {
        if (fresh == 0) {
            return;
        }
        messages |= fresh;
        if (!pci.usesMsix()) {
            metrics.interrupts.increment();
            pci.signal(0);
            return;
        }
        for (int entry = 0; entry < ENTRIES; entry++) {
            int cause = FIRST_WITH_ENTRY << entry;
            if ((fresh & cause) != 0) {
                send(cause, registers.get(E1000eRegisters.IVAR) >>> BITS_PER_ENTRY * entry & 15);
            }
        }
        settle();
    }

    private void send(int cause, int entry) {
        if ((entry & ENTRY_VALID) != 0) {
            metrics.interrupts.increment();
            pci.signal(entry & ENTRY_VALID - 1);
        }
        int cleared = registers.get(E1000eRegisters.EIAC) & cause;
        messages &= ~cleared;
        registers.set(E1000eRegisters.ICR, registers.get(E1000eRegisters.ICR) & ~cleared);
        if (!registers.isSet(E1000eRegisters.CTRL_EXT, E1000eRegisters.CTRL_EXT_IAME)) {
            registers.set(E1000eRegisters.IMS, registers.get(E1000eRegisters.IMS) & ~cleared);
        }
    }
}
