package dev.vivarium.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class GuestInputTest {
    private final List<String> sent = new ArrayList<>();
    private final List<CompletableFuture<String>> answers = new ArrayList<>();
    private final GuestInput input = new GuestInput(arguments -> {
        sent.add(arguments.path("events").toString());
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.add(answer);
        return answer;
    });

    private void answer() {
        answers.getLast().complete("");
    }

    @Test
    void motionThatWaitsBecomesOne() {
        input.moveTo(1, 2);
        assertEquals("[{\"type\":\"abs\",\"data\":{\"axis\":\"x\",\"value\":1}},"
                + "{\"type\":\"abs\",\"data\":{\"axis\":\"y\",\"value\":2}}]", sent.getFirst());
        input.moveTo(3, 4);
        input.moveTo(5, 6);
        input.move(1, 1);
        input.move(2, -5);
        assertEquals(1, sent.size(), "one message is under way at a time");
        answer();
        assertEquals("[{\"type\":\"abs\",\"data\":{\"axis\":\"x\",\"value\":5}},"
                + "{\"type\":\"abs\",\"data\":{\"axis\":\"y\",\"value\":6}},"
                + "{\"type\":\"rel\",\"data\":{\"axis\":\"x\",\"value\":3}},"
                + "{\"type\":\"rel\",\"data\":{\"axis\":\"y\",\"value\":-4}}]", sent.getLast());
    }

    @Test
    void keysAreNeverLostAndKeepTheirOrder() {
        input.moveTo(1, 1);
        for (int i = 0; i < 200; i++) {
            input.key("a", true);
            input.key("a", false);
        }
        answer();
        answer();
        assertTrue(sent.get(1).startsWith("[{\"type\":\"key\",\"data\":{\"down\":true,\"key\":{\"type\":\"qcode\","
                + "\"data\":\"a\"}}}"), sent.get(1));
        assertEquals(400, sent.stream().mapToInt(text -> text.split("qcode", -1).length - 1).sum());
    }

    @Test
    void everythingIsLetGoOfInTheOppositeOrder() {
        input.moveTo(0, 0);
        input.key("ctrl", true);
        input.key("alt", true);
        input.button("left", true);
        input.releaseAll();
        input.key("alt", false);
        input.button("left", false);
        answer();
        String last = sent.getLast();
        String released = last.substring(last.indexOf("false"));
        assertEquals(3, released.split("false", -1).length - 1, "each once: " + last);
        assertTrue(released.indexOf("\"alt\"") < released.indexOf("\"ctrl\""), released);
        assertTrue(released.contains("\"left\""), released);
    }

    @Test
    void whatAMachineThatHasEndedWasToGetIsForgotten() {
        input.key("a", true);
        input.key("a", false);
        answers.getLast().completeExceptionally(new IllegalStateException("ended"));
        assertEquals(1, sent.size());
        input.press(List.of("b"));
        answer();
        assertEquals(3, sent.size(), "the next machine gets what comes next");
    }
}
