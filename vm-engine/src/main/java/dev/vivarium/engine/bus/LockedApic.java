package dev.vivarium.engine.bus;

/** The processor's local APIC, asked with the board lock held. */
public final class LockedApic implements ProcessorApic {
    private static final int TSC_DEADLINE = 0x6E0;

    private final ProcessorApic apic;
    private final BoardLock lock;
    private final Runnable beforeDeadline;

    public LockedApic(ProcessorApic apic, BoardLock lock) {
        this(apic, lock, () -> {
        });
    }

    /** @param beforeDeadline called, with the lock held, before IA32_TSC_DEADLINE is written */
    public LockedApic(ProcessorApic apic, BoardLock lock, Runnable beforeDeadline) {
        this.apic = apic;
        this.lock = lock;
        this.beforeDeadline = beforeDeadline;
    }

    @Override
    public int acknowledge() {
        lock.lock();
        try {
            return apic.acknowledge();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int taskPriority() {
        lock.lock();
        try {
            return apic.taskPriority();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void setTaskPriority(int priorityClass) {
        lock.lock();
        try {
            apic.setTaskPriority(priorityClass);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean canReadMsr(int msr) {
        lock.lock();
        try {
            return apic.canReadMsr(msr);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long readMsr(int msr) {
        lock.lock();
        try {
            return apic.readMsr(msr);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean writeMsr(int msr, long value) {
        lock.lock();
        try {
            if (msr == TSC_DEADLINE) {
                beforeDeadline.run();
            }
            return apic.writeMsr(msr, value);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int sendTo(int apicId, int command) {
        lock.lock();
        try {
            return apic.sendTo(apicId, command);
        } finally {
            lock.unlock();
        }
    }
}
