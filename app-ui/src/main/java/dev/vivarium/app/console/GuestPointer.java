package dev.vivarium.app.console;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;

import org.jspecify.annotations.Nullable;

/**
 * Leads the pointer over the guest's picture to the guest: places if it is told places; else motion, for which the pointer is captured: hidden and
 * put back into the middle of the picture. Belongs to the window's thread.
 */
final class GuestPointer {
    /** What one notch of a wheel is in the toolkit's units. */
    private static final double NOTCH = 40;

    private final PictureView view;
    private final ConsoleModel model;
    private final GuestInput input;
    private final Runnable capture;
    private final Robot robot = new Robot();
    private double wheel;
    /** The person has clicked into the picture of a guest that is told motion. */
    private boolean clicked;
    private @Nullable Point2D middle;

    /** @param capture gives keyboard and pointer to the guest */
    GuestPointer(PictureView view, ConsoleModel model, GuestInput input, Runnable capture) {
        this.view = view;
        this.model = model;
        this.input = input;
        this.capture = capture;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        model.capturedProperty().subscribe(captured -> follow());
        model.absoluteProperty().subscribe(absolute -> follow());
    }

    private boolean isCaptured() {
        return clicked && model.capturedProperty().get() && !model.absoluteProperty().get();
    }

    private void follow() {
        clicked &= model.capturedProperty().get();
        boolean hidden = isCaptured();
        view.setCursor(hidden ? Cursor.NONE : Cursor.DEFAULT);
        middle = null;
        if (hidden) {
            toTheMiddle();
        }
    }

    private void toTheMiddle() {
        Point2D place = view.localToScreen(view.getWidth() / 2, view.getHeight() / 2);
        if (place != null) {
            middle = new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
            robot.mouseMove(middle);
        }
    }

    private void moved(MouseEvent event) {
        Placement placement = view.placement();
        if (placement == null || !model.connectedProperty().get()) {
            return;
        }
        if (model.absoluteProperty().get()) {
            boolean held = event.isPrimaryButtonDown() || event.isSecondaryButtonDown()
                    || event.isMiddleButtonDown();
            if (held || placement.contains(event.getX(), event.getY())) {
                input.moveTo(placement.machineX(event.getX()), placement.machineY(event.getY()));
            }
        } else if (isCaptured()) {
            move(event);
        }
    }

    private void move(MouseEvent event) {
        Point2D from = middle;
        if (from == null) {
            toTheMiddle();
            return;
        }
        int dx = (int) Math.rint(event.getScreenX() - from.getX());
        int dy = (int) Math.rint(event.getScreenY() - from.getY());
        if (dx != 0 || dy != 0) {
            input.move(dx, dy);
            robot.mouseMove(from);
        }
    }

    private void pressed(MouseEvent event) {
        boolean before = isCaptured();
        capture.run();
        if (before || model.absoluteProperty().get()) {
            moved(event);
            button(event.getButton(), true);
        } else {
            clicked = true; // this click is not the guest's
            follow();
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        button(event.getButton(), false);
    }

    private void button(MouseButton button, boolean down) {
        String name = switch (button) {
            case PRIMARY -> "left";
            case MIDDLE -> "middle";
            case SECONDARY -> "right";
            case BACK -> "side";
            case FORWARD -> "extra";
            case NONE -> "";
        };
        if (!name.isEmpty()) {
            input.button(name, down);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (!model.absoluteProperty().get() && !isCaptured()) {
            return;
        }
        wheel += event.getDeltaY() / NOTCH;
        int clicks = (int) wheel;
        wheel -= clicks;
        if (clicks != 0) {
            input.wheel(clicks > 0, Math.abs(clicks));
        }
        event.consume();
    }
}
