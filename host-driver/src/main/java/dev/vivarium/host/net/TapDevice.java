package dev.vivarium.host.net;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.LinuxAbi;
import dev.vivarium.host.abi.TunAbi;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The other end of a network interface of the host: what it sends is read here, and what is written here it receives, one Ethernet frame at a time
 * (Documentation/networking/tuntap.rst of the kernel). Of one thread, but for {@link #wake}. Not done: frames with offloads (IFF_VNET_HDR), several queues.
 */
public final class TapDevice implements AutoCloseable {
    private static final String DEVICE = "/dev/net/tun";
    /** Those of our own network namespace; Java knows only those with an address. */
    private static final Path INTERFACES = Path.of("/proc/net/dev");
    /** struct pollfd: fd, events, revents. */
    private static final int POLLFD = 8;
    private static final int POLLFD_EVENTS = 4;

    private final int tap;
    private final int event;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment buffer;
    private final MemorySegment number = arena.allocate(JAVA_LONG);
    private final MemorySegment one = arena.allocateFrom(JAVA_LONG, 1);
    private final MemorySegment polled = arena.allocate(2L * POLLFD, 8);

    private TapDevice(int tap, int event, int longest) {
        this.tap = tap;
        this.event = event;
        buffer = arena.allocate(longest);
        polled.set(JAVA_INT, 0, tap);
        polled.set(JAVA_INT, POLLFD, event);
        polled.set(JAVA_SHORT, POLLFD + POLLFD_EVENTS, (short) LinuxAbi.POLLIN);
    }

    /**
     * Connects with an interface that is there.
     *
     * @param longest the most bytes of a frame
     * @throws HostException with a sentence that says what to do
     */
    public static TapDevice open(String name, int longest) throws HostException {
        TapErrors.requireName(name);
        if (!System.getProperty("os.name").equals("Linux")) {
            throw TapErrors.notLinux();
        }
        int tap = TapCalls.open(DEVICE, LinuxAbi.O_RDWR | LinuxAbi.O_NONBLOCK | LinuxAbi.O_CLOEXEC);
        if (tap < 0) {
            throw TapErrors.opening(DEVICE, Native.getLastError());
        }
        boolean done = false;
        try {
            requireThere(name);
            choose(tap, name);
            int event = TapCalls.eventfd(0, LinuxAbi.EFD_CLOEXEC | LinuxAbi.EFD_NONBLOCK);
            if (event < 0) {
                throw TapErrors.choosing(name, Native.getLastError());
            }
            done = true;
            return new TapDevice(tap, event, longest);
        } finally {
            if (!done) {
                TapCalls.close(tap);
            }
        }
    }

    /** The kernel would make it, for as long as we have it, if we were root: not what somebody who mistypes a name wants. */
    private static void requireThere(String name) throws HostException {
        try (Stream<String> interfaces = Files.lines(INTERFACES)) {
            if (interfaces.noneMatch(line -> line.strip().startsWith(name + ":"))) {
                throw TapErrors.missing(name);
            }
        } catch (IOException e) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "This host does not say what network interfaces it has: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    private static void choose(int tap, String name) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(TunAbi.IFREQ_SIZE, 8);
            MemorySegment.copy(MemorySegment.ofArray(name.getBytes(StandardCharsets.US_ASCII)), 0, request, 0,
                    name.length());
            request.set(JAVA_SHORT, TunAbi.IFREQ_FLAGS, (short) (TunAbi.IFF_TAP | TunAbi.IFF_NO_PI));
            if (TapCalls.ioctl(tap, TunAbi.TUNSETIFF, request.address()) < 0) {
                throw TapErrors.choosing(name, Native.getLastError());
            }
        }
    }

    /**
     * A frame that the interface sends.
     *
     * @param into has room for the longest
     * @return how long it is; 0 if there is none
     */
    public int read(byte[] into) {
        long length = TapCalls.read(tap, buffer.address(), Math.min(into.length, buffer.byteSize()));
        if (length <= 0) {
            return 0;
        }
        MemorySegment.copy(buffer, JAVA_BYTE, 0, into, 0, (int) length);
        return (int) length;
    }

    /** What becomes of a frame. */
    public enum Written {
        DONE,
        /** There is no room now. */
        LATER,
        /** The interface does not take it: it is down, or the frame is too long. */
        REFUSED
    }

    /** Gives the interface a frame to receive. */
    public Written write(byte[] frame, int length) {
        if (length > buffer.byteSize()) {
            return Written.REFUSED;
        }
        MemorySegment.copy(frame, 0, buffer, JAVA_BYTE, 0, length);
        if (TapCalls.write(tap, buffer.address(), length) == length) {
            return Written.DONE;
        }
        int error = Native.getLastError();
        return error == LinuxAbi.EAGAIN || error == LinuxAbi.EINTR ? Written.LATER : Written.REFUSED;
    }

    /**
     * Waits until there is something to read, {@link #wake} was called, or there is room.
     *
     * @param forRoom whether room is waited for, too
     */
    public void await(boolean forRoom) {
        polled.set(JAVA_SHORT, POLLFD_EVENTS,
                (short) (LinuxAbi.POLLIN | (forRoom ? LinuxAbi.POLLOUT : 0)));
        TapCalls.poll(polled.address(), 2, -1);
        TapCalls.read(event, number.address(), Long.BYTES);
    }

    /** Any thread, until it is closed: ends the waiting. */
    public void wake() {
        TapCalls.write(event, one.address(), Long.BYTES);
    }

    /** Nobody waits any more, and nobody wakes. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            TapCalls.close(tap);
            TapCalls.close(event);
            arena.close();
        }
    }
}
