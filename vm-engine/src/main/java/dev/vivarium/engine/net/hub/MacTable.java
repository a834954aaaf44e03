package dev.vivarium.engine.net.hub;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Behind which port of a switch an address is. A port that has too many forgets its oldest, and so harms itself alone. */
final class MacTable {
    static final int ADDRESSES_PER_PORT = 64;

    private final Map<Long, SwitchPort> ports = new HashMap<>();
    private final Map<SwitchPort, LinkedHashSet<Long>> addresses = new HashMap<>();

    void learn(long address, SwitchPort port) {
        SwitchPort before = ports.put(address, port);
        if (before == port) {
            return;
        }
        LinkedHashSet<Long> its = before == null ? null : addresses.get(before);
        if (its != null) {
            its.remove(address);
        }
        LinkedHashSet<Long> own = addresses.computeIfAbsent(port, p -> new LinkedHashSet<>());
        own.add(address);
        if (own.size() > ADDRESSES_PER_PORT) {
            ports.remove(own.removeFirst());
        }
    }

    /** @return null if nobody knows */
    @Nullable
    SwitchPort find(long address) {
        return ports.get(address);
    }

    void forget(SwitchPort port) {
        Set<Long> own = addresses.remove(port);
        if (own != null) {
            own.forEach(ports::remove);
        }
    }
}
