package dev.vivarium.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.machines.Presence.State;
import dev.vivarium.app.machines.Shelf;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.machines.TestMachines;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Which machines are shown, in what order, and which one is chosen. */
class LibraryModelTest {
    @TempDir
    private Path folder;
    private LibraryModel model = new LibraryModel(Preferences.in(Path.of("none")));

    @BeforeEach
    void machines() {
        model = new LibraryModel(Preferences.in(folder.resolve("app.json")));
        show(machine("beta", State.STOPPED, 2), machine("Alpha", State.RUNNING, 1), machine("gamma", State.SAVED, 3));
    }

    private ShelfMachine machine(String name, State state, long created) {
        return TestMachines.shown(folder, name, state, Instant.ofEpochSecond(created));
    }

    private void show(ShelfMachine... machines) {
        model.update(new Shelf.Contents(List.of(machines), ""));
    }

    private List<String> names() {
        return model.shown().stream().map(MachineItem::name).toList();
    }

    @Test
    void theyAreInTheOrderThatIsWanted() {
        assertEquals(List.of("Alpha", "beta", "gamma"), names());
        model.sort().set(LibraryModel.Sort.NEWEST);
        assertEquals(List.of("gamma", "beta", "Alpha"), names());
        model.sort().set(LibraryModel.Sort.STATE);
        assertEquals(List.of("Alpha", "gamma", "beta"), names());
        assertEquals(LibraryModel.Sort.STATE,
                new LibraryModel(Preferences.in(folder.resolve("app.json"))).sort().get());
    }

    @Test
    void everyWordIsSearchedFor() {
        model.search().set("  ALP ");
        assertEquals(List.of("Alpha"), names());
        model.search().set("a nothing");
        assertEquals(List.of(), names());
    }

    @Test
    void thoseThatRunAreAPlace() {
        model.place().set(new LibraryModel.Place.Running());
        assertEquals(List.of("Alpha"), names());
        show(machine("beta", State.PAUSED, 2), machine("Alpha", State.STOPPED, 1));
        assertEquals(List.of("beta"), names());
        assertEquals(new LibraryModel.Counts(2, 1, java.util.Map.of()), model.counts().get());
    }

    @Test
    void aGroupGoesWithItsLastMachine() {
        MachineItem beta = model.shown().get(1);
        model.putInGroup(beta, " work ");
        model.place().set(new LibraryModel.Place.Group("work"));
        assertEquals(List.of("beta"), names());
        assertEquals("work", new Groups(Preferences.in(folder.resolve("app.json"))).of(beta.machine().get()));
        model.putInGroup(beta, "");
        assertEquals(new LibraryModel.Place.All(), model.place().get());
        assertEquals(3, names().size());
    }

    @Test
    void aMachineIsTheSameFromLookToLook() {
        MachineItem beta = model.shown().get(1);
        model.choose(beta);
        show(machine("beta", State.RUNNING, 2));
        assertSame(beta, model.chosen().get());
        assertEquals(State.RUNNING, beta.state());
        show(machine("other", State.STOPPED, 2));
        assertNull(model.chosen().get());
    }

    @Test
    void oneThatIsYetToComeIsChosenWhenItDoes() {
        model.choose(folder.resolve("new.viv"));
        show(machine("beta", State.STOPPED, 2), machine("new", State.STOPPED, 4));
        MachineItem chosen = model.chosen().get();
        assertEquals("new", chosen == null ? "" : chosen.name());
    }
}
