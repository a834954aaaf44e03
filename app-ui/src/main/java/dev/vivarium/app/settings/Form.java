package dev.vivarium.app.settings;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Fields below one another: plain words, what is set, the technical term, what is wrong, and what brings the usual back. A field is checked
 * whenever anything in its form changes, because some depend on others.
 */
final class Form {
    private final Texts texts;
    private final Runnable changed;
    private final VBox box = new VBox(16);
    private final List<Runnable> checks = new ArrayList<>();
    private Subscription subscriptions = Subscription.EMPTY;

    /** @param changed told whenever something was set */
    Form(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        box.getStyleClass().add("settings-form");
    }

    Node node() {
        return box;
    }

    /** It is shown no more: the settings that it listened to do not know it any longer. */
    void release() {
        subscriptions.unsubscribe();
        subscriptions = Subscription.EMPTY;
    }

    /** Told of each other value as long as the form is shown. */
    <T> void listen(Setting<T> setting, Consumer<T> listener) {
        subscriptions = subscriptions.and(setting.value().subscribe((before, now) -> listener.accept(now)));
    }

    void add(Node node) {
        box.getChildren().add(node);
    }

    TextField text(String key, Setting<String> setting) {
        TextField field = new TextField();
        bind(field, setting);
        add(key, setting, field);
        return field;
    }

    TextArea area(String key, Setting<String> setting) {
        TextArea area = new TextArea();
        area.setPrefRowCount(3);
        bind(area, setting);
        add(key, setting, area);
        return area;
    }

    private void bind(TextInputControl field, Setting<String> setting) {
        field.setText(setting.get());
        field.textProperty().addListener((property, before, now) -> setting.set(now));
        listen(setting, now -> {
            if (!now.equals(field.getText())) {
                field.setText(now);
            }
        });
    }

    CheckBox flag(String key, Setting<Boolean> setting) {
        CheckBox tick = new CheckBox(texts.get(key));
        tick.setWrapText(true);
        tick.setSelected(setting.get());
        tick.selectedProperty().addListener((property, before, now) -> setting.set(now));
        listen(setting, now -> tick.setSelected(now));
        tick.setId(id(key));
        Label caption = caption(key);
        box.getChildren().add(new VBox(4, tick, caption));
        listen(setting, now -> check());
        return tick;
    }

    <T> ComboBox<T> choice(String key, Setting<T> setting, List<T> values, Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.getItems().setAll(values);
        if (!values.contains(setting.get())) {
            choice.getItems().add(setting.get());
        }
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nobody types here.");
            }
        });
        choice.setValue(setting.get());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                setting.set(now);
            }
        });
        listen(setting, now -> choice.setValue(now));
        add(key, setting, choice);
        return choice;
    }

    private Label caption(String key) {
        Label caption = new Label(texts.get(key + ".caption"));
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        return caption;
    }

    private void add(String key, Setting<?> setting, Region control) {
        control.setId(id(key));
        Label label = new Label(texts.get(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        Button usual = Icons.button(Feather.ROTATE_CCW, texts.get("usual", label.getText()));
        usual.setId(id(key) + "-usual");
        usual.getStyleClass().add(Styles.SMALL);
        usual.setOnAction(pressed -> setting.reset());
        HBox.setHgrow(control, Priority.ALWAYS);
        HBox line = new HBox(8, control, usual);
        line.setAlignment(Pos.TOP_LEFT);
        Label problem = new Label();
        problem.setId(id(key) + "-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("problem");
        checks.add(() -> {
            String words = control.isDisabled() ? "" : setting.problem();
            problem.setText(words);
            problem.setVisible(!words.isEmpty());
            problem.setManaged(!words.isEmpty());
            usual.setVisible(!setting.isUsual());
        });
        listen(setting, now -> check());
        control.disabledProperty().addListener((property, before, now) -> check());
        box.getChildren().add(new VBox(4, label, line, problem, caption(key)));
        checks.getLast().run();
    }

    /** A dot would be a class where things are looked for. */
    private static String id(String key) {
        return "settings-" + key.replace('.', '-');
    }

    private void check() {
        checks.forEach(Runnable::run);
        changed.run();
    }
}
