package dev.vivarium.app.window;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.Notices;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/**
 * The main window: what leads to the screens at its side, one screen, a panel beside it, notices above, what is under way below,
 * and questions on top of it all.
 */
public final class MainWindow implements Notices {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;

    private final BorderPane pane = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final StackPane middle = new StackPane();
    private final StackPane layers;
    private final NoticeBar notices = new NoticeBar();
    private final TaskStrip strip;
    private final Dialogs dialogs = new Dialogs();
    private final Scene scene;
    private @Nullable Screen shown;

    /** @param tasks what the strip shows */
    public MainWindow(Tasks tasks) {
        strip = new TaskStrip(tasks);
        middle.setMinWidth(0);
        body.setTop(notices.view());
        body.setCenter(middle);
        body.setBottom(strip.view());
        pane.setCenter(body);
        layers = new StackPane(pane, dialogs.view());
        scene = new Scene(layers, WIDTH, HEIGHT);
        Theme.style(scene);
    }

    /** What goes into the stage. */
    public Scene scene() {
        return scene;
    }

    /** Questions of this window. */
    public Dialogs dialogs() {
        return dialogs;
    }

    /** Puts what leads to the screens at the window's side. */
    public void setSide(Node side) {
        pane.setLeft(side);
    }

    /** Puts a panel at the other side; null for none. */
    public void setPanel(@Nullable Node panel) {
        pane.setRight(panel);
    }

    /** Puts something between all that is shown and the questions, as large as the window. */
    public void addLayer(Node layer) {
        layers.getChildren().add(1, layer);
    }

    /** Shows a screen instead of the one before. */
    public void show(Screen screen) {
        if (shown == screen) {
            return;
        }
        Screen before = shown;
        shown = screen;
        middle.getChildren().setAll(screen.view());
        if (before != null) {
            before.hidden();
            notices.hide();
        }
        screen.shown();
    }

    /** The screen that is shown; null before the first. */
    public @Nullable Screen shown() {
        return shown;
    }

    @Override
    public void say(String sentence) {
        notices.say(sentence);
    }

    @Override
    public void say(String sentence, String words, Runnable action) {
        notices.say(sentence, words, action);
    }

    /** The window closes: the screen releases what it has. */
    public void close() {
        strip.close();
        if (shown != null) {
            shown.hidden();
            shown = null;
        }
    }
}
