package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.snapshot.bundle.SnapshotDiff;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is selected: its picture, what it holds and what changed, its note, what can be done, and what is asked before that. */
final class DetailsPane {
    private static final double WIDTH = 300;
    private static final double PICTURE_HEIGHT = 150;

    private final Texts texts = Texts.of(DetailsPane.class);
    private final SnapshotsModel model;
    private final SnapshotsController controller;
    private final Thumbnails thumbnails;
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label changes = new Label();
    private final Label changesTitle = new Label();
    private final Label note = new Label();
    private final Label busy = new Label();
    private final Button goBack = button("back.do", Feather.CORNER_UP_LEFT, "snapshots-go-back");
    private final Button branch = button("branch.do", Feather.GIT_BRANCH, "snapshots-branch");
    private final Button export = button("export.do", Feather.SHARE, "snapshots-export");
    private final Button edit = button("edit.do", Feather.EDIT_2, "snapshots-edit");
    private final Button verify = button("verify.do", Feather.CHECK_CIRCLE, "snapshots-verify");
    private final Button delete = button("delete.do", Feather.TRASH_2, "snapshots-delete");
    private final FlowPane actions = new FlowPane(8, 8, goBack, branch, export, edit, verify, delete);
    private final StackPane asked = new StackPane();
    private final VBox box = new VBox(12);
    private final VBox outer = new VBox();

    DetailsPane(SnapshotsModel model, SnapshotsController controller, Thumbnails thumbnails) {
        this.model = model;
        this.controller = controller;
        this.thumbnails = thumbnails;
        build();
        act();
        model.selected().subscribe(id -> show());
        model.loaded().subscribe(read -> show());
        model.details().subscribe(found -> showDetails());
        model.question().subscribe(this::ask);
    }

    Node node() {
        return outer;
    }

    private Button button(String key, Feather icon, String id) {
        Button button = new Button(texts.get(key), Icons.of(icon));
        button.setId(id);
        return button;
    }

    private void build() {
        name.getStyleClass().add("section");
        changesTitle.getStyleClass().add(Styles.TEXT_BOLD);
        changesTitle.setText(texts.get("changed"));
        facts.getStyleClass().add(Styles.TEXT_MUTED);
        for (Label each : List.of(name, facts, changes, note, busy)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        picture.setPreserveRatio(true);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setFitWidth(WIDTH - 34);
        frame.getStyleClass().add("snapshot-picture");
        goBack.getStyleClass().add(Styles.ACCENT);
        delete.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        for (Button each : List.of(goBack, branch, export, edit, verify, delete)) {
            each.setWrapText(true); // where text is large
            each.maxWidthProperty().bind(actions.widthProperty());
        }
        box.getChildren().addAll(frame, name, facts, busy, actions, note, changesTitle, changes);
        box.setPadding(new Insets(0, 16, 16, 16));
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        asked.setVisible(false);
        asked.setManaged(false);
        asked.getStyleClass().add("snapshots-question");
        asked.setAlignment(Pos.TOP_LEFT);
        outer.getChildren().addAll(scroll, asked);
        outer.setMinWidth(WIDTH);
        outer.setPrefWidth(WIDTH * Theme.scale().get());
        outer.setMaxWidth(Region.USE_PREF_SIZE);
        outer.getStyleClass().add("snapshots-details");
    }

    private void act() {
        goBack.setOnAction(pressed -> controller.goBack());
        branch.setOnAction(pressed -> controller.askBranch());
        export.setOnAction(pressed -> controller.askExport());
        edit.setOnAction(pressed -> controller.askEdit());
        verify.setOnAction(pressed -> controller.verify());
        delete.setOnAction(pressed -> controller.askDelete());
        actions.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !(model.question().get() instanceof Question.None), model.question()));
    }

    private void show() {
        SnapshotManifest snapshot = model.snapshot();
        Loaded read = model.loaded().get();
        outer.setVisible(snapshot != null);
        outer.setManaged(snapshot != null);
        if (snapshot == null || read == null) {
            return;
        }
        name.setText(snapshot.name());
        facts.setText(facts(snapshot));
        note.setText(snapshot.note());
        showOnly(note, !snapshot.note().isEmpty());
        busy.setText(model.busy());
        showOnly(busy, !model.busy().isEmpty());
        boolean may = model.busy().isEmpty();
        List.of(goBack, edit).forEach(each -> each.setDisable(!may));
        picture.setImage(null);
        showOnly(frame, false);
        thumbnails.find(read.bundle(), snapshot, image -> {
            if (snapshot.equals(model.snapshot())) {
                picture.setImage(image);
                showOnly(frame, true);
            }
        });
        showDetails();
    }

    private static void showOnly(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private String facts(SnapshotManifest snapshot) {
        String kind = texts.get(snapshot.running() != null ? "kind.running" : "kind.off");
        String taken = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(snapshot.taken());
        return texts.get("facts", taken,
                snapshot.automatic() ? texts.get("kind.both", texts.get("kind.automatic"), kind)
                        : kind,
                texts.get("settings", snapshot.machine().cpus(), Sizes.of(snapshot.machine().memoryBytes())));
    }

    private void showDetails() {
        Details details = model.details().get();
        SnapshotManifest snapshot = model.snapshot();
        boolean known = details != null && snapshot != null && details.snapshot().id().equals(snapshot.id());
        String refusal = known ? details.refusal() : null;
        delete.setDisable(!model.busy().isEmpty() || refusal != null);
        delete.setText(known && refusal == null ? texts.get("delete.frees", Sizes.of(details.freed()))
                : texts.get("delete.do"));
        String changed = known ? changed(details.diff()) : "";
        changes.setText(refusal == null ? changed
                : (changed.isEmpty() ? "" : changed + "\n\n") + texts.get("delete.refused", refusal));
        showOnly(changes, !changes.getText().isEmpty());
        showOnly(changesTitle, !changed.isEmpty());
    }

    private String changed(@Nullable SnapshotDiff diff) {
        if (diff == null) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        diff.settings().forEach((field, change) -> lines.add(Settings.words(texts, field, change)));
        diff.diskBytes().forEach((disk, bytes) -> {
            if (bytes > 0) {
                lines.add(texts.get("changed.disk", disk, Sizes.of(bytes)));
            }
        });
        if (diff.memoryBytes() > 0) {
            lines.add(texts.get("changed.memory", Sizes.of(diff.memoryBytes())));
        }
        return lines.isEmpty() ? texts.get("changed.nothing") : String.join("\n", lines);
    }

    private void ask(Question question) {
        asked.getChildren().clear();
        Node node = new QuestionPane(texts, model, controller).of(question);
        showOnly(asked, node != null);
        if (node != null) {
            asked.getChildren().add(node);
            QuestionPane.focus(node);
        }
    }
}
