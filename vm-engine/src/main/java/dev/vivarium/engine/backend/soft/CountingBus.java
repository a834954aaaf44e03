package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.TimeStamp;

/** Counts a processor's accesses to devices. Owned by the processor's thread; others may read a stale count. */
final class CountingBus implements GuestBus {
    private final GuestBus bus;
    long portReads;
    long portWrites;
    long memoryReads;
    long memoryWrites;

    CountingBus(GuestBus bus) {
        this.bus = bus;
    }

    @Override
    public long readPort(int port, int width) {
        portReads++;
        return bus.readPort(port, width);
    }

    @Override
    public void writePort(int port, int width, long value) {
        portWrites++;
        bus.writePort(port, width, value);
    }

    @Override
    public long readMemory(long gpa, int width) {
        memoryReads++;
        return bus.readMemory(gpa, width);
    }

    @Override
    public void writeMemory(long gpa, int width, long value) {
        memoryWrites++;
        bus.writeMemory(gpa, width, value);
    }

    @Override
    public void timeStampMoved(TimeStamp tsc) {
        bus.timeStampMoved(tsc);
    }

    @Override
    public boolean setNumericError(boolean asserted) {
        return bus.setNumericError(asserted);
    }
}
