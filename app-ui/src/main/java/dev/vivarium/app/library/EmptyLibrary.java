package dev.vivarium.app.library;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

/** Where there are no machines yet: a drawing, a sentence, and what to do first. */
final class EmptyLibrary {
    /** A glass case on a table, and a sprout in it. */
    private static final String TABLE = "M 8 148 L 212 148";
    private static final String CASE = "M 40 148 L 40 60 C 40 20 74 8 110 8 C 146 8 180 20 180 60 L 180 148 M 98 8 C 98 0 122 0 122 8";
    private static final String EARTH = "M 41 122 C 70 112 150 112 179 122 L 179 147 L 41 147 Z";
    private static final String SPROUT = "M 110 118 C 108 98 112 84 110 66 M 110 92 C 92 92 82 82 82 66 C 98 66 110 76 110 92 "
            + "M 110 80 C 112 62 124 54 140 54 C 140 70 128 80 110 80";

    private final VBox box = new VBox(16);

    EmptyLibrary(Doors doors) {
        Texts texts = Texts.of(EmptyLibrary.class);
        Label sentence = new Label(texts.get("empty.sentence"));
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Label drop = new Label(texts.get("empty.drop"), Icons.of(Feather.DOWNLOAD));
        drop.getStyleClass().add("empty-drop");
        drop.setId("empty-drop");
        FlowPane rest = new FlowPane(12, 12, drop);
        rest.setAlignment(Pos.CENTER);
        door(rest, "empty-new", texts.get("empty.new"), Feather.PLUS, doors.create(), true);
        door(rest, "empty-try", texts.get("empty.try"), Feather.TERMINAL, doors.tryLinux(), false);
        box.getChildren().addAll(drawing(), sentence, rest);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty");
        box.setId("library-empty");
    }

    Node view() {
        return box;
    }

    private static void door(FlowPane rest, String id, String words, Feather icon, @Nullable Runnable door,
            boolean first) {
        if (door != null) {
            Button button = new Button(words, Icons.of(icon));
            button.setId(id);
            button.setOnAction(pressed -> door.run());
            if (first) {
                button.getStyleClass().add(Styles.ACCENT);
            }
            rest.getChildren().add(button);
        }
    }

    private static Node drawing() {
        StackPane drawing = new StackPane(path(EARTH, "drawing-earth"), path(CASE, "drawing-line"),
                path(TABLE, "drawing-line"), path(SPROUT, "drawing-sprout"));
        drawing.setMinSize(220, 160);
        drawing.setMaxSize(220, 160);
        for (Node each : drawing.getChildren()) {
            StackPane.setAlignment(each, Pos.TOP_LEFT);
            each.setManaged(false);
        }
        return drawing;
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
