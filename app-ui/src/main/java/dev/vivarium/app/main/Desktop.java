package dev.vivarium.app.main;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.console.ConsoleController;
import dev.vivarium.app.window.MainWindow;
import dev.vivarium.snapshot.bundle.Bundle;

import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** The desktop app: builds its parts and wires them, on one page. */
public final class Desktop extends Application {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Preferences preferences = Preferences.ofUser();
    private @Nullable Subscription theme;
    private @Nullable MainWindow window;
    private @Nullable ConsoleController consoles;

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
        ConsoleController machines = new ConsoleController(tasks, preferences);
        consoles = machines;
        for (String document : getParameters().getUnnamed()) {
            if (document.endsWith(Bundle.SUFFIX)) {
                tasks.quick(progress -> Bundle.at(Path.of(document).toAbsolutePath()), machines::open);
            }
        }
    }

    @Override
    public void stop() {
        if (consoles != null) {
            consoles.close();
        }
        if (window != null) {
            window.close();
        }
        if (theme != null) {
            theme.unsubscribe();
        }
    }
}
