package dev.vivarium.app.settings;

import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.snapshot.bundle.NetSpec;

import java.util.List;
import java.util.Objects;

/** A network card as it is to be. */
final class Card {
    /** What it is connected to. */
    enum Network {
        /** Other computers, and this one. */
        NAT,
        /** Nobody, but for forwards. */
        ISOLATED,
        /** Machines of the same user. */
        INTERNAL, NONE,
        /** What only the command line sets: a network of this computer, or nat without it. */
        OTHER
    }

    private static final String INTERNAL = "internal:";
    private static final String DHCP = ",dhcp";

    final Setting<Network> network = new Setting<>(Network.NAT);
    final Setting<String> internal;
    final Setting<Boolean> dhcp = new Setting<>(true);
    final Setting<NetSpec.Card> model = new Setting<>(NetSpec.Card.VIRTIO);
    final Setting<Boolean> linkUp = new Setting<>(true);
    final Setting<String> forwards;
    private final NetSpec was;

    /**
     * One that is there, or a new one.
     *
     * @param words what is said of a wrong name of a network, and of a wrong forward, behind which stands why
     */
    Card(NetSpec was, Words words) {
        this.was = was;
        internal = new Setting<>("lan", name -> name.matches("[a-z0-9][a-z0-9-]{0,31}") ? ""
                : words.wrongName());
        forwards = new Setting<>("", text -> wrongForward(text, words));
        network.load(networkOf(was.network()));
        if (was.network().startsWith(INTERNAL)) {
            String name = was.network().substring(INTERNAL.length());
            dhcp.load(name.endsWith(DHCP));
            internal.load(name.replace(DHCP, ""));
        }
        model.load(was.card());
        linkUp.load(was.linkUp());
        forwards.load(String.join("\n", was.forwards()));
    }

    /** Sentences. */
    interface Words {
        String wrongName();

        String wrongForward(String why);
    }

    String mac() {
        return was.mac();
    }

    private static Network networkOf(String words) {
        return switch (words) {
            case "nat" -> Network.NAT;
            case "nat,isolated" -> Network.ISOLATED;
            case "none" -> Network.NONE;
            default -> words.startsWith(INTERNAL) ? Network.INTERNAL : Network.OTHER;
        };
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String wrongForward(String text, Words words) {
        for (String line : lines(text)) {
            try {
                ForwardSettings.parse(line);
            } catch (IllegalArgumentException e) {
                return words.wrongForward(Objects.requireNonNullElse(e.getMessage(), line));
            }
        }
        return "";
    }

    /** Whether forwards make sense. */
    boolean hasForwards() {
        return network.get() == Network.NAT || network.get() == Network.ISOLATED
                || network.get() == Network.OTHER && was.isNat();
    }

    /** What leads to it; what has a problem must not be asked. */
    List<ForwardSettings> ports() {
        return lines(forwards.get()).stream().map(ForwardSettings::parse).toList();
    }

    String problem() {
        return network.get() == Network.INTERNAL && !internal.problem().isEmpty() ? internal.problem()
                : hasForwards() ? forwards.problem() : "";
    }

    /** As the manifest says it; what has a problem must not be asked. */
    NetSpec spec() {
        String words = switch (network.get()) {
            case NAT -> "nat";
            case ISOLATED -> "nat,isolated";
            case INTERNAL -> INTERNAL + internal.get() + (dhcp.get() ? DHCP : "");
            case NONE -> "none";
            case OTHER -> was.network();
        };
        List<String> ports = hasForwards() ? ports().stream().map(ForwardSettings::toString).toList() : List.of();
        return new NetSpec(model.get(), was.mac(), words, ports, linkUp.get(), was.delayMillis(),
                was.lossPerMillion(), was.bitsPerSecond());
    }
}
