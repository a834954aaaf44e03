package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.NetAttachment.Kind;
import dev.vivarium.engine.board.NetAttachment;
import dev.vivarium.engine.control.NetworkControl;
import dev.vivarium.engine.machine.boot.NetworkRom;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Cable;
import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.PortForwards;
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

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** The networks of a machine's cards, made from its settings, and the cables to them. */
final class Networks implements NetworkControl {
    private static final int VIRTIO_VENDOR = 0x1af4;
    private static final int VIRTIO_DEVICE = 0x1041;
    private static final int INTEL_VENDOR = 0x8086;
    private static final int INTEL_DEVICE = 0x10d3;
    private static final int MILLIONTHS = 10_000;

    private final MetricRegistry metrics;
    private final List<Card> cards = new ArrayList<>();
    private final List<NetBackend> ends = new ArrayList<>();

    /**
     * @param quality of a line that is bad; null if it is as good as can be
     * @param user    its network, if that is the user network
     */
    private record Card(CardSettings settings, Cable cable, byte[] rom, @Nullable LineQuality quality,
            @Nullable UserNetwork user) {
    }

    private Networks(MetricRegistry metrics) {
        this.metrics = metrics;
    }

    /** @param opened closes them */
    static Networks open(MachineSettings settings, MetricRegistry metrics, OpenedFiles opened) throws VmException {
        Networks networks = new Networks(metrics);
        boolean startsFromNetwork = settings.boot() instanceof FirmwareBoot firmware
                && firmware.order().indexOf('n') >= 0;
        for (CardSettings card : settings.cards()) {
            String name = nameOf(networks.cards.size());
            NetBackend network = opened.add(networks.network(card.network(), name));
            networks.cards.add(new Card(card, new Cable(captured(network, card, name, opened), card.linkUp()),
                    startsFromNetwork ? rom(kind(card)) : new byte[0], quality(card.shaping()),
                    network instanceof UserNetwork user ? user : null));
        }
        return networks;
    }

    /** Which card of the board a card of the settings is. */
    static Kind kind(CardSettings card) {
        return switch (card.model()) {
            case VIRTIO -> Kind.VIRTIO;
            case E1000E -> Kind.E1000E;
        };
    }

    /** What people and programs call the card in that place. */
    static String nameOf(int number) {
        return "net" + number;
    }

    /** One line for each kind of network. */
    private NetBackend network(NetSettings network, String name) throws VmException {
        return switch (network) {
            case NetSettings.None none -> NetBackend.UNPLUGGED;
            case NetSettings.Nat nat -> nat(nat, name);
            case NetSettings.Internal internal -> InternalNetwork.join(
                    new InternalNetwork.Settings(internal.name(), internal.dhcp(), name), metrics);
            case NetSettings.Tap tap -> TapNetwork.open(tap.interfaceName(), metrics, name);
            case NetSettings.Listen listen -> StreamNetwork.listen(address(listen.where()), stream(name));
            case NetSettings.Connect connect -> StreamNetwork.connect(address(connect.where()), stream(name));
            case NetSettings.Datagrams datagrams ->
                DatagramNetwork.open(tcp(datagrams.local()), tcp(datagrams.remote()), stream(name));
        };
    }

    private NetBackend nat(NetSettings.Nat nat, String name) throws VmException {
        List<Forward> forwards = new ArrayList<>();
        for (ForwardSettings forward : nat.forwards()) {
            forwards.add(new Forward(forward.protocol() == ForwardSettings.Protocol.TCP ? Forward.Protocol.TCP
                    : Forward.Protocol.UDP, forward.host(), forward.hostPort(), forward.guestPort(), null));
        }
        try {
            return new UserNetwork(UserNetwork.Config.USUAL.withReach(nat.isolated(), nat.hostReachable())
                    .withForwards(forwards), metrics, name);
        } catch (ForwardRefused e) {
            throw new VmException(VmException.Kind.HOST, e.getMessage(), e);
        }
    }

    private static StreamAddress address(Address where) {
        return switch (where) {
            case Address.Network network -> tcp(network);
            case Address.UnixSocket unix -> new StreamAddress.Unix(unix.file());
        };
    }

    private static StreamAddress.Tcp tcp(Address.Network where) {
        return new StreamAddress.Tcp(where.host(), where.port());
    }

    private StreamNetwork.Options stream(String name) {
        return new StreamNetwork.Options(metrics, name);
    }

    /** What passes is written to a file, as the card sends and takes it. */
    private static NetBackend captured(NetBackend network, CardSettings card, String name, OpenedFiles opened)
            throws VmException {
        Path file = card.capture();
        return file == null ? network : new CapturedNetwork(network,
                opened.add(Capture.open(file, name, CaptureLimits.USUAL, HostTime.SYSTEM)));
    }

    private static @Nullable LineQuality quality(Shaping shaping) throws VmException {
        if (shaping.equals(Shaping.NONE)) {
            return null;
        }
        try {
            return new LineQuality(TimeUnit.MILLISECONDS.toNanos(shaping.delayMillis()), 0,
                    (int) Math.round(shaping.lossPercent() * MILLIONTHS), shaping.bitsPerSecond(),
                    new SplittableRandom().nextLong());
        } catch (IllegalArgumentException e) {
            throw new VmException(VmException.Kind.USER, e.getMessage(), e);
        }
    }

    private static byte[] rom(Kind kind) {
        return switch (kind) {
            case VIRTIO -> NetworkRom.find("virtio", VIRTIO_VENDOR, VIRTIO_DEVICE);
            case E1000E -> NetworkRom.find("e1000e", INTEL_VENDOR, INTEL_DEVICE);
        };
    }

    /**
     * Where each card is plugged in. Once.
     *
     * @param clock by which lines are slow
     */
    List<NetAttachment> attachments(GuestClock clock) {
        List<NetAttachment> attachments = new ArrayList<>();
        for (Card card : cards) {
            LineQuality quality = card.quality;
            NetBackend end = quality == null ? card.cable
                    : new ShapedNetwork(card.cable, quality, clock, metrics, nameOf(ends.size()));
            ends.add(end);
            attachments.add(new NetAttachment(kind(card.settings), card.settings.macBytes(), end, card.rom));
        }
        return attachments;
    }

    /**
     * Says, after {@link #attachments}, who is told when a network has something for its card; often the same as before, which is told once.
     *
     * @param events where {@code ready} is done
     * @param ready  told the card's number
     */
    void connect(Executor events, IntConsumer ready) {
        for (int i = 0; i < ends.size(); i++) {
            int number = i;
            AtomicBoolean asked = new AtomicBoolean();
            ends.get(i).connect(() -> {
                if (!asked.getAndSet(true)) {
                    events.execute(() -> {
                        asked.set(false);
                        ready.accept(number);
                    });
                }
            });
        }
    }

    @Override
    public List<String> cards() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            names.add(nameOf(i));
        }
        return names;
    }

    @Override
    public boolean setLink(String card, boolean up) {
        int number = cards().indexOf(card);
        if (number >= 0) {
            metrics.counter(card, "linkChanges").increment();
            cards.get(number).cable.plug(up);
        }
        return number >= 0;
    }

    @Override
    public @Nullable PortForwards forwards(String card) {
        UserNetwork user = user(card);
        return user == null ? null : user.forwards();
    }

    private @Nullable UserNetwork user(String card) {
        int number = cards().indexOf(card);
        return number < 0 ? null : cards.get(number).user;
    }

    @Override
    public CardView view(String card) {
        Card seen = cards.get(cards().indexOf(card));
        UserNetwork user = seen.user;
        List<String> addresses = user == null ? List.of()
                : user.guestAddresses().stream().map(InetAddress::getHostAddress).toList();
        return new CardView(seen.settings.mac(), seen.settings.network().toString(), seen.cable.isUp(), addresses);
    }
}
