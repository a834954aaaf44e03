package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.KeptMachine;
import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.PortForwards;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The commands about network cards: QEMU's for a cable, and ours for the host's ports that lead to the guest. */
final class NetworkCommands {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final NetworkControl networks;
    private final @Nullable KeptMachine kept;

    private NetworkCommands(NetworkControl networks, @Nullable KeptMachine kept) {
        this.networks = networks;
        this.kept = kept;
    }

    /** @param kept where changes are kept; null for a machine that is not */
    static void addTo(Map<String, QmpCommand> all, NetworkControl networks, @Nullable KeptMachine kept) {
        NetworkCommands own = new NetworkCommands(networks, kept);
        add(all, new QmpCommand("set_link", Set.of("name", "up"), Set.of("name", "up"), own::setLink));
        add(all, new QmpCommand("x-viv-forward-add", Set.of("card", "forward"), Set.of("forward"), own::addForward));
        add(all, new QmpCommand("x-viv-forward-remove", Set.of("card", "forward"), Set.of("forward"),
                own::removeForward));
        add(all, QmpCommand.plain("x-viv-forward-list", arguments -> done(own.list())));
        add(all, QmpCommand.plain("x-viv-query-network", arguments -> done(own.query())));
    }

    private ObjectNode query() {
        ArrayNode cards = JSON.arrayNode();
        for (String card : networks.cards()) {
            NetworkControl.CardView view = networks.view(card);
            ObjectNode node = JSON.objectNode().put("name", card).put("mac", view.mac()).put("network", view.network())
                    .put("link", view.linkUp());
            view.addresses().forEach(node.putArray("addresses")::add);
            ArrayNode doors = node.putArray("forwards");
            PortForwards forwards = networks.forwards(card);
            if (forwards != null) {
                forwards.list().forEach(forward -> doors.add(words(forward)));
            }
            cards.add(node);
        }
        ObjectNode all = JSON.objectNode();
        all.set("cards", cards);
        return all;
    }

    private static void add(Map<String, QmpCommand> all, QmpCommand command) {
        all.put(command.name(), command);
    }

    private static CompletableFuture<JsonNode> done(JsonNode result) {
        return CompletableFuture.completedFuture(result);
    }

    private CompletableFuture<JsonNode> setLink(JsonNode arguments) throws QmpError {
        JsonNode up = arguments.path("up");
        if (!up.isBoolean()) {
            throw QmpError.generic("Invalid parameter type for 'up', expected: boolean");
        }
        String card = text(arguments, "name");
        if (!networks.setLink(card, up.booleanValue())) {
            throw noCard(card);
        }
        return done(JSON.objectNode());
    }

    private QmpError noCard(String card) {
        return QmpError.generic("The machine has no network card '" + card + "'; it has "
                + (networks.cards().isEmpty() ? "none" : String.join(", ", networks.cards())));
    }

    private CompletableFuture<JsonNode> addForward(JsonNode arguments) throws QmpError {
        String card = cardOnNat(arguments);
        PortForwards forwards = forwards(card);
        try {
            forwards.add(forward(arguments));
        } catch (ForwardRefused e) {
            throw QmpError.generic(e.sentence());
        }
        return keep(card, forwards);
    }

    private CompletableFuture<JsonNode> removeForward(JsonNode arguments) throws QmpError {
        String card = cardOnNat(arguments);
        PortForwards forwards = forwards(card);
        if (!forwards.remove(forward(arguments))) {
            throw QmpError.generic("There is no such forward");
        }
        return keep(card, forwards);
    }

    /** Answers when the machine has them in its next start, too. */
    private CompletableFuture<JsonNode> keep(String card, PortForwards forwards) {
        return kept == null ? done(JSON.objectNode())
                : kept.keepForwards(card, forwards.list().stream().map(NetworkCommands::words).toList())
                        .thenApply(nothing -> JSON.objectNode());
    }

    private ArrayNode list() {
        ArrayNode list = JSON.arrayNode();
        for (String card : networks.cards()) {
            PortForwards forwards = networks.forwards(card);
            if (forwards != null) {
                forwards.list().forEach(forward -> list.add(entry(card, forward)));
            }
        }
        return list;
    }

    private static ObjectNode entry(String card, Forward forward) {
        return JSON.objectNode().put("card", card).put("forward", words(forward));
    }

    private static String words(Forward forward) {
        return new ForwardSettings(
                forward.protocol() == Forward.Protocol.TCP ? ForwardSettings.Protocol.TCP
                        : ForwardSettings.Protocol.UDP,
                forward.host().getHostAddress(), forward.hostPort(), forward.guestPort()).toString();
    }

    /** The named card, or else the first one that has forwards. */
    private String cardOnNat(JsonNode arguments) throws QmpError {
        if (arguments.has("card")) {
            String card = text(arguments, "card");
            if (!networks.cards().contains(card)) {
                throw noCard(card);
            }
            return card;
        }
        return networks.cards().stream().filter(card -> networks.forwards(card) != null).findFirst()
                .orElseThrow(NetworkCommands::notOnNat);
    }

    private PortForwards forwards(String card) throws QmpError {
        PortForwards found = networks.forwards(card);
        if (found == null) {
            throw notOnNat();
        }
        return found;
    }

    private static QmpError notOnNat() {
        return QmpError.generic("Ports can be forwarded to a network card that is on nat, and this is none");
    }

    private static Forward forward(JsonNode arguments) throws QmpError {
        try {
            ForwardSettings asked = ForwardSettings.parse(text(arguments, "forward"));
            return new Forward(asked.protocol() == ForwardSettings.Protocol.TCP ? Forward.Protocol.TCP
                    : Forward.Protocol.UDP, asked.host(), asked.hostPort(), asked.guestPort(), null);
        } catch (IllegalArgumentException e) {
            throw QmpError.generic(Objects.requireNonNullElse(e.getMessage(), "That is no forward"));
        }
    }

    private static String text(JsonNode arguments, String name) throws QmpError {
        JsonNode value = arguments.path(name);
        if (!value.isTextual()) {
            throw QmpError.generic("Invalid parameter type for '" + name + "', expected: string");
        }
        return value.textValue();
    }
}
