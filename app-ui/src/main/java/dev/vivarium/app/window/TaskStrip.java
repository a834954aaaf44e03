package dev.vivarium.app.window;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.TaskItem;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;

/** What is under way: what, how far, how fast, how long still, and its cancel button. */
final class TaskStrip {
    private static final double BAR_WIDTH = 160;

    private final Texts texts = Texts.of(TaskStrip.class);
    private final VBox rows = new VBox();

    private final Tasks tasks;
    private final ListChangeListener<TaskItem> changes;

    TaskStrip(Tasks tasks) {
        this.tasks = tasks;
        rows.getStyleClass().add("task-strip");
        rows.setId("tasks");
        changes = change -> show();
        tasks.items().addListener(changes);
        show();
    }

    void close() {
        tasks.items().removeListener(changes);
    }

    Node view() {
        return rows;
    }

    private void show() {
        rows.getChildren().removeIf(row -> !tasks.items().contains(row.getUserData()));
        for (TaskItem item : tasks.items()) {
            if (rows.getChildren().stream().noneMatch(row -> row.getUserData() == item)) {
                rows.getChildren().add(row(item));
            }
        }
        rows.setVisible(!tasks.items().isEmpty());
        rows.setManaged(!tasks.items().isEmpty());
    }

    private Node row(TaskItem item) {
        Label title = new Label(item.title());
        title.setMinWidth(0);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR_WIDTH);
        bar.progressProperty().bind(item.fraction());
        bar.setAccessibleText(item.title());
        Label pace = new Label();
        pace.getStyleClass().add("caption");
        pace.textProperty().bind(item.pace().map(this::words));
        Button cancel = Icons.button(Feather.X, texts.get("task.cancel", item.title()));
        cancel.setOnAction(pressed -> {
            cancel.setDisable(true);
            item.cancel();
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(12, title, between, pace, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setUserData(item);
        return row;
    }

    private String words(TaskItem.Pace pace) {
        if (pace.perSecond() < 1) {
            return "";
        }
        String speed = texts.get("task.speed", Sizes.of((long) pace.perSecond()));
        Duration left = pace.left();
        return left.isZero() ? speed
                : left.toSeconds() < 60 ? texts.get("task.seconds", speed, left.toSeconds())
                : texts.get("task.minutes", speed, (left.toSeconds() + 59) / 60);
    }
}
