package dev.vivarium.app.library;

import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.Presence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import atlantafx.base.theme.Styles;

/** A machine's name, which can be changed where it stands: Enter keeps it, Esc leaves it, and a name that cannot be says why. */
final class NameField {
    private final Texts texts = Texts.of(NameField.class);
    private final Operations operations;
    private final Label label = new Label();
    private final Tooltip whole = new Tooltip();
    private final StackPane pane = new StackPane(label);
    private @Nullable TextField field;
    private @Nullable MachineItem item;
    private Subscription changes = Subscription.EMPTY;

    NameField(Operations operations) {
        this.operations = operations;
        pane.getStyleClass().add("name");
        label.getStyleClass().add("card-name");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setTooltip(whole);
    }

    Node view() {
        return pane;
    }

    void show(@Nullable MachineItem other) {
        leave();
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        item = other;
        if (other != null) {
            changes = other.machine().subscribe(machine -> {
                label.setText(machine.name());
                whole.setText(machine.name());
            });
        }
    }

    void edit() {
        MachineItem edited = item;
        if (edited == null || field != null) {
            return;
        }
        if (edited.state() != Presence.State.STOPPED && edited.state() != Presence.State.SAVED) {
            operations.refuse(texts.get("rename.running", edited.name()));
            return;
        }
        TextField made = new TextField(edited.name());
        field = made;
        made.setId("card-rename");
        made.getStyleClass().add(Styles.SMALL);
        made.setAccessibleText(texts.get("card.name", edited.name()));
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
            } else if (event.getCode() == KeyCode.ENTER) {
                keep(edited, made);
            }
            event.consume(); // what is typed here is no command to the library
        });
        made.focusedProperty().addListener((property, before, now) -> {
            if (!now && field == made) {
                keep(edited, made);
            }
        });
        pane.getChildren().setAll(made);
        made.requestFocus();
        made.selectAll();
    }

    private void keep(MachineItem edited, TextField made) {
        String name = made.getText().strip();
        leave();
        operations.rename(edited, name, sentence -> operations.refuse(sentence));
    }

    private void leave() {
        if (field != null) {
            Node grid = pane.getScene() == null ? null : pane.getScene().lookup("#machines");
            boolean focused = field.isFocused();
            field = null;
            pane.getChildren().setAll(label);
            if (focused && grid != null) {
                grid.requestFocus();
            }
        }
    }
}
