package dev.vivarium.app.common;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is asked inside the window: a title, a sentence or two, perhaps something to fill in, and buttons that are verbs. */
public final class Question {
    private final String title;
    private final String text;
    private final List<Answer> answers = new ArrayList<>();
    private @Nullable Node body;
    private @Nullable String remember;

    private Question(String title, String text) {
        this.title = title;
        this.text = text;
    }

    /** What a button is. */
    public enum Kind {
        /** What Enter chooses. */
        USUAL, OTHER,
        /** Something is lost by it: never what Enter chooses. */
        DESTRUCTIVE,
        /** What Esc chooses; everything stays as it is. */
        CANCEL
    }

    /**
     * A button.
     *
     * @param then told whether the person wants that remembered
     */
    record Answer(String words, Kind kind, String id, Consumer<Boolean> then) {
    }

    public static Question of(String title, String text) {
        return new Question(title, text);
    }

    /** Something between the text and the buttons. */
    public Question with(Node content) {
        body = content;
        return this;
    }

    /** A box to tick: the answer counts from now on. */
    public Question remembering(String words) {
        remember = words;
        return this;
    }

    /** @param id what tests look for */
    public Question answer(String id, String words, Kind kind, Runnable then) {
        return answer(id, words, kind, remembered -> then.run());
    }

    public Question answer(String id, String words, Kind kind, Consumer<Boolean> then) {
        answers.add(new Answer(words, kind, id, then));
        return this;
    }

    /** The button that leaves everything as it is. */
    public Question orCancel() {
        return answer("dialog-cancel", Texts.of(Question.class).get("cancel"), Kind.CANCEL, () -> {
        });
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Nullable
    Node body() {
        return body;
    }

    @Nullable
    String remember() {
        return remember;
    }
}
