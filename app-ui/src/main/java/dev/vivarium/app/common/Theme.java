package dev.vivarium.app.common;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Light or dark, as the person says or the system does; the accent, which is ours; and how large text is. Of the window's thread. */
public final class Theme {
    /** Text may be this many times as large as it is usually, at most. */
    public static final double SCALE_MOST = 2;
    /** The usual size of text, in pixels. */
    public static final double TEXT = 13;
    private static final double ICON = 16;
    private static final double SIGN = 40;
    private static final String STYLES = Objects.requireNonNull(Theme.class.getResource("vivarium.css"))
            .toExternalForm();
    private static final String DARK_STYLES = Objects.requireNonNull(Theme.class.getResource("dark.css"))
            .toExternalForm();
    private static final String SIZE = "data:text/css,";
    private static final ReadOnlyDoubleWrapper SCALE = new ReadOnlyDoubleWrapper(1);
    private static final ReadOnlyBooleanWrapper DARK = new ReadOnlyBooleanWrapper();

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
        DARK.set(dark);
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        restyle();
    }

    /** Whether it is dark now. */
    public static ReadOnlyBooleanProperty dark() {
        return DARK.getReadOnlyProperty();
    }

    /** How many times larger than usual text is, and all that is measured by it. */
    public static ReadOnlyDoubleProperty scale() {
        return SCALE.getReadOnlyProperty();
    }

    /** Changes it in all windows. */
    public static void setScale(double scale) {
        SCALE.set(Math.clamp(scale, 1, SCALE_MOST));
        restyle();
    }

    /** Gives a window our own styles, on top of the theme's, and the size of text. */
    public static void style(Scene scene) {
        List<String> sheets = new ArrayList<>(List.of(STYLES));
        if (DARK.get()) {
            sheets.add(DARK_STYLES);
        }
        if (SCALE.get() > 1) {
            sheets.add(sizes(SCALE.get()));
        }
        scene.getStylesheets().removeIf(each -> each.startsWith(SIZE) || each.equals(STYLES)
                || each.equals(DARK_STYLES));
        scene.getStylesheets().addAll(0, sheets);
    }

    private static String sizes(double scale) {
        String rules = String.format(Locale.ROOT, ".root{-fx-font-size:%.2fpx}.icon{-fx-icon-size:%.0f}"
                + ".state .icon{-fx-icon-size:%.0f}.picture-sign{-fx-icon-size:%.0f}", TEXT * scale, ICON * scale,
                TEXT * scale, SIGN * scale);
        return SIZE + rules.replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }

    private static void restyle() {
        for (Window window : Window.getWindows()) {
            if (window instanceof Stage && window.getScene() != null
                    && window.getScene().getStylesheets().contains(STYLES)) {
                style(window.getScene());
            }
        }
    }

    /** Whether things may move: the system may say that they should not. */
    public static boolean mayMove() {
        return !Platform.getPreferences().isReducedMotion();
    }
}
