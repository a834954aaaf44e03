package dev.vivarium.engine.control;

import dev.vivarium.engine.net.PortForwards;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The network cards of a machine, as its control socket reaches them. Any thread may ask. */
public interface NetworkControl {
    /** What the cards are called, in the order of their places. */
    List<String> cards();

    /** Plugs a card's cable in or out. @return false if there is no such card */
    boolean setLink(String card, boolean up);

    /**
     * One card as it is now.
     *
     * @param network   as the command line says it
     * @param linkUp    whether the guest sees a link
     * @param addresses what its network has given the guest
     */
    record CardView(String mac, String network, boolean linkUp, List<String> addresses) {
        public CardView {
            addresses = List.copyOf(addresses);
        }
    }

    /** @param card one of {@link #cards} */
    CardView view(String card);

    /** The forwards of a card's network; null if it has none, or there is no such card. */
    @Nullable
    PortForwards forwards(String card);
}
