package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.bus.LockedApic;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.abi.WhpValueLayout;
import dev.vivarium.host.whp.WhpEvents;
import dev.vivarium.host.whp.WhpExit;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;

/**
 * Brings interrupts and NMIs from the board to a processor between two runs (page WHvVirtualProcessorDataTypes). What cannot
 * be delivered yet is announced to the hypervisor, which comes back once when it can. CR8 is the hypervisor's: the local APIC
 * is told of it at each exit, and as long as it holds interrupts off, the hypervisor is asked to come back when it
 * falls. Owned by the processor's thread.
 */
final class EventDelivery {
    private static final long IF = 1 << 9;
    private static final int ANY_PRIORITY = 0;

    private final WhpProcessor processor;
    private final Signals signals;
    private final LockedApic apic;
    private final WhpRegisters interruption = new WhpRegisters(WhpRegister.PENDING_INTERRUPTION);
    private final WhpRegisters notifications = new WhpRegisters(WhpRegister.DELIVERABILITY_NOTIFICATIONS);
    private final WhpRegisters interruptState = new WhpRegisters(WhpRegister.INTERRUPT_STATE);
    private final WhpRegisters taskPriority = new WhpRegisters(WhpRegister.CR8);

    // Of the processor as it stands
    private long rflags;
    private boolean shadow;
    private boolean pending;
    private int priority;

    /** What the hypervisor was asked for and has not reported yet. */
    private long announced;
    private long delivered;

    EventDelivery(WhpProcessor processor, Signals signals, LockedApic apic) {
        this.processor = processor;
        this.signals = signals;
        this.apic = apic;
    }

    long delivered() {
        return delivered;
    }

    boolean interruptsEnabled() {
        return (rflags & IF) != 0;
    }

    /** The processor stands where {@code exit} says. */
    void stopped(WhpExit exit) {
        rflags = exit.rflags();
        shadow = exit.interruptShadow();
        pending = exit.interruptionPending();
        if (exit.cr8() != priority) {
            priority = exit.cr8();
            apic.setTaskPriority(priority);
        }
    }

    /** An instruction of the guest was executed, or another state taken over. */
    void stopped(CpuState state) {
        rflags = state.rflags();
        shadow = state.events().interruptShadow() || state.events().stackShadow();
        pending = state.events().interrupt() != CpuState.Events.NO_INTERRUPT;
        followTaskPriority();
    }

    /** The guest, or who restored the machine, may have written the local APIC's task priority, which is CR8. */
    void followTaskPriority() {
        int wanted = apic.taskPriority();
        if (wanted != priority) {
            setTaskPriority(wanted);
        }
    }

    void setTaskPriority(int wanted) {
        priority = wanted;
        taskPriority.set(0, wanted);
        processor.write(taskPriority);
    }

    void windowOpened() {
        announced = 0;
    }

    /**
     * Delivers what can be.
     *
     * @return the signals that need no more than that the processor runs
     */
    int offer() {
        int wanted = signals.get();
        if (!pending && !shadow) {
            if ((wanted & Signals.NMI) != 0 && !nmiBlocked()) {
                signals.lower(Signals.NMI);
                inject(WhpEvents.nmi());
            } else if ((wanted & Signals.INTERRUPT) != 0 && interruptsEnabled()) {
                int vector = apic.acknowledge();
                if (vector != ProcessorApic.NONE) {
                    inject(WhpEvents.interrupt(vector));
                }
            }
        }
        int left = signals.get() & (Signals.NMI | Signals.INTERRUPT);
        announce(left);
        return left;
    }

    boolean isPending() {
        return pending;
    }

    private void inject(long event) {
        interruption.set(0, event);
        processor.write(interruption);
        pending = true;
        delivered++;
    }

    boolean nmiBlocked() {
        processor.read(interruptState);
        return (interruptState.get(0) & WhpValueLayout.STATE_NMI_MASKED) != 0;
    }

    private void announce(int left) {
        long wanted = (left & Signals.NMI) != 0 ? WhpValueLayout.NOTIFY_NMI : 0;
        if ((left & Signals.INTERRUPT) != 0) {
            wanted |= WhpEvents.interruptWindow(ANY_PRIORITY);
        } else if (priority != 0) {
            wanted |= WhpEvents.interruptWindow(priority);
        }
        if (wanted != 0 && wanted != announced) {
            notifications.set(0, wanted);
            processor.write(notifications);
            announced = wanted;
        }
    }
}
