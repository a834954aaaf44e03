package dev.vivarium.app.main;

import dev.vivarium.app.common.Preferences;

import javafx.stage.Stage;

/** How large the window was the last time. */
final class WindowPlace {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final double MOST = 10_000;
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMIZED = "window.maximized";

    private WindowPlace() {
    }

    static void restore(Stage stage, Preferences preferences) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double width = preferences.number(WIDTH, 0);
        double height = preferences.number(HEIGHT, 0);
        if (width >= LEAST_WIDTH && height >= LEAST_HEIGHT && width < MOST && height < MOST) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
        stage.setMaximized(preferences.flag(MAXIMIZED, false));
    }

    static void keep(Stage stage, Preferences preferences) {
        preferences.put(MAXIMIZED, stage.isMaximized());
        if (!stage.isMaximized()) {
            preferences.put(WIDTH, stage.getWidth());
            preferences.put(HEIGHT, stage.getHeight());
        }
    }
}
