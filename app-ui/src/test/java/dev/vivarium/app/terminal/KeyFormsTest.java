package dev.vivarium.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

final class KeyFormsTest {
    private final KeyForms plain = new KeyForms(false, false);

    @Test
    void keysAreSentAsXtermDoes() {
        assertEquals("\u001b[A", plain.of(KeyCode.UP, false, false, false));
        assertEquals("\u001bOA", new KeyForms(true, false).of(KeyCode.UP, false, false, false));
        assertEquals("\u001b[1;5C", plain.of(KeyCode.RIGHT, false, false, true));
        assertEquals("\u001b[3~", plain.of(KeyCode.DELETE, false, false, false));
        assertEquals("\u001b[5;2~", plain.of(KeyCode.PAGE_UP, true, false, false));
        assertEquals("\u001bOP", plain.of(KeyCode.F1, false, false, false));
        assertEquals("\u001b[24~", plain.of(KeyCode.F12, false, false, false));
        assertEquals("\u007f", plain.of(KeyCode.BACK_SPACE, false, false, false));
        assertEquals("\r\n", new KeyForms(false, true).of(KeyCode.ENTER, false, false, false));
        assertNull(plain.of(KeyCode.A, false, false, false));
    }

    @Test
    void controlMakesControlCharacters() {
        assertEquals("\u0003", KeyForms.control(KeyCode.C));
        assertEquals("\0", KeyForms.control(KeyCode.SPACE));
        assertEquals("\u001b", KeyForms.control(KeyCode.OPEN_BRACKET));
        assertNull(KeyForms.control(KeyCode.COMMA));
    }
}
