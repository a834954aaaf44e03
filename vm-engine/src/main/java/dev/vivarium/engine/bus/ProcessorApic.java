package dev.vivarium.engine.bus;

/**
 * What a processor asks of its own local APIC without going over the memory bus: SDM Vol. 3A, chapter 11. Called by
 * the processor's thread with the {@link BoardLock} held.
 */
public interface ProcessorApic {
    /** No interrupt is waiting. */
    int NONE = -1;

    /**
     * The interrupt-acknowledge cycle: the highest-priority vector that may be delivered moves from requested to in
     * service. An interrupt of the external 8259 (ExtINT) is acknowledged there.
     *
     * @return 0–255, or {@link #NONE}
     */
    int acknowledge();

    /** CR8: the task-priority class, 0–15. */
    int taskPriority();

    void setTaskPriority(int priorityClass);

    /** Whether {@code RDMSR} of IA32_APIC_BASE (1Bh), IA32_TSC_DEADLINE (6E0h) or 800h–8FFh is allowed now. */
    boolean canReadMsr(int msr);

    long readMsr(int msr);

    /** @return false if the write must raise #GP(0) */
    boolean writeMsr(int msr, long value);

    /**
     * Sends an interrupt message to one processor by its APIC id.
     *
     * @param command vector, delivery mode, level and trigger mode, as in the low half of the interrupt command register
     * @return how many processors took it
     */
    int sendTo(int apicId, int command);
}
