package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A switch that learns where addresses are from where frames come from, as IEEE 802.1D, 7, describes. For one thread. Not emulated: ageing (a
 * port's addresses go with it), spanning trees, VLANs (tagged frames pass as they are).
 */
final class LearningSwitch {
    /** In the first byte of an address: for many. */
    private static final long GROUP = 1L << 40;

    private final Set<SwitchPort> ports = new LinkedHashSet<>();
    private final MacTable table = new MacTable();
    private @Nullable DhcpServer dhcp;

    void add(SwitchPort port) {
        ports.add(port);
    }

    void remove(SwitchPort port) {
        ports.remove(port);
        table.forget(port);
    }

    /** From now on it answers who asks for an address; null for nobody does. */
    void serveAddresses(@Nullable DhcpServer server) {
        dhcp = server;
    }

    @Nullable
    DhcpServer addressServer() {
        return dhcp;
    }

    /** A frame comes in; it has a header. */
    void forward(Frame frame, SwitchPort from) {
        ByteBuffer bytes = ByteBuffer.wrap(frame.bytes(), 0, frame.length());
        long destination = bytes.getLong(0) >>> 16;
        long source = bytes.getLong(4) & 0xffff_ffff_ffffL;
        if ((source & GROUP) == 0) {
            table.learn(source, from);
        }
        Frame answer = dhcp == null ? null : dhcp.answer(frame);
        if (answer != null) {
            from.deliver(answer);
        }
        SwitchPort to = (destination & GROUP) == 0 ? table.find(destination) : null;
        if (to == null) {
            for (SwitchPort port : ports) {
                if (port != from) {
                    port.deliver(frame);
                }
            }
        } else if (to != from) {
            to.deliver(frame);
        }
    }
}
