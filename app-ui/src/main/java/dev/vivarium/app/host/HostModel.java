package dev.vivarium.app.host;

import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the doctor found on this computer, and what can be done and taken back. */
public final class HostModel {
    private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper backEnd = new ReadOnlyStringWrapper("");

    /**
     * All of a look.
     *
     * @param repairs  those that the findings name
     * @param undoable what was done before and can be taken back, the last first
     */
    public record Found(HostReport report, List<Repair> repairs, List<Repair> undoable) {
        public Found {
            repairs = List.copyOf(repairs);
            undoable = List.copyOf(undoable);
        }

        /** @return null if none does */
        @Nullable
        Repair repair(String id) {
            return repairs.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        }
    }

    /** How this computer is, for a dot. */
    public enum Readiness {
        UNKNOWN, OK, NOTE, PROBLEM
    }

    /** Null until somebody has looked. */
    public ObjectProperty<@Nullable Found> found() {
        return found;
    }

    void set(Found now) {
        found.set(now);
        backEnd.set(now.report().backEnd());
    }

    /** What runs machines here, as {@link HostReport#backEnd} says it; empty while nobody knows. */
    public ReadOnlyStringProperty backEnd() {
        return backEnd.getReadOnlyProperty();
    }

    /** The worst that was found: nothing runs, something runs slower than it could, or all is well. */
    public Readiness readiness() {
        Found now = found.get();
        if (now == null) {
            return Readiness.UNKNOWN;
        }
        return !now.report().machinesRun() ? Readiness.PROBLEM
                : now.report().backEnd().equals("soft") ? Readiness.NOTE
                : Readiness.OK;
    }

    /** That in a sentence; empty until somebody has looked. */
    public String sentence() {
        Found now = found.get();
        return now == null ? "" : now.report().sentence();
    }
}
