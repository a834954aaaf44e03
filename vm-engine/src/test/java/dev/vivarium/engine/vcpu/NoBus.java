package dev.vivarium.engine.vcpu;

/** A bus for tests with nothing on it. */
public enum NoBus implements GuestBus {
    INSTANCE;

    @Override
    public long readPort(int port, int width) {
        return -1L >>> 64 - 8 * width;
    }

    @Override
    public void writePort(int port, int width, long value) {
    }

    @Override
    public long readMemory(long gpa, int width) {
        return -1L >>> 64 - 8 * width;
    }

    @Override
    public void writeMemory(long gpa, int width, long value) {
    }
}
