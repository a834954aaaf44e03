package dev.vivarium.app.preferences;

import dev.vivarium.app.common.Texts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The app's preferences: a question, its answer, and in small words what it is for. What is chosen counts at once. */
final class PreferencesView {
    private final Texts texts = Texts.of(PreferencesView.class);
    private final VBox body = new VBox(24);
    private final ScrollPane pane;

    PreferencesView() {
        Label title = new Label(texts.get("title"));
        title.getStyleClass().add("title");
        body.getChildren().add(title);
        body.getStyleClass().add("page");
        pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setId("preferences");
    }

    Node view() {
        return pane;
    }

    /** One of several. The texts are {@code key}, {@code key.note} and what {@code words} says of each. */
    <T> void addChoice(String key, List<T> values, T now, Function<T, String> words, Consumer<T> then) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("preferences-" + key);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return now; // nobody types here
            }
        });
        box.setValue(now);
        box.valueProperty().addListener((property, before, after) -> then.accept(after));
        add(key, box);
    }

    void addFlag(String key, boolean now, Consumer<Boolean> then) {
        CheckBox box = new CheckBox(texts.get(key + ".flag"));
        box.setId("preferences-" + key);
        box.setWrapText(true);
        box.setSelected(now);
        box.selectedProperty().addListener((property, before, after) -> then.accept(after));
        add(key, box);
    }

    /** Something to see, and buttons about it. */
    void addLine(String key, Label value, Node... buttons) {
        value.setWrapText(true);
        value.setId("preferences-" + key);
        FlowPane row = new FlowPane(8, 8, buttons);
        add(key, new VBox(8, value, row));
    }

    private void add(String key, Node control) {
        Label question = new Label(texts.get(key));
        question.setLabelFor(control);
        question.getStyleClass().add("question");
        Label note = new Label(texts.get(key + ".note"));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        control.setAccessibleText(texts.get(key));
        body.getChildren().add(new VBox(4, question, control, note));
    }
}
