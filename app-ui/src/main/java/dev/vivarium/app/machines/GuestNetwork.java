package dev.vivarium.app.machines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The network cards of a running machine, as it tells of them by {@code x-viv-query-network}. Its addresses are what the guest uses, and so a
 * guest's word.
 */
public record GuestNetwork(List<Card> cards) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORWARD = Pattern
            .compile("tcp:(\\[[0-9a-fA-F:.]+\\]|[0-9.]+):([0-9]{1,5}):([0-9]{1,5})");
    private static final int MOST = 64;

    public GuestNetwork {
        cards = List.copyOf(cards);
    }

    /**
     * One of them.
     *
     * @param addresses what has been seen of its guest
     * @param forwards  ports of the host that lead there, as the command line says them
     */
    public record Card(String name, String mac, boolean linkUp, List<String> addresses, List<String> forwards) {
        public Card {
            addresses = List.copyOf(addresses);
            forwards = List.copyOf(forwards);
        }
    }

    /** An address and a port of the host. */
    public record Door(String host, int port) {
    }

    /** Asks; a machine that knows no such command has no cards. */
    public static GuestNetwork of(RunningMachine machine) throws VmException {
        try {
            return parse(machine.ask("x-viv-query-network"));
        } catch (VmException e) {
            if (e.sentence().contains("x-viv-query-network")) {
                return new GuestNetwork(List.of());
            }
            throw e;
        }
    }

    static GuestNetwork parse(String answer) throws VmException {
        try {
            List<Card> cards = new ArrayList<>();
            for (JsonNode card : JSON.readTree(answer).path("return").path("cards")) {
                if (cards.size() < MOST) {
                    cards.add(new Card(card.path("name").asText(), card.path("mac").asText(),
                            card.path("link").asBoolean(), texts(card.path("addresses")),
                            texts(card.path("forwards"))));
                }
            }
            return new GuestNetwork(cards);
        } catch (JsonProcessingException e) {
            throw new VmException(VmException.Kind.FAULT, "The machine does not say what network cards it has.", e);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) {
            if (texts.size() < MOST) {
                texts.add(text.asText());
            }
        }
        return texts;
    }

    /** Where a program on this host reaches a TCP port of the guest; null if nowhere. */
    public @Nullable Door doorTo(int guestPort) {
        for (Card card : cards) {
            for (String forward : card.forwards) {
                Matcher form = FORWARD.matcher(forward);
                if (form.matches() && Integer.parseInt(form.group(3)) == guestPort) {
                    return new Door(reachable(form.group(1)), Integer.parseInt(form.group(2)));
                }
            }
        }
        return null;
    }

    /** Whoever listens everywhere listens here. */
    private static String reachable(String address) {
        String bare = address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
        return switch (bare) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "::1";
            default -> bare;
        };
    }
}
