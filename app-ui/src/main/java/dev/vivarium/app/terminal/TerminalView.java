package dev.vivarium.app.terminal;

import dev.vivarium.app.common.FxThread;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A terminal as a part of a window: as many rows and columns as there is room for. Ctrl+Shift+C and V copy and paste, Shift+Page Up and Down
 * and the wheel go back, Shift marks although the program wants the pointer. Drawn once a frame at most, and only after a change.
 */
public final class TerminalView extends Region {
    private static final int WHEEL_LINES = 3;
    private static final double PADDING = 4;

    private final Terminal terminal;
    private final Consumer<String> typed;
    private final Canvas canvas = new Canvas();
    private final Selection selection = new Selection();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            stop();
            awaitsFrame.set(false);
            draw();
        }
    };
    /** Whether the next frame draws: one at most, and none while nothing changes. */
    private final AtomicBoolean awaitsFrame = new AtomicBoolean();
    private volatile boolean shown;
    private Painter painter = new Painter(Font.getDefault().getSize());
    private int back;
    private int firstLine;
    private long drawn = -1;
    private @Nullable MouseButton told;

    /** @param typed what goes to the program: it must not wait */
    public TerminalView(Terminal terminal, Consumer<String> typed) {
        this.terminal = terminal;
        this.typed = typed;
        terminal.onChange(this::awaitFrame);
        getChildren().add(canvas);
        getStyleClass().add("terminal");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        canvas.setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::buttonDown);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::buttonUp);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        focusedProperty().addListener((property, before, now) -> {
            changed();
            send(terminal.focused(now));
        });
    }

    /** It is seen now: it is drawn when it changes. */
    public void shown() {
        shown = true;
        changed();
    }

    public void hidden() {
        shown = false;
    }

    /** What the program calls its window; empty for nothing. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** In points. */
    public void setFontSize(double size) {
        painter = new Painter(size);
        requestLayout();
        changed();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - 2 * PADDING);
        double height = Math.max(0, getHeight() - 2 * PADDING);
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.relocate(PADDING, PADDING);
        if (width > 0 && height > 0) {
            terminal.resize((int) (height / painter.cellHeight()), (int) (width / painter.cellWidth()));
        }
        changed();
    }

    private void changed() {
        drawn = -1;
        awaitFrame();
    }

    private void awaitFrame() {
        if (shown && !awaitsFrame.getAndSet(true)) {
            FxThread.now(frames::start);
        }
    }

    private void draw() {
        long changes = terminal.changes();
        if (changes == drawn || canvas.getWidth() <= 0) {
            return;
        }
        drawn = changes;
        terminal.look(back, picture -> {
            back = picture.back();
            firstLine = picture.kept() - picture.back();
            painter.paint(canvas.getGraphicsContext2D(), picture, selection, firstLine, isFocused());
        });
        title.set(terminal.title());
    }

    private void send(String text) {
        if (!text.isEmpty()) {
            typed.accept(text);
        }
    }

    private void pressed(KeyEvent event) {
        boolean shortcut = event.isControlDown() && event.isShiftDown();
        if (shortcut && event.getCode() == KeyCode.C) {
            copy();
        } else if (shortcut && event.getCode() == KeyCode.V
                || event.isShiftDown() && event.getCode() == KeyCode.INSERT) {
            paste();
        } else if (event.isShiftDown() && event.getCode() == KeyCode.PAGE_UP) {
            goBack(terminal.rows() - 1);
        } else if (event.isShiftDown() && event.getCode() == KeyCode.PAGE_DOWN) {
            goBack(1 - terminal.rows());
        } else {
            String form = terminal.keyForms().of(event.getCode(), event.isShiftDown(), event.isAltDown(),
                    event.isControlDown());
            if (form == null && event.isControlDown() && !event.isAltDown()) {
                form = KeyForms.control(event.getCode());
            }
            if (form == null) {
                return; // its character comes by itself
            }
            typeAtTheEnd(form);
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (text.isEmpty() || text.codePointAt(0) < ' ' || text.codePointAt(0) == 0x7F
                || event.isControlDown() && !event.isAltDown()) {
            return;
        }
        typeAtTheEnd(event.isAltDown() && !event.isControlDown() ? "\u001b" + text : text);
        event.consume();
    }

    private void typeAtTheEnd(String text) {
        back = 0;
        selection.clear();
        changed();
        send(text);
    }

    private void goBack(int lines) {
        back = Math.max(0, back + lines);
        changed();
    }

    /** What is marked, to the clipboard. */
    public void copy() {
        if (!selection.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(terminal.text(selection.from(), selection.to()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            typeAtTheEnd(terminal.pasted(text));
        }
    }

    private int row(double y) {
        return Math.clamp((int) ((y - PADDING) / painter.cellHeight()), 0, terminal.rows() - 1);
    }

    private int column(double x) {
        return Math.clamp((int) ((x - PADDING) / painter.cellWidth()), 0, terminal.columns() - 1);
    }

    /** Between two cells. */
    private Selection.Place place(MouseEvent event) {
        int column = (int) Math.round((event.getX() - PADDING) / painter.cellWidth());
        return new Selection.Place(firstLine + row(event.getY()), Math.clamp(column, 0, terminal.columns()));
    }

    private void buttonDown(MouseEvent event) {
        requestFocus();
        if (terminal.pointer() != Modes.Pointer.NOTHING && !event.isShiftDown()) {
            told = event.getButton();
            tell(event, code(event.getButton()), true);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            select(event);
        } else if (event.getButton() == MouseButton.MIDDLE) {
            paste();
        }
        event.consume();
    }

    private void select(MouseEvent event) {
        Selection.Place at = place(event);
        switch (event.getClickCount()) {
            case 1 -> selection.begin(at);
            case 2 -> selectWord(at.line(), column(event.getX()));
            default -> {
                selection.begin(new Selection.Place(at.line(), 0));
                selection.extend(new Selection.Place(at.line(), terminal.columns()));
            }
        }
        changed();
    }

    private void selectWord(int line, int column) {
        int[] word = terminal.word(line, column);
        selection.begin(new Selection.Place(line, word[0]));
        selection.extend(new Selection.Place(line, word[1]));
    }

    private void dragged(MouseEvent event) {
        if (told != null) {
            if (terminal.pointer() != Modes.Pointer.BUTTONS) {
                tell(event, 32 + code(told), true);
            }
        } else if (event.getButton() == MouseButton.PRIMARY) {
            selection.extend(place(event));
            changed();
        }
    }

    private void buttonUp(MouseEvent event) {
        if (told != null) {
            tell(event, code(told), false);
            told = null;
        }
    }

    private void tell(MouseEvent event, int code, boolean down) {
        send(terminal.pointed(code, row(event.getY()), column(event.getX()), down));
    }

    private static int code(MouseButton button) {
        return switch (button) {
            case MIDDLE -> 1;
            case SECONDARY -> 2;
            default -> 0;
        };
    }

    private void scrolled(ScrollEvent event) {
        int direction = (int) Math.signum(event.getDeltaY());
        if (terminal.pointer() != Modes.Pointer.NOTHING && !event.isShiftDown()) {
            send(terminal.pointed(direction > 0 ? 64 : 65, row(event.getY()), column(event.getX()), true));
        } else if (terminal.isAlternate()) {
            KeyCode key = direction > 0 ? KeyCode.UP : KeyCode.DOWN;
            send(String.valueOf(terminal.keyForms().of(key, false, false, false)).repeat(WHEEL_LINES));
        } else {
            goBack(direction * WHEEL_LINES);
        }
        event.consume();
    }
}
