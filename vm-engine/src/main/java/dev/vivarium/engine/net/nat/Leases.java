package dev.vivarium.engine.net.nat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which card was given which address of IPv4. The first card gets the first address, so that a machine has the same one each time;
 * a card that had one keeps it, also one that had it from a network that is gone. Of the network's thread, but for the list.
 */
final class Leases {
    private static final int MOST = 64;

    private final Subnet subnet;
    /** The one that was asked for longest ago is first. */
    private final LinkedHashMap<Long, Ip> leases = new LinkedHashMap<>(16, 0.75f, true);
    private volatile List<Ip> known = List.of();

    Leases(Subnet subnet) {
        this.subnet = subnet;
    }

    /** The addresses that were given, by any thread; the one that was given first is first. */
    List<Ip> known() {
        return known;
    }

    /**
     * The address for a card.
     *
     * @param wished what it would like, or {@link Ip#ANY_V4}
     */
    Ip offer(long mac, Ip wished) {
        Ip own = leases.get(mac);
        if (own != null) {
            return own;
        }
        if (isFree(wished)) {
            return wished;
        }
        int first = subnet.firstGuest().v4();
        for (int i = 0; i < Math.min(MOST, subnet.guestsMost()); i++) {
            Ip next = Ip.v4(first + i);
            if (isFree(next)) {
                return next;
            }
        }
        return leases.firstEntry().getValue();
    }

    private boolean isFree(Ip address) {
        int number = address.v4() - subnet.firstGuest().v4();
        return subnet.contains(address) && number >= 0 && number < subnet.guestsMost()
                && !leases.containsValue(address);
    }

    /** @return whether the card has that address now */
    boolean take(long mac, Ip address) {
        if (!address.equals(leases.get(mac)) && !isFree(address)) {
            Long holder = leases.size() < Math.min(MOST, subnet.guestsMost()) ? null : leases.firstEntry().getKey();
            if (holder == null || !address.equals(leases.get(holder))) {
                return false;
            }
            leases.remove(holder);
        }
        if (leases.size() >= MOST && !leases.containsKey(mac)) {
            leases.remove(leases.firstEntry().getKey());
        }
        leases.put(mac, address);
        publish(address);
        return true;
    }

    void release(long mac) {
        Ip released = leases.remove(mac);
        if (released != null) {
            publish(released);
        }
    }

    private void publish(Ip changed) {
        List<Ip> now = new ArrayList<>(known);
        now.removeIf(old -> !leases.containsValue(old));
        if (leases.containsValue(changed) && !now.contains(changed)) {
            now.add(changed);
        }
        known = List.copyOf(now);
    }
}
