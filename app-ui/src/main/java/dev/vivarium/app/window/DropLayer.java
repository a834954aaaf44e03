package dev.vivarium.app.window;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** While files are dragged over the window: covers it, and says what will happen if they are dropped. */
public final class DropLayer {
    private final Texts texts = Texts.of(DropLayer.class);
    private final Label words = new Label();
    private final VBox layer = new VBox(16, Icons.of(Feather.DOWNLOAD), words);
    private final Tasks tasks;
    private final Supplier<Path> home;
    private final Consumer<DropPlan> then;
    private final boolean canCreate;
    private List<Path> files = List.of();
    private @Nullable DropPlan plan;
    private boolean dropped;

    /**
     * A layer for one window.
     *
     * @param canCreate whether a machine can be made of a disc
     * @param then      told of what was dropped, but for what is refused
     */
    public DropLayer(Tasks tasks, Supplier<Path> home, boolean canCreate, Consumer<DropPlan> then) {
        this.tasks = tasks;
        this.home = home;
        this.canCreate = canCreate;
        this.then = then;
        layer.getStyleClass().add("drop-layer");
        layer.setAlignment(Pos.CENTER);
        layer.setId("drop-layer");
        words.setId("drop-words");
        words.getStyleClass().add("title");
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        layer.setMouseTransparent(true);
        layer.setVisible(false);
    }

    public Node view() {
        return layer;
    }

    /** Listens to a window. */
    public void install(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_ENTERED, this::over);
        scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> {
            if (!isInside(scene, event)) {
                leave();
            }
        });
        scene.setOnDragExited(event -> leave());
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
    }

    /** Files that came another way, as those that the app was started with. */
    public void take(List<Path> given) {
        tasks.quick(progress -> DropPlan.of(given, home.get()), this::decide);
    }

    private static boolean isInside(Scene scene, DragEvent event) {
        return event.getSceneX() > 0 && event.getSceneY() > 0 && event.getSceneX() < scene.getWidth() - 1
                && event.getSceneY() < scene.getHeight() - 1;
    }

    private void over(DragEvent event) {
        Dragboard board = event.getDragboard();
        if (event.getGestureSource() != null || !board.hasFiles()) {
            return; // our own, or text
        }
        List<Path> now = board.getFiles().stream().map(File::toPath).toList();
        if (!now.equals(files) || !layer.isVisible()) {
            files = now;
            look(now);
        }
        if (event.getEventType() == DragEvent.DRAG_OVER && !(plan instanceof DropPlan.Refuse)) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void look(List<Path> now) {
        plan = null;
        dropped = false;
        layer.setVisible(true);
        words.setText(texts.get("drop.looking"));
        tasks.quick(progress -> DropPlan.of(now, home.get()), found -> {
            if (files.equals(now)) {
                plan = allowed(found);
                say(allowed(found));
                if (dropped) {
                    decide(found);
                }
            }
        });
    }

    private DropPlan allowed(DropPlan found) {
        return found instanceof DropPlan.Create image && !canCreate
                ? new DropPlan.Refuse(DropPlan.Reason.UNKNOWN, String.valueOf(image.file().getFileName()))
                : found;
    }

    private void drop(DragEvent event) {
        if (event.getGestureSource() != null || files.isEmpty()) {
            return;
        }
        DropPlan known = plan;
        event.setDropCompleted(!(known instanceof DropPlan.Refuse));
        event.consume();
        if (known == null) {
            dropped = true; // it is not known yet what it is
        } else {
            leave();
            decide(known);
        }
    }

    private void leave() {
        if (!dropped) {
            files = List.of();
        }
        layer.setVisible(false);
    }

    private void decide(DropPlan found) {
        files = List.of();
        dropped = false;
        layer.setVisible(false);
        then.accept(allowed(found));
    }

    private void say(DropPlan found) {
        layer.getStyleClass().remove("refused");
        if (found instanceof DropPlan.Refuse) {
            layer.getStyleClass().add("refused");
        }
        words.setText(words(found));
    }

    /** What a plan says in words. */
    public String words(DropPlan found) {
        return switch (found) {
            case DropPlan.ImportMachine machine -> texts.get("drop.import", machine.name());
            case DropPlan.Adopt machine -> texts.get("drop.adopt", machine.name());
            case DropPlan.Choose machine -> texts.get("drop.choose", machine.name());
            case DropPlan.Create image -> texts.get("drop.create", image.file().getFileName());
            case DropPlan.Refuse no -> texts.get("drop." + no.reason().name().toLowerCase(Locale.ROOT), no.detail());
        };
    }
}
