package dev.vivarium.app.common;

import javafx.application.Platform;

import java.util.concurrent.Executor;

/** The one bridge to the thread that owns the window: nothing else names the platform's. */
public final class FxThread {
    /** Runs what it is given on the window's thread, soon. */
    public static final Executor LATER = FxThread::later;

    private FxThread() {
    }

    /** Runs it on the window's thread, after what that is doing now. Nothing happens once the window has gone. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /** Runs it at once if this is the window's thread, and soon if it is another. */
    public static void now(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /**
     * Begins the window's thread, and runs something on it.
     *
     * @throws UnsupportedOperationException if there is nowhere to show a window
     */
    public static void begin(Runnable first) {
        Platform.startup(first);
    }

    /** Ends the app. */
    public static void exit() {
        Platform.exit();
    }
}
