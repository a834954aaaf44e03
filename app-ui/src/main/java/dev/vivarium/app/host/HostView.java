package dev.vivarium.app.host;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Texts;
import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.engine.api.HostReport.Severity;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.Locale;
import java.util.function.Consumer;

/** What the doctor found, line by line, with a button where something can be done about it. */
final class HostView {
    private final Texts texts = Texts.of(HostView.class);
    private final VBox lines = new VBox(12);
    private final VBox undo = new VBox(8);
    private final Label verdict = wrapped("");
    private final Button again = new Button();
    private final ProgressIndicator looking = new ProgressIndicator();
    private final ScrollPane pane;

    HostView() {
        Label title = new Label(texts.get("title"));
        title.getStyleClass().add("title");
        again.setText(texts.get("again"));
        again.setGraphic(Icons.of(Feather.REFRESH_CW));
        again.setId("host-again");
        looking.getStyleClass().add("spinner");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(8, title, between, looking, again);
        head.setAlignment(Pos.CENTER_LEFT);
        verdict.setId("host-verdict");
        VBox body = new VBox(16, head, verdict, lines, undo);
        body.getStyleClass().add("page");
        pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setId("host");
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label caption(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("caption");
        return label;
    }

    Node view() {
        return pane;
    }

    Button again() {
        return again;
    }

    void setBusy(boolean busy) {
        looking.setVisible(busy);
        again.setDisable(busy);
        lines.setDisable(busy);
        undo.setDisable(busy);
    }

    void say(String sentence) {
        verdict.setText(sentence);
    }

    void show(HostModel.Found found, Consumer<Repair> repair, Consumer<Repair> takeBack) {
        verdict.setText(Sentences.of(found.report().sentence()));
        lines.getChildren().clear();
        for (HostFinding each : found.report().findings()) {
            lines.getChildren().add(line(each, found.repair(each.repair()), repair));
        }
        undo.getChildren().clear();
        if (!found.undoable().isEmpty()) {
            Label title = new Label(texts.get("done"));
            title.getStyleClass().add("section");
            undo.getChildren().add(title);
        }
        for (Repair each : found.undoable()) {
            Button back = new Button(texts.get("undo"));
            back.setId("host-undo-" + each.id());
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(pressed -> takeBack.accept(each));
            Label words = wrapped(Sentences.of(each.purpose()));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox row = new HBox(12, words, back);
            row.setAlignment(Pos.CENTER_LEFT);
            undo.getChildren().add(row);
        }
    }

    private Node line(HostFinding finding, @org.jspecify.annotations.Nullable Repair repair, Consumer<Repair> then) {
        VBox words = new VBox(4, wrapped(Sentences.of(finding.sentence())));
        if (!finding.reason().isEmpty()) {
            words.getChildren().add(caption(Sentences.of(finding.reason())));
        }
        if (!finding.advice().isEmpty()) {
            Label advice = caption(Sentences.of(finding.advice()));
            advice.setGraphic(Icons.of(Feather.CORNER_DOWN_RIGHT));
            words.getChildren().add(advice);
        }
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, sign(finding.severity()), words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("finding");
        if (repair != null) {
            Button button = new Button(texts.get("repair"));
            button.setId("host-repair-" + repair.id());
            button.setAccessibleText(Sentences.of(repair.purpose()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(Styles.ACCENT);
            button.setOnAction(pressed -> then.accept(repair));
            row.getChildren().add(button);
        }
        return row;
    }

    /** A picture and a colour; a screen reader has the word. */
    private Node sign(Severity severity) {
        Node icon = Icons.of(switch (severity) {
            case OK -> Feather.CHECK_CIRCLE;
            case NOTE -> Feather.INFO;
            case PROBLEM -> Feather.ALERT_TRIANGLE;
        });
        icon.getStyleClass().add("finding-" + severity.name().toLowerCase(Locale.ROOT));
        icon.setAccessibleText(texts.get("severity." + severity.name().toLowerCase(Locale.ROOT)));
        return icon;
    }
}
