package dev.vivarium.engine.display.rfb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Pointer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What viewers do with keys and pointers, and what the guest is told of it. */
@Timeout(60)
class ViewerInputTest {
    private static final int SHIFT_L = 0xFFE1;
    private static final int CONTROL_L = 0xFFE3;

    @TempDir
    private Path folder;

    @Test
    void everyCharacterOfAUsKeyboardCanBeTyped() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10); RfbClient client = rig.client()) {
            for (int code = ' '; code < 0x7F; code++) {
                Keysyms.Stroke stroke = Keysyms.find(code);
                tap(client, code);
                String key = stroke.key().qcode();
                List<String> expected = stroke.shift() == Keysyms.Shift.NEEDED
                        ? List.of("+shift", "+" + key, "-shift", "-" + key)
                        : List.of("+" + key, "-" + key);
                assertEquals(expected, rig.guest.next(expected.size()), Character.toString(code));
            }
            assertEquals(new Keysyms.Stroke(Key.DIGIT_2, Keysyms.Shift.NEEDED, false), Keysyms.find('@'));
            assertEquals(new Keysyms.Stroke(Key.BACKSLASH, Keysyms.Shift.NEEDED, false), Keysyms.find('|'));
            assertEquals(new Keysyms.Stroke(Key.SLASH, Keysyms.Shift.HARMFUL, false), Keysyms.find('/'));
            assertEquals(new Keysyms.Stroke(Key.Z, Keysyms.Shift.NEEDED, true), Keysyms.find('Z'));
        }
    }

    @Test
    void shiftThatIsHeldIsUsedOrLetGo() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10); RfbClient client = rig.client()) {
            key(client, SHIFT_L, true);
            tap(client, 'A');
            tap(client, '7'); // as on a French keyboard
            key(client, SHIFT_L, false);
            assertEquals(List.of("+shift", "+a", "-a", "-shift", "+7", "+shift", "-7", "-shift"), rig.guest.next(8));
            key(client, CONTROL_L, true);
            tap(client, 'C');
            key(client, CONTROL_L, false);
            assertEquals(List.of("+ctrl", "+c", "-c", "-ctrl"), rig.guest.next(4));
            rig.server.showLamps(4);
            tap(client, 'Q');
            assertEquals(List.of("+q", "-q"), rig.guest.next(2));
            tap(client, 'q');
            assertEquals(List.of("+shift", "+q", "-shift", "-q"), rig.guest.next(4));
            tap(client, '!');
            assertEquals(List.of("+shift", "+1", "-shift", "-1"), rig.guest.next(4));
        }
    }

    @Test
    void keysWithoutCharactersAndLettersThatAUsKeyboardLacks() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10); RfbClient client = rig.client()) {
            int[] keysyms = {0xFF1B, 0xFFBE, 0xFFC9, 0xFF51, 0xFFFF, 0xFFE5, 0xFF7F, 0xFFB5, 0xFF8D, 0xFFEB, 0xFE03,
                    0xE9, 0xDF, 0x01000041 - 'A' + 'a'};
            List<String> names = List.of("esc", "f1", "f12", "left", "delete", "caps_lock", "num_lock", "kp_5",
                    "kp_enter", "meta_l", "alt_r", "e", "s", "a");
            for (int i = 0; i < keysyms.length; i++) {
                tap(client, keysyms[i]);
                assertEquals(List.of("+" + names.get(i), "-" + names.get(i)), rig.guest.next(2));
            }
            tap(client, 0x1234567);
            tap(client, 0x20AC);
            tap(client, 'x');
            assertEquals("+x", rig.guest.next());
        }
    }

    @Test
    void placesOfKeysGoPastTheLayout() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10); RfbClient client = rig.client()) {
            client.encodings(-258);
            client.readUntil("key places");
            place(client, 'a', 0x10);
            assertEquals(List.of("+q", "-q"), rig.guest.next(2));
            place(client, 0xFF53, 0xCD);
            assertEquals(List.of("+right", "-right"), rig.guest.next(2));
            place(client, 0, 0xC6);
            assertEquals(List.of("+pause", "-pause"), rig.guest.next(2));
            place(client, 0, 0x54);
            place(client, 0, 0xB7);
            assertEquals(List.of("+print", "-print", "+print", "-print"), rig.guest.next(4));
            place(client, 'b', 0xFFFFFFFF);
            place(client, 'b', 0);
            assertEquals(List.of("+b", "-b", "+b", "-b"), rig.guest.next(4));
        }
    }

    @Test
    void whoeverLeavesLetsGo() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10)) {
            try (RfbClient client = rig.client()) {
                key(client, CONTROL_L, true);
                pointer(client, 1, 5, 5);
                assertEquals(List.of("+ctrl", "to 18203 18203", "buttons 1"), rig.guest.next(3));
            }
            assertEquals(List.of("-ctrl", "buttons 0"), rig.guest.next(2));
        }
    }

    @Test
    void anAbsolutePointerIsToldPlaces() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 101, 51); RfbClient client = rig.client()) {
            pointer(client, 0, 0, 0);
            pointer(client, 4, 100, 50);
            pointer(client, 4 | 8, 50, 25);
            pointer(client, 16, 65535, 65535);
            assertEquals(List.of("to 0 0", "to 32767 32767", "buttons " + Pointer.RIGHT, "to 16383 16383", "wheel 1",
                    "to 32767 32767", "buttons 0", "wheel -1"), rig.guest.next(8));
        }
    }

    @Test
    void aRelativePointerIsToldMotion() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 101, 51); RfbClient client = rig.client()) {
            rig.guest.tablet = false;
            pointer(client, 0, 10, 20);
            pointer(client, 1, 7, 25);
            assertEquals(List.of("move -3 5", "buttons 1"), rig.guest.next(2));
            client.encodings(-257);
            client.readUntil("pointer 0");
            pointer(client, 1, 0x7FFF + 300, 0x7FFF - 2);
            pointer(client, 0, 0x7FFF, 0x7FFF);
            assertEquals(List.of("move 300 -2", "buttons 0"), rig.guest.next(2));
            rig.guest.tablet = true;
            pointer(client, 0, 0x7FFF, 0x7FFF);
            client.readUntil("pointer 1");
            pointer(client, 0, 100, 50);
            assertEquals("to 32767 32767", rig.guest.next());
        }
    }

    /** What a viewer sends waits in its connection while the machine takes nothing, and not in our memory. */
    @Test
    void inputThatIsNotTakenIsNotKept() throws Exception {
        try (RfbRig rig = new RfbRig(folder, 10, 10); RfbClient client = rig.client()) {
            rig.guest.hold(true);
            int count = 2000;
            WireBuffer keys = new WireBuffer();
            for (int i = 0; i < count; i++) {
                keys.put8(4).put8(1 - i % 2).put16(0).put32('a');
            }
            client.send(keys);
            client.send(new byte[]{4}); // taken into the connection, not to the guest
            rig.guest.hold(false);
            for (int i = 0; i < count; i++) {
                assertEquals(i % 2 == 0 ? "+a" : "-a", rig.guest.next());
            }
            assertTrue(rig.guest.mostWaiting() <= 65, "" + rig.guest.mostWaiting());
        }
    }

    private static void tap(RfbClient client, int keysym) throws IOException {
        key(client, keysym, true);
        key(client, keysym, false);
    }

    private static void key(RfbClient client, int keysym, boolean pressed) throws IOException {
        client.send(new WireBuffer().put8(4).put8(pressed ? 1 : 0).put16(0).put32(keysym));
    }

    private static void place(RfbClient client, int keysym, int code) throws IOException {
        for (int pressed = 1; pressed >= 0; pressed--) {
            client.send(new WireBuffer().put8(255).put8(0).put16(pressed).put32(keysym).put32(code));
        }
    }

    private static void pointer(RfbClient client, int mask, int x, int y) throws IOException {
        client.send(new WireBuffer().put8(5).put8(mask).put16(x).put16(y));
    }
}
