package dev.vivarium.engine.input;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Leads what a person does to the devices that the guest listens to: keys to the first listening keyboard, places to the
 * first listening absolute pointer, motion to the first relative one. Devices are given in the order in which they are
 * preferred. A key that is down when the guest changes keyboards is released on the one that it was pressed on; what it did not read there
 * it gets from the other.
 *
 * <p>Called with the board lock held.
 */
public final class InputHub {
    private final List<Keyboard> keyboards;
    private final List<Pointer> pointers;
    private final Set<Key> down = EnumSet.noneOf(Key.class);
    private final List<IntConsumer> lampListeners = new ArrayList<>();
    private Keyboard keyboard;
    private int buttons;

    /** @param keyboards at least one; the last gets the keys if none listens */
    public InputHub(List<Keyboard> keyboards, List<Pointer> pointers) {
        this.keyboards = List.copyOf(keyboards);
        this.pointers = List.copyOf(pointers);
        keyboard = this.keyboards.getLast();
        for (Keyboard one : this.keyboards) {
            one.onLamps(lit -> tell(one, lit));
            one.onUnread(this::follow);
        }
    }

    /** @param pressed a repeated press is the key's automatic repeat */
    public void key(Key key, boolean pressed) {
        follow();
        if (pressed) {
            down.add(key);
        } else {
            down.remove(key);
        }
        keyboard.key(key, pressed);
    }

    /** Goes on with the keyboard that the guest listens to by now. */
    private void follow() {
        Keyboard before = keyboard;
        Keyboard now = listening();
        if (now == before) {
            return;
        }
        keyboard = now;
        List<KeyStroke> unread = now.isListening() ? before.takeBack() : List.of();
        Set<Key> read = EnumSet.copyOf(down);
        unread.stream().filter(KeyStroke::pressed).map(KeyStroke::key).forEach(read::remove);
        read.forEach(key -> before.key(key, false));
        down.removeAll(read);
        unread.forEach(stroke -> now.key(stroke.key(), stroke.pressed()));
    }

    /**
     * Whether the guest has not taken all keys yet, and will take them: it will not if it listens to another keyboard by now, as
     * a system does that knows nothing of the one that firmware had set up.
     */
    public boolean isBusy() {
        Keyboard listening = listening();
        return keyboard.isBusy() && (listening == keyboard || !listening.isListening());
    }

    /** Lets go of all keys: whoever pressed them has left. */
    public void releaseKeys() {
        down.forEach(key -> keyboard.key(key, false));
        down.clear();
    }

    /** The lamps of the keyboard that the guest listens to, as {@link Keyboard} numbers them. */
    public int lamps() {
        return listening().lamps();
    }

    /** Says who else is told, with what is lit then, when lamps of that keyboard change. */
    public void addLampListener(IntConsumer listener) {
        lampListeners.add(listener);
    }

    public void removeLampListener(IntConsumer listener) {
        lampListeners.remove(listener);
    }

    private void tell(Keyboard by, int lit) {
        if (by == listening()) {
            List.copyOf(lampListeners).forEach(listener -> listener.accept(lit));
        }
    }

    private Keyboard listening() {
        return keyboards.stream().filter(Keyboard::isListening).findFirst().orElse(keyboards.getLast());
    }

    /** Whether the guest has a pointer that is told places. If not, people's pointers have to be captured. */
    public boolean isAbsolute() {
        return pointers.stream().anyMatch(one -> one.isListening() && one.isAbsolute());
    }

    /** A place on the screen, 0 to {@link Pointer#MOST}; of no effect while the guest has no absolute pointer. */
    public void moveTo(int x, int y) {
        first(Pointer::isAbsolute, one -> one.moveTo(x, y));
    }

    /** Motion in pixels; of no effect while the guest has no relative pointer. */
    public void move(int dx, int dy) {
        first(one -> !one.isAbsolute(), one -> one.move(dx, dy));
    }

    /** The buttons that are down now, as in {@link Pointer}; on the absolute pointer if there is one. */
    public void buttons(int pressed) {
        if (pressed != buttons) {
            buttons = pressed;
            boolean absolute = isAbsolute();
            first(one -> one.isAbsolute() == absolute, one -> one.buttons(pressed));
        }
    }

    /** Wheel clicks, positive away from the user. */
    public void wheel(int clicks) {
        boolean absolute = isAbsolute();
        first(one -> one.isAbsolute() == absolute, one -> one.wheel(clicks));
    }

    private void first(Predicate<Pointer> wanted, Consumer<Pointer> action) {
        pointers.stream().filter(one -> one.isListening() && wanted.test(one)).findFirst().ifPresent(action);
    }
}
