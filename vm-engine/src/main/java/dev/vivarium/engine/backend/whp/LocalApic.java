package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.VcpuWiring;

import java.util.Objects;

/**
 * The board's model of the processor's local APIC, asked with the board lock held. The model takes the time-stamp counter to
 * tick once a nanosecond; here it ticks as the host's, so that deadlines are translated on their way. Owned by the
 * processor's thread.
 */
final class LocalApic implements ProcessorApic {
    static final int BASE = 0x1B;
    private static final int TSC_DEADLINE = 0x6E0;
    private static final int X2APIC_FIRST = 0x800;
    private static final int X2APIC_LAST = 0x8FF;

    private final ProcessorApic model;
    private final BoardLock lock;
    private final GuestBus bus;
    private final GuestClock clock;
    private final TimeStamp timeStamp;
    /** What the model takes the counter to be ahead of guest time. */
    private long offset;

    LocalApic(VcpuWiring wiring, TimeStamp timeStamp) {
        model = Objects.requireNonNull(wiring.apic());
        lock = wiring.lock();
        bus = wiring.bus();
        clock = wiring.clock();
        this.timeStamp = timeStamp;
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
            long value = model.readMsr(msr);
            return msr == TSC_DEADLINE && value != 0 ? timeStamp.at(value - offset) : value;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean writeMsr(int msr, long value) {
        lock.lock();
        try {
            boolean deadline = msr == TSC_DEADLINE && value != 0;
            return model.writeMsr(msr, deadline ? moment(clock.nowNanos() + timeStamp.nanosUntil(value)) : value);
        } finally {
            lock.unlock();
        }
    }

    /** A moment of guest time as a deadline of the model's: never 0, which is none. */
    private long moment(long nanos) {
        return nanos + offset == 0 ? 1 : nanos + offset;
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

    /** Follows a restored processor, whose deadline is in the same terms. */
    void restored(long tscOffset) {
        lock.lock();
        try {
            offset = tscOffset;
            bus.timeStampMoved(tscOffset);
        } finally {
            lock.unlock();
        }
    }

    /** Brings the model's deadline into terms of {@code tscOffset}, without moving it: so it is saved. */
    void rebase(long tscOffset) {
        lock.lock();
        try {
            long deadline = model.canReadMsr(TSC_DEADLINE) ? model.readMsr(TSC_DEADLINE) : 0;
            long nanos = deadline - offset;
            if (deadline != 0) {
                model.writeMsr(TSC_DEADLINE, 0);
            }
            restored(tscOffset);
            if (deadline != 0) {
                model.writeMsr(TSC_DEADLINE, moment(nanos));
            }
        } finally {
            lock.unlock();
        }
    }
}
