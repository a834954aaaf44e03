package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which lights blink: those whose devices have moved data since the last look, by the machine's own counters. */
final class Activity {
    private static final Set<String> NETWORK_CARDS = Set.of("virtio-net", "e1000", "rtl8139", "net");

    private Map<String, Long> before = Map.of();

    /** A light. */
    enum Light {
        DISK, DISC, NETWORK
    }

    /**
     * Compares with what was counted before; the first time nothing blinks.
     *
     * @param devices counters by name, as x-viv-query-statistics has them
     * @param discs   names of the drives for discs
     */
    Set<Light> look(JsonNode devices, Set<String> discs) {
        Map<String, Long> now = new HashMap<>();
        Set<Light> lit = EnumSet.noneOf(Light.class);
        devices.properties().forEach(entry -> {
            Light light = light(entry.getKey(), discs);
            if (light != null) {
                long count = entry.getValue().asLong();
                now.put(entry.getKey(), count);
                if (!before.isEmpty() && before.getOrDefault(entry.getKey(), 0L) != count) {
                    lit.add(light);
                }
            }
        });
        before = now;
        return lit;
    }

    private static @org.jspecify.annotations.Nullable Light light(String counter, Set<String> discs) {
        int dot = counter.lastIndexOf('.');
        if (dot < 0) {
            return null;
        }
        String device = counter.substring(0, dot);
        String what = counter.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (what.equals("readbytes") || what.equals("writebytes")) {
            return discs.contains(device) ? Light.DISC : Light.DISK;
        }
        boolean card = NETWORK_CARDS.stream().anyMatch(device::startsWith);
        return card && (what.contains("bytes") || what.contains("frames") || what.contains("packets"))
                ? Light.NETWORK
                : null;
    }
}
