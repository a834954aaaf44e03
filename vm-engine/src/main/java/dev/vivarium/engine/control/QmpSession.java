package dev.vivarium.engine.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One client's conversation by the QEMU Machine Protocol (QEMU's docs/interop/qmp-spec.rst): negotiation, then commands
 * one after another, each answered before the next begins. No out-of-band execution. Knows nothing of sockets.
 */
final class QmpSession {
    /** QMP lets servers add members, and clients pass over those that they do not know. */
    private static final String REMEDY = "x-viv-remedy";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String NEGOTIATE = "qmp_capabilities";

    private final Map<String, QmpCommand> commands;
    private boolean negotiated;

    QmpSession(Map<String, QmpCommand> commands) {
        this.commands = commands;
    }

    /** Whether events are for this client already. */
    boolean negotiated() {
        return negotiated;
    }

    /** One line on the wire. */
    static byte[] encode(JsonNode message) {
        try {
            byte[] text = MAPPER.writeValueAsBytes(message);
            byte[] line = java.util.Arrays.copyOf(text, text.length + 2);
            line[text.length] = '\r';
            line[text.length + 1] = '\n';
            return line;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message of the control socket cannot be written.", e);
        }
    }

    /** @return the answer, when there is one */
    CompletableFuture<ObjectNode> answer(JsonFramer.Message message) {
        JsonNode id = null;
        try {
            ObjectNode request = parse(message);
            id = request.get("id");
            JsonNode idToEcho = id;
            return dispatch(request).handle((result, error) -> error == null
                    ? withId(JsonNodeFactory.instance.objectNode().set("return", result), idToEcho)
                    : failure(errorOf(error), idToEcho));
        } catch (QmpError e) {
            return CompletableFuture.completedFuture(failure(e, id));
        }
    }

    /** What the machine refuses has a sentence; everything else is a fault of ours. */
    private static QmpError errorOf(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof QmpError known) {
            return known;
        }
        return cause instanceof VmException refusal ? QmpError.of(refusal)
                : QmpError.generic("The command failed: " + error);
    }

    private static ObjectNode parse(JsonFramer.Message message) throws QmpError {
        byte[] text = message.text();
        if (text == null) {
            throw QmpError.generic("The message is longer than " + JsonFramer.LIMIT + " bytes");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw QmpError.generic("JSON parse error, " + e.getOriginalMessage());
        } catch (IOException e) {
            throw QmpError.generic("JSON parse error, " + e.getMessage());
        }
        if (!(node instanceof ObjectNode)) {
            throw QmpError.generic("QMP input must be a JSON object");
        }
        return (ObjectNode) node;
    }

    private CompletableFuture<? extends JsonNode> dispatch(ObjectNode request) throws QmpError {
        JsonNode arguments = JsonNodeFactory.instance.objectNode();
        String name = null;
        for (Iterator<Map.Entry<String, JsonNode>> members = request.properties().iterator(); members.hasNext();) {
            Map.Entry<String, JsonNode> member = members.next();
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "id" -> {
                    // Echoed with the answer.
                }
                case "execute" -> {
                    if (!value.isTextual()) {
                        throw QmpError.generic("QMP input member 'execute' must be a string");
                    }
                    name = value.textValue();
                }
                case "arguments" -> {
                    if (!value.isObject()) {
                        throw QmpError.generic("QMP input member 'arguments' must be an object");
                    }
                    arguments = value;
                }
                default -> throw QmpError.generic("QMP input member '" + member.getKey() + "' is unexpected");
            }
        }
        if (name == null) {
            throw QmpError.generic("QMP input lacks member 'execute'");
        }
        return run(name, arguments);
    }

    private CompletableFuture<? extends JsonNode> run(String name, JsonNode arguments) throws QmpError {
        if (name.equals(NEGOTIATE)) {
            return negotiate(arguments);
        }
        if (!negotiated) {
            throw QmpError.commandNotFound(
                    "Expecting capabilities negotiation with '" + NEGOTIATE + "'");
        }
        QmpCommand command = commands.get(name);
        if (command == null) {
            throw QmpError.commandNotFound("The command " + name + " has not been found");
        }
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            if (!command.parameters().contains(argument.getKey())) {
                throw QmpError.generic("Parameter '" + argument.getKey() + "' is unexpected");
            }
        }
        for (String required : command.required()) {
            if (!arguments.has(required)) {
                throw QmpError.generic("Parameter '" + required + "' is missing");
            }
        }
        return command.action().run(arguments);
    }

    private CompletableFuture<? extends JsonNode> negotiate(JsonNode arguments) throws QmpError {
        if (negotiated) {
            throw QmpError.commandNotFound("Capabilities negotiation is already complete, command ignored");
        }
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            if (!argument.getKey().equals("enable")) {
                throw QmpError.generic("Parameter '" + argument.getKey() + "' is unexpected");
            }
            if (!argument.getValue().isArray() || !argument.getValue().isEmpty()) {
                throw QmpError.generic("No capability of parameter 'enable' is available");
            }
        }
        negotiated = true;
        return CompletableFuture.completedFuture(JsonNodeFactory.instance.objectNode());
    }

    private static ObjectNode failure(QmpError error, @Nullable JsonNode id) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode said = answer.putObject("error").put("class", error.errorClass()).put("desc", error.description());
        if (!error.remedy().isEmpty()) {
            said.put(REMEDY, error.remedy());
        }
        return withId(answer, id);
    }

    private static ObjectNode withId(ObjectNode answer, @Nullable JsonNode id) {
        if (id != null) {
            answer.set("id", id);
        }
        return answer;
    }
}
