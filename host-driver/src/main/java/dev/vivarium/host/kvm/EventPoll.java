package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** Waits for the first of several events (poll(2)), and takes nothing from them. One thread. */
public final class EventPoll implements AutoCloseable {
    private final Arena arena = Arena.ofShared();
    private final MemorySegment fds;
    private final int count;
    private boolean hasAnswers;

    /** @param events none of which is closed before this */
    public EventPoll(List<EventFd> events) {
        count = events.size();
        fds = arena.allocate((long) EventFd.POLLFD_SIZE * count, 8);
        for (int i = 0; i < count; i++) {
            long at = (long) EventFd.POLLFD_SIZE * i;
            fds.set(JAVA_INT, at, events.get(i).descriptor());
            fds.set(JAVA_SHORT, at + EventFd.POLLFD_EVENTS, (short) LinuxAbi.POLLIN);
        }
    }

    /** Comes back when an event is signalled, and sometimes without one. */
    public void await() throws HostException {
        int ready = KvmCalls.poll(fds.address(), count, -1);
        // After an error the answers in the structures are those of before.
        hasAnswers = ready > 0;
        if (ready < 0 && Native.getLastError() != LinuxAbi.EINTR) {
            throw KvmErrors.doing("wait for events", Native.getLastError());
        }
    }

    /** Whether the event of that number, from 0, was signalled when {@link #await} came back. */
    public boolean isSignalled(int index) {
        return hasAnswers && fds.get(JAVA_SHORT, (long) EventFd.POLLFD_SIZE * index + EventFd.POLLFD_HAPPENED) != 0;
    }

    /** Closing twice does nothing. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
