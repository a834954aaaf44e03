package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.snapshot.bundle.BundleOwner;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one machine's window shows, and how that follows from what the machine says. Belongs to the window's thread. */
final class ConsoleModel {
    /** What is in front. */
    enum Part {
        SCREEN, SERIAL
    }

    private final ReadOnlyObjectWrapper<Presence.State> state = new ReadOnlyObjectWrapper<>(Presence.State.STOPPED);
    private final ReadOnlyObjectWrapper<Situation> situation = new ReadOnlyObjectWrapper<>(
            new Situation(Situation.Kind.LOOKING, ""));
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper accelerator = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Set<Activity.Light>> lit = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Drive>> drives = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper absolute = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper captured = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper connected = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ScaleMode> scale = new SimpleObjectProperty<>(ScaleMode.FIT);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SCREEN);
    /** How SeaBIOS says that it has found none. */
    private static final String NOTHING = "No bootable device";

    private final Activity activity = new Activity();
    /** The person has been told that there is nothing to start from. */
    private boolean toldOfNothing;
    /** What the machine said last before it hung up. */
    private Situation goodbye = Situation.NONE;

    ReadOnlyObjectProperty<Presence.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    /** What this window does with the machine just now; empty for nothing. */
    ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** A sentence about what just happened; empty for none. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Who runs the guest's processors; empty while that is not known. */
    ReadOnlyStringProperty acceleratorProperty() {
        return accelerator.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Set<Activity.Light>> litProperty() {
        return lit.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Drive>> drivesProperty() {
        return drives.getReadOnlyProperty();
    }

    /** Whether the guest is told places; else the pointer has to be captured. */
    ReadOnlyBooleanProperty absoluteProperty() {
        return absolute.getReadOnlyProperty();
    }

    /** Whether keys are the guest's. */
    ReadOnlyBooleanProperty capturedProperty() {
        return captured.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty connectedProperty() {
        return connected.getReadOnlyProperty();
    }

    ObjectProperty<ScaleMode> scaleProperty() {
        return scale;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    void setCaptured(boolean now) {
        captured.set(now && connected.get());
    }

    void setWorking(String what) {
        working.set(what);
    }

    void say(String sentence) {
        notice.set(sentence);
    }

    /** The machine's process answers. */
    void connected(Presence.State now) {
        connected.set(true);
        toldOfNothing = false;
        goodbye = Situation.NONE;
        state.set(now);
        situation.set(now == Presence.State.HELD ? new Situation(Situation.Kind.NO_SPACE, "") : Situation.NONE);
    }

    /** Nobody answers: this is what its folder says. */
    void absent(Presence presence) {
        if (connected.get()) {
            return;
        }
        state.set(presence.state());
        Situation.Kind kind = switch (presence.state()) {
            case STOPPED -> Situation.Kind.OFF;
            case SAVED -> Situation.Kind.SAVED;
            case BROKEN -> Situation.Kind.BROKEN;
            case BUSY -> Situation.Kind.BUSY;
            case RUNNING, PAUSED, HELD -> Situation.Kind.LOOKING;
        };
        boolean saidMore = kind == Situation.Kind.OFF && goodbye.kind() != Situation.Kind.NONE;
        BundleOwner owner = presence.owner();
        String detail = kind == Situation.Kind.BUSY && owner != null ? Long.toString(owner.process())
                : Sentences.of(presence.trouble());
        situation.set(saidMore ? goodbye : new Situation(kind, detail));
    }

    /** The machine has hung up. */
    void hungUp() {
        if (!connected.get()) {
            return;
        }
        connected.set(false);
        captured.set(false);
        lit.set(Set.of());
        drives.set(List.of());
        if (goodbye.kind() == Situation.Kind.NONE) {
            goodbye = new Situation(Situation.Kind.DIED, "");
        }
        state.set(Presence.State.STOPPED);
        situation.set(goodbye);
    }

    /** Something has happened to the machine. @return whether its drives have to be asked for again */
    boolean event(String name, JsonNode data) {
        switch (name) {
            case "RESUME" -> {
                state.set(Presence.State.RUNNING);
                settle(Situation.Kind.NO_SPACE);
            }
            case "STOP" -> {
                if (state.get() != Presence.State.HELD) {
                    state.set(Presence.State.PAUSED);
                }
            }
            case "RESET" -> {
                toldOfNothing = false;
                settle(Situation.Kind.CRASHED);
                settle(Situation.Kind.NOTHING_TO_START);
            }
            case "BLOCK_IO_ERROR" -> {
                state.set(Presence.State.HELD);
                situation.set(new Situation(Situation.Kind.NO_SPACE, data.path("reason").asText()));
            }
            case "GUEST_PANICKED", "GUEST_CRASHLOADED" ->
                situation.set(new Situation(Situation.Kind.CRASHED, ""));
            case "SHUTDOWN" -> goodbye = new Situation(data.path("guest").asBoolean()
                    ? Situation.Kind.SHUT_DOWN
                    : Situation.Kind.SWITCHED_OFF, "");
            case "DEVICE_TRAY_MOVED" -> {
                return true;
            }
            default -> {
                // Nothing that is seen.
            }
        }
        return false;
    }

    /** What kept people from working is over. */
    private void settle(Situation.Kind kind) {
        if (situation.get().kind() == kind) {
            situation.set(Situation.NONE);
        }
    }

    /** The person has read it and wants to see the guest. */
    void dismiss() {
        if (connected.get()) {
            situation.set(Situation.NONE);
        }
    }

    void counted(JsonNode statistics) {
        if (connected.get()) {
            accelerator.set(statistics.path("accelerator").asText());
            Set<Activity.Light> now = activity.look(statistics.path("devices"), discDrives());
            lit.set(now.isEmpty() ? Set.of() : EnumSet.copyOf(now));
        }
    }

    private Set<String> discDrives() {
        return drives.get().stream().filter(Drive::removable).map(Drive::name).collect(Collectors.toSet());
    }

    void has(List<Drive> now) {
        drives.set(List.copyOf(now));
        boolean open = now.stream().anyMatch(Drive::trayOpen);
        if (!open) {
            settle(Situation.Kind.WANTS_DISC);
        } else if (connected.get() && situation.get().kind() == Situation.Kind.NONE) {
            situation.set(new Situation(Situation.Kind.WANTS_DISC, ""));
        }
    }

    /** What the screen says, if it shows characters. */
    void reads(JsonNode lines) {
        boolean nothing = false;
        for (JsonNode line : lines) {
            nothing |= line.asText().startsWith(NOTHING);
        }
        if (!nothing) {
            settle(Situation.Kind.NOTHING_TO_START);
        } else if (!toldOfNothing && connected.get() && situation.get().kind() == Situation.Kind.NONE) {
            toldOfNothing = true;
            situation.set(new Situation(Situation.Kind.NOTHING_TO_START, ""));
        }
    }

    void points(boolean absolutely) {
        absolute.set(absolutely);
    }
}
