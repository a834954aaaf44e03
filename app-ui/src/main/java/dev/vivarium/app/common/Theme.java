package dev.vivarium.app.common;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.Objects;

/** Light or dark, as the person says or the system does; and the accent, which is ours. */
public final class Theme {
    private static final String STYLES = Objects.requireNonNull(Theme.class.getResource("vivarium.css"))
            .toExternalForm();

    private Theme() {
    }

    /** What the person says. */
    public enum Choice {
        SYSTEM, LIGHT, DARK
    }

    /** Applies it to the whole app, and again whenever the system's changes if it is followed. */
    public static Subscription apply(Choice choice) {
        if (choice != Choice.SYSTEM) {
            use(choice == Choice.DARK);
            return Subscription.EMPTY;
        }
        return Platform.getPreferences().colorSchemeProperty()
                .subscribe(scheme -> use(scheme == ColorScheme.DARK));
    }

    private static void use(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives a window our own styles, on top of the theme's. */
    public static void style(Scene scene) {
        scene.getStylesheets().add(STYLES);
    }

    /** Whether things may move: the system may say that they should not. */
    public static boolean mayMove() {
        return !Platform.getPreferences().isReducedMotion();
    }
}
