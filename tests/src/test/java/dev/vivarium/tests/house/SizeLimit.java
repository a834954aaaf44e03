package dev.vivarium.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One limit of size: collects what exceeds it, less what {@code size-exemptions.txt} exempts by name. An exemption
 * that nothing needs any more is an error too, so that the list only gets shorter by itself.
 */
final class SizeLimit {
    private final String kind;
    private final long limit;
    private final Set<String> exempt;
    private final Set<String> used = new HashSet<>();
    private final List<String> tooLarge = new ArrayList<>();
    private int measured;

    SizeLimit(String kind, long limit) throws IOException {
        this.kind = kind;
        this.limit = limit;
        this.exempt = exemptions(kind);
    }

    void measure(String name, long size) {
        measured++;
        if (size <= limit) {
            return;
        }
        List<String> matching = exempt.stream().filter(exemption -> matches(exemption, name)).toList();
        used.addAll(matching);
        if (matching.isEmpty()) {
            tooLarge.add(name + ": " + size);
        }
    }

    private static boolean matches(String exemption, String name) {
        return exemption.endsWith("#*")
                ? name.startsWith(exemption.substring(0, exemption.length() - 1))
                : name.equals(exemption);
    }

    void check() {
        assertEquals(List.of(), tooLarge, "More than " + limit + " (" + kind + "). Split it; only generated sources, "
                + "instruction rows and ABI layouts are exempt, by name in size-exemptions.txt.");
        Set<String> unused = new HashSet<>(exempt);
        unused.removeAll(used);
        assertEquals(Set.of(), unused, "Exemptions in size-exemptions.txt that nothing needs any more (" + kind + ").");
        if (measured == 0) {
            throw new AssertionError("Nothing was measured (" + kind + "): the sources are not where they were.");
        }
    }

    private static Set<String> exemptions(String kind) throws IOException {
        Set<String> names = new HashSet<>();
        try (InputStream in = SizeLimit.class.getResourceAsStream("/size-exemptions.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] words = line.strip().split("\\s+", 3);
                if (words[0].equals(kind)) {
                    names.add(words[1]);
                }
            }
        }
        return names;
    }
}
