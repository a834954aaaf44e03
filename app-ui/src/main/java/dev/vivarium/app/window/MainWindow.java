package dev.vivarium.app.window;

import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The main window: what leads to the screens at its side, one screen, notices above it, and what is under way below. */
public final class MainWindow {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 720;

    private final BorderPane pane = new BorderPane();
    private final StackPane middle = new StackPane();
    private final NoticeBar notices = new NoticeBar();
    private final Scene scene;
    private @Nullable Screen shown;

    /** @param tasks what the strip shows */
    public MainWindow(Tasks tasks) {
        pane.setCenter(middle);
        pane.setTop(notices.view());
        pane.setBottom(new VBox(new TaskStrip(tasks).view()));
        scene = new Scene(new StackPane(pane), WIDTH, HEIGHT);
        Theme.style(scene);
    }

    /** What goes into the stage. */
    public Scene scene() {
        return scene;
    }

    /** Puts what leads to the screens at the window's side. */
    public void setSide(Node side) {
        pane.setLeft(side);
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
        }
        screen.shown();
    }

    /** Says a sentence that asks for no answer. */
    public void say(String sentence) {
        notices.say(sentence);
    }

    /** The window closes: the screen releases what it has. */
    public void close() {
        if (shown != null) {
            shown.hidden();
            shown = null;
        }
    }
}
