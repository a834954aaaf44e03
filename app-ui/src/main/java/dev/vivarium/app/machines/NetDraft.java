package dev.vivarium.app.machines;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Model;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.NetSettings.Nat;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MacAddress;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.NetSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The network cards of a machine that is made or changed: what goes with it, and what is this computer's. */
public final class NetDraft {
    private static final int PER_PERCENT = 10_000;

    private final List<NetSpec> specs = new ArrayList<>();
    private final Map<String, String> nets = new HashMap<>();
    private final Map<String, String> captures = new HashMap<>();

    /** Finds out which cards a machine is to have, when it is known which it has. */
    @FunctionalInterface
    public interface Change {
        /** @param machine what it is before, or what is usual */
        NetDraft of(MachineSpec machine, HostFacts facts) throws VmException;
    }

    /** What a new machine has if nobody says anything: one card, on nat. */
    static NetDraft usual() {
        return of(List.of(usualCard()));
    }

    /** With an address that no other has. */
    public static CardSettings usualCard() {
        return new CardSettings(Nat.USUAL, Model.VIRTIO, MacAddress.mint(List.of()), true, null,
                CardSettings.Shaping.NONE);
    }

    /** What a machine has. */
    public static NetDraft of(MachineSpec machine, HostFacts facts) {
        NetDraft draft = new NetDraft();
        draft.specs.addAll(machine.nets());
        draft.nets.putAll(facts.nets());
        draft.captures.putAll(facts.captures());
        return draft;
    }

    /** Cards that somebody asks for. */
    public static NetDraft of(List<CardSettings> cards) {
        NetDraft draft = new NetDraft();
        cards.forEach(draft::add);
        return draft;
    }

    /** Other cards. What is this computer's stays with the cards that have the same addresses. */
    public NetDraft with(List<NetSpec> others) {
        NetDraft draft = new NetDraft();
        draft.specs.addAll(others);
        List<String> macs = specs.stream().map(NetSpec::mac).toList();
        for (int i = 0; i < others.size(); i++) {
            String before = NetSpec.nameOf(macs.indexOf(others.get(i).mac()));
            String now = NetSpec.nameOf(i);
            String network = nets.getOrDefault(before, "");
            if (!network.isEmpty() && (network.startsWith("nat") ? others.get(i).isNat() : others.get(i).isOfHost())) {
                draft.nets.put(now, network);
            }
            if (captures.containsKey(before)) {
                draft.captures.put(now, captures.getOrDefault(before, ""));
            }
        }
        return draft;
    }

    private void add(CardSettings card) {
        String name = NetSpec.nameOf(specs.size());
        NetSettings network = card.network();
        String portable = switch (network) {
            case Nat nat -> nat.portableWords();
            case NetSettings.Internal internal -> internal.toString();
            case NetSettings.None none -> none.toString();
            default -> NetSpec.OF_HOST;
        };
        if (!portable.equals(network.toString())) {
            nets.put(name, network instanceof Nat nat ? Nat.USUAL.withServices(nat.services()).toString()
                    : network.toString());
        }
        Path capture = card.capture();
        if (capture != null) {
            captures.put(name, capture.toAbsolutePath().normalize().toString());
        }
        List<String> forwards = network instanceof Nat nat ? words(nat.forwards()) : List.of();
        CardSettings.Shaping shaping = card.shaping();
        specs.add(new NetSpec(card.model() == Model.VIRTIO ? NetSpec.Card.VIRTIO : NetSpec.Card.E1000E, card.mac(),
                portable, forwards, card.linkUp(), shaping.delayMillis(),
                (int) Math.round(shaping.lossPercent() * PER_PERCENT), shaping.bitsPerSecond()));
    }

    private static List<String> words(List<ForwardSettings> forwards) {
        return forwards.stream().map(ForwardSettings::toString).toList();
    }

    /** Replaces the forwards of the first card on nat. @return whether there is one */
    public boolean forward(List<ForwardSettings> forwards) {
        for (int i = 0; i < specs.size(); i++) {
            NetSpec old = specs.get(i);
            if (old.isNat()) {
                specs.set(i, old.withForwards(words(forwards)));
                return true;
            }
        }
        return false;
    }

    public List<NetSpec> specs() {
        return specs;
    }

    Map<String, String> nets() {
        return nets;
    }

    Map<String, String> captures() {
        return captures;
    }

    /** A card as the options say it. */
    public static String words(NetSpec net, String name, HostFacts facts) {
        String ofHost = facts.nets().getOrDefault(name, "unknown");
        String services = ofHost.startsWith("nat") && net.isNat() ? ofHost.substring("nat".length()) : "";
        String network = net.isOfHost() ? ofHost : net.network() + services;
        StringBuilder words = new StringBuilder(network).append(",card=")
                .append(net.card() == NetSpec.Card.VIRTIO ? "virtio" : "e1000e").append(",mac=").append(net.mac());
        if (!net.linkUp()) {
            words.append(",link=down");
        }
        if (facts.captures().containsKey(name)) {
            words.append(",pcap=").append(facts.captures().get(name));
        }
        if (net.delayMillis() != 0) {
            words.append(",delay=").append(net.delayMillis());
        }
        if (net.lossPerMillion() != 0) {
            words.append(",loss=").append((double) net.lossPerMillion() / PER_PERCENT);
        }
        if (net.bitsPerSecond() != 0) {
            words.append(",rate=").append(net.bitsPerSecond());
        }
        return words.toString();
    }
}
