package dev.vivarium.app.main;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.window.MainWindow;

import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** The desktop app: builds its parts and wires them, on one page. */
public final class Desktop extends Application {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Preferences preferences = Preferences.ofUser();
    private @Nullable Subscription theme;
    private @Nullable MainWindow window;

    @Override
    public void start(Stage stage) {
        theme = Theme.apply(preferences.choice("theme", Theme.Choice.SYSTEM));
        Tasks tasks = new Tasks(sentence -> {
            if (window != null) {
                window.say(sentence);
            }
        });
        MainWindow main = new MainWindow(tasks);
        window = main;
        stage.setTitle("Vivarium");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(main.scene());
        stage.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (theme != null) {
            theme.unsubscribe();
        }
    }
}
