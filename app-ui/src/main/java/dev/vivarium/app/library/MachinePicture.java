package dev.vivarium.app.library;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.machines.Presence;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;

/**
 * A machine's screen, small and in its own aspect: live while it runs, dimmed when it is off, a sign where nobody knows.
 * One that talks through its serial port only shows what it said there, as a terminal does.
 */
public final class MachinePicture {
    private static final double RADIUS = 8;
    /** A small terminal has so many; letters and lines are so large, in widths of letters. */
    private static final double COLUMNS = 60;
    private static final double LETTER = 1.6;
    private static final double LINE = 2.3;
    private static final double PADDING = 12;

    private final ImageView image = new ImageView();
    private final StackPane pane = new StackPane();
    private final Node sign = Icons.of(Feather.MONITOR);
    private final Node prompt = Icons.of(Feather.TERMINAL);
    private final Label terminal = new Label();
    private final int lines;
    private @Nullable MachineItem shown;
    private Subscription changes = Subscription.EMPTY;

    /** Of a size in the units of the window. */
    public MachinePicture(double width, double height) {
        lines = (int) ((height - PADDING) / (width / COLUMNS * LINE));
        terminal.getStyleClass().add("picture-terminal");
        terminal.setStyle(String.format(Locale.ROOT, "-fx-font-size:%.1fpx", width / COLUMNS * LETTER));
        terminal.setMinSize(width, height);
        terminal.setMaxSize(width, height);
        terminal.setTextOverrun(OverrunStyle.CLIP);
        prompt.getStyleClass().add("picture-sign");
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
        pane.getChildren().addAll(sign, prompt, terminal, image);
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
            changes = item.picture().subscribe((earlier, now) -> set(item))
                    .and(item.lines().subscribe((earlier, now) -> set(item)))
                    .and(item.machine().subscribe(machine -> dim(machine.state())));
            set(item);
        }
    }

    private void set(MachineItem item) {
        Image picture = item.picture().get();
        String words = picture == null ? item.lines().get() : "";
        image.setImage(picture);
        List<String> said = words.lines().toList();
        terminal.setText(String.join("\n", said.subList(Math.max(0, said.size() - lines), said.size())));
        terminal.setVisible(!words.isBlank());
        boolean nothing = picture == null && words.isBlank();
        sign.setVisible(nothing && !item.isSerial());
        prompt.setVisible(nothing && item.isSerial());
    }

    private void dim(Presence.State state) {
        double opacity = state == Presence.State.RUNNING ? 1 : state.isThere() ? 0.7 : 0.4;
        image.setOpacity(opacity);
        terminal.setOpacity(opacity);
    }
}
