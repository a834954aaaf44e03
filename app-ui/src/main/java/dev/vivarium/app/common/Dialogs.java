package dev.vivarium.app.common;

import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import atlantafx.base.theme.Styles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/**
 * Questions inside a window, one above the other: what is below cannot be reached until they are answered. The layer lies on top of
 * everything in its window.
 */
public final class Dialogs {
    /** What the answers may take beside each other: as much as the widest question. */
    private static final double BUTTONS = 480;

    private final StackPane layer = new StackPane();
    private final Deque<Node> open = new ArrayDeque<>();
    private final ChangeListener<@Nullable Node> keeper = (property, before, now) -> keepFocus(now);
    private @Nullable Node before;

    public Dialogs() {
        layer.getStyleClass().add("dialog-layer");
        layer.setVisible(false);
        layer.addEventHandler(MouseEvent.ANY, Event::consume);
        layer.addEventHandler(ScrollEvent.ANY, Event::consume);
    }

    public Node view() {
        return layer;
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Asks; the question goes when it is answered. */
    public void ask(Question question) {
        VBox card = new VBox();
        card.getStyleClass().add("dialog");
        card.setId("dialog");
        Label title = wrapped(question.title());
        title.getStyleClass().add("section");
        card.getChildren().add(title);
        if (!question.text().isEmpty()) {
            card.getChildren().add(wrapped(question.text()));
        }
        Node body = question.body();
        if (body != null) {
            VBox.setVgrow(body, Priority.ALWAYS);
            card.getChildren().add(body);
        }
        CheckBox remember = new CheckBox(question.remember());
        remember.setId("dialog-remember");
        remember.setWrapText(true);
        if (question.remember() != null) {
            card.getChildren().add(remember);
        }
        FlowPane buttons = new FlowPane(8, 8);
        buttons.setPrefWrapLength(BUTTONS * Theme.scale().get());
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Question.Answer each : question.answers()) {
            buttons.getChildren().add(button(card, each, remember));
        }
        card.getChildren().add(buttons);
        card.setAccessibleText(question.title() + ". " + question.text());
        show(card);
    }

    /** Says something that nobody can change, until it has been read. */
    public void tell(String title, String text) {
        ask(Question.of(title, text).answer("dialog-close", Texts.of(Dialogs.class).get("close"),
                Question.Kind.USUAL, () -> {
                }));
    }

    private Button button(Node card, Question.Answer answer, CheckBox remember) {
        Button button = new Button(answer.words());
        button.setId(answer.id());
        button.setMnemonicParsing(false);
        switch (answer.kind()) {
            case USUAL -> {
                button.setDefaultButton(true);
                button.getStyleClass().add(Styles.ACCENT);
            }
            case DESTRUCTIVE -> button.getStyleClass().add(Styles.DANGER);
            case CANCEL -> button.setCancelButton(true);
            case OTHER -> button.setDefaultButton(false);
        }
        button.setOnAction(pressed -> {
            close(card);
            answer.then().accept(remember.isSelected());
        });
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(Region card) {
        if (open.isEmpty() && layer.getScene() != null) {
            before = layer.getScene().getFocusOwner();
            layer.getScene().focusOwnerProperty().addListener(keeper);
        }
        card.setMaxHeight(Region.USE_PREF_SIZE);
        open.forEach(each -> each.setDisable(true));
        open.push(card);
        layer.getChildren().add(card);
        layer.setVisible(true);
        FxThread.later(() -> focusFirst(card));
    }

    private void close(Node card) {
        open.remove(card);
        layer.getChildren().remove(card);
        Node below = open.peek();
        if (below != null) {
            below.setDisable(false);
            focusFirst(below);
            return;
        }
        layer.setVisible(false);
        if (layer.getScene() != null) {
            layer.getScene().focusOwnerProperty().removeListener(keeper);
        }
        Node owner = before;
        before = null;
        if (owner != null && owner.getScene() != null) {
            owner.requestFocus();
        }
    }

    /** Tab does not lead out of a question. */
    private void keepFocus(@Nullable Node owner) {
        Node top = open.peek();
        if (top != null && owner != null && !isIn(owner, top)) {
            FxThread.later(() -> {
                if (open.peek() == top) {
                    focusFirst(top);
                }
            });
        }
    }

    private static boolean isIn(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** What is to be filled in; else the usual answer; else what changes nothing. */
    private static void focusFirst(Node card) {
        Node field = find(card, TextInputControl.class::isInstance);
        Node usual = field != null ? field : find(card, each -> each instanceof Button button
                && button.isDefaultButton());
        Node harmless = usual != null ? usual : find(card, each -> each instanceof Button button
                && button.isCancelButton());
        if (harmless != null) {
            harmless.requestFocus();
        }
    }

    private static @Nullable Node find(Node in, Predicate<Node> wanted) {
        if (wanted.test(in) && in.isFocusTraversable()) {
            return in;
        }
        if (in instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
