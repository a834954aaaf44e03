package dev.vivarium.app.wizard;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.wizard.WizardModel.Step;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The screen's frame: which step it is, that step, and what leads on and back. */
final class WizardView {
    private static final String STYLES = Objects.requireNonNull(WizardView.class.getResource("wizard.css"))
            .toExternalForm();

    private final Texts texts = Texts.of(WizardView.class);
    private final WizardModel model;
    private final WizardController controller;
    private final BorderPane pane = new BorderPane();
    private final Map<Step, Label> steps = new EnumMap<>(Step.class);
    private final Map<Step, Node> pages = new EnumMap<>(Step.class);
    private final Button back = new Button();
    private final Button next = new Button();
    private final Label summary = new Label();
    private final ScrollPane scroll = new ScrollPane();

    WizardView(WizardModel model, WizardController controller) {
        this.model = model;
        this.controller = controller;
        SizePage size = new SizePage(model);
        pages.put(Step.WHAT, new WhatPage(model, controller).node());
        pages.put(Step.SIZE, size.node());
        pages.put(Step.READY, ready());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(heading(), scroll, buttons());
        card.getStyleClass().add("wizard");
        pane.setCenter(new StackPane(card));
        pane.getStylesheets().add(STYLES);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                controller.cancel();
            }
        });
        model.step().subscribe(this::show);
        size.onChange(this::check);
        model.source().subscribe(source -> check());
        model.host().subscribe(host -> check());
    }

    Node node() {
        return pane;
    }

    /** Puts the focus to what is filled in first. */
    void focus() {
        FxThread.later(this::focusNow); // when it is in the window
    }

    private void focusNow() {
        Node first = Objects.requireNonNull(pages.get(model.step().get())).lookup(".wizard-first");
        if (model.step().get() == Step.READY) {
            next.requestFocus();
        } else if (first != null) {
            first.requestFocus();
        }
    }

    private Node heading() {
        Label title = new Label(texts.get("title"));
        title.getStyleClass().add("title");
        HBox path = new HBox(8);
        path.setAlignment(Pos.CENTER_LEFT);
        for (Step each : Step.values()) {
            Label label = new Label(texts.get("step." + each.name()));
            steps.put(each, label);
            if (each.ordinal() > 0) {
                Label arrow = new Label("›");
                arrow.getStyleClass().add(Styles.TEXT_MUTED);
                path.getChildren().add(arrow);
            }
            path.getChildren().add(label);
        }
        VBox heading = new VBox(4, title, path);
        heading.getStyleClass().add("wizard-heading");
        return heading;
    }

    private Node buttons() {
        Button cancel = new Button(texts.get("cancel"));
        cancel.setId("wizard-cancel");
        cancel.setOnAction(pressed -> controller.cancel());
        back.setText(texts.get("back"));
        back.setId("wizard-back");
        back.setOnAction(pressed -> controller.back());
        next.setId("wizard-next");
        next.setDefaultButton(true);
        next.getStyleClass().add(Styles.ACCENT);
        next.setOnAction(pressed -> controller.next());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons = new HBox(8, cancel, between, back, next);
        buttons.getStyleClass().add("wizard-buttons");
        return buttons;
    }

    private Node ready() {
        summary.setId("wizard-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink advanced = new Hyperlink(texts.get("advanced"));
        advanced.setId("wizard-advanced");
        advanced.setOnAction(pressed -> controller.make(false));
        Label caption = new Label(texts.get("advanced.caption"));
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        return new VBox(16, summary, new VBox(4, advanced, caption));
    }

    private void show(Step step) {
        steps.forEach((each, label) -> {
            label.getStyleClass().removeAll("wizard-here", Styles.TEXT_MUTED);
            label.getStyleClass().add(each == step ? "wizard-here" : Styles.TEXT_MUTED);
        });
        scroll.setContent(pages.get(step));
        scroll.setVvalue(0);
        back.setVisible(step != Step.WHAT);
        next.setVisible(step != Step.WHAT);
        next.setText(texts.get(step == Step.READY ? "create" : "next"));
        if (step == Step.READY) {
            summary.setText(model.summary());
        }
        check();
    }

    private void check() {
        next.setDisable(!model.mayGoOn());
    }
}
