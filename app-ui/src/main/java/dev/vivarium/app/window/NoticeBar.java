package dev.vivarium.app.window;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/** A sentence about what just happened, until somebody has read it. A newer one takes its place. */
final class NoticeBar {
    private final Label words = new Label();
    private final HBox bar;

    NoticeBar() {
        Button close = Icons.button(Feather.X, Texts.of(NoticeBar.class).get("notice.close"));
        close.setOnAction(pressed -> show(false));
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        bar = new HBox(Icons.of(Feather.INFO), words, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("notice");
        show(false);
    }

    Node view() {
        return bar;
    }

    void say(String sentence) {
        words.setText(sentence);
        show(true);
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        bar.setManaged(visible);
    }
}
