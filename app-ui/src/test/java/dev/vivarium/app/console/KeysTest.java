package dev.vivarium.app.console;

import static dev.vivarium.app.console.ReleaseChord.Command.FULL_SCREEN;
import static dev.vivarium.app.console.ReleaseChord.Command.NONE;
import static dev.vivarium.app.console.ReleaseChord.Command.RELEASE;
import static dev.vivarium.app.console.ReleaseChord.Command.SWALLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

final class KeysTest {
    @Test
    void keysHaveTheMachinesNames() {
        assertEquals("a", Keys.name(KeyCode.A));
        assertEquals("0", Keys.name(KeyCode.DIGIT0));
        assertEquals("f12", Keys.name(KeyCode.F12));
        assertEquals("pgup", Keys.name(KeyCode.PAGE_UP));
        assertEquals("less", Keys.name(KeyCode.LESS));
        assertNull(Keys.name(KeyCode.F24));
    }

    @Test
    void rightControlAloneFreesTheKeyboard() {
        ReleaseChord chord = new ReleaseChord(true);
        assertEquals(NONE, chord.moved("ctrl", true));
        assertEquals(NONE, chord.moved("ctrl", false));
        assertEquals(SWALLOW, chord.moved("ctrl_r", true));
        assertEquals(SWALLOW, chord.moved("ctrl_r", true), "its repeat");
        assertEquals(RELEASE, chord.moved("ctrl_r", false));
    }

    @Test
    void rightControlWithAKeyIsACommand() {
        ReleaseChord chord = new ReleaseChord(true);
        chord.moved("ctrl_r", true);
        assertEquals(FULL_SCREEN, chord.moved("f", true));
        assertEquals(SWALLOW, chord.moved("x", true));
        assertEquals(SWALLOW, chord.moved("ctrl_r", false), "it was not alone");
        assertEquals(NONE, chord.moved("x", true));
        chord.moved("ctrl_r", true);
        chord.forget();
        assertEquals(NONE, chord.moved("f", true));
    }

    @Test
    void withoutSidesControlAndAltFreeIt() {
        ReleaseChord chord = new ReleaseChord(false);
        chord.moved("ctrl", true);
        chord.moved("alt", true);
        assertEquals(RELEASE, chord.moved("alt", false));
        assertEquals(NONE, chord.moved("ctrl", false));
        chord.moved("ctrl", true);
        chord.moved("alt", true);
        chord.moved("delete", true);
        assertEquals(NONE, chord.moved("alt", false), "Ctrl+Alt+Del is the guest's");
        assertEquals(NONE, chord.moved("ctrl", false));
        assertEquals(NONE, chord.moved("ctrl", true));
        assertEquals(NONE, chord.moved("ctrl", false));
    }
}
