package dev.vivarium.app.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.function.Function;

/** One thing that can be set: what it is now, what it was, and what it usually is. Belongs to the window's thread. */
final class Setting<T> {
    private final ObjectProperty<T> value;
    private final Function<T, String> check;
    private final T usual;
    private final boolean hasUsual;
    private T was;

    /**
     * Begins with what is usual.
     *
     * @param check says what is wrong with a value, in a sentence; empty if nothing is
     */
    Setting(T usual, Function<T, String> check) {
        this(usual, check, true);
    }

    private Setting(T usual, Function<T, String> check, boolean hasUsual) {
        this.usual = usual;
        this.hasUsual = hasUsual;
        this.check = check;
        was = usual;
        value = new SimpleObjectProperty<>(usual);
    }

    /** One that can be anything. */
    Setting(T usual) {
        this(usual, any -> "");
    }

    /** One that is another for each machine. */
    static <T> Setting<T> ofItsOwn(T atFirst, Function<T, String> check) {
        return new Setting<>(atFirst, check, false);
    }

    /** What the machine has. */
    void load(T now) {
        was = now;
        value.set(now);
    }

    ObjectProperty<T> value() {
        return value;
    }

    T get() {
        return value.get();
    }

    void set(T other) {
        value.set(other);
    }

    boolean isChanged() {
        return !value.get().equals(was);
    }

    boolean isUsual() {
        return !hasUsual || value.get().equals(usual);
    }

    /** Brings back what is usual. */
    void reset() {
        value.set(usual);
    }

    /** Brings back what it was. */
    void undo() {
        value.set(was);
    }

    String problem() {
        return check.apply(value.get());
    }
}
