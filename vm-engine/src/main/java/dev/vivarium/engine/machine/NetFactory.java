package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.NatServices;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.capture.Capture;
import dev.vivarium.engine.net.capture.CaptureLimits;
import dev.vivarium.engine.net.capture.CapturedNetwork;
import dev.vivarium.engine.net.hub.InternalNetwork;
import dev.vivarium.engine.net.nat.UserNetwork;
import dev.vivarium.engine.net.shape.LineQuality;
import dev.vivarium.engine.net.shape.ShapedNetwork;
import dev.vivarium.engine.net.stream.DatagramNetwork;
import dev.vivarium.engine.net.stream.StreamAddress;
import dev.vivarium.engine.net.stream.StreamNetwork;
import dev.vivarium.engine.net.tap.TapNetwork;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.HostTime;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Makes the networks that settings describe. */
final class NetFactory {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final int MILLIONTHS_PER_PERCENT = 10_000;

    private final MetricRegistry metrics;

    NetFactory(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    /**
     * One part for each kind of network.
     *
     * @param name of the card
     */
    NetBackend open(NetSettings network, String name) throws VmException {
        // What nearly all machines have: docs/adr/0041.
        if (network instanceof NetSettings.Nat nat) {
            return nat(nat, name);
        }
        if (network instanceof NetSettings.Internal internal) {
            return InternalNetwork.join(new InternalNetwork.Settings(RuntimeFolder.ofUser(), internal.name(),
                    internal.dhcp(), name), metrics);
        }
        if (network instanceof NetSettings.Tap tap) {
            return TapNetwork.open(tap.interfaceName(), metrics, name);
        }
        if (network instanceof NetSettings.Listen listen) {
            return StreamNetwork.listen(address(listen.where()), options(name));
        }
        if (network instanceof NetSettings.Connect connect) {
            return StreamNetwork.connect(address(connect.where()), options(name));
        }
        if (network instanceof NetSettings.Datagrams(Address.Network local, Address.Network remote)) {
            return DatagramNetwork.open(port(local), port(remote), options(name));
        }
        return NetBackend.UNPLUGGED;
    }

    private NetBackend nat(NetSettings.Nat nat, String name) throws VmException {
        List<Forward> forwards = new ArrayList<>();
        for (ForwardSettings forward : nat.forwards()) {
            forwards.add(new Forward(forward.protocol() == ForwardSettings.Protocol.TCP ? Forward.Protocol.TCP
                    : Forward.Protocol.UDP, forward.host(), forward.hostPort(), forward.guestPort(), null));
        }
        UserNetwork.Config config = UserNetwork.Config.USUAL.withReach(nat.isolated(), nat.hostReachable())
                .withForwards(forwards);
        NatServices services = nat.services();
        if (!services.resolvers().isEmpty()) {
            config = config.withResolvers(services.resolvers());
        }
        if (services.bootFolder() != null || !services.bootFile().isEmpty()) {
            config = config.withBoot(new UserNetwork.Boot(folder(services.bootFolder()), services.bootFile()));
        }
        try {
            return new UserNetwork(config, metrics, name);
        } catch (ForwardRefused e) {
            throw new VmException(VmException.Kind.HOST, e.sentence(), e);
        }
    }

    private static @Nullable Path folder(@Nullable Path folder) throws VmException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new VmException(VmException.Kind.USER, "The folder '" + folder
                    + "' that the guest is to start from is not there: make it, or name another behind tftp=.");
        }
        return folder;
    }

    private StreamNetwork.Options options(String name) {
        return new StreamNetwork.Options(metrics, name);
    }

    private static StreamAddress address(Address address) {
        return switch (address) {
            case Address.Network network -> port(network);
            case Address.UnixSocket(Path file) -> new StreamAddress.Unix(file);
        };
    }

    private static StreamAddress.Tcp port(Address.Network network) {
        return new StreamAddress.Tcp(network.host(), network.port());
    }

    /** What passes is written to a file, if that is wanted, as the card sends and takes it. */
    static NetBackend captured(NetBackend network, CardSettings card, String name) throws VmException {
        Path file = card.capture();
        return file == null ? network
                : new CapturedNetwork(network, Capture.open(file, name, CaptureLimits.USUAL, HostTime.SYSTEM));
    }

    /** Behind a line that is as bad as is wanted. */
    NetBackend shaped(NetBackend network, Shaping shaping, GuestClock clock, String name) {
        return shaping.isNone() ? network
                : new ShapedNetwork(network, new LineQuality(shaping.delayMillis() * NANOS_PER_MILLI, 0,
                        (int) Math.round(shaping.lossPercent() * MILLIONTHS_PER_PERCENT), shaping.bitsPerSecond(),
                        ThreadLocalRandom.current().nextLong()), clock, metrics, name);
    }
}
