package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import atlantafx.base.theme.Styles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The questions of the screen. They stand below what they are about, and are answered or left with Escape. */
final class QuestionPane {
    private final Texts texts;
    private final SnapshotsModel model;
    private final SnapshotsController controller;

    QuestionPane(Texts texts, SnapshotsModel model, SnapshotsController controller) {
        this.texts = texts;
        this.model = model;
        this.controller = controller;
    }

    /** @return null if nothing is asked */
    @Nullable
    Node of(Question question) {
        return switch (question) {
            case Question.None none -> null;
            case Question.GoBack(SnapshotManifest to) -> goBack(to);
            case Question.Delete(SnapshotManifest snapshot) -> delete(snapshot);
            case Question.Branch(SnapshotManifest from, String suggestion) -> branch(from, suggestion);
            case Question.Export(SnapshotManifest snapshot) -> export(snapshot);
            case Question.Edit(SnapshotManifest snapshot) -> edit(snapshot);
            case Question.Plan(Schedule schedule) -> plan(schedule);
        };
    }

    /** Puts the cursor where the answer is given. */
    static void focus(Node pane) {
        Node first = pane.lookup(".question-first");
        if (first != null) {
            first.requestFocus();
            if (first instanceof TextInputControl text) {
                text.selectAll();
            }
        }
    }

    private Node goBack(SnapshotManifest to) {
        CheckBox always = new CheckBox(texts.get("back.always"));
        always.setId("snapshots-always");
        always.setWrapText(true);
        Button keep = answer("back.keep", "snapshots-keep", Styles.ACCENT,
                () -> controller.goBack(to, true, always.isSelected()));
        keep.getStyleClass().add("question-first");
        Button leave = answer("back.leave", "snapshots-leave", Styles.DANGER,
                () -> controller.goBack(to, false, always.isSelected()));
        return pane(texts.get("back.title", to.name()), List.of(words(texts.get("back.words")), always),
                List.of(keep, leave));
    }

    private Node delete(SnapshotManifest snapshot) {
        Details details = model.details().get();
        String frees = details == null ? "" : texts.get("delete.freesWords", Sizes.of(details.freed())) + " ";
        Button delete = answer("delete.yes", "snapshots-delete-yes", Styles.DANGER, () -> controller.delete(snapshot));
        delete.getStyleClass().add("question-first");
        return pane(texts.get("delete.title", snapshot.name()), List.of(words(frees + texts.get("delete.words"))),
                List.of(delete));
    }

    private Node branch(SnapshotManifest from, String suggestion) {
        TextField name = field("snapshots-branch-name", "branch.field", suggestion);
        Button make = answer("branch.yes", "snapshots-branch-yes", Styles.ACCENT,
                () -> controller.branch(from, name.getText()));
        Label problem = check(make, () -> model.machineNameProblem(name.getText()), name);
        name.setOnAction(entered -> make.fire());
        return pane(texts.get("branch.title", from.name()), List.of(words(texts.get("branch.words")), name, problem),
                List.of(make));
    }

    private Node export(SnapshotManifest snapshot) {
        CheckBox memory = new CheckBox(texts.get("export.memory"));
        memory.setId("snapshots-export-memory");
        memory.setWrapText(true);
        memory.setSelected(snapshot.running() != null);
        List<Node> content = new ArrayList<>(List.of(words(texts.get("export.words"))));
        if (snapshot.running() != null) {
            content.add(memory);
        }
        Button export = answer("export.yes", "snapshots-export-yes", Styles.ACCENT,
                () -> controller.export(snapshot, memory.isSelected()));
        export.getStyleClass().add("question-first");
        return pane(texts.get("export.ask", snapshot.name()), content, List.of(export));
    }

    private Node edit(SnapshotManifest snapshot) {
        TextField name = field("snapshots-edit-name", "edit.name", snapshot.name());
        TextArea note = new TextArea(snapshot.note());
        note.setId("snapshots-edit-note");
        note.setAccessibleText(texts.get("edit.note"));
        note.setPromptText(texts.get("edit.note"));
        note.setPrefRowCount(3);
        note.setWrapText(true);
        Button keep = answer("edit.yes", "snapshots-edit-yes", Styles.ACCENT,
                () -> controller.edit(snapshot, name.getText(), note.getText()));
        Label problem = check(keep, () -> model.nameProblem(name.getText()) + model.noteProblem(note.getText()), name,
                note);
        name.setOnAction(entered -> keep.fire());
        return pane(texts.get("edit.title"), List.of(name, note, problem), List.of(keep));
    }

    private Node plan(@Nullable Schedule schedule) {
        CheckBox wanted = new CheckBox(texts.get("plan.wanted"));
        wanted.setId("snapshots-plan-wanted");
        wanted.setSelected(schedule != null);
        wanted.getStyleClass().add("question-first");
        TextField minutes = field("snapshots-plan-minutes", "plan.minutes",
                String.valueOf(schedule == null ? 60 : schedule.everyMinutes()));
        TextField keep = field("snapshots-plan-keep", "plan.keep",
                String.valueOf(schedule == null ? 24 : schedule.keep()));
        minutes.getStyleClass().remove("question-first");
        keep.getStyleClass().remove("question-first");
        minutes.disableProperty().bind(wanted.selectedProperty().not());
        keep.disableProperty().bind(wanted.selectedProperty().not());
        Button apply = answer("plan.yes", "snapshots-plan-yes", Styles.ACCENT, () -> controller.plan(
                SnapshotsModel.schedule(wanted.isSelected(), minutes.getText(), keep.getText())));
        Label problem = check(apply,
                () -> model.scheduleProblem(wanted.isSelected(), minutes.getText(), keep.getText()), minutes, keep);
        wanted.selectedProperty().subscribe(chosen -> {
            String text = minutes.getText();
            minutes.setText(text + " ");
            minutes.setText(text); // has it checked anew
        });
        return pane(texts.get("plan.title"), List.of(wanted, line("plan.minutes", minutes), line("plan.keep", keep),
                problem), List.of(apply));
    }

    private Node line(String key, Node field) {
        Label label = new Label(texts.get(key));
        label.setMinWidth(0);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        if (field instanceof Region region) {
            region.setPrefWidth(80);
            region.setMinWidth(60);
        }
        return new HBox(8, label, field);
    }

    private TextField field(String id, String key, String content) {
        TextField field = new TextField(content);
        field.setId(id);
        field.setAccessibleText(texts.get(key));
        field.setPromptText(texts.get(key));
        field.getStyleClass().add("question-first");
        return field;
    }

    private Button answer(String key, String id, String style, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** Checks while one types: says what is wrong below the fields, and lets nobody answer until it is mended. */
    private static Label check(Button answer, Supplier<String> problem, TextInputControl... fields) {
        Label label = words("");
        label.getStyleClass().add(Styles.DANGER);
        Runnable look = () -> {
            String words = problem.get();
            label.setText(words);
            label.setVisible(!words.isEmpty());
            label.setManaged(!words.isEmpty());
            answer.setDisable(!words.isEmpty());
        };
        for (TextInputControl field : fields) {
            field.textProperty().subscribe(text -> look.run());
        }
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node pane(String heading, List<Node> content, List<Button> answers) {
        Label title = words(heading);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        Button cancel = new Button(texts.get("cancel"));
        cancel.setId("snapshots-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> controller.close());
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getChildren().addAll(answers);
        buttons.getChildren().add(cancel);
        VBox pane = new VBox(8, title);
        pane.getChildren().addAll(content);
        pane.getChildren().add(buttons);
        return pane;
    }
}
