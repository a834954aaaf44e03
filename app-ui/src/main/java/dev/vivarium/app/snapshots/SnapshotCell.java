package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** One row of the list. */
final class SnapshotCell extends ListCell<SnapshotRow> {
    private static final double PICTURE_WIDTH = 56;
    private static final double PICTURE_HEIGHT = 35;

    private final Texts texts = Texts.of(SnapshotCell.class);
    private final SnapshotsModel model;
    private final Thumbnails thumbnails;
    private final LaneDrawing lanes = new LaneDrawing();
    /** Pictures are made once: a new one has its font only after the next pulse. */
    private final Node clock = Icons.of(Feather.CLOCK);
    private final Node running = Icons.of(Feather.PLAY_CIRCLE);
    private final Node off = Icons.of(Feather.POWER);
    private final Node warning = Icons.of(Feather.ALERT_TRIANGLE);
    private final Label icon = new Label();
    private final Label name = new Label();
    private final Label time = new Label();
    private final Label size = new Label();
    private final ImageView picture = new ImageView();
    private final StackPane frame = new StackPane(picture);
    private final HBox box = new HBox(8, lanes, icon, name, time, size, frame);
    private final Tooltip tip = new Tooltip();

    SnapshotCell(SnapshotsModel model, Thumbnails thumbnails) {
        this.model = model;
        this.thumbnails = thumbnails;
        getStyleClass().add("snapshot-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setFillHeight(true);
        name.setMinWidth(60);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        time.getStyleClass().add("caption");
        time.setMinWidth(USE_PREF_SIZE);
        icon.setMinWidth(USE_PREF_SIZE);
        size.getStyleClass().add("caption");
        size.setMinWidth(USE_PREF_SIZE);
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setPreserveRatio(true);
        frame.setMinSize(PICTURE_WIDTH, PICTURE_HEIGHT);
        tip.setWrapText(true);
        tip.setMaxWidth(400);
        setPrefWidth(0); // as wide as the list, and no wider
    }

    @Override
    protected void updateItem(@Nullable SnapshotRow row, boolean empty) {
        super.updateItem(row, empty);
        picture.setImage(null);
        setTooltip(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(box);
        getStyleClass().removeAll("snapshot-present", "snapshot-day");
        lanes.show(row.lane(), row instanceof SnapshotRow.Here);
        time.setText("");
        size.setText("");
        frame.setVisible(false);
        frame.setManaged(row instanceof SnapshotRow.Taken);
        icon.setGraphic(null);
        switch (row) {
            case SnapshotRow.Taken taken -> show(taken.snapshot());
            case SnapshotRow.Here here -> {
                getStyleClass().add("snapshot-present");
                name.setText(texts.get("here"));
                setAccessibleText(texts.get("here"));
            }
            case SnapshotRow.Day day -> {
                getStyleClass().add("snapshot-day");
                name.setText(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.getDefault())
                        .format(day.day()));
                setAccessibleText(name.getText());
            }
            case SnapshotRow.Broken broken -> {
                icon.setGraphic(warning);
                name.setText(texts.get("broken", broken.id()));
                setAccessibleText(name.getText());
                tip(Sentences.of(broken.why()));
            }
        }
        icon.setVisible(icon.getGraphic() != null);
        icon.setManaged(icon.getGraphic() != null);
    }

    private void show(SnapshotManifest snapshot) {
        String kind = snapshot.automatic() ? "kind.automatic" : snapshot.running() != null ? "kind.running"
                : "kind.off";
        icon.setGraphic(snapshot.automatic() ? clock : snapshot.running() != null ? running : off);
        name.setText(snapshot.name());
        time.setText(model.shortTime(snapshot.taken()));
        size.setText((snapshot.parent() == null ? "" : "+") + Sizes.of(snapshot.addedBytes()));
        setAccessibleText(texts.get("cell", snapshot.name(), time.getText(), size.getText(), texts.get(kind)));
        tip(snapshot.note().isEmpty() ? snapshot.name() + "\n" + texts.get(kind)
                : snapshot.name() + "\n" + texts.get(kind) + "\n\n" + shortened(snapshot.note()));
        Loaded read = model.loaded().get();
        if (read != null) {
            thumbnails.find(read.bundle(), snapshot, image -> {
                if (getItem() instanceof SnapshotRow.Taken(SnapshotManifest now, var lane)
                        && now.id().equals(snapshot.id())) {
                    picture.setImage(image);
                    frame.setVisible(true);
                }
            });
        }
    }

    private void tip(String words) {
        tip.setText(words);
        setTooltip(tip);
    }

    private static String shortened(String note) {
        return note.length() <= 400 ? note : note.substring(0, 400) + "…";
    }
}
