package dev.vivarium.app.wizard;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.wizard.WizardModel.Step;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.nio.file.Path;

/** The first step: a large place to drop a file on, discs that were used before, and the other ways to begin. */
final class WhatPage {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Texts texts = Texts.of(WhatPage.class);
    private final WizardModel model;
    private final WizardController controller;
    private final VBox recent = new VBox(4);
    private final Label recentTitle = new Label();
    private final Label problem = new Label();
    private final VBox box = new VBox(16);

    WhatPage(WizardModel model, WizardController controller) {
        this.model = model;
        this.controller = controller;
        recentTitle.setText(texts.get("recent"));
        recentTitle.getStyleClass().add(Styles.TEXT_BOLD);
        problem.setId("wizard-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(controller.problem());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        box.getChildren().addAll(dropZone(), problem, recentTitle, recent, ways());
        model.step().subscribe(step -> {
            if (step == Step.WHAT) {
                showRecent();
            }
        });
    }

    Node node() {
        return box;
    }

    private Node dropZone() {
        Label words = new Label(texts.get("drop"));
        words.setWrapText(true);
        Button choose = new Button(texts.get("choose"), Icons.of(Feather.FOLDER));
        choose.setId("wizard-choose");
        choose.getStyleClass().add("wizard-first");
        choose.setOnAction(pressed -> controller.askFile());
        VBox zone = new VBox(8, Icons.of(Feather.DOWNLOAD), words, choose);
        zone.setId("wizard-drop");
        zone.setAlignment(Pos.CENTER);
        zone.getStyleClass().add("wizard-drop");
        zone.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        zone.setOnDragEntered(drag -> zone.pseudoClassStateChanged(OVER, drag.getDragboard().hasFiles()));
        zone.setOnDragExited(drag -> zone.pseudoClassStateChanged(OVER, false));
        zone.setOnDragDropped(this::dropped);
        return zone;
    }

    private void dropped(DragEvent drag) {
        boolean has = drag.getDragboard().hasFiles() && !drag.getDragboard().getFiles().isEmpty();
        if (has) {
            controller.choose(drag.getDragboard().getFiles().getFirst().toPath());
        }
        drag.setDropCompleted(has);
        drag.consume();
    }

    private void showRecent() {
        recent.getChildren().clear();
        for (Path each : model.recent()) {
            Label name = new Label(String.valueOf(each.getFileName()));
            name.setMinWidth(0);
            Label folder = new Label(String.valueOf(each.getParent()));
            folder.getStyleClass().add("caption");
            folder.setMinWidth(0);
            HBox line = new HBox(12, Icons.of(Feather.DISC), name, folder);
            line.setAlignment(Pos.CENTER_LEFT);
            Button button = new Button(null, line);
            button.getStyleClass().addAll(Styles.FLAT, "wizard-recent");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setAccessibleText(each.toString());
            button.setTooltip(new Tooltip(each.toString()));
            button.setOnAction(pressed -> controller.choose(each));
            recent.getChildren().add(button);
        }
        boolean any = !recent.getChildren().isEmpty();
        for (Node each : new Node[]{recent, recentTitle}) {
            each.setVisible(any);
            each.setManaged(any);
        }
    }

    private Node ways() {
        GridPane ways = new GridPane(8, 8);
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            ways.getColumnConstraints().add(half);
        }
        Button small = way("small", Feather.TERMINAL, "wizard-small", controller::trySmall);
        String cannot = model.cannotTrySmall();
        small.setDisable(!cannot.isEmpty());
        ways.addRow(0, way("disk", Feather.HARD_DRIVE, "wizard-disk", controller::askDisk),
                way("machine", Feather.PACKAGE, "wizard-machine", controller::askMachine));
        ways.addRow(1, small, way("empty", Feather.SQUARE, "wizard-empty", controller::chooseEmpty));
        if (cannot.isEmpty()) {
            return ways;
        }
        Label why = new Label(cannot);
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        return new VBox(8, ways, why);
    }

    private Button way(String key, Feather icon, String id, Runnable action) {
        Label name = new Label(texts.get("way." + key));
        Label caption = new Label(texts.get("way." + key + ".caption"));
        caption.getStyleClass().add("caption");
        name.setMinWidth(0);
        caption.setMinWidth(0);
        VBox words = new VBox(2, name, caption);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(12, Icons.of(icon), words);
        line.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, line);
        button.setId(id);
        button.getStyleClass().add("wizard-way");
        button.setAccessibleText(name.getText() + ". " + caption.getText());
        button.setTooltip(new Tooltip(caption.getText()));
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
