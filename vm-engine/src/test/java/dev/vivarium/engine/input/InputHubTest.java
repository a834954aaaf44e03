package dev.vivarium.engine.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

final class InputHubTest {
    private final RecordedInput tablet = new RecordedInput();
    private final RecordedInput mouse = new RecordedInput();
    private final InputHub hub = new InputHub(List.of(tablet, mouse), List.of(tablet, mouse));

    InputHubTest() {
        tablet.absolute = true;
    }

    @Test
    void keysGoToTheFirstThatListensAndAreReleasedWhereTheyWerePressed() {
        hub.key(Key.A, true);
        tablet.listening = false;
        hub.key(Key.B, true);
        mouse.listening = false;
        hub.key(Key.C, true);

        assertEquals(List.of("+a", "-a"), tablet.told);
        assertEquals(List.of("+b", "+c"), mouse.told);
    }

    @Test
    void whatWasNotReadGoesToTheOtherKeyboard() {
        hub.key(Key.SHIFT, true);
        hub.key(Key.A, true);
        hub.key(Key.A, false);
        hub.key(Key.B, true);
        tablet.unread.add(new KeyStroke(Key.A, true, 0));
        tablet.unread.add(new KeyStroke(Key.A, false, 0));
        tablet.unread.add(new KeyStroke(Key.B, true, 0));
        tablet.listening = false;
        tablet.unreadListener.run();
        hub.key(Key.B, false);

        assertEquals(List.of("+shift", "+a", "-a", "+b", "-shift"), tablet.told);
        assertEquals(List.of("+a", "-a", "+b", "-b"), mouse.told);
    }

    @Test
    void nothingIsTakenBackForNobody() {
        hub.key(Key.A, true);
        tablet.unread.add(new KeyStroke(Key.A, true, 0));
        tablet.listening = false;
        mouse.listening = false;
        tablet.unreadListener.run();

        assertEquals(1, tablet.unread.size());
        assertEquals(List.of(), mouse.told);
    }

    @Test
    void nobodyWaitsForAKeyboardThatWasLeftForAnother() {
        hub.key(Key.A, true);
        tablet.busy = true;
        assertTrue(hub.isBusy());
        tablet.listening = false;
        assertFalse(hub.isBusy());
        mouse.listening = false;
        assertTrue(hub.isBusy(), "It may come back, and there is no other.");
    }

    @Test
    void theLampsAreThoseOfTheKeyboardThatIsListenedTo() {
        List<Integer> lit = new ArrayList<>();
        IntConsumer listener = lit::add;
        hub.addLampListener(listener);
        tablet.light(Keyboard.CAPS_LOCK_LAMP);
        mouse.light(Keyboard.NUM_LOCK_LAMP);
        assertEquals(List.of(4), lit);
        assertEquals(4, hub.lamps());
        tablet.listening = false;
        assertEquals(2, hub.lamps());
        mouse.light(0);
        hub.removeLampListener(listener);
        mouse.light(1);

        assertEquals(List.of(4, 0), lit);
    }

    @Test
    void buttonsAreOnTheAbsolutePointerIfThereIsOne() {
        assertTrue(hub.isAbsolute());
        hub.moveTo(1, 2);
        hub.move(3, 4);
        hub.buttons(Pointer.LEFT);
        hub.buttons(Pointer.LEFT);
        tablet.listening = false;
        assertFalse(hub.isAbsolute());
        hub.buttons(0);
        hub.wheel(1);

        assertEquals(List.of("to 1 2", "buttons 1"), tablet.told);
        assertEquals(List.of("move 3 4", "buttons 0", "wheel 1"), mouse.told);
    }
}
