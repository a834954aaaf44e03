package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.engine.vcpu.VcpuWiring;

import java.util.Objects;

/**
 * The board's model of the processor's local APIC, asked with the board lock held. The model is told how the counter follows
 * guest time whenever it is given a deadline in its ticks, because the host's clock is steered and its counter is not. Owned
 * by the processor's thread.
 */
final class LocalApic implements ProcessorApic {
    static final int BASE = 0x1B;
    private static final int TSC_DEADLINE = 0x6E0;
    private static final int X2APIC_FIRST = 0x800;
    private static final int X2APIC_LAST = 0x8FF;

    private final ProcessorApic model;
    private final BoardLock lock;
    private final GuestBus bus;
    private final HostCounter counter;

    LocalApic(VcpuWiring wiring, HostCounter counter) {
        model = Objects.requireNonNull(wiring.apic());
        lock = wiring.lock();
        bus = wiring.bus();
        this.counter = counter;
    }

    static boolean isX2Apic(int msr) {
        return msr >= X2APIC_FIRST && msr <= X2APIC_LAST;
    }

    @Override
    public int acknowledge() {
        lock.lock();
        try {
            return model.acknowledge();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int taskPriority() {
        lock.lock();
        try {
            return model.taskPriority();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void setTaskPriority(int priorityClass) {
        lock.lock();
        try {
            model.setTaskPriority(priorityClass);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean canReadMsr(int msr) {
        lock.lock();
        try {
            return model.canReadMsr(msr);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long readMsr(int msr) {
        lock.lock();
        try {
            return model.readMsr(msr);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean writeMsr(int msr, long value) {
        lock.lock();
        try {
            if (msr == TSC_DEADLINE && value != 0) {
                bus.timeStampMoved(counter.look());
            }
            return model.writeMsr(msr, value);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int sendTo(int apicId, int command) {
        lock.lock();
        try {
            return model.sendTo(apicId, command);
        } finally {
            lock.unlock();
        }
    }

    /** The counter follows guest time otherwise now. */
    void counterMoved(TimeStamp stamp) {
        lock.lock();
        try {
            bus.timeStampMoved(stamp);
        } finally {
            lock.unlock();
        }
    }
}
