package dev.vivarium.host.kvm;

/**
 * Which writes of the guest signal an event instead of an exit. api.rst, section 4.59.
 *
 * @param isPort     a port, else a guest-physical address
 * @param widthBytes 1, 2, 4 or 8; 0 for a write of any width (not with a match)
 * @param isMatched  only writes of {@code match}
 */
public record KvmIoEvent(boolean isPort, long address, int widthBytes, boolean isMatched, long match) {
    /** Every write to a port of that width. */
    public static KvmIoEvent port(int port, int widthBytes) {
        return new KvmIoEvent(true, port, widthBytes, false, 0);
    }

    /** Every write to an address of that width. */
    public static KvmIoEvent mmio(long gpa, int widthBytes) {
        return new KvmIoEvent(false, gpa, widthBytes, false, 0);
    }

    /** Only writes of one value: a queue's number. */
    public KvmIoEvent matching(long value) {
        return new KvmIoEvent(isPort, address, widthBytes, true, value);
    }
}
