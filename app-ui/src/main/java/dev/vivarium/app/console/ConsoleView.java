package dev.vivarium.app.console;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The parts of a machine's window: bar, picture or terminal with what is said over it, and strip. In full screen the bar comes from the top edge. */
final class ConsoleView {
    /** How near to the top edge the pointer brings the bar, in the window's units. */
    private static final double EDGE = 2;

    private final BorderPane pane = new BorderPane();
    private final StackPane middle = new StackPane();
    private final StackPane root = new StackPane();
    private final VBox top = new VBox();
    private final Node strip;
    private final Node screen;
    private final Node terminal;
    private boolean fullScreen;

    /** What it is made of. */
    record Parts(ConsoleBar bar, Node screen, Node terminal, SituationPanel situation, StatusStrip strip,
            Dialogs dialogs) {
    }

    ConsoleView(Parts parts, ConsoleModel model) {
        screen = parts.screen;
        terminal = parts.terminal;
        strip = parts.strip.view();
        top.getChildren().addAll(parts.bar.view(), notice(model));
        middle.getChildren().addAll(screen, terminal, parts.situation.view());
        middle.getStyleClass().add("console-middle");
        pane.setCenter(middle);
        pane.setTop(top);
        pane.setBottom(strip);
        root.getChildren().addAll(pane, parts.dialogs.view());
        model.partProperty().subscribe(part -> {
            screen.setVisible(part == ConsoleModel.Part.SCREEN);
            terminal.setVisible(part == ConsoleModel.Part.SERIAL);
        });
        root.addEventFilter(MouseEvent.MOUSE_MOVED, this::edge);
    }

    Parent root() {
        return root;
    }

    private static Node notice(ConsoleModel model) {
        Label words = new Label();
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.textProperty().bind(model.noticeProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, Texts.of(ConsoleView.class).get("notice.close"));
        close.setOnAction(pressed -> model.say(""));
        HBox notice = new HBox(Icons.of(Feather.INFO), words, close);
        notice.setId("console-notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("notice");
        notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    void setFullScreen(boolean now) {
        fullScreen = now;
        pane.setTop(now ? null : top);
        pane.setBottom(now ? null : strip);
        root.getChildren().remove(top);
        if (!now) {
            pane.setTop(top);
        }
    }

    /** In full screen the bar lies over the picture while the pointer is at it. */
    private void edge(MouseEvent event) {
        if (!fullScreen) {
            return;
        }
        boolean shown = root.getChildren().contains(top);
        if (!shown && event.getY() <= EDGE) {
            showBar();
        } else if (shown && event.getY() > top.getHeight() + 8) {
            root.getChildren().remove(top);
        }
    }

    void showBar() {
        if (fullScreen && !root.getChildren().contains(top)) {
            StackPane.setAlignment(top, Pos.TOP_CENTER);
            top.setMaxHeight(VBox.USE_PREF_SIZE);
            root.getChildren().add(1, top);
        }
    }
}
