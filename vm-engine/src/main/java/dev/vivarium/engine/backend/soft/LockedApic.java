package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;

/** The processor's local APIC, asked with the board lock held. */
final class LockedApic implements ProcessorApic {
    private final ProcessorApic apic;
    private final BoardLock lock;

    LockedApic(ProcessorApic apic, BoardLock lock) {
        this.apic = apic;
        this.lock = lock;
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
