package dev.vivarium.app.library;

import dev.vivarium.app.machines.ShelfMachine;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * What all cards and rows share.
 *
 * @param backEnd what this computer runs machines with that do not say
 */
record CardContext(LibraryModel model, Operations operations, DragOut dragging, ReadOnlyStringProperty backEnd) {
    void with(@Nullable MachineItem item, Consumer<MachineItem> action) {
        if (item != null) {
            action.accept(item);
        }
    }

    /** One click chooses it, two open it. */
    void pressed(MachineItem item, MouseEvent event) {
        model.choose(item);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            operations.open(item);
        }
    }

    /** What is said beside the state: what runs it, of a machine that is there. */
    String more(ShelfMachine machine) {
        return BackEnds.word(machine, backEnd.get());
    }
}
