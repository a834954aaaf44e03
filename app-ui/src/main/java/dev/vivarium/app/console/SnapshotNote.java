package dev.vivarium.app.console;

import dev.vivarium.app.common.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import java.util.function.Consumer;

/** While a snapshot is taken: a field for what it is called, filled with the time. It may be left as it is. */
final class SnapshotNote {
    private static final int COLUMNS = 22;
    private static final int MOST = 200;

    private final Texts texts = Texts.of(SnapshotNote.class);
    private final TextField field;
    private final Label title = new Label(texts.get("note.taking"));
    private final Popover popover = new Popover();
    private @Nullable Consumer<String> named;
    private boolean answered;

    SnapshotNote(String when) {
        field = new TextField(when);
        field.setPrefColumnCount(COLUMNS);
        field.setId("console-note");
        field.setAccessibleText(texts.get("note.name"));
        field.textProperty().subscribe(text -> {
            if (text.length() > MOST) {
                field.setText(text.substring(0, MOST));
            }
        });
        field.setOnAction(entered -> popover.hide());
    }

    void show(Node over) {
        Button done = new Button(texts.get("note.done"));
        done.getStyleClass().add(Styles.ACCENT);
        done.setOnAction(pressed -> popover.hide());
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox content = new VBox(8, title, new HBox(8, field, done));
        content.getStyleClass().add("snapshot-note");
        popover.setContentNode(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.setOnHidden(hidden -> {
            answered = true;
            answer();
        });
        popover.show(over);
        field.requestFocus();
        field.selectAll();
    }

    /** It is taken: it can be named now, or when the person has entered a name. */
    void taken(Consumer<String> rename) {
        title.setText(texts.get("note.taken"));
        named = rename;
        if (answered) {
            answer();
        }
    }

    private void answer() {
        Consumer<String> rename = named;
        if (rename != null) {
            named = null;
            rename.accept(field.getText());
        }
    }
}
