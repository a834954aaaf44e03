package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.snapshots.SnapshotsModel.Order;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotId;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.time.Instant;
import java.util.Objects;

/** The screen's controls: the list on the left, what is selected on the right, and on top what takes another one. */
final class SnapshotsView {
    private static final KeyCombination TAKE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private static final String STYLES = Objects.requireNonNull(SnapshotsView.class.getResource("snapshots.css"))
            .toExternalForm();

    private final Texts texts = Texts.of(SnapshotsView.class);
    private final SnapshotsModel model;
    private final SnapshotsController controller;
    private final BorderPane pane = new BorderPane();
    private final ListView<SnapshotRow> list = new ListView<>();
    private final Label title = new Label();
    private final Label state = new Label();
    private final TextField name = new TextField();
    private final Button take = new Button();
    private final Hyperlink plan = new Hyperlink();
    private final Label empty = new Label();
    private boolean selecting;

    SnapshotsView(SnapshotsModel model, SnapshotsController controller, Thumbnails thumbnails) {
        this.model = model;
        this.controller = controller;
        list.setId("snapshots-list");
        list.setAccessibleText(texts.get("list"));
        list.setCellFactory(made -> new SnapshotCell(model, thumbnails));
        list.setItems(model.rows());
        list.getStyleClass().addAll("snapshots-list", "edge-to-edge");
        list.setMinWidth(Math.min(260 * Theme.scale().get(), 400));
        empty.setWrapText(true);
        empty.getStyleClass().add(Styles.TEXT_MUTED);
        empty.setPadding(new Insets(24));
        list.setPlaceholder(empty);
        Node details = new DetailsPane(model, controller, thumbnails).node();
        HBox middle = new HBox(list, details);
        HBox.setHgrow(list, Priority.ALWAYS);
        pane.setTop(top());
        pane.setCenter(middle);
        pane.getStyleClass().add("snapshots");
        pane.getStylesheets().add(STYLES);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                controller.goBack();
            }
        });
        model.rows().addListener((ListChangeListener<SnapshotRow>) change -> select());
        model.selected().subscribe(id -> select());
        model.loaded().subscribe(this::show);
    }

    Node node() {
        return pane;
    }

    private Node top() {
        Button back = Icons.button(Feather.ARROW_LEFT, texts.get("back"));
        back.setId("snapshots-back");
        back.setOnAction(pressed -> controller.back());
        title.getStyleClass().add("title");
        title.setMinWidth(0);
        state.getStyleClass().add("caption");
        HBox heading = new HBox(8, back, title);
        heading.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        plan.setId("snapshots-plan");
        plan.setOnAction(pressed -> controller.askPlan());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox first = new HBox(12, heading, between, plan, orders());
        first.setAlignment(Pos.CENTER_LEFT);
        name.setId("snapshots-name");
        name.setAccessibleText(texts.get("take.name"));
        name.setOnAction(entered -> take());
        HBox.setHgrow(name, Priority.ALWAYS);
        take.setId("snapshots-take");
        take.setText(texts.get("take"));
        take.setGraphic(Icons.of(Feather.CAMERA));
        take.getStyleClass().add(Styles.ACCENT);
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(pressed -> take());
        take.setTooltip(new Tooltip(texts.get("take.tip")));
        HBox second = new HBox(8, name, take);
        VBox top = new VBox(8, first, state, second);
        top.setPadding(new Insets(16, 16, 12, 16));
        return top;
    }

    private Node orders() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton tree = order(group, Order.TREE, Feather.GIT_BRANCH, Styles.LEFT_PILL);
        ToggleButton timeline = order(group, Order.TIMELINE, Feather.LIST, Styles.RIGHT_PILL);
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle == null) {
                group.selectToggle(model.order().get() == Order.TREE ? tree : timeline);
            } else if (toggle.getUserData() instanceof Order chosen && chosen != model.order().get()) {
                model.setOrder(chosen);
            }
        });
        return new HBox(tree, timeline);
    }

    private ToggleButton order(ToggleGroup group, Order order, Feather icon, String place) {
        ToggleButton button = new ToggleButton(null, Icons.of(icon));
        String words = texts.get(order == Order.TREE ? "order.tree" : "order.timeline");
        button.setId(order == Order.TREE ? "snapshots-tree" : "snapshots-timeline");
        button.setUserData(order);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.getStyleClass().add(place);
        button.setToggleGroup(group);
        button.setSelected(model.order().get() == order);
        return button;
    }

    private void take() {
        controller.take(name.getText());
        name.clear();
    }

    private void show(@Nullable Loaded read) {
        String machine = read == null ? "" : KeptMachines.nameOf(read.bundle().folder());
        title.setText(read == null ? "" : texts.get("title", machine));
        int count = read == null ? 0 : read.snapshots().whole().size();
        state.setText(read == null ? texts.get("reading")
                : texts.get("state", texts.get("state." + read.presence().state().label()), count));
        empty.setText(read == null ? "" : texts.get("empty"));
        String refusal = model.cannotTake();
        if (!refusal.isEmpty() && (take.isFocused() || name.isFocused())) {
            list.requestFocus(); // the keyboard's focus would be nowhere, and keys for nobody
        }
        take.setDisable(read == null || !refusal.isEmpty());
        name.setDisable(take.isDisable());
        name.setPromptText(refusal.isEmpty() ? texts.get("take.prompt", model.shortTime(Instant.now())) : refusal);
        Schedule schedule = read == null ? null : read.machine().schedule();
        plan.setText(schedule == null ? texts.get("plan.none")
                : texts.get("plan.some", schedule.everyMinutes(), schedule.keep()));
        String cannot = model.cannotPlan();
        plan.setDisable(read == null || !cannot.isEmpty());
        plan.setTooltip(new Tooltip(cannot.isEmpty() ? texts.get("plan.tip") : cannot));
    }

    private void chosen(@Nullable SnapshotRow row) {
        if (!selecting && row != null && row.id() != null && !row.id().equals(model.selected().get())) {
            controller.close();
            model.selected().set(row.id());
        }
    }

    private void select() {
        SnapshotId id = model.selected().get();
        selecting = true;
        for (int i = 0; id != null && i < model.rows().size(); i++) {
            if (id.equals(model.rows().get(i).id())) {
                boolean moved = list.getSelectionModel().getSelectedIndex() != i;
                list.getSelectionModel().select(i);
                if (moved) {
                    list.scrollTo(Math.max(0, i - 3));
                }
                break;
            }
        }
        selecting = false;
    }

    private void pressed(KeyEvent key) {
        boolean inList = list.isFocused();
        if (TAKE.match(key)) {
            take();
        } else if (key.getCode() == KeyCode.ESCAPE && !(model.question().get() instanceof Question.None)) {
            controller.close();
            list.requestFocus();
        } else if (inList && key.getCode() == KeyCode.ENTER) {
            controller.goBack();
        } else if (inList && key.getCode() == KeyCode.DELETE) {
            controller.askDelete();
        } else if (inList && key.getCode() == KeyCode.F2) {
            controller.askEdit();
        } else {
            return;
        }
        key.consume();
    }
}
