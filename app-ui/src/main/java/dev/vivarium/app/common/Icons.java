package dev.vivarium.app.common;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Pictures of the one icon pack, and the buttons that have nothing else on them. */
public final class Icons {
    private Icons() {
    }

    /** In the colour of the text around it. */
    public static FontIcon of(Feather icon) {
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("icon");
        return picture;
    }

    /** A button with a picture only: its name is a tip, and what a screen reader says. */
    public static Button button(Feather icon, String name) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }
}
