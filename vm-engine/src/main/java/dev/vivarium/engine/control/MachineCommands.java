package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.KeptMachine;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.Machine.State;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.display.Screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The commands that steer a machine and ask what it is, with QEMU's names and answers. */
final class MachineCommands {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Machine machine;
    private final MachineIdentity identity;
    private final Executor afterTheCommand;
    private final Map<String, QmpCommand> commands = new LinkedHashMap<>();

    private MachineCommands(Machine machine, MachineIdentity identity, Executor afterTheCommand) {
        this.machine = machine;
        this.identity = identity;
        this.afterTheCommand = afterTheCommand;
    }

    /** @param afterTheCommand runs a task on the control thread, once the command that it does now has returned */
    static Map<String, QmpCommand> of(ControlledMachine controlled, MachineIdentity identity,
            Executor afterTheCommand) {
        MachineCommands own = new MachineCommands(controlled.machine(), identity, afterTheCommand);
        own.addOwn();
        InputCommands.addTo(own.commands, controlled.machine(), controlled.input());
        NetworkCommands.addTo(own.commands, controlled.networks(),
                controlled.machine() instanceof KeptMachine kept ? kept : null);
        Screen screen = controlled.screen();
        if (screen != null) {
            ScreenCommands.addTo(own.commands, screen);
        }
        return own.commands;
    }

    private void addOwn() {
        add("stop", arguments -> request(Request.PAUSE));
        add("cont", arguments -> request(Request.RESUME));
        add("system_reset", arguments -> request(Request.RESET));
        add("system_powerdown", arguments -> request(Request.POWER_BUTTON));
        add("quit", arguments -> quit());
        add("query-status", arguments -> done(status()));
        add("query-version", arguments -> done(QmpMessages.version(identity.release())));
        add("query-name", arguments -> done(JSON.objectNode().put("name", identity.name())));
        add("query-cpus-fast", arguments -> done(processors()));
        add("x-viv-query-statistics", arguments -> statistics());
        commands.putAll(DriveCommands.of(machine));
        if (machine instanceof KeptMachine kept) {
            SnapshotCommands.addTo(commands, kept);
        }
        add("query-commands", arguments -> done(names()));
    }

    private void add(String name, QmpCommand.Action action) {
        commands.put(name, QmpCommand.plain(name, action));
    }

    private static CompletableFuture<JsonNode> done(JsonNode result) {
        return CompletableFuture.completedFuture(result);
    }

    private CompletableFuture<JsonNode> request(Request request) {
        return machine.request(request).thenApply(nothing -> JSON.objectNode());
    }

    /**
     * Answered at once: when the machine has ended, this socket has too. It is asked for when the command has returned,
     * and so the answer stands in the control thread's queue before the event, as QEMU's clients see it.
     */
    private CompletableFuture<JsonNode> quit() {
        afterTheCommand.execute(() -> machine.request(Request.QUIT));
        return done(JSON.objectNode());
    }

    private ObjectNode status() {
        State state = machine.state();
        String status = switch (state) {
            case RUNNING -> "running";
            case PAUSED -> "paused";
            case OUT_OF_SPACE -> "io-error";
            case ENDED -> "shutdown";
        };
        return JSON.objectNode().put("status", status).put("singlestep", false).put("running", state == State.RUNNING);
    }

    private ArrayNode processors() {
        ArrayNode list = JSON.arrayNode();
        for (int index = 0; index < identity.processors(); index++) {
            ObjectNode processor = list.addObject().put("cpu-index", index)
                    .put("qom-path", "/machine/unattached/device[" + index + "]")
                    .put("thread-id", ProcessorThreads.idOf(index))
                    .put("target", "x86_64");
            processor.putObject("props").put("socket-id", index).put("core-id", 0).put("thread-id", 0);
        }
        return list;
    }

    /** Answered when every processor has said what it counted. */
    private CompletableFuture<JsonNode> statistics() {
        return CompletableFuture.supplyAsync(() -> statistics(machine.report()), Thread.ofVirtual()::start);
    }

    private ObjectNode statistics(MachineReport report) {
        ObjectNode result = JSON.objectNode().put("accelerator", identity.accelerator())
                .put("guest-nanoseconds", report.guestNanos())
                .put("instructions", report.instructions());
        ObjectNode processors = result.putObject("processors");
        report.processors().forEach(processors::put);
        ObjectNode devices = result.putObject("devices");
        report.devices().forEach(devices::put);
        return result;
    }

    private ArrayNode names() {
        ArrayNode list = JSON.arrayNode();
        list.addObject().put("name", "qmp_capabilities");
        commands.keySet().forEach(name -> list.addObject().put("name", name));
        return list;
    }
}
