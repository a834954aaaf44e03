package dev.vivarium.app.main;

import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Language;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.console.ConsoleController;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.app.host.HostController;
import dev.vivarium.app.host.HostModel;
import dev.vivarium.app.inspector.InspectorController;
import dev.vivarium.app.library.Doors;
import dev.vivarium.app.library.LibraryController;
import dev.vivarium.app.library.LibraryModel;
import dev.vivarium.app.library.MachineItem;
import dev.vivarium.app.library.Operations;
import dev.vivarium.app.life.ClosingController;
import dev.vivarium.app.life.EndWatch;
import dev.vivarium.app.life.ShutdownSave;
import dev.vivarium.app.machines.DragFiles;
import dev.vivarium.app.machines.Shelf;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.preferences.PreferencesController;
import dev.vivarium.app.preferences.PreferencesModel;
import dev.vivarium.app.window.DropLayer;
import dev.vivarium.app.window.DropPlan;
import dev.vivarium.app.window.MainWindow;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Machines;

import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** The desktop app: builds its parts and wires them, on one page. All of it belongs to the window's thread. */
public final class Desktop {
    private final Stage stage;
    private final Runnable ended;
    private final Preferences preferences = Preferences.ofUser();
    private final PreferencesModel choices = new PreferencesModel(preferences);
    private final LibraryModel library = new LibraryModel(preferences);
    private final HostModel host = new HostModel();
    private final DragFiles dragFiles = new DragFiles(HostFolders.cache().resolve("drag"));
    private final Tasks tasks = new Tasks(this::say);
    private final ConsoleController consoles = new ConsoleController(tasks, preferences);
    private final ShutdownSave shutdown = new ShutdownSave(preferences, this::running);
    private final EndWatch ends = new EndWatch((machine, why) -> FxThread.later(() -> crashed(machine, why)));
    private final Shelf.Listener listener = contents -> FxThread.later(() -> library.update(contents));
    private Shelf shelf = new Shelf(Machines.ofUser());
    private Subscription theme = Subscription.EMPTY;
    private @Nullable Built built;

    /** What is made anew when the language changes. */
    private record Built(MainWindow window, Operations operations, Places places, DropLayer drop,
            ClosingController closing, HostController host) {
    }

    /** @param ended told when the window has closed */
    public Desktop(Stage stage, Runnable ended) {
        this.stage = stage;
        this.ended = ended;
    }

    /** Shows the window. @param files what it was started with */
    public void start(List<Path> files) {
        look();
        Language.apply(choices.language());
        Built first = build();
        WindowPlace.restore(stage, preferences);
        stage.show();
        shelf.add(listener);
        shelf.add(ends);
        shutdown.install();
        open(files);
        first.host.look();
    }

    private void look() {
        theme.unsubscribe();
        Theme.setScale(choices.scale());
        theme = Theme.apply(choices.theme());
    }

    /** The person chose another theme or size of text; pictures are as large as they were made. */
    private void relook() {
        double before = Theme.scale().get();
        look();
        if (before != Theme.scale().get()) {
            rebuild();
        }
    }

    private Built build() {
        MainWindow window = new MainWindow(tasks);
        Doors doors = new Rooms(tasks, preferences, consoles, new Inside()).doors();
        Operations operations = new Operations(library, shelf,
                new Operations.Window(tasks, window.dialogs(), window, FileChoice.ofSystem()), doors);
        LibraryController machines = new LibraryController(library, operations,
                new LibraryController.Surroundings(tasks, window, dragFiles, host.backEnd()));
        HostController hostPage = new HostController(host,
                () -> VirtualMachines.find().hostDoctor(Machines.ofUser().home(), HostFolders.state()), tasks,
                window.dialogs());
        PreferencesController preferencesPage = new PreferencesController(choices, tasks,
                new PreferencesController.Effects(this::relook, this::rebuild, this::moveHome));
        Places places = new Places(window, library, host, new Places.Screens(machines, hostPage, preferencesPage));
        InspectorController inspector = new InspectorController(library, operations, tasks, host.backEnd(),
                () -> library.choose((MachineItem) null));
        places.setInspector(inspector, preferences);
        DropLayer drop = new DropLayer(tasks, () -> shelf.home(), doors.createOf() != null, this::dropped);
        window.addLayer(drop.view());
        drop.install(window.scene());
        ClosingController closing = new ClosingController(preferences, this::running, tasks, window.dialogs(), window);
        new Shortcuts(library, operations, places, machines).install(window);
        stage.setOnCloseRequest(request -> {
            request.consume();
            closing.requested(this::exit);
        });
        stage.setTitle("Vivarium");
        stage.setScene(window.scene());
        Built now = new Built(window, operations, places, drop, closing, hostPage);
        built = now;
        places.begin();
        return now;
    }

    /** In and out of the screens that are about one thing. */
    private final class Inside implements Rooms.Ways {
        @Override
        public void enter(Screen screen) {
            if (built != null) {
                built.places.enter(screen);
            }
        }

        @Override
        public void leave() {
            if (built != null) {
                built.places.leave();
            }
        }

        @Override
        public void say(String sentence) {
            Desktop.this.say(sentence);
        }

        @Override
        public void changed(Bundle machine) {
            library.choose(machine.folder());
            shelf.refresh();
        }

        @Override
        public void take(Path machine) {
            if (built != null) {
                built.drop.take(List.of(machine));
            }
        }
    }

    private void rebuild() {
        Language.apply(choices.language());
        Built before = built;
        if (before != null) {
            String place = before.places.here();
            before.places.end();
            before.window.close();
            build().places.go(place);
        }
    }

    private void moveHome() {
        shelf.close();
        shelf = new Shelf(Machines.ofUser());
        shelf.add(listener);
        shelf.add(ends);
        rebuild();
    }

    /** Shows the window, and opens what somebody wants opened. */
    public void open(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        if (built != null && !files.isEmpty()) {
            built.drop.take(files);
        }
    }

    private void dropped(DropPlan plan) {
        Built now = built;
        if (now == null) {
            return;
        }
        now.places.go(Places.ALL);
        switch (plan) {
            case DropPlan.ImportMachine machine -> now.operations.importFile(machine.file(), machine.name());
            case DropPlan.Adopt machine -> now.operations.adopt(machine.folder());
            case DropPlan.Choose machine -> library.choose(machine.folder());
            case DropPlan.Create image -> {
                if (now.operations.doors().createOf() != null) {
                    now.operations.doors().createOf().accept(image.file());
                }
            }
            case DropPlan.Refuse no -> say(now.drop.words(no));
        }
    }

    /** A machine's own window says it over the last picture. */
    private void crashed(ShelfMachine machine, String why) {
        if (built != null && !consoles.isOpen(machine.bundle())) {
            built.places.crashed(machine, why, built.operations);
        }
    }

    private List<ShelfMachine> running() {
        return shelf.contents().machines().stream().filter(each -> each.state().isThere()).toList();
    }

    private void say(String sentence) {
        if (built != null) {
            built.window.say(sentence);
        }
    }

    private void exit() {
        shutdown.decided();
        consoles.close();
        WindowPlace.keep(stage, preferences);
        if (built != null) {
            built.places.end();
            built.window.close();
        }
        consoles.close();
        shelf.close();
        theme.unsubscribe();
        dragFiles.close();
        stage.hide();
        ended.run();
    }
}
