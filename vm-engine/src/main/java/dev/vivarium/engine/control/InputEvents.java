package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.InputPort;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Pointer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * QEMU's {@code InputEvent}s. Those of one command happen together: the two axes of a place or a motion are put together. All of a
 * command is checked before anything of it is done. Used by the control thread only.
 */
final class InputEvents {
    private static final int MOST_EVENTS = 256;

    private final InputPort port;
    private int x;
    private int y;
    private int buttons;

    InputEvents(InputPort port) {
        this.port = port;
    }

    void send(JsonNode events) throws QmpError {
        if (!events.isArray() || events.size() > MOST_EVENTS) {
            throw QmpError.generic("Parameter 'events' must be an array of up to " + MOST_EVENTS + " events");
        }
        Batch batch = new Batch(x, y, buttons);
        for (JsonNode event : events) {
            batch.add(event);
        }
        batch.endMotion();
        x = batch.placeX;
        y = batch.placeY;
        buttons = batch.pressed;
        port.perform(hub -> batch.actions.forEach(action -> action.accept(hub)));
    }

    private static final class Batch {
        private final List<Consumer<InputHub>> actions = new ArrayList<>();
        private int placeX;
        private int placeY;
        private int pressed;
        private boolean placed;
        private int dx;
        private int dy;

        Batch(int x, int y, int buttons) {
            placeX = x;
            placeY = y;
            pressed = buttons;
        }

        void add(JsonNode event) throws QmpError {
            JsonNode data = event.path("data");
            switch (event.path("type").asText()) {
                case "key" -> {
                    Key key = InputCommands.key(data.path("key"));
                    boolean down = flag(data, event);
                    actions.add(hub -> hub.key(key, down));
                }
                case "btn" -> {
                    endMotion();
                    button(data.path("button").asText(), flag(data, event));
                }
                case "abs" -> place(data, event);
                case "rel" -> move(data, event);
                default -> throw refusal(event);
            }
        }

        private void button(String name, boolean down) throws QmpError {
            int clicks = switch (name) {
                case "wheel-up" -> 1;
                case "wheel-down" -> -1;
                default -> 0;
            };
            if (clicks != 0) {
                if (down) {
                    actions.add(hub -> hub.wheel(clicks));
                }
                return;
            }
            int bit = switch (name) {
                case "left" -> Pointer.LEFT;
                case "right" -> Pointer.RIGHT;
                case "middle" -> Pointer.MIDDLE;
                case "side" -> Pointer.BACK;
                case "extra" -> Pointer.FORWARD;
                default -> throw QmpError.generic("There is no button '" + name + "'");
            };
            pressed = down ? pressed | bit : pressed & ~bit;
            int now = pressed;
            actions.add(hub -> hub.buttons(now));
        }

        private void place(JsonNode data, JsonNode event) throws QmpError {
            int value = number(data, event);
            if (value < 0 || value > Pointer.MOST) {
                throw refusal(event);
            }
            switch (data.path("axis").asText()) {
                case "x" -> placeX = value;
                case "y" -> placeY = value;
                default -> throw refusal(event);
            }
            placed = true;
        }

        private void move(JsonNode data, JsonNode event) throws QmpError {
            int value = number(data, event);
            switch (data.path("axis").asText()) {
                case "x" -> dx = Math.clamp((long) dx + value, -Pointer.MOST, Pointer.MOST);
                case "y" -> dy = Math.clamp((long) dy + value, -Pointer.MOST, Pointer.MOST);
                default -> throw refusal(event);
            }
        }

        void endMotion() {
            if (placed) {
                int toX = placeX;
                int toY = placeY;
                actions.add(hub -> hub.moveTo(toX, toY));
            }
            if (dx != 0 || dy != 0) {
                int right = dx;
                int down = dy;
                actions.add(hub -> hub.move(right, down));
            }
            placed = false;
            dx = 0;
            dy = 0;
        }

        private static boolean flag(JsonNode data, JsonNode event) throws QmpError {
            if (!data.path("down").isBoolean()) {
                throw refusal(event);
            }
            return data.path("down").booleanValue();
        }

        private static int number(JsonNode data, JsonNode event) throws QmpError {
            if (!data.path("value").isInt()) {
                throw refusal(event);
            }
            return data.path("value").intValue();
        }

        private static QmpError refusal(JsonNode event) {
            return QmpError.generic("There is no such event: " + event);
        }
    }
}
