package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.NetAttachment;
import dev.vivarium.engine.board.NetAttachment.Kind;
import dev.vivarium.engine.control.NetworkControl;
import dev.vivarium.engine.machine.boot.NetworkRom;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Cable;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.PortForwards;
import dev.vivarium.engine.net.nat.UserNetwork;
import dev.vivarium.engine.time.GuestClock;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** The networks of a machine's cards, and the cables to them. */
final class Networks implements NetworkControl {
    private static final int VIRTIO_VENDOR = 0x1af4;
    private static final int VIRTIO_DEVICE = 0x1041;
    private static final int INTEL_VENDOR = 0x8086;
    private static final int INTEL_DEVICE = 0x10d3;

    private final MetricRegistry metrics;
    private final boolean startsFromNetwork;
    private final List<Opened> opened = new ArrayList<>();
    private final List<Cable> cables = new ArrayList<>();

    /** @param user its network, if that is the user network */
    private record Opened(CardSettings card, NetBackend network, @Nullable UserNetwork user) {
    }

    private Networks(MachineSettings settings, MetricRegistry metrics) {
        this.metrics = metrics;
        startsFromNetwork = settings.boot() instanceof FirmwareBoot firmware && firmware.order().indexOf('n') >= 0;
    }

    /** @param files closes them */
    static Networks open(MachineSettings settings, MetricRegistry metrics, OpenedFiles files) throws VmException {
        Networks networks = new Networks(settings, metrics);
        for (CardSettings card : settings.cards()) {
            String name = nameOf(networks.opened.size());
            NetBackend network = files.add(new NetFactory(metrics).open(card.network(), name));
            NetBackend captured = NetFactory.captured(network, card, name);
            if (captured != network) {
                files.add(captured);
            }
            networks.opened.add(new Opened(card, captured,
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

    private byte[] rom(Kind kind) {
        if (!startsFromNetwork) {
            return new byte[0];
        }
        return switch (kind) {
            case VIRTIO -> NetworkRom.find("virtio", VIRTIO_VENDOR, VIRTIO_DEVICE);
            case E1000E -> NetworkRom.find("e1000e", INTEL_VENDOR, INTEL_DEVICE);
        };
    }

    /** The cards, each at the end of a cable. Called once. */
    List<NetAttachment> attach(GuestClock clock) {
        List<NetAttachment> cards = new ArrayList<>();
        for (Opened one : opened) {
            CardSettings card = one.card;
            Cable cable = new Cable(
                    new NetFactory(metrics).shaped(one.network, card.shaping(), clock, nameOf(cables.size())),
                    card.linkUp());
            cables.add(cable);
            Kind kind = kind(card);
            cards.add(new NetAttachment(kind, card.macBytes(), cable, rom(kind)));
        }
        return cards;
    }

    /**
     * Says who is told when a network has something for its card; often the same as before, which is told once.
     *
     * @param events where {@code ready} is done
     * @param ready  told the card's number
     */
    void connect(Executor events, IntConsumer ready) {
        for (int i = 0; i < cables.size(); i++) {
            int number = i;
            AtomicBoolean asked = new AtomicBoolean();
            cables.get(i).connect(() -> {
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
        for (int i = 0; i < cables.size(); i++) {
            names.add(nameOf(i));
        }
        return names;
    }

    @Override
    public boolean setLink(String card, boolean up) {
        int number = cards().indexOf(card);
        if (number >= 0) {
            metrics.counter(card, "linkChanges").increment();
            cables.get(number).plug(up);
        }
        return number >= 0;
    }

    @Override
    public @Nullable PortForwards forwards(String card) {
        int number = cards().indexOf(card);
        UserNetwork user = number < 0 ? null : opened.get(number).user;
        return user == null ? null : user.forwards();
    }

    @Override
    public CardView view(String card) {
        int number = cards().indexOf(card);
        Opened seen = opened.get(number);
        UserNetwork user = seen.user;
        List<String> addresses = user == null ? List.of()
                : user.guestAddresses().stream().map(InetAddress::getHostAddress).toList();
        return new CardView(seen.card.mac(), seen.card.network().toString(), cables.get(number).isUp(), addresses);
    }
}
