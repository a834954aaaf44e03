package dev.vivarium.app.common;

import dev.vivarium.app.machines.Presence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;

/** What a machine is doing: a picture, a word and a colour, never a colour alone. */
public final class StateBadge {
    private static final List<
            String> KINDS = List.of("running", "paused", "held", "stopped", "saved", "busy", "broken");

    private final Label word = new Label();
    private final HBox box = new HBox();
    private String shown = "";

    public StateBadge() {
        box.getStyleClass().add("state");
        box.setAlignment(Pos.CENTER_LEFT);
        word.setMinWidth(0);
    }

    public Node view() {
        return box;
    }

    /**
     * Shows it.
     *
     * @param working what this window does with it just now; empty if nothing
     * @param more    what else is to be said in a few words, as the back end; may be empty
     */
    public void show(Presence.State state, String working, String more) {
        boolean works = !working.isEmpty();
        String kind = works ? "busy" : kind(state);
        word.setText(works ? working : more.isEmpty() ? word(state) : word(state) + " · " + more);
        String picture = works ? "working" : kind;
        if (!picture.equals(shown)) { // a list that is scrolled asks often
            shown = picture;
            box.getStyleClass().removeAll(KINDS);
            box.getStyleClass().add(kind);
            box.getChildren().setAll(works ? spinner() : picture(state), word);
        }
    }

    /** The word alone. */
    public static String word(Presence.State state) {
        return Texts.of(StateBadge.class).get("state." + kind(state));
    }

    private static String kind(Presence.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Node picture(Presence.State state) {
        return switch (state) {
            case RUNNING -> dot();
            case PAUSED -> Icons.of(Feather.PAUSE);
            case HELD -> Icons.of(Feather.HARD_DRIVE);
            case STOPPED -> Icons.of(Feather.CIRCLE);
            case SAVED -> Icons.of(Feather.MOON);
            case BUSY -> Icons.of(Feather.LOCK);
            case BROKEN -> Icons.of(Feather.ALERT_TRIANGLE);
        };
    }

    private static Node dot() {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        return dot;
    }

    private static Node spinner() {
        if (!Theme.mayMove()) {
            return Icons.of(Feather.CLOCK);
        }
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.getStyleClass().add("spinner");
        return spinner;
    }
}
