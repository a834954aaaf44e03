package dev.vivarium.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CompletableFuture;

final class InputPortTest {
    private static final long MILLI = 1_000_000;

    private final ManualClock clock = new ManualClock();
    private final RecordedInput keyboard = new RecordedInput();
    private final InputPort port = new InputPort(Runnable::run, new InputHub(List.of(keyboard), List.of(keyboard)),
            clock);

    @Test
    void textIsTypedWithShiftAtItsPace() {
        CompletableFuture<Boolean> done = port.play(UsLayout.strokes("aB!c\n", 20));
        clock.advance(19 * MILLI);
        assertEquals(List.of(), keyboard.told);
        clock.advance(MILLI);
        assertEquals(List.of("+a"), keyboard.told);
        clock.advance(1000 * MILLI);

        assertEquals("+a -a +shift +b -b +1 -1 -shift +c -c +ret -ret", String.join(" ", keyboard.told));
        assertTrue(done.join());
    }

    @Test
    void everyCharacterOfAnAmericanKeyboardHasAKey() {
        StringBuilder all = new StringBuilder("\n\t\r\b");
        for (char character = ' '; character <= '~'; character++) {
            all.append(character);
        }
        assertTrue(UsLayout.missing(all.toString()).isEmpty());
        assertEquals('é', UsLayout.missing("aé").orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> UsLayout.strokes("é", 1));
    }

    @Test
    void aGuestThatIsSlowLosesNothing() {
        port.play(UsLayout.strokes("ab", 1));
        keyboard.busy = true;
        clock.advance(5_000 * MILLI);
        assertEquals(List.of(), keyboard.told);
        keyboard.busy = false;
        clock.advance(5 * MILLI);
        assertEquals("+a", keyboard.told.getFirst());
        clock.advance(100 * MILLI);
        assertEquals(4, keyboard.told.size());
    }

    /** A command that ends the machine has been typed when its last key is down. */
    @Test
    void whoTypesIsToldAtTheMachinesEnd() {
        CompletableFuture<Boolean> last = port.play(UsLayout.strokes("a\n", 20));
        CompletableFuture<Boolean> behind = port.play(UsLayout.strokes("b", 20));
        while (!keyboard.told.contains("+ret")) {
            clock.advance(MILLI);
        }
        assertFalse(last.isDone());
        port.end();
        assertTrue(last.join());
        assertFalse(behind.join());
    }

    @Test
    void aGuestThatTakesNothingIsGivenUp() {
        CompletableFuture<Boolean> first = port.play(UsLayout.strokes("a", 1));
        CompletableFuture<Boolean> second = port.play(UsLayout.strokes("b", 1));
        clock.advance(MILLI);
        keyboard.busy = true;
        clock.advance(10_100 * MILLI);
        assertFalse(first.join());
        assertEquals(List.of("+a", "-a"), keyboard.told, "the key is not held for ever");
        keyboard.busy = false;
        clock.advance(100 * MILLI);
        assertTrue(second.join());
    }

    @Test
    void onlySoMuchWaits() {
        for (int i = 0; i < 64; i++) {
            assertFalse(port.play(UsLayout.strokes("a", 10_000)).isDone());
        }
        assertFalse(port.play(UsLayout.strokes("a", 1)).join());
    }
}
