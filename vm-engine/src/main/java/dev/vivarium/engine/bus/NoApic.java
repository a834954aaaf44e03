package dev.vivarium.engine.bus;

/** A local APIC from which no interrupt ever comes, and that has no registers: for who has none, or has it elsewhere. */
public enum NoApic implements ProcessorApic {
    INSTANCE;

    @Override
    public int acknowledge() {
        return NONE;
    }

    @Override
    public int taskPriority() {
        return 0;
    }

    @Override
    public void setTaskPriority(int priorityClass) {
    }

    @Override
    public boolean canReadMsr(int msr) {
        return false;
    }

    @Override
    public long readMsr(int msr) {
        return 0;
    }

    @Override
    public boolean writeMsr(int msr, long value) {
        return false;
    }

    @Override
    public int sendTo(int apicId, int command) {
        return 0;
    }
}
