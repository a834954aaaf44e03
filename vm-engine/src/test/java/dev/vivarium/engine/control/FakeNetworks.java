package dev.vivarium.engine.control;

import dev.vivarium.engine.net.Forward;
import dev.vivarium.engine.net.ForwardRefused;
import dev.vivarium.engine.net.PortForwards;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A machine with two cards, the second of which has forwards. Port 1 cannot be had. */
final class FakeNetworks implements NetworkControl, PortForwards {
    final List<String> links = new ArrayList<>();
    private final List<Forward> forwards = new ArrayList<>();

    @Override
    public List<String> cards() {
        return List.of("net0", "net1");
    }

    @Override
    public boolean setLink(String card, boolean up) {
        links.add(card + " " + up);
        return cards().contains(card);
    }

    @Override
    public CardView view(String card) {
        return new CardView("56:49:56:00:00:0" + card.charAt(3), "nat", card.equals("net1"), List.of("10.0.2.15"));
    }

    @Override
    public @Nullable PortForwards forwards(String card) {
        return card.equals("net1") ? this : null;
    }

    @Override
    public void add(Forward forward) throws ForwardRefused {
        if (forward.hostPort() == 1) {
            throw new ForwardRefused("Port 1 is somebody else's.", 0);
        }
        forwards.add(forward);
    }

    @Override
    public boolean remove(Forward forward) {
        return forwards.remove(forward);
    }

    @Override
    public List<Forward> list() {
        return forwards;
    }
}
