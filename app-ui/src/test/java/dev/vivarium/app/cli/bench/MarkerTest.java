package dev.vivarium.app.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.util.List;

class MarkerTest {
    @Test
    void turnsOfTheWorkAreFoundInTheOutput() {
        assertEquals(new Marker(Marker.Kind.BOOT, "", ""), Marker.in("viv-bench boot"));
        assertEquals(new Marker(Marker.Kind.START, "gzip", ""), Marker.in("\033[0mviv-bench start gzip\r"));
        assertEquals(new Marker(Marker.Kind.END, "gzip", "f00 ba4"), Marker.in("viv-bench end gzip f00 ba4"));
        assertEquals(new Marker(Marker.Kind.END, "gzip", ""), Marker.in("viv-bench end gzip "));
        assertEquals(new Marker(Marker.Kind.DONE, "", ""), Marker.in("[    1.5] viv-bench done"));
    }

    @Test
    void everythingElseIsNone() {
        for (String line : List.of("", "viv-bench", "viv-bench ", "viv-bench start", "viv-bench end",
                "viv-bench START x",
                "viv-bench restart x", "viv bench boot", "viv-bench boot x")) {
            assertNull(Marker.in(line), line);
        }
    }
}
