package dev.vivarium.app.main;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * What the toolkit takes for the program. It gives the windows this class's name as their WM_CLASS, by which a desktop finds their menu
 * entry: {@code StartupWMClass} in there says the same.
 */
public final class Vivarium extends Application {
    /** The toolkit makes the object, and so it cannot be given anything. */
    private static final AtomicReference<@Nullable Consumer<Stage>> FIRST = new AtomicReference<>();

    /** For the toolkit. */
    public Vivarium() {
        super();
    }

    /**
     * Begins the window's thread, runs something there, and stays until the app has ended.
     *
     * @throws UnsupportedOperationException if there is nowhere to show a window
     */
    static void run(Consumer<Stage> first) {
        FIRST.set(first);
        launch(Vivarium.class);
    }

    @Override
    public void start(Stage stage) {
        Consumer<Stage> first = FIRST.getAndSet(null);
        if (first != null) {
            first.accept(stage);
        }
    }
}
