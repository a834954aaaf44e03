package dev.vivarium.app.cli;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Model;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.NetWords;
import dev.vivarium.snapshot.bundle.MacAddress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What {@code --net} says.
 *
 * @param noCard  whether it is {@code none} and nothing else
 * @param mac     null for one that is found
 * @param capture the file that what passes is written to, or null
 */
record NetOption(NetSettings network, boolean noCard, Model model, @Nullable String mac, boolean linkUp,
        @Nullable Path capture, Shaping shaping) {
    /** What a new machine has, if nobody says anything. */
    static final NetOption USUAL = new NetOption(NetSettings.Nat.USUAL, false, Model.VIRTIO,
            null, true, null, Shaping.NONE);

    /** @param before the address of the card that was in that place, if there was one */
    CardSettings card(@Nullable String before, List<String> taken) {
        String kept = mac == null ? before : mac;
        return new CardSettings(network, model, kept == null ? MacAddress.mint(taken) : kept, linkUp, capture, shaping);
    }

    NetOption withNetwork(NetSettings other) {
        return new NetOption(other, noCard, model, mac, linkUp, capture, shaping);
    }

    /** picocli asks for it in every start, and what Java makes for records is not in its cache. */
    @Override
    public String toString() {
        return network + ",card=" + (model == Model.VIRTIO ? "virtio" : "e1000e");
    }

    /** A network and what is said more of it, then what is said of the card, with commas between. */
    static final class Form implements ITypeConverter<NetOption> {
        @Override
        public NetOption convert(String text) {
            List<String> network = new ArrayList<>();
            Card card = new Card();
            for (String word : text.split(",", -1)) {
                if (network.isEmpty() || NetWords.isOfNetwork(word)) {
                    network.add(word);
                } else {
                    card.add(word);
                }
            }
            try {
                NetSettings settings = NetWords.parse(network);
                String mac = card.mac;
                if (mac != null) {
                    CardSettings checked = new CardSettings(settings, card.model, mac, card.linkUp, card.capture,
                            Shaping.NONE);
                    mac = checked.mac();
                }
                return new NetOption(settings, text.equals("none"), card.model, mac, card.linkUp, card.capture,
                        new Shaping(card.delay, card.loss, card.rate));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Objects.requireNonNullElse(e.getMessage(), text));
            }
        }
    }

    /** What is said of a card. */
    private static final class Card {
        private static final String THERE_IS = "; there is card=virtio|e1000e, mac=ADDRESS, link=up|down, pcap=FILE,"
                + " delay=MILLISECONDS, loss=PERCENT, rate=BITS";
        private Model model = Model.VIRTIO;
        private @Nullable String mac;
        private boolean linkUp = true;
        private @Nullable Path capture;
        private int delay;
        private double loss;
        private long rate;

        void add(String word) {
            int equals = word.indexOf('=');
            String value = word.substring(equals + 1);
            switch (equals < 0 ? "" : word.substring(0, equals)) {
                case "card" -> model = model(value);
                case "mac" -> mac = value.toLowerCase(Locale.ROOT);
                case "link" -> linkUp = link(value);
                case "pcap" -> capture = file(value);
                case "delay" -> delay = (int) number(value, "ms", "a delay in milliseconds", 60_000);
                case "loss" -> loss = number(value, "%", "a loss in percent", 100);
                case "rate" -> rate = rate(value);
                default ->
                    throw new TypeConversionException("'" + word + "' says nothing of a network card" + THERE_IS);
            }
        }

        private static Model model(String name) {
            return switch (name) {
                case "virtio" -> Model.VIRTIO;
                case "e1000e" -> Model.E1000E;
                default -> throw new TypeConversionException("'" + name + "' is not one of virtio, e1000e");
            };
        }

        private static boolean link(String name) {
            return switch (name) {
                case "up" -> true;
                case "down" -> false;
                default -> throw new TypeConversionException("'" + name + "' is not one of up, down");
            };
        }

        private static Path file(String name) {
            try {
                if (!name.isEmpty()) {
                    return Path.of(name);
                }
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + name + "' cannot be a file's name");
            }
            throw new TypeConversionException("the name of the capture's file is missing");
        }

        private static double number(String text, String unit, String what, double most) {
            String digits = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
            double number = digits.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Double.parseDouble(digits) : -1;
            if (number < 0 || number > most) {
                throw new TypeConversionException("'" + text + "' is not " + what + " from 0 to " + (long) most);
            }
            return number;
        }

        private static long rate(String text) {
            int units = "KMG".indexOf(text.isEmpty() ? '?' : text.charAt(text.length() - 1)) + 1;
            String digits = units > 0 ? text.substring(0, text.length() - 1) : text;
            if (!digits.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
                throw new TypeConversionException(
                        "'" + text + "' is not a rate in bits per second, such as 500K or 10M");
            }
            return new BigDecimal(digits).scaleByPowerOfTen(3 * units).longValue();
        }
    }
}
