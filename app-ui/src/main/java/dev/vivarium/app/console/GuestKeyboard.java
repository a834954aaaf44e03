package dev.vivarium.app.console;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.hostkeys.HostKeyboard;

import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/**
 * Leads keys to the guest while its picture has the focus: by their places where the computer's keyboard can be listened to, else by what the toolkit
 * calls them. Everything is let go of when the focus goes. Belongs to the window's thread.
 */
final class GuestKeyboard {
    private final PictureView view;
    private final ConsoleModel model;
    private final GuestInput input;
    private final Consumer<ReleaseChord.Command> commands;
    private final ReleaseChord chord;
    private final @Nullable HostKeyboard host;

    /** @param commands told what the person wants of the window */
    GuestKeyboard(PictureView view, ConsoleModel model, GuestInput input, Consumer<ReleaseChord.Command> commands) {
        this.view = view;
        this.model = model;
        this.input = input;
        this.commands = commands;
        host = HostKeyboard.listen((key, down) -> FxThread.later(() -> moved(key, down)));
        chord = new ReleaseChord(host != null);
        view.addEventFilter(KeyEvent.ANY, this::heard);
        view.focusedProperty().addListener((property, before, now) -> focus(now));
        model.connectedProperty().addListener((property, before, now) -> focus(view.isFocused()));
    }

    /** Whether Right Ctrl is the key that frees the keyboard; else Ctrl and Alt together. */
    boolean hasRightControl() {
        return chord.isRightControl();
    }

    /** The keyboard becomes the guest's, now or when this window has it. */
    void capture() {
        view.requestFocus();
        focus(view.isFocused());
    }

    private void focus(boolean has) {
        boolean before = model.capturedProperty().get();
        model.setCaptured(has);
        boolean now = model.capturedProperty().get();
        if (now == before) {
            return;
        }
        chord.forget();
        if (!now) {
            input.releaseAll();
        }
        if (host != null && now) {
            host.grab();
        } else if (host != null) {
            host.release();
        }
    }

    /** The toolkit's key events are for nobody else while keys are the guest's. */
    private void heard(KeyEvent event) {
        if (!model.capturedProperty().get()) {
            return;
        }
        event.consume();
        String key = Keys.name(event.getCode());
        boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (host == null && key != null && (pressed || event.getEventType() == KeyEvent.KEY_RELEASED)) {
            moved(key, pressed);
        }
    }

    private void moved(String key, boolean down) {
        if (!model.capturedProperty().get()) {
            return;
        }
        ReleaseChord.Command command = chord.moved(key, down);
        switch (command) {
            case NONE -> input.key(key, down);
            case SWALLOW -> {
                // Ours, and nothing follows from it yet.
            }
            default -> commands.accept(command);
        }
    }

    void close() {
        if (host != null) {
            host.close();
        }
    }
}
