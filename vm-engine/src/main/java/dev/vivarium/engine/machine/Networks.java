package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.NetAttachment;
import dev.vivarium.engine.board.NetAttachment.Kind;
import dev.vivarium.engine.control.NetworkControl;
import dev.vivarium.engine.machine.boot.NetworkRom;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Cable;
import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.PortForwards;
import dev.vivarium.engine.net.nat.UserNetwork;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** The networks of a machine's cards, made from its settings, and the cables to them. */
final class Networks implements NetworkControl {
    private static final int VIRTIO_VENDOR = 0x1af4;
    private static final int VIRTIO_DEVICE = 0x1041;
    private static final int INTEL_VENDOR = 0x8086;
    private static final int INTEL_DEVICE = 0x10d3;

    private final MetricRegistry metrics;
    private final List<Card> cards = new ArrayList<>();

    private record Card(NetAttachment attachment, Cable cable, @Nullable PortForwards forwards) {
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
            Kind kind = kind(card);
            NetBackend network = opened.add(networks.network(card.network(), nameOf(networks.cards.size())));
            Cable cable = new Cable(shaped(captured(network, card), card.shaping()), card.linkUp());
            networks.cards.add(new Card(
                    new NetAttachment(kind, card.macBytes(), cable, startsFromNetwork ? rom(kind) : new byte[0]), cable,
                    network instanceof UserNetwork user ? user.forwards() : null));
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
            case NetSettings.Internal internal -> throw later(name, internal);
            case NetSettings.Tap tap -> throw later(name, tap);
            case NetSettings.Listen listen -> throw later(name, listen);
            case NetSettings.Connect connect -> throw later(name, connect);
            case NetSettings.Datagrams datagrams -> throw later(name, datagrams);
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

    /** What passes is written to a file, as the card sends and takes it. */
    private static NetBackend captured(NetBackend network, CardSettings card) throws VmException {
        if (card.capture() != null) {
            throw user("The network cannot be captured yet.");
        }
        return network;
    }

    private static NetBackend shaped(NetBackend network, Shaping shaping) throws VmException {
        if (!shaping.equals(Shaping.NONE)) {
            throw user("The network cannot be delayed yet.");
        }
        return network;
    }

    private static VmException later(String name, NetSettings network) {
        return user("The card " + name + " cannot be on " + network + " yet; there is only none.");
    }

    private static VmException user(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }

    private static byte[] rom(Kind kind) {
        return switch (kind) {
            case VIRTIO -> NetworkRom.find("virtio", VIRTIO_VENDOR, VIRTIO_DEVICE);
            case E1000E -> NetworkRom.find("e1000e", INTEL_VENDOR, INTEL_DEVICE);
        };
    }

    List<NetAttachment> attachments() {
        return cards.stream().map(Card::attachment).toList();
    }

    /**
     * Says who is told when a network has something for its card; often the same as before, which is told once.
     *
     * @param events where {@code ready} is done
     * @param ready  told the card's number
     */
    void connect(Executor events, IntConsumer ready) {
        for (int i = 0; i < cards.size(); i++) {
            int number = i;
            AtomicBoolean asked = new AtomicBoolean();
            cards.get(i).cable.connect(() -> {
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
        int number = cards().indexOf(card);
        return number < 0 ? null : cards.get(number).forwards;
    }
}
