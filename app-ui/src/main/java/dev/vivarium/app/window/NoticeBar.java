package dev.vivarium.app.window;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/** A sentence about what just happened, until somebody has read it. A newer one takes its place. */
final class NoticeBar {
    private final Label words = new Label();
    private final Button action = new Button();
    private final HBox bar;

    NoticeBar() {
        Button close = Icons.button(Feather.X, Texts.of(NoticeBar.class).get("notice.close"));
        close.setId("notice-close");
        close.setOnAction(pressed -> show(false));
        words.setId("notice-text");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        action.setId("notice-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setMnemonicParsing(false);
        bar = new HBox(Icons.of(Feather.INFO), words, action, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("notice");
        bar.setAccessibleRole(AccessibleRole.TEXT);
        show(false);
    }

    Node view() {
        return bar;
    }

    void say(String sentence) {
        words.setText(sentence);
        bar.setAccessibleText(sentence);
        action.setVisible(false);
        action.setManaged(false);
        show(true);
    }

    void say(String sentence, String verb, Runnable what) {
        say(sentence);
        action.setText(verb);
        action.setOnAction(pressed -> {
            show(false);
            what.run();
        });
        action.setVisible(true);
        action.setManaged(true);
    }

    void hide() {
        show(false);
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        bar.setManaged(visible);
    }
}
