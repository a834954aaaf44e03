package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.input.InputPort;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.KeyStroke;
import dev.vivarium.engine.input.UsLayout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The commands of who sits at a machine: QEMU's for keys and pointer, and one for text. */
final class InputCommands {
    private static final int HOLD_MILLIS = 100;
    private static final int TYPING_MILLIS = 20;
    private static final int MOST_MILLIS = 10_000;
    private static final int MOST_TEXT = 4096;
    private static final int MOST_KEYS = 16;

    private final Machine machine;
    private final InputPort port;
    private final InputEvents events;

    private InputCommands(Machine machine, InputPort port) {
        this.machine = machine;
        this.port = port;
        this.events = new InputEvents(port);
    }

    static void addTo(Map<String, QmpCommand> commands, Machine machine, InputPort port) {
        InputCommands input = new InputCommands(machine, port);
        input.add(commands, "input-send-event", Set.of("device", "head", "events"), "events", input::sendEvents);
        input.add(commands, "send-key", Set.of("keys", "hold-time"), "keys", input::sendKey);
        commands.put("query-mice", QmpCommand.plain("query-mice", arguments -> input.mice()));
        input.add(commands, "x-viv-type", Set.of("text", "delay"), "text", input::type);
    }

    private void add(Map<String, QmpCommand> commands, String name, Set<String> parameters, String required,
            QmpCommand.Action action) {
        commands.put(name, new QmpCommand(name, parameters, Set.of(required), action));
    }

    private CompletableFuture<JsonNode> sendEvents(JsonNode arguments) throws QmpError {
        events.send(arguments.get("events"));
        return CompletableFuture.completedFuture(JsonNodeFactory.instance.objectNode());
    }

    /** The one pointer that people have; what matters is whether the guest is told places or motion. */
    private CompletableFuture<JsonNode> mice() {
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        port.perform(hub -> {
            ArrayNode mice = JsonNodeFactory.instance.arrayNode();
            mice.addObject().put("name", "pointer").put("index", 0).put("current", true).put("absolute",
                    hub.isAbsolute());
            answer.complete(mice);
        });
        return answer;
    }

    /** All down, in their order, held, and up again; answered at once, as QEMU does. */
    private CompletableFuture<JsonNode> sendKey(JsonNode arguments) throws QmpError {
        JsonNode keys = arguments.get("keys");
        if (!keys.isArray() || keys.isEmpty() || keys.size() > MOST_KEYS) {
            throw QmpError.generic("Parameter 'keys' must be an array of 1 to " + MOST_KEYS + " keys");
        }
        int hold = millis(arguments, "hold-time", HOLD_MILLIS);
        List<KeyStroke> strokes = new ArrayList<>();
        List<Key> pressed = new ArrayList<>();
        for (JsonNode value : keys) {
            Key key = key(value);
            pressed.add(key);
            strokes.add(new KeyStroke(key, true, 0));
        }
        for (int i = pressed.size() - 1; i >= 0; i--) {
            strokes.add(new KeyStroke(pressed.get(i), false, i == pressed.size() - 1 ? hold : 0));
        }
        port.play(strokes);
        return CompletableFuture.completedFuture(JsonNodeFactory.instance.objectNode());
    }

    /** Answered when all of it has been typed; so not while the guest is held, as its time stands still. */
    private CompletableFuture<JsonNode> type(JsonNode arguments) throws QmpError {
        String text = arguments.get("text").isTextual() ? arguments.get("text").textValue() : "";
        if (text.isEmpty() || text.length() > MOST_TEXT) {
            throw QmpError.generic("Parameter 'text' must be a string of 1 to " + MOST_TEXT + " characters");
        }
        Optional<Character> missing = UsLayout.missing(text);
        if (missing.isPresent()) {
            throw QmpError.generic(String.format("There is no key for the character U+%04X", (int) missing.get()));
        }
        int delay = millis(arguments, "delay", TYPING_MILLIS);
        if (machine.state() != Machine.State.RUNNING) {
            throw QmpError.generic("The machine does not run");
        }
        return port.play(UsLayout.strokes(text, delay)).thenCompose(done -> done
                ? CompletableFuture.completedFuture(JsonNodeFactory.instance.objectNode())
                : CompletableFuture.failedFuture(QmpError.generic("The guest takes no keys")));
    }

    private static int millis(JsonNode arguments, String name, int otherwise) throws QmpError {
        JsonNode value = arguments.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isInt() || value.intValue() < 0 || value.intValue() > MOST_MILLIS) {
            throw QmpError.generic("Parameter '" + name + "' must be a number of milliseconds up to " + MOST_MILLIS);
        }
        return value.intValue();
    }

    /** QEMU's {@code KeyValue}: a name, or a number of scan code set 1 with 80h for the prefix. */
    static Key key(JsonNode value) throws QmpError {
        JsonNode data = value.get("data");
        String kind = value.path("type").asText();
        Optional<Key> key = Optional.empty();
        if (data != null && kind.equals("qcode") && data.isTextual()) {
            key = Key.named(data.textValue());
        } else if (data != null && kind.equals("number") && data.isInt() && data.intValue() >>> 8 == 0) {
            int number = data.intValue();
            key = Key.ofScanCode(number < 0x80 ? number : 0xE000 | number & 0x7F);
        }
        return key.orElseThrow(() -> QmpError.generic("There is no key " + value));
    }
}
