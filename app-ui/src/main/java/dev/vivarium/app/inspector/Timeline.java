package dev.vivarium.app.inspector;

import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The latest snapshots, the newest first, in few words. */
final class Timeline {
    private static final int MOST = 5;

    private final Texts texts = Texts.of(Timeline.class);
    private final VBox box = new VBox();
    private List<SnapshotManifest> shown = List.of();
    private boolean known;

    Node view() {
        return box;
    }

    void show(List<SnapshotManifest> snapshots) {
        if (known && snapshots.equals(shown)) {
            return;
        }
        known = true;
        shown = snapshots;
        box.getChildren().clear();
        List<SnapshotManifest> latest = snapshots.reversed().stream().limit(MOST).toList();
        for (int i = 0; i < latest.size(); i++) {
            box.getChildren().add(row(latest.get(i), i == latest.size() - 1));
        }
        if (latest.isEmpty()) {
            box.getChildren().add(caption(texts.get("snapshots.none")));
        } else if (snapshots.size() > MOST) {
            box.getChildren().add(caption(texts.get("snapshots.more", snapshots.size() - MOST)));
        }
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }

    private Node row(SnapshotManifest snapshot, boolean last) {
        Region dot = new Region();
        dot.getStyleClass().add("timeline-dot");
        dot.setMinSize(10, 10);
        dot.setMaxSize(10, 10);
        Region line = new Region();
        line.getStyleClass().add("timeline-line");
        line.setMinWidth(2);
        line.setMaxWidth(2);
        line.setTranslateY(12);
        line.setVisible(!last);
        StackPane rail = new StackPane(line, dot);
        rail.setMinWidth(12);
        StackPane.setAlignment(dot, Pos.TOP_CENTER);
        dot.setTranslateY(4);
        Label name = new Label(snapshot.name());
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(snapshot.name()));
        Label when = caption(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault()).format(snapshot.taken()) + " · "
                + Sizes.of(snapshot.addedBytes()));
        VBox words = new VBox(name, when);
        words.setPadding(new javafx.geometry.Insets(0, 0, 8, 0));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, rail, words);
        row.setAccessibleText(snapshot.name());
        return row;
    }
}
