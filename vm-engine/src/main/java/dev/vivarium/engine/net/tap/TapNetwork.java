package dev.vivarium.engine.net.tap;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.CardPort;
import dev.vivarium.engine.net.Finishing;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.host.HostException;
import dev.vivarium.host.net.TapDevice;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A cable to a network interface of the host, which the host's administrator has made and put on a bridge or given an address. What either side has
 * no room for is dropped. Has a thread of its own. Linux only.
 */
public final class TapNetwork implements NetBackend {
    /** Frames in one direction before the other gets its turn. */
    private static final int FRAMES_PER_TURN = 64;

    private final String name;
    private final TapDevice device;
    private final CardPort port;
    private final Thread thread;
    private final Deque<Frame> next = new ArrayDeque<>();
    private final byte[] buffer = new byte[Frame.LONGEST];
    private boolean toldOfRefusal;
    private volatile boolean closed;

    private TapNetwork(String name, TapDevice device, MetricRegistry metrics, String card) {
        this.name = name;
        this.device = device;
        port = new CardPort(metrics, card, this::wake);
        port.setUp(true);
        thread = Thread.ofPlatform().name("net-tap").daemon().start(this::run);
    }

    /**
     * @param name of the interface
     * @param card what the counters are called
     * @throws VmException with a sentence that says what to do
     */
    public static TapNetwork open(String name, MetricRegistry metrics, String card)
            throws VmException {
        try {
            return new TapNetwork(name, TapDevice.open(name, Frame.LONGEST), metrics, card);
        } catch (HostException e) {
            throw new VmException(VmException.Kind.HOST, e.getMessage(), e);
        }
    }

    @Override
    public boolean send(Frame frame) {
        return port.send(frame);
    }

    @Override
    public @Nullable Frame receive() {
        return port.receive();
    }

    @Override
    public void connect(Runnable look) {
        port.connect(look);
    }

    @Override
    public boolean isUp() {
        return port.isUp();
    }

    private synchronized void wake() {
        if (!closed) {
            device.wake();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            device.wake();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (device) {
            while (!closed) {
                boolean more = readAll();
                boolean waitsForRoom = !writeAll();
                port.tellCard();
                if (!more && (waitsForRoom || !port.hasSent())) {
                    device.await(waitsForRoom);
                }
            }
        }
    }

    /** @return whether there may be more */
    private boolean readAll() {
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            int length = device.read(buffer);
            if (length == 0) {
                return false;
            }
            if (length < Frame.HEADER) {
                port.countDropped();
            } else {
                port.offerOrDrop(new Frame(Arrays.copyOf(buffer, length)));
            }
        }
        return true;
    }

    /** @return false if the interface has no room now */
    private boolean writeAll() {
        for (int i = 0; i < FRAMES_PER_TURN; i++) {
            if (next.isEmpty()) {
                Frame sent = port.takeSent();
                if (sent == null) {
                    return true;
                }
                next.addAll(Finishing.finish(sent));
            }
            for (Frame frame = next.peek(); frame != null; frame = next.peek()) {
                TapDevice.Written written = device.write(frame.bytes(), frame.length());
                if (written == TapDevice.Written.LATER) {
                    return false;
                }
                next.remove();
                if (written == TapDevice.Written.REFUSED) {
                    refused();
                }
            }
        }
        return true;
    }

    private void refused() {
        port.countDropped();
        if (!toldOfRefusal) {
            toldOfRefusal = true;
            LoggerFactory.getLogger(TapNetwork.class)
                    .warn("The network interface {} does not take what the guest sends;"
                            + " 'sudo ip link set {} up' switches it on.", name, name);
        }
    }
}
