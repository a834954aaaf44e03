package dev.vivarium.app.console;

import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.Pictures;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.Popover;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The snapshots of a machine with their pictures, the newest first, to go back to by one click. */
final class GoBackList {
    private static final double PICTURE_WIDTH = 128;
    private static final double PICTURE_HEIGHT = 80;
    private static final double HEIGHT_MOST = 420;

    private final Texts texts = Texts.of(GoBackList.class);
    private final Consumer<SnapshotManifest> chosen;

    /** A snapshot and the picture that it has, if it has one. */
    record Entry(SnapshotManifest snapshot, byte[] picture) {
        static List<Entry> of(Bundle bundle) throws SnapshotException {
            List<Entry> entries = new ArrayList<>();
            for (SnapshotManifest each : newestFirst(bundle)) {
                entries.add(new Entry(each, picture(bundle, each)));
            }
            return entries;
        }

        private static byte[] picture(Bundle bundle, SnapshotManifest snapshot) {
            try {
                return snapshot.thumbnail() == null ? new byte[0] : new Pictures().ofSnapshot(bundle, snapshot);
            } catch (SnapshotException e) {
                return new byte[0]; // the list is worth more than one of its pictures
            }
        }
    }

    static List<SnapshotManifest> newestFirst(Bundle bundle) throws SnapshotException {
        List<SnapshotManifest> all = new ArrayList<>(bundle.snapshots().whole().values());
        all.sort(Comparator.comparing(SnapshotManifest::taken).reversed());
        return all;
    }

    GoBackList(Consumer<SnapshotManifest> chosen) {
        this.chosen = chosen;
    }

    void show(Node over, List<Entry> entries) {
        VBox list = new VBox(4);
        list.getStyleClass().add("go-back");
        Popover popover = new Popover();
        for (Entry entry : entries) {
            list.getChildren().add(row(entry, popover));
        }
        if (entries.isEmpty()) {
            Label none = new Label(texts.get("back.none"));
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HEIGHT_MOST);
        popover.setContentNode(scroll);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        popover.show(over);
    }

    private Node row(Entry entry, Popover popover) {
        SnapshotManifest snapshot = entry.snapshot;
        Label name = new Label(snapshot.name());
        Label when = new Label(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).format(snapshot.taken().atZone(ZoneId.systemDefault())));
        when.getStyleClass().add("caption");
        Label what = new Label(texts.get(snapshot.running() == null ? "back.off" : "back.running"));
        what.getStyleClass().add("caption");
        HBox row = new HBox(12, picture(entry), new VBox(4, name, when, what));
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setAccessibleText(texts.get("back.to", snapshot.name()));
        button.setId("console-back-" + snapshot.id().text());
        button.getStyleClass().addAll("flat", "go-back-row");
        button.setOnAction(pressed -> {
            popover.hide();
            chosen.accept(snapshot);
        });
        return button;
    }

    private static Node picture(Entry entry) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("go-back-picture");
        frame.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        frame.setMaxSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        if (entry.picture.length > 0) {
            ImageView view = new ImageView(new Image(new ByteArrayInputStream(entry.picture), 2 * PICTURE_WIDTH,
                    2 * PICTURE_HEIGHT, true, true));
            view.setFitWidth(PICTURE_WIDTH);
            view.setFitHeight(PICTURE_HEIGHT);
            view.setPreserveRatio(true);
            frame.getChildren().add(view);
        }
        return frame;
    }
}
