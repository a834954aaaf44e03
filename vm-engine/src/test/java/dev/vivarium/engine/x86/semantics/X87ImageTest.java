package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HexFormat;

/** Memory images, tags, MMX aliasing and pending exceptions. */
class X87ImageTest {
    private final X87State state = new X87State();

    @BeforeEach
    void loadThreeNumbers() {
        state.initialize();
        X87Load.integer(state, 1);
        X87Load.integer(state, 0);
        X87Load.float80(state, 5, 0);
        state.lastOpcode = 0x1D9;
        state.lastCodeSelector = 0x1234;
        state.lastInstruction = 0xABCD;
        state.lastDataSelector = 0x5678;
        state.lastData = 0x4321;
    }

    @Test
    void protectedEnvironmentHasSelectors() {
        byte[] image = new byte[28];
        X87Image.storeEnvironment(state, true, false, image);
        assertEquals("7f03ffff" + "0028ffff" + "ff1bffff" + "cdab0000" + "3412d901" + "21430000" + "7856ffff",
                HexFormat.of().formatHex(image));
        byte[] narrow = new byte[14];
        X87Image.storeEnvironment(state, false, false, narrow);
        assertEquals("7f030028ff1bcdab341221437856", HexFormat.of().formatHex(narrow));
    }

    @Test
    void realEnvironmentHasLinearAddresses() {
        byte[] image = new byte[28];
        X87Image.storeEnvironment(state, true, true, image);
        // 1234:ABCD is 1CF0D, 5678:4321 is 5AAA1.
        assertEquals("0dcfffff" + "d9110000" + "a1aaffff" + "00500000",
                HexFormat.of().formatHex(Arrays.copyOfRange(image, 12, 28)));
        byte[] narrow = new byte[14];
        X87Image.storeEnvironment(state, false, true, narrow);
        assertEquals("0dcf" + "d911" + "a1aa" + "0050",
                HexFormat.of().formatHex(Arrays.copyOfRange(narrow, 6, 14)));
    }

    @Test
    void everyFormOfSaveRestoresWhatItSaved() {
        for (int form = 0; form < 4; form++) {
            boolean wide = (form & 1) != 0;
            boolean real = (form & 2) != 0;
            byte[] image = new byte[X87Image.saveBytes(wide)];
            X87Image.save(state, wide, real, image);
            X87State other = new X87State();
            X87Image.restore(other, wide, real, image);
            byte[] again = new byte[image.length];
            X87Image.save(other, wide, real, again);
            assertArrayEquals(image, again);
            assertEquals(5, other.significand(0));
            assertEquals(5, other.top());
        }
    }

    @Test
    void fxsaveLeavesTheRestOfTheImageAlone() {
        byte[] image = new byte[X87Image.FXSAVE_BYTES];
        Arrays.fill(image, (byte) 0x55);
        X87Image.storeFxsave(state, true, image);
        for (int i = X87Image.FXSAVE_XMM; i < image.length; i++) {
            assertEquals(0x55, image[i]);
        }
        X87State other = new X87State();
        X87Image.loadFxsave(other, true, image);
        assertEquals(state.status(), other.status());
        assertEquals(state.tagWord(), other.tagWord());
        assertEquals(0xABCD, other.lastInstruction);
        X87Image.storeXmm(15, 7, 8, image);
        assertEquals(7, X87Image.loadXmmLow(15, image));
        assertEquals(8, X87Image.loadXmmHigh(15, image));
    }

    @Test
    void storingTheEnvironmentMasksExceptions() {
        state.setControl(0x300);
        X87Image.afterStoreEnvironment(state);
        assertEquals(0x37F, state.control());
    }

    @Test
    void mmxRegistersAreTheSignificands() {
        state.enterMmx();
        state.setMmx(5, 0x0123456789ABCDEFL);
        assertEquals(0, state.top());
        assertEquals(0x0123456789ABCDEFL, state.significand(5));
        assertEquals(0xFFFF, state.signExponent(5));
        assertEquals(0xFF, state.abridgedTags());
        state.emms();
        assertEquals(0xFFFF, state.tagWord());
    }

    @Test
    void unmaskedExceptionIsPendingUntilCleared() {
        state.setControl(0x37B);
        X87Load.integer(state, 1);
        X87Load.integer(state, 0);
        X87Arithmetic.registers(state, X87Arithmetic.DIVR, 1, 0, false);
        assertTrue(state.isPending());
        assertEquals(0, state.significand(0));
        state.clearExceptions();
        assertFalse(state.isPending());
    }

    @Test
    void unmaskingARaisedExceptionMakesItPending() {
        X87Arithmetic.registers(state, X87Arithmetic.DIV, 1, 0, false);
        assertFalse(state.isPending());
        state.setControl(0x340);
        assertTrue(state.isPending());
    }

    @Test
    void pushingOnAFullStackIsAStackFault() {
        for (int i = 0; i < 5; i++) {
            X87Load.constant(state, 0);
        }
        X87Load.constant(state, 0);
        int expected = X87State.STACK_FAULT | X87State.C1 | 1;
        assertEquals(expected, state.status() & expected);
        assertEquals(0xC000000000000000L, state.significand(0));
    }
}
