package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A command of the control protocol.
 *
 * @param parameters what its arguments may be called
 * @param required   which of them must be there
 */
record QmpCommand(String name, Set<String> parameters, Set<String> required, Action action) {
    /** What the command does. Runs on the control thread: long work completes its future elsewhere. */
    @FunctionalInterface
    interface Action {
        /** @param arguments an object with known and all required members */
        CompletableFuture<? extends JsonNode> run(JsonNode arguments) throws QmpError;
    }

    /** A command without arguments. */
    static QmpCommand plain(String name, Action action) {
        return new QmpCommand(name, Set.of(), Set.of(), action);
    }
}
