package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.Key;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * A viewer's keys. A viewer that says places (QEMU's extended key events) is believed; one that says keysyms only is taken to
 * want what they mean, and Shift is pressed or let go around a key that needs it, as if the guest's keyboard were a US one.
 * Owned by the viewer's reading thread.
 */
final class ViewerKeyboard {
    /** QEMU's lamp and X's lock: bit 2 of the lamps. */
    private static final int CAPS_LOCK_LAMP = 4;
    private static final Set<Key> SHIFTS = EnumSet.of(Key.SHIFT, Key.SHIFT_R);
    private static final Set<Key> OTHER_MODIFIERS = EnumSet.of(Key.CTRL, Key.CTRL_R, Key.ALT, Key.ALT_R, Key.META_L,
            Key.META_R);
    private static final int PREFIX = 0xE000;

    private final InputGate gate;
    private final IntSupplier lamps;
    private final Set<Key> down = EnumSet.noneOf(Key.class);
    private final Map<Integer, Key> downByKeysym = new HashMap<>();

    /** One key that goes down or up. */
    private record Change(Key key, boolean pressed) {
    }

    /** @param lamps those that are lit on the guest's keyboard */
    ViewerKeyboard(InputGate gate, IntSupplier lamps) {
        this.gate = gate;
        this.lamps = lamps;
    }

    /** A key event of RFC 6143, 7.5.4. */
    void keysym(int keysym, boolean pressed) throws IOException {
        Keysyms.Stroke stroke = Keysyms.find(keysym);
        if (stroke == null) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        if (pressed) {
            downByKeysym.put(keysym, stroke.key());
            press(stroke, changes);
        } else {
            Key key = downByKeysym.remove(keysym);
            changes.add(new Change(key == null ? stroke.key() : key, false));
        }
        send(changes);
    }

    /** A QEMU extended key event; a place that no key has falls back to the keysym. */
    void place(int code, int keysym, boolean pressed) throws IOException {
        Key key = keyAt(code);
        if (key == null) {
            keysym(keysym, pressed);
        } else {
            send(List.of(new Change(key, pressed)));
        }
    }

    /** The viewer has left. */
    void releaseAll() {
        List<Key> left = List.copyOf(down);
        down.clear();
        downByKeysym.clear();
        if (!left.isEmpty()) {
            gate.postAlways(hub -> left.forEach(key -> hub.key(key, false)));
        }
    }

    private static @Nullable Key keyAt(int code) {
        return switch (code) {
            case 0x54 -> Key.PRINT;
            case 0xC6 -> Key.PAUSE;
            default -> code <= 0 || code > 0xFF ? null
                    : Key.ofScanCode(code < 0x80 ? code : PREFIX | code & 0x7F).orElse(null);
        };
    }

    private void press(Keysyms.Stroke stroke, List<Change> changes) {
        boolean capital = stroke.letter() && (lamps.getAsInt() & CAPS_LOCK_LAMP) != 0;
        boolean wanted = stroke.shift() == Keysyms.Shift.NEEDED != capital;
        List<Key> shifts = SHIFTS.stream().filter(down::contains).toList();
        boolean asItIs = stroke.shift() == Keysyms.Shift.EITHER || wanted != shifts.isEmpty()
                || OTHER_MODIFIERS.stream().anyMatch(down::contains);
        if (asItIs) {
            changes.add(new Change(stroke.key(), true));
        } else if (wanted) {
            changes.add(new Change(Key.SHIFT, true));
            changes.add(new Change(stroke.key(), true));
            changes.add(new Change(Key.SHIFT, false));
        } else {
            shifts.forEach(key -> changes.add(new Change(key, false)));
            changes.add(new Change(stroke.key(), true));
            shifts.forEach(key -> changes.add(new Change(key, true)));
        }
    }

    private void send(List<Change> changes) throws IOException {
        for (Change change : changes) {
            if (change.pressed()) {
                down.add(change.key());
            } else {
                down.remove(change.key());
            }
        }
        gate.post(hub -> apply(changes, hub));
    }

    private static void apply(List<Change> changes, InputHub hub) {
        changes.forEach(change -> hub.key(change.key(), change.pressed()));
    }
}
