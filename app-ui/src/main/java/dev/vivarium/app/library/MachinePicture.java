package dev.vivarium.app.library;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.machines.Presence;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A machine's screen, small and in its own aspect: live while it runs, dimmed when it is off, a sign where nobody knows. */
public final class MachinePicture {
    private static final double RADIUS = 8;

    private final ImageView image = new ImageView();
    private final StackPane pane = new StackPane();
    private final Node sign = Icons.of(Feather.MONITOR);
    private @Nullable MachineItem shown;
    private Subscription changes = Subscription.EMPTY;

    /** Of a size in the units of the window. */
    public MachinePicture(double width, double height) {
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(width);
        image.setFitHeight(height);
        sign.getStyleClass().add("picture-sign");
        pane.getStyleClass().add("picture");
        pane.setMinSize(width, height);
        pane.setPrefSize(width, height);
        pane.setMaxSize(width, height);
        Rectangle clip = new Rectangle(width, height);
        clip.setArcWidth(2 * RADIUS);
        clip.setArcHeight(2 * RADIUS);
        pane.setClip(clip);
        pane.getChildren().addAll(sign, image);
        pane.setMouseTransparent(true);
    }

    public Node view() {
        return pane;
    }

    /** Shows another machine's, or none. */
    public void show(@Nullable MachineItem item) {
        MachineItem before = shown;
        if (before == item) {
            return;
        }
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        if (before != null) {
            before.unwatch();
        }
        shown = item;
        if (item != null) {
            item.watch();
            changes = item.picture().subscribe(this::set)
                    .and(item.machine().subscribe(machine -> dim(machine.state())));
        }
    }

    private void set(@Nullable Image picture) {
        image.setImage(picture);
        sign.setVisible(picture == null);
    }

    private void dim(Presence.State state) {
        image.setOpacity(state == Presence.State.RUNNING ? 1 : state.isThere() ? 0.7 : 0.4);
    }
}
