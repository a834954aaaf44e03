package dev.vivarium.app.library;

import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.MachineManifest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** A machine in the window: the same one for as long as its folder has its name. Belongs to the window's thread. */
public final class MachineItem {
    private final ReadOnlyObjectWrapper<ShelfMachine> machine;
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty working = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Image> picture = new SimpleObjectProperty<>();
    private final StringProperty lines = new SimpleStringProperty("");
    private int watchers;

    MachineItem(ShelfMachine first) {
        machine = new ReadOnlyObjectWrapper<>(first);
    }

    public Path folder() {
        return machine.get().folder();
    }

    public String name() {
        return machine.get().name();
    }

    /** What the shelf says of it. */
    public ReadOnlyObjectProperty<ShelfMachine> machine() {
        return machine.getReadOnlyProperty();
    }

    void set(ShelfMachine now) {
        machine.set(now);
    }

    /** What this window does with it just now; empty if nothing. */
    public StringProperty working() {
        return working;
    }

    /** The group that it is in on this computer; empty for none. */
    public StringProperty group() {
        return group;
    }

    /** Its screen, as it is or was; null if nobody knows. */
    public ObjectProperty<@Nullable Image> picture() {
        return picture;
    }

    /** What its serial port said last, where that is all that it shows; empty for nothing, or where its screen is shown. */
    public StringProperty lines() {
        return lines;
    }

    /** Whether its kernel is started directly: what it says is on the serial port, and perhaps nothing on the screen. */
    public boolean isSerial() {
        MachineManifest manifest = machine.get().manifest();
        return manifest != null && manifest.machine().boot() instanceof BootSpec.Kernel;
    }

    /** Somebody shows its picture from now on. */
    public void watch() {
        watchers++;
    }

    /** No longer. */
    public void unwatch() {
        watchers--;
    }

    public boolean isWatched() {
        return watchers > 0;
    }

    public Presence.State state() {
        return machine.get().state();
    }

    /** Whether nothing is done with it, so that something may be. */
    public boolean isIdle() {
        return working.get().isEmpty();
    }
}
