package dev.vivarium.app.main;

import dev.vivarium.app.library.LibraryController;
import dev.vivarium.app.library.LibraryModel;
import dev.vivarium.app.library.MachineItem;
import dev.vivarium.app.library.Operations;
import dev.vivarium.app.window.MainWindow;

import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Keys that mean the same everywhere in the window, while it asks nothing. */
final class Shortcuts {
    private final LibraryModel library;
    private final Operations operations;
    private final Places places;
    private final LibraryController machines;

    Shortcuts(LibraryModel library, Operations operations, Places places, LibraryController machines) {
        this.library = library;
        this.operations = operations;
        this.places = places;
        this.machines = machines;
    }

    void install(MainWindow window) {
        window.scene().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && !window.dialogs().isOpen()
                    && key(event)) {
                event.consume();
            }
        });
    }

    private boolean key(KeyEvent event) {
        return switch (event.getCode()) {
            case N -> run(operations.doors().create());
            case F -> run(() -> {
                if (places.here().equals(Places.HOST) || places.here().equals(Places.PREFERENCES)) {
                    places.go(Places.ALL);
                }
                machines.search();
            });
            case I -> run(places::togglePanel);
            case D -> run(() -> places.go(Places.HOST));
            case COMMA -> settings();
            case S -> chosen(operations::snapshot);
            case Z -> chosen(operations::goBack);
            default -> false;
        };
    }

    /** Of the chosen machine; of the app if none is. */
    private boolean settings() {
        var door = operations.doors().settings();
        return library.chosen().get() != null && door != null
                ? chosen(item -> door.accept(item.machine().get()))
                : run(() -> places.go(Places.PREFERENCES));
    }

    private static boolean run(@Nullable Runnable action) {
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    private boolean chosen(Consumer<MachineItem> action) {
        MachineItem item = library.chosen().get();
        if (item != null) {
            action.accept(item);
        }
        return item != null;
    }
}
