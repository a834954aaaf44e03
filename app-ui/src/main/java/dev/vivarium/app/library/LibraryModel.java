package dev.vivarium.app.library;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.machines.NaturalOrder;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.Shelf;
import dev.vivarium.app.machines.ShelfMachine;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which machines are shown, in what order, and which one is chosen. Belongs to the window's thread; needs no window. */
public final class LibraryModel {
    private static final String SORT = "library.sort";
    private static final String AS_LIST = "library.list";

    private final Groups groups;
    private final Map<Path, MachineItem> all = new LinkedHashMap<>();
    private final ObservableList<MachineItem> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MachineItem> chosen = new ReadOnlyObjectWrapper<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Sort> sort;
    private final BooleanProperty asList;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(new Place.All());
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, Map.of()));
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
    private @Nullable Path awaited;

    /** In what order. */
    public enum Sort {
        NAME, STATE, NEWEST
    }

    /** Which ones. */
    public sealed interface Place {
        /** Every machine. */
        record All() implements Place {
        }

        /** Those that run or could at once. */
        record Running() implements Place {
        }

        /** Those of a group. */
        record Group(String name) implements Place {
        }
    }

    /** How many there are where, the groups by name. */
    public record Counts(int all, int running, Map<String, Integer> groups) {
        public Counts {
            Map<String, Integer> sorted = new TreeMap<>(NaturalOrder.NAMES);
            sorted.putAll(groups);
            groups = sorted;
        }
    }

    public LibraryModel(Preferences preferences) {
        groups = new Groups(preferences);
        sort = new SimpleObjectProperty<>(preferences.choice(SORT, Sort.NAME));
        asList = new SimpleBooleanProperty(preferences.flag(AS_LIST, false));
        search.subscribe(this::arrange);
        sort.subscribe(this::arrange);
        place.subscribe(this::arrange);
        sort.addListener((property, before, now) -> preferences.put(SORT, now));
        asList.addListener((property, before, now) -> preferences.put(AS_LIST, now));
    }

    /** In their order. */
    public ObservableList<MachineItem> shown() {
        return shown;
    }

    /** The one that keys and the panel are about; null for none. */
    public ReadOnlyObjectProperty<@Nullable MachineItem> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<Sort> sort() {
        return sort;
    }

    /** Rows instead of cards. */
    public BooleanProperty asList() {
        return asList;
    }

    public ObjectProperty<Place> place() {
        return place;
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /** Why the machines' folder cannot be looked into; empty if it can. */
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** How many times somebody has looked; it changes when all else is as it was found then. */
    public ReadOnlyIntegerProperty looks() {
        return looks.getReadOnlyProperty();
    }

    /** All that there are, shown or not. */
    public List<MachineItem> machines() {
        return List.copyOf(all.values());
    }

    public void choose(@Nullable MachineItem item) {
        awaited = null;
        chosen.set(item);
    }

    /** Chooses the one that will be there soon, as after it got another name. */
    public void choose(Path folder) {
        MachineItem there = all.get(folder);
        if (there != null) {
            choose(there);
        } else {
            awaited = folder;
        }
    }

    /** Takes what the shelf says. */
    public void update(Shelf.Contents contents) {
        trouble.set(contents.trouble());
        Map<Path, MachineItem> before = new HashMap<>(all);
        all.clear();
        for (ShelfMachine each : contents.machines()) {
            MachineItem item = before.getOrDefault(each.folder(), new MachineItem(each));
            item.set(each);
            item.group().set(groups.of(each));
            all.put(each.folder(), item);
        }
        arrange();
        MachineItem awaitedItem = awaited == null ? null : all.get(awaited);
        if (awaitedItem != null) {
            choose(awaitedItem);
        } else if (chosen.get() != null && !all.containsValue(chosen.get())) {
            chosen.set(null);
        }
        looks.set(looks.get() + 1);
    }

    /** @param name empty for none */
    public void putInGroup(MachineItem item, String name) {
        groups.put(item.machine().get(), name);
        item.group().set(groups.of(item.machine().get()));
        arrange();
    }

    private void arrange() {
        count();
        if (place.get() instanceof Place.Group(String name) && !counts.get().groups().containsKey(name)) {
            place.set(new Place.All());
            return;
        }
        List<MachineItem> now = new ArrayList<>(all.values());
        now.removeIf(each -> !isHere(each) || !isFound(each));
        now.sort(order());
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    private void count() {
        Map<String, Integer> each = new TreeMap<>();
        int running = 0;
        for (MachineItem item : all.values()) {
            running += item.state().isThere() ? 1 : 0;
            if (!item.group().get().isEmpty()) {
                each.merge(item.group().get(), 1, Integer::sum);
            }
        }
        Counts now = new Counts(all.size(), running, each);
        if (!now.equals(counts.get())) {
            counts.set(now);
        }
    }

    private boolean isHere(MachineItem item) {
        return switch (place.get()) {
            case Place.All() -> true;
            case Place.Running() -> item.state().isThere();
            case Place.Group(String name) -> item.group().get().equals(name);
        };
    }

    /** Every word is in its name, its notes or its group. */
    private boolean isFound(MachineItem item) {
        String words = search.get().strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return true;
        }
        String text = (item.name() + "\n" + item.group().get() + "\n" + item.machine().get().notes())
                .toLowerCase(Locale.ROOT);
        return List.of(words.split("\\s+")).stream().allMatch(text::contains);
    }

    private Comparator<MachineItem> order() {
        Comparator<MachineItem> byName = Comparator.comparing(MachineItem::name, NaturalOrder.NAMES);
        return switch (sort.get()) {
            case NAME -> byName;
            case STATE -> Comparator.comparing(LibraryModel::rank).thenComparing(byName);
            case NEWEST -> Comparator.comparing(LibraryModel::made).reversed().thenComparing(byName);
        };
    }

    private static int rank(MachineItem item) {
        return switch (item.state()) {
            case BROKEN -> 0;
            case HELD -> 1;
            case RUNNING -> 2;
            case PAUSED -> 3;
            case BUSY -> 4;
            case SAVED -> 5;
            case STOPPED -> 6;
        };
    }

    private static Instant made(MachineItem item) {
        var manifest = item.machine().get().manifest();
        return manifest == null ? Instant.EPOCH : manifest.created();
    }

    /** Those that somebody would miss if this computer went. */
    public List<MachineItem> running() {
        return all.values().stream().filter(each -> each.state().isThere()).toList();
    }

    /** What a machine is doing, for whoever has its folder only. */
    public Presence.@Nullable State stateOf(Path folder) {
        MachineItem item = all.get(folder);
        return item == null ? null : item.state();
    }
}
