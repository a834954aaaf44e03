package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * What a person does, on its way to the machine. One message is under way at a time; what happens meanwhile waits, and motion that waits
 * becomes one: a slow machine gets the last place and loses no key. Any thread may call anything.
 */
final class GuestInput {
    /** As many as the machine takes in one message. */
    private static final int MOST_EVENTS = 256;
    /** Keys and buttons that wait; a machine that hangs takes none, and more would only surprise. */
    private static final int MOST_WAITING = 4096;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Function<ObjectNode, CompletableFuture<?>> send;
    private final Set<String> keysDown = new LinkedHashSet<>();
    private final Set<String> buttonsDown = new LinkedHashSet<>();
    private List<Event> waiting = new ArrayList<>();
    private boolean underWay;

    /** Something that happens. */
    private sealed interface Event {
        record Key(String name, boolean down) implements Event {
        }

        record Button(String name, boolean down) implements Event {
        }

        record Place(int x, int y) implements Event {
        }

        record Motion(int dx, int dy) implements Event {
        }
    }

    /** @param send sends the arguments of input-send-event */
    GuestInput(Function<ObjectNode, CompletableFuture<?>> send) {
        this.send = send;
    }

    void key(String name, boolean down) {
        synchronized (this) {
            if (down) {
                keysDown.add(name);
            } else if (!keysDown.remove(name)) {
                return; // it was let go of already
            }
            add(new Event.Key(name, down));
        }
        flush();
    }

    void button(String name, boolean down) {
        synchronized (this) {
            if (down) {
                buttonsDown.add(name);
            } else if (!buttonsDown.remove(name)) {
                return;
            }
            add(new Event.Button(name, down));
        }
        flush();
    }

    void wheel(boolean up, int clicks) {
        String name = up ? "wheel-up" : "wheel-down";
        synchronized (this) {
            for (int i = 0; i < clicks; i++) {
                add(new Event.Button(name, true));
                add(new Event.Button(name, false));
            }
        }
        flush();
    }

    void moveTo(int x, int y) {
        synchronized (this) {
            if (!waiting.isEmpty() && waiting.getLast() instanceof Event.Place) {
                waiting.removeLast();
            }
            add(new Event.Place(x, y));
        }
        flush();
    }

    void move(int dx, int dy) {
        synchronized (this) {
            Event.Motion motion = new Event.Motion(dx, dy);
            if (!waiting.isEmpty() && waiting.getLast() instanceof Event.Motion before) {
                waiting.removeLast();
                motion = new Event.Motion(before.dx + dx, before.dy + dy);
            }
            add(motion);
        }
        flush();
    }

    /** Presses keys together, and lets go of them. */
    void press(List<String> keys) {
        keys.forEach(key -> key(key, true));
        keys.reversed().forEach(key -> key(key, false));
    }

    /** Lets go of everything: the person looks elsewhere. */
    void releaseAll() {
        List<String> keys;
        List<String> buttons;
        synchronized (this) {
            keys = List.copyOf(keysDown);
            buttons = List.copyOf(buttonsDown);
        }
        keys.reversed().forEach(key -> key(key, false));
        buttons.forEach(button -> button(button, false));
    }

    private void add(Event event) {
        boolean release = event instanceof Event.Key key && !key.down
                || event instanceof Event.Button button && !button.down;
        if (waiting.size() < MOST_WAITING || release) {
            waiting.add(event);
        }
    }

    private void flush() {
        ObjectNode message;
        synchronized (this) {
            if (underWay || waiting.isEmpty()) {
                return;
            }
            underWay = true;
            message = message();
        }
        send.apply(message).whenComplete((answer, error) -> {
            synchronized (this) {
                underWay = false;
                if (error != null) {
                    waiting.clear(); // it has ended, or has no such device
                }
            }
            flush();
        });
    }

    private ObjectNode message() {
        ObjectNode message = JSON.objectNode();
        ArrayNode events = message.putArray("events");
        int taken = 0;
        while (taken < waiting.size() && events.size() < MOST_EVENTS - 1) {
            put(events, waiting.get(taken++));
        }
        waiting = new ArrayList<>(waiting.subList(taken, waiting.size()));
        return message;
    }

    private static void put(ArrayNode events, Event event) {
        switch (event) {
            case Event.Key key -> {
                ObjectNode data = events.addObject().put("type", "key").putObject("data").put("down", key.down);
                data.putObject("key").put("type", "qcode").put("data", key.name);
            }
            case Event.Button button -> events.addObject().put("type", "btn").putObject("data")
                    .put("down", button.down).put("button", button.name);
            case Event.Place place -> {
                axis(events, "abs", "x", place.x);
                axis(events, "abs", "y", place.y);
            }
            case Event.Motion motion -> {
                axis(events, "rel", "x", motion.dx);
                axis(events, "rel", "y", motion.dy);
            }
        }
    }

    private static void axis(ArrayNode events, String type, String axis, int value) {
        events.addObject().put("type", type).putObject("data").put("axis", axis).put("value", value);
    }
}
