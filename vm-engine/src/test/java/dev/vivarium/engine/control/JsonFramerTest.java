package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class JsonFramerTest {
    private final JsonFramer framer = new JsonFramer();

    @Test
    void objectsNeedNoLineEnds() {
        assertEquals(List.of("{\"a\":{}}", "{}", "[1]"), feed(" {\"a\":{}}{}\r\n\n [1]"));
    }

    @Test
    void bracketsAndQuotesInsideStringsDoNotCount() {
        String text = "{\"a\":\"}\\\"{[\\\\\"}";
        assertEquals(List.of(text), feed(text));
    }

    @Test
    void anythingElseIsALine() {
        assertEquals(List.of("hello {\n", "}\n", "{}"), feed("hello {\n}\n{}"));
    }

    @Test
    void theCutsOfTheTransportDoNotMatter() {
        String text = "{\"execute\":\"stop\"}\n{\"a\":[{},\"x\"]}nonsense\n{ }".repeat(50);
        List<String> whole = feed(text);
        Random random = new Random(3);
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(7));
            pieces.addAll(feed(text.substring(at, end)));
            at = end;
        }
        assertEquals(whole, pieces);
        assertEquals(200, whole.size());
    }

    @Test
    void aMessageThatIsTooLongIsDroppedToItsLineEnd() {
        List<String> messages = feed("{\"a\":\"" + "x".repeat(200_000) + "\"}\n{}");
        assertEquals(List.of("(too long)", "{}"), messages);
        assertEquals(List.of("(too long)", "{}"), feed("y".repeat(70_000) + "\n{}"));
    }

    @Test
    void randomBytesNeverHoldMoreThanTheLimit() {
        Random random = new Random(4);
        byte[] alphabet = "{}[]\"\\x\n\t\0".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[1 << 20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = alphabet[random.nextInt(alphabet.length)];
        }
        for (JsonFramer.Message message : framer.feed(bytes, bytes.length)) {
            byte[] part = message.text();
            assertTrue(part == null || part.length <= JsonFramer.LIMIT);
        }
    }

    private List<String> feed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return framer.feed(bytes, bytes.length).stream()
                .map(message -> message.text() == null
                        ? "(too long)"
                        : new String(message.text(), StandardCharsets.UTF_8))
                .toList();
    }
}
