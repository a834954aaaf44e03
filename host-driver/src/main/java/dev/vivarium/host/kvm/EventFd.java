package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A counter that the kernel and threads add to and wait for (eventfd(2)): how KVM tells of a guest's write, and is
 * told of an interrupt, without a call into a virtual processor. Any thread signals; one waits. Whoever closes it
 * first ends the waiting, by a signal and a flag of its own.
 */
public final class EventFd implements AutoCloseable {
    /** struct pollfd: fd, events, revents. */
    static final int POLLFD_SIZE = 8;
    static final int POLLFD_EVENTS = 4;
    static final int POLLFD_HAPPENED = 6;

    private final Descriptor descriptor;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment one = arena.allocateFrom(JAVA_LONG, 1);
    private final MemorySegment count = arena.allocate(JAVA_LONG);
    private final MemorySegment poll = arena.allocate(POLLFD_SIZE, 8);

    private EventFd(int number) {
        this.descriptor = new Descriptor(number);
        poll.set(JAVA_INT, 0, number);
        poll.set(JAVA_SHORT, POLLFD_EVENTS, (short) LinuxAbi.POLLIN);
    }

    /** One that was not signalled yet. */
    public static EventFd create() throws HostException {
        int number = LinuxCalls.eventfd(0, LinuxAbi.EFD_CLOEXEC | LinuxAbi.EFD_NONBLOCK);
        if (number < 0) {
            throw KvmErrors.doing("make an event", Native.getLastError());
        }
        return new EventFd(number);
    }

    /** The kernel's number of it, for structures. */
    int descriptor() {
        return descriptor.number();
    }

    /** Adds one. */
    public void signal() throws HostException {
        // Full at 2^64 - 2 signals that nobody took (EAGAIN): then it is signalled as well.
        if (KvmCalls.write(descriptor.number(), one.address(), Long.BYTES) < 0
                && Native.getLastError() != LinuxAbi.EAGAIN) {
            throw KvmErrors.doing("signal an event", Native.getLastError());
        }
    }

    /** @return how many signals there were since the last call; 0 at once if none */
    public long take() throws HostException {
        if (KvmCalls.read(descriptor.number(), count.address(), Long.BYTES) == Long.BYTES) {
            return count.get(JAVA_LONG, 0);
        }
        int error = Native.getLastError();
        if (error == LinuxAbi.EAGAIN || error == LinuxAbi.EINTR) {
            return 0;
        }
        throw KvmErrors.doing("read an event", error);
    }

    /**
     * Waits for a signal, and takes all there are.
     *
     * @param timeoutMillis -1 for ever
     * @return how many; 0 when the time was over, or a signal of the system ended the waiting
     */
    public long await(int timeoutMillis) throws HostException {
        int ready = KvmCalls.poll(poll.address(), 1, timeoutMillis);
        if (ready < 0 && Native.getLastError() != LinuxAbi.EINTR) {
            throw KvmErrors.doing("wait for an event", Native.getLastError());
        }
        return ready > 0 ? take() : 0;
    }

    /** Closing twice does nothing. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            descriptor.close();
            arena.close();
        }
    }
}
