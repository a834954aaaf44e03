package dev.vivarium.app.inspector;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** How the guest is reached, each with a button that copies it. */
final class Ways {
    private static final Duration TOLD = Duration.seconds(1);

    private final Texts texts = Texts.of(Ways.class);
    private final Label head = new Label(texts.get("network"));
    private final VBox box = new VBox();
    private List<Way> shown = List.of();

    Ways() {
        head.getStyleClass().add("caption");
        box.setId("inspector-network");
        show(List.of());
    }

    Node view() {
        return box;
    }

    void show(List<Way> ways) {
        box.setVisible(!ways.isEmpty());
        box.setManaged(!ways.isEmpty());
        if (!ways.equals(shown)) {
            shown = ways;
            box.getChildren().setAll(head);
            ways.forEach(each -> box.getChildren().add(row(each)));
        }
    }

    private Node row(Way way) {
        Label words = new Label(way.words());
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = Icons.button(Feather.COPY, texts.get("network.copy", way.copied()));
        copy.setOnAction(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(way.copied());
            Clipboard.getSystemClipboard().setContent(content);
            copy.setGraphic(Icons.of(Feather.CHECK));
            PauseTransition told = new PauseTransition(TOLD);
            told.setOnFinished(finished -> copy.setGraphic(Icons.of(Feather.COPY)));
            told.play();
        });
        HBox row = new HBox(8, words, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(way.words());
        return row;
    }
}
