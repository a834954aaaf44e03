package dev.vivarium.app.console;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import atlantafx.base.theme.Styles;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Over the last picture: what has happened, what can be done, and the way back to the last snapshot. */
final class SituationPanel {
    private static final Map<Situation.Kind, List<Action>> ACTIONS = new EnumMap<>(Situation.Kind.class);

    static {
        for (Situation.Kind kind : Situation.Kind.values()) {
            ACTIONS.put(kind, switch (kind) {
                case NONE, LOOKING, BROKEN -> List.of();
                case BUSY -> List.of(Action.END_PROCESS);
                case OFF, SHUT_DOWN, SWITCHED_OFF, SAVED -> List.of(Action.START, Action.GO_BACK);
                case DIED -> List.of(Action.START, Action.GO_BACK, Action.LOG);
                case CRASHED -> List.of(Action.RESTART, Action.GO_BACK, Action.DISMISS);
                case NO_SPACE -> List.of(Action.TRY_AGAIN);
                case WANTS_DISC, NOTHING_TO_START -> List.of(Action.INSERT, Action.DISMISS);
            });
        }
    }

    private final Texts texts = Texts.of(SituationPanel.class);
    private final StackPane layer = new StackPane();
    private final VBox card = new VBox(12);
    private final Actions actions;
    private final String name;

    /** What can be done. */
    enum Action {
        START, RESTART, TRY_AGAIN, INSERT, GO_BACK, LOG, END_PROCESS, DISMISS
    }

    /** Does it. */
    @FunctionalInterface
    interface Actions {
        void run(Action action);
    }

    /** @param name the machine's */
    SituationPanel(String name, Actions actions) {
        this.name = name;
        this.actions = actions;
        layer.getStyleClass().add("situation-layer");
        layer.setPickOnBounds(false);
        card.getStyleClass().add("situation");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        card.setId("console-situation");
        layer.getChildren().add(card);
        layer.setVisible(false);
    }

    Node view() {
        return layer;
    }

    /**
     * Shows it, or nothing if there is nothing to be said.
     *
     * @param last what the last snapshot is called; null if there is none
     */
    void show(Situation situation, boolean working, @Nullable String last) {
        Situation.Kind kind = situation.kind();
        boolean shown = kind != Situation.Kind.NONE && kind != Situation.Kind.LOOKING && !working;
        layer.setVisible(shown);
        if (!shown) {
            return;
        }
        String key = kind.name().toLowerCase(Locale.ROOT);
        Label title = new Label(texts.get("situation." + key, name), icon(kind));
        title.getStyleClass().add("section");
        title.setGraphicTextGap(8);
        title.setWrapText(true);
        card.getChildren().setAll(title);
        boolean said = !situation.detail().isEmpty() && kind != Situation.Kind.BUSY;
        String detail = said ? situation.detail() : texts.get("situation." + key + ".more", situation.detail());
        if (!detail.isEmpty()) {
            Label more = new Label(detail);
            more.setWrapText(true);
            card.getChildren().add(more);
        }
        FlowPane buttons = new FlowPane(8, 8);
        for (Action action : ACTIONS.getOrDefault(kind, List.of())) {
            if (action != Action.GO_BACK || last != null) {
                buttons.getChildren().add(button(action, last == null ? "" : last, buttons.getChildren().isEmpty()));
            }
        }
        if (!buttons.getChildren().isEmpty()) {
            card.getChildren().add(buttons);
        }
        card.setAccessibleText(title.getText() + " " + detail);
    }

    private Button button(Action action, String last, boolean usual) {
        String key = action.name().toLowerCase(Locale.ROOT);
        Button button = new Button(texts.get("situation.do." + key, last));
        button.setMnemonicParsing(false);
        button.setId("console-" + key.replace('_', '-'));
        if (usual && action != Action.END_PROCESS) { // who has it may only be slow
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setOnAction(pressed -> actions.run(action));
        return button;
    }

    private static Node icon(Situation.Kind kind) {
        return Icons.of(switch (kind) {
            case DIED, CRASHED, BROKEN -> Feather.ALERT_TRIANGLE;
            case NO_SPACE -> Feather.HARD_DRIVE;
            case WANTS_DISC, NOTHING_TO_START -> Feather.DISC;
            case SAVED -> Feather.MOON;
            case BUSY -> Feather.LOCK;
            default -> Feather.POWER;
        });
    }
}
