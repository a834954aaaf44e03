package dev.vivarium.engine.device.i8042;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.RecordedLine;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

final class I8042Test extends DeviceContract {
    private static final int FULL = 0x01;
    private static final int AUX = 0x20;

    private final RecordedLine irq1 = new RecordedLine();
    private final RecordedLine irq12 = new RecordedLine();
    private final RecordedLine a20 = new RecordedLine();
    private final List<String> resets = new ArrayList<>();
    private final MetricRegistry registry = new MetricRegistry();
    private I8042 chip = build(I8042State.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return I8042State.POWER_ON;
    }

    @Override
    protected I8042 build(DeviceState state) {
        return new I8042(new I8042.Wires(irq1, irq12, a20, () -> resets.add("reset")), registry, (I8042State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        I8042 controller = (I8042) device;
        return List.of(new Window(controller.dataPort(), 1), new Window(controller.commandPort(), 1),
                new Window(controller.systemControl(), 1));
    }

    @Test
    void theControllerPassesItsTests() {
        command(0xAA);
        assertEquals("55", answers());
        command(0xAB);
        assertEquals("00", answers());
        command(0xA9);
        assertEquals("00", answers());
    }

    @Test
    void theCommandByteReadsBack() {
        commandWith(0x60, 0x65);
        command(0x20);
        assertEquals("65", answers());
    }

    @Test
    void disablingTheMousePortShowsInTheCommandByte() {
        commandWith(0x60, 0x47);
        command(0xA7);
        command(0x20);
        assertEquals("67", answers());
        command(0xA8);
        command(0x20);
        assertEquals("47", answers());
        command(0xAD);
        command(0x20);
        assertEquals("57", answers());
    }

    @Test
    void linuxFindsTheMousePortByLoopingBytesBack() {
        commandWith(0x60, 0x64);
        commandWith(0xD3, 0x5A);
        assertEquals(FULL | AUX, status() & (FULL | AUX));
        assertEquals("5a", answers());
        commandWith(0xD3, 0xF0);
        assertEquals("f0", answers(), "not a multiplexer");
        commandWith(0x60, 0x66);
        commandWith(0xD3, 0xA5);

        assertTrue(irq12.isAsserted());
        assertEquals("a5", answers());
        assertFalse(irq12.isAsserted());
    }

    @Test
    void linuxIdentifiesTheKeyboard() {
        commandWith(0x60, 0x47 & ~0x40);
        data(0xFF);
        assertEquals("faaa", answers());
        data(0xF2);
        assertEquals("faab83", answers());
        data(0xED);
        assertEquals("fa", answers());
        data(0x02);
        assertEquals("fa", answers());
        assertEquals(2, chip.save().keyboard().leds());
        for (int value : new int[]{0xF3, 0x00, 0xF4, 0xF0}) {
            data(value);
            assertEquals("fa", answers());
        }
        data(0x00);
        assertEquals("fa02", answers());
        data(0xEE);
        assertEquals("ee", answers());
        data(0xE1);
        assertEquals("fe", answers());
    }

    @Test
    void translationAppliesToAnswersToo() {
        data(0xF2);

        assertEquals("faab41", answers());
    }

    @Test
    void keysArriveInSetOneWhenTranslated() {
        chip.keyboard().key(Key.A, true);
        chip.keyboard().key(Key.A, false);
        chip.keyboard().key(Key.UP, true);
        chip.keyboard().key(Key.UP, false);

        assertEquals("1e9ee048e0c8", answers());
    }

    @Test
    void keysArriveInSetTwoWhenNot() {
        commandWith(0x60, 0x07);
        chip.keyboard().key(Key.A, true);
        chip.keyboard().key(Key.A, false);
        chip.keyboard().key(Key.CTRL_R, false);
        chip.keyboard().key(Key.F7, true);

        assertEquals("1cf01ce0f01483", answers());
    }

    @Test
    void pauseHasASequenceOfItsOwn() {
        chip.keyboard().key(Key.PAUSE, true);
        chip.keyboard().key(Key.PAUSE, false);
        assertEquals("e11d45e19dc5", answers());

        commandWith(0x60, 0x07);
        chip.keyboard().key(Key.PAUSE, true);

        assertEquals("e11477e1f014f077", answers());
    }

    @Test
    void everyKeySurvivesTranslation() {
        for (Key key : Key.values()) {
            if (key == Key.PAUSE) {
                continue;
            }
            chip.keyboard().key(key, true);
            assertEquals(String.format("%02x", key.scanCode()), answers(), key.qcode());
        }
    }

    @Test
    void ctrlAndPauseAreBreak() {
        chip.keyboard().key(Key.CTRL, true);
        chip.keyboard().key(Key.PAUSE, true);
        chip.keyboard().key(Key.CTRL, false);

        assertEquals("1de046e0c69d", answers());
    }

    @Test
    void setThreeHasOneByteForEachKey() {
        commandWith(0x60, 0x07);
        for (int value : new int[]{0xF0, 0x03, 0xF8}) {
            data(value);
            assertEquals("fa", answers());
        }
        data(0xF0);
        answers();
        data(0x00);
        assertEquals("fa03", answers());
        for (Key key : List.of(Key.A, Key.UP, Key.KP_ENTER, Key.PAUSE, Key.F7, Key.META_L)) {
            chip.keyboard().key(key, true);
            chip.keyboard().key(key, false);
        }

        assertEquals("1cf01c63f06379f07962f06237f0378bf08b", answers());
    }

    @Test
    void inSetThreeEachKeyHasAType() {
        commandWith(0x60, 0x07);
        data(0xF0);
        data(0x03);
        answers();
        press(Key.A, Key.A);
        press(Key.F1, Key.F1);
        press(Key.SHIFT, Key.SHIFT);
        assertEquals("1c1c" + "07" + "12f012", answers(), "letters repeat, functions make, shifts make and break");
        for (int value : new int[]{0xFC, 0x1C, 0x07}) {
            data(value);
            assertEquals("fa", answers());
        }
        data(0xB0);
        assertEquals("fe", answers(), "no key");
        press(Key.A, Key.A);
        press(Key.F1, Key.F1);
        assertEquals("1cf01c" + "07f007", answers());
        data(0xF7);
        answers();
        press(Key.F1, Key.F1);
        assertEquals("0707", answers());
        data(0xFA);
        answers();
        press(Key.F1, Key.F1);

        assertEquals("0707f007", answers());
    }

    @Test
    void whoeverWantsLearnsOfTheLamps() {
        List<Integer> lit = new ArrayList<>();
        chip.keyboard().onLamps(lit::add);
        data(0xED);
        data(Keyboard.CAPS_LOCK_LAMP | Keyboard.NUM_LOCK_LAMP);
        data(0xED);
        data(Keyboard.CAPS_LOCK_LAMP | Keyboard.NUM_LOCK_LAMP);
        assertEquals(6, chip.keyboard().lamps());
        chip.reset();

        assertEquals(List.of(6, 0), lit);
    }

    @Test
    void theGuestListensWhileKeyboardAndPortAreOn() {
        assertTrue(chip.keyboard().isListening());
        command(0xAD);
        assertFalse(chip.keyboard().isListening());
        data(0xF5);
        command(0xAE);
        assertFalse(chip.keyboard().isListening());
        data(0xF4);
        assertTrue(chip.keyboard().isListening());
        assertFalse(chip.pointer().isListening());
        mouse(0xF4);
        assertTrue(chip.pointer().isListening());
        command(0xA7);
        assertFalse(chip.pointer().isListening());
    }

    @Test
    void eachByteIsAnInterruptOfItsOwn() {
        chip.keyboard().key(Key.A, true);
        chip.keyboard().key(Key.A, false);
        assertEquals(1, irq1.rises());

        chip.dataPort().read(0, 1);

        assertEquals(2, irq1.rises());
        chip.dataPort().read(0, 1);
        assertFalse(irq1.isAsserted());
    }

    @Test
    void anEmptyBufferReadsTheLastByteAgain() {
        chip.keyboard().key(Key.A, true);

        assertEquals(0x1E, chip.dataPort().read(0, 1));
        assertEquals(0x1E, chip.dataPort().read(0, 1));
    }

    @Test
    void aDisabledKeyboardWaits() {
        command(0xAD);
        chip.keyboard().key(Key.A, true);
        assertEquals(0, status() & FULL);

        command(0xAE);

        assertEquals("1e", answers());
    }

    @Test
    void aKeyboardToldToStopIsSilent() {
        data(0xF5);
        answers();
        chip.keyboard().key(Key.A, true);
        assertEquals("", answers());

        data(0xF4);
        answers();
        chip.keyboard().key(Key.A, true);

        assertEquals("1e", answers());
    }

    @Test
    void tooManyKeysAreLostWhole() {
        for (int i = 0; i < 1000; i++) {
            chip.keyboard().key(Key.UP, true);
        }

        String answers = answers();
        assertEquals("e048".repeat(answers.length() / 4), answers);
        assertTrue(registry.values().get("i8042.lostEvents") > 0);
    }

    @Test
    void linuxFindsAWheelMouse() {
        assertEquals("faaa00", mouse(0xFF));
        assertEquals("fa00", mouse(0xF2));
        assertEquals("fafafafafafa", mouse(0xF3, 200, 0xF3, 100, 0xF3, 80));
        assertEquals("fa03", mouse(0xF2));
        assertEquals("fafafafafafa", mouse(0xF3, 200, 0xF3, 200, 0xF3, 80));
        assertEquals("fa04", mouse(0xF2));
        assertEquals("fe", mouse(0xE1), "not a TrackPoint");
        mouse(0xE8, 3, 0xF3, 100, 0xE6, 0xF4);

        assertEquals("fa200364", mouse(0xE9));
    }

    @Test
    void aMouseThatWasNotEnabledIsSilent() {
        chip.pointer().move(5, 5);
        chip.pointer().buttons(Pointer.LEFT);

        assertEquals("", answers());
    }

    @Test
    void motionAndButtonsArePackets() {
        mouse(0xF4);
        chip.pointer().move(5, 3);
        assertEquals(FULL | AUX, status() & (FULL | AUX));
        assertEquals("2805fd", answers());
        chip.pointer().buttons(Pointer.LEFT | Pointer.MIDDLE);
        assertEquals("0d0000", answers());
        chip.pointer().move(-2, -2);

        assertEquals("1dfe02", answers());
    }

    @Test
    void wheelAndSideButtonsComeInTheFourthByte() {
        mouse(0xF3, 200, 0xF3, 200, 0xF3, 80);
        mouse(0xF2);
        mouse(0xF4);
        chip.pointer().wheel(1);
        assertEquals("0800000f", answers());

        chip.pointer().buttons(Pointer.FORWARD);

        assertEquals("08000020", answers());
    }

    @Test
    void motionAddsUpAndClicksAreNotLost() {
        mouse(0xF4);
        int sum = 0;
        for (int i = 0; i < 1000; i++) {
            chip.pointer().move(1, 0);
            chip.pointer().buttons(i / 100 & 1);
        }
        byte[] bytes = HexFormat.of().parseHex(answers());
        int presses = 0;
        int last = 0;
        for (int i = 0; i < bytes.length; i += 3) {
            sum += bytes[i + 1] & 0xFF;
            int left = bytes[i] & 1;
            presses += left > last ? 1 : 0;
            last = left;
        }

        assertEquals(1000, sum);
        assertEquals(5, presses);
    }

    @Test
    void aRemoteMouseIsAsked() {
        mouse(0xF0);
        mouse(0xF4);
        chip.pointer().move(7, 0);
        assertEquals("", answers());

        assertEquals("fa080700", mouse(0xEB));
    }

    @Test
    void scalingDoublesWhatIsStreamed() {
        mouse(0xE7, 0xF4);
        StringBuilder seen = new StringBuilder();
        for (int counts : new int[]{1, 2, 3, 4, 5, 6, -2, 200}) {
            chip.pointer().move(counts, 0);
            seen.append(answers()).append(' ');
        }
        assertEquals("080100 080100 080300 080600 080900 080c00 18ff00 08fe00089200 ", seen.toString());
        mouse(0xF0);
        chip.pointer().move(6, 0);

        assertEquals("fa080600", mouse(0xEB), "not when it is asked");
    }

    @Test
    void motionBeyondAllCountersIsAnOverflow() {
        mouse(0xF0);
        chip.pointer().move(1_000_000, -1_000_000);

        assertEquals("fac8ffff", mouse(0xEB));
        assertEquals("fa08ffff", mouse(0xEB));
    }

    @Test
    void theLastByteCanBeAskedForAgain() {
        data(0xEE);
        answers();
        data(0xFE);

        assertEquals("ee", answers());
    }

    @Test
    void theOutputPortHasResetAndAddressLine20() {
        assertTrue(a20.isAsserted());
        commandWith(0xD1, 0x01);
        assertFalse(a20.isAsserted());
        command(0xD0);
        assertEquals("01", answers());
        command(0xDF);
        assertTrue(a20.isAsserted());
        command(0xDD);
        assertFalse(a20.isAsserted());
        assertEquals(List.of(), resets);

        commandWith(0xD1, 0x02);

        assertEquals(List.of("reset"), resets);
    }

    @Test
    void linuxRebootsByPulsingTheResetWire() {
        command(0xFE);
        assertEquals(List.of("reset"), resets);
        command(0xFF);

        assertEquals(List.of("reset"), resets);
    }

    @Test
    void port92SwitchesAddressLine20AndResets() {
        chip.systemControl().write(0, 1, 0x00);
        assertFalse(a20.isAsserted());
        assertEquals(0, chip.systemControl().read(0, 1));
        chip.systemControl().write(0, 1, 0x02);
        assertTrue(a20.isAsserted());
        assertEquals(2, chip.systemControl().read(0, 1));

        chip.systemControl().write(0, 1, 0x03);

        assertEquals(List.of("reset"), resets);
    }

    @Test
    void theStatusTellsCommandFromData() {
        command(0xA8);
        assertEquals(0x08, status() & 0x08);
        data(0xF4);

        assertEquals(0, status() & 0x08);
        assertEquals(0x10, status() & 0x10);
    }

    @Test
    void aRestoredByteIsStillThere() {
        chip.keyboard().key(Key.A, true);
        chip.keyboard().key(Key.A, false);
        I8042State saved = chip.save();
        irq1.set(false);

        chip = build(saved);

        assertTrue(irq1.isAsserted());
        assertEquals("1e9e", answers());
    }

    @Test
    void savedRegistersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new KeyboardState(true, 4, 0, 0, 0, KeyTypes.defaults(), 0, 0, new byte[0], new byte[0]));
        assertThrows(IllegalArgumentException.class,
                () -> new KeyboardState(true, 2, 0, 0, 0, KeyTypes.defaults(), 0, 0, new byte[0], new byte[5000]));
        assertThrows(IllegalArgumentException.class, () -> new MouseState(false, false, false, false, 2, 2, 100, 0, 0,
                0, 0, 0, 0, 0, new byte[0]));
    }

    /** Each of them is pressed, once more for each time it is named; then all are released. */
    private void press(Key... pressed) {
        for (Key key : pressed) {
            chip.keyboard().key(key, true);
        }
        chip.keyboard().key(pressed[0], false);
    }

    private int status() {
        return (int) chip.commandPort().read(0, 1);
    }

    private void command(int value) {
        chip.commandPort().write(0, 1, value);
    }

    private void data(int value) {
        chip.dataPort().write(0, 1, value);
    }

    private void commandWith(int command, int argument) {
        command(command);
        data(argument);
    }

    /** What the mouse answers to a sequence of bytes. */
    private String mouse(int... values) {
        StringBuilder answers = new StringBuilder();
        for (int value : values) {
            commandWith(0xD4, value);
            answers.append(answers());
        }
        return answers.toString();
    }

    /** All that the output buffer gives, in hexadecimal. */
    private String answers() {
        StringBuilder answers = new StringBuilder();
        while ((status() & FULL) != 0) {
            answers.append(String.format("%02x", chip.dataPort().read(0, 1)));
        }
        return answers.toString();
    }
}
