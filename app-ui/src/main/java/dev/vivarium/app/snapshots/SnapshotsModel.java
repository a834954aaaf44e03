package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.KeepPresent;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the screen shows of a machine's snapshots, and what it may ask. Belongs to the window's thread. */
final class SnapshotsModel {
    static final String ORDER = "snapshots.order";
    private static final int USUAL_KEEP = 24;

    private final Texts texts = Texts.of(SnapshotsModel.class);
    private final ObservableList<SnapshotRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Loaded> loaded = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable SnapshotId> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Details> details = new SimpleObjectProperty<>();
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(new Question.None());
    private final ReadOnlyObjectWrapper<Order> order;
    private final Preferences preferences;
    private final ZoneId zone;

    /** How the list is put. */
    enum Order {
        TREE, TIMELINE
    }

    SnapshotsModel(Preferences preferences, ZoneId zone) {
        this.preferences = preferences;
        this.zone = zone;
        order = new ReadOnlyObjectWrapper<>(preferences.choice(ORDER, Order.TREE));
    }

    ObservableList<SnapshotRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<@Nullable Loaded> loaded() {
        return loaded.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable SnapshotId> selected() {
        return selected;
    }

    /** Of the one that is selected; null until they are known. */
    ObjectProperty<@Nullable Details> details() {
        return details;
    }

    ObjectProperty<Question> question() {
        return question;
    }

    ReadOnlyObjectProperty<Order> order() {
        return order.getReadOnlyProperty();
    }

    void setOrder(Order other) {
        order.set(other);
        preferences.put(ORDER, other);
        lay();
    }

    /** Shows what was read. What is selected stays, and is the one that the machine grew from at first. */
    void show(Loaded read) {
        Loaded before = loaded.get();
        boolean another = before == null || !before.bundle().equals(read.bundle());
        loaded.set(read);
        lay();
        SnapshotId at = selected.get();
        if (another || at == null || !isThere(read, at)) {
            selected.set(first(read));
        }
    }

    /** Another machine: nothing is known of it yet. */
    void clear() {
        loaded.set(null);
        rows.clear();
        selected.set(null);
        details.set(null);
        question.set(new Question.None());
    }

    private static boolean isThere(Loaded read, SnapshotId id) {
        return read.snapshots().whole().containsKey(id) || read.snapshots().broken().containsKey(id);
    }

    private static @Nullable SnapshotId first(Loaded read) {
        SnapshotManifest parent = read.parent();
        if (parent != null) {
            return parent.id();
        }
        return read.snapshots().whole().keySet().stream().reduce((one, other) -> other).orElse(null);
    }

    private void lay() {
        Loaded read = loaded.get();
        if (read == null) {
            return;
        }
        boolean none = read.snapshots().whole().isEmpty() && read.snapshots().broken().isEmpty();
        List<SnapshotRow> laid = none ? List.of()
                : order.get() == Order.TREE
                        ? SnapshotTree.tree(read.snapshots(), read.machine().present().parent())
                : SnapshotTree.timeline(read.snapshots(), zone);
        if (!laid.equals(rows)) {
            rows.setAll(laid);
        }
    }

    /** The snapshot that is selected; null if none is, or a broken one. */
    @Nullable
    SnapshotManifest snapshot() {
        Loaded read = loaded.get();
        SnapshotId id = selected.get();
        return read == null || id == null ? null : read.snapshots().whole().get(id);
    }

    /** What a snapshot that is taken with one click is called: when it was. */
    Wanted wantedNow(Instant now) {
        return new Wanted(shortTime(now), "", false);
    }

    /** What the one is called that keeps the present. */
    Wanted keptPresent(SnapshotManifest to) {
        String name = texts.get("kept.name", to.name());
        return new Wanted(name.substring(0, Math.min(name.length(), SnapshotManifest.NAME_MOST)),
                texts.get("kept.note", to.name()), false);
    }

    String shortTime(Instant time) {
        String form = Locale.getDefault().getLanguage().equals("zh") ? "M月d日 HH:mm" : "d MMM HH:mm";
        return DateTimeFormatter.ofPattern(form, Locale.getDefault()).withZone(zone).format(time);
    }

    KeepPresent keepPresent() {
        return KeepPresent.of(preferences);
    }

    /** Remembers the answer, so that it is not asked again. */
    void remember(KeepPresent choice) {
        choice.remember(preferences);
    }

    /** Whether the machine goes on at once: it did before, or the snapshot is one of when it did. */
    boolean startsAfter(SnapshotManifest to) {
        Loaded read = loaded.get();
        return to.running() != null || read != null && read.presence().state().isThere();
    }

    /** Why nothing can be done with the snapshots now; empty if it can. */
    String busy() {
        Loaded read = loaded.get();
        return read == null || read.isFree() ? "" : Sentences.of(read.presence().trouble());
    }

    /** Why none can be taken now; empty if one can. */
    String cannotTake() {
        Loaded read = loaded.get();
        if (read != null && read.presence().state() == Presence.State.SAVED) {
            return texts.get("take.saved");
        }
        return busy();
    }

    /** Why the schedule cannot be changed now; empty if it can. */
    String cannotPlan() {
        Loaded read = loaded.get();
        return read != null && read.presence().state().isThere() ? texts.get("plan.running") : busy();
    }

    /** What is wrong with a snapshot's name; empty if nothing is. */
    String nameProblem(String name) {
        return name.isBlank() ? texts.get("name.empty")
                : name.length() > SnapshotManifest.NAME_MOST ? texts.get("name.long", SnapshotManifest.NAME_MOST)
                : name.chars().anyMatch(Character::isISOControl) ? texts.get("name.signs") : "";
    }

    /** What is wrong with a note. */
    String noteProblem(String note) {
        return note.length() > SnapshotManifest.NOTE_MOST ? texts.get("note.long", SnapshotManifest.NOTE_MOST) : "";
    }

    /** What is wrong with the name of a machine that is to be made beside the others. */
    String machineNameProblem(String name) {
        try {
            MachineManifest.requireName(name);
        } catch (IllegalArgumentException e) {
            return texts.get("branch.name", Sentences.of(String.valueOf(e.getMessage())));
        }
        return Files.exists(Machines.ofUser().home().resolve(name + Bundle.SUFFIX))
                ? texts.get("branch.taken", name) : "";
    }

    /** What a branch may be called. */
    String branchName(SnapshotManifest from) {
        Loaded read = Objects.requireNonNull(loaded.get());
        String name = KeptMachines.nameOf(read.bundle().folder()) + " "
                + from.name().replaceAll("[/\\\\:*?\"<>|]", "-");
        name = name.substring(0, Math.min(name.length(), 60)).replaceAll("[. ]+$", "");
        return Machines.ofUser().freeName(name);
    }

    /** The schedule that was typed; null for never. @throws IllegalArgumentException with a sentence if there is none such */
    static @Nullable Schedule schedule(boolean wanted, String minutes, String keep) {
        return wanted ? new Schedule(number(minutes), keep.isBlank() ? USUAL_KEEP : number(keep)) : null;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0; // which no schedule takes
        }
    }

    /** What is wrong with what was typed; empty if nothing is. */
    String scheduleProblem(boolean wanted, String minutes, String keep) {
        try {
            schedule(wanted, minutes, keep);
            return "";
        } catch (IllegalArgumentException e) {
            return texts.get(isFrom(minutes, 1, 366 * 24 * 60) ? "plan.keepWrong" : "plan.minutesWrong");
        }
    }

    private static boolean isFrom(String text, int least, int most) {
        return number(text) >= least && number(text) <= most;
    }
}
