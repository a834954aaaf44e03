package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

final class EscapeKeysTest {
    private final List<String> done = new ArrayList<>();
    private final EscapeKeys keys = new EscapeKeys(new EscapeKeys.Actions() {
        @Override
        public void end() {
            done.add("end");
        }

        @Override
        public void help() {
            done.add("help");
        }

        @Override
        public void monitorHint() {
            done.add("monitor");
        }

        @Override
        public void goOn() {
            done.add("on");
        }
    });

    @Test
    void ordinaryKeysAreTheGuests() {
        assertEquals("ls\r\3\033[A", type("ls\r\3\033[A"));
        assertEquals(List.of(), done);
    }

    @Test
    void controlAAndALetterIsForUs() {
        assertEquals("ab", type("a\1xb"));
        assertEquals("", type("\1h\1c\1X\1\030\1r"));
        assertEquals(List.of("end", "help", "monitor", "end", "end", "on"), done);
    }

    @Test
    void controlATwiceIsOneForTheGuest() {
        assertEquals("\1x", type("\1\1x"));
        assertEquals(List.of(), done);
    }

    @Test
    void theTwoKeysMayComeApart() {
        assertEquals("", type("\1"));
        assertEquals("y", type("xy"));
        assertEquals(List.of("end"), done);
    }

    @Test
    void anUnknownEscapeIsNobodys() {
        assertEquals("z", type("\1qz"));
        assertEquals(List.of(), done);
    }

    private String type(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return new String(keys.filter(bytes, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
