package dev.vivarium.app.console;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/** Below the picture: lights that blink on real traffic, who runs the guest, and which key frees the keyboard. */
final class StatusStrip {
    private final Texts texts = Texts.of(StatusStrip.class);
    private final HBox strip = new HBox(16);

    /** @param rightControl whether that key frees the keyboard */
    StatusStrip(ConsoleModel model, boolean rightControl) {
        Label hint = new Label();
        hint.setId("console-hint");
        hint.setMinWidth(0);
        String chord = texts.get(rightControl ? "chord.right" : "chord.both");
        hint.textProperty().bind(Bindings.createStringBinding(
                () -> !model.connectedProperty().get() || model.partProperty().get() != ConsoleModel.Part.SCREEN ? ""
                        : model.capturedProperty().get() ? texts.get("hint.captured", chord)
                        : texts.get("hint.free"),
                model.connectedProperty(), model.capturedProperty(), model.partProperty()));
        Label backEnd = new Label();
        backEnd.setId("console-accelerator");
        backEnd.textProperty().bind(model.acceleratorProperty().map(this::words));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        strip.getChildren().addAll(light(model, Activity.Light.DISK, Feather.HARD_DRIVE),
                light(model, Activity.Light.DISC, Feather.DISC), light(model, Activity.Light.NETWORK, Feather.GLOBE),
                backEnd, between, hint);
        strip.getStyleClass().add("console-strip");
        strip.setAlignment(Pos.CENTER_LEFT);
    }

    Node view() {
        return strip;
    }

    private String words(String accelerator) {
        return accelerator.isEmpty() ? "" : texts.get("accelerator." + accelerator);
    }

    private Node light(ConsoleModel model, Activity.Light light, Feather picture) {
        Label label = new Label(null, Icons.of(picture));
        String name = texts.get("light." + light.name().toLowerCase(Locale.ROOT));
        label.setTooltip(new Tooltip(name));
        label.setId("light-" + light.name().toLowerCase(Locale.ROOT));
        label.getStyleClass().add("light");
        model.litProperty().subscribe(lit -> {
            boolean on = lit.contains(light);
            label.getStyleClass().remove("lit");
            if (on) {
                label.getStyleClass().add("lit");
            }
            label.setAccessibleText(texts.get(on ? "light.on" : "light.off", name));
        });
        return label;
    }
}
