package dev.vivarium.app.cli;

import dev.vivarium.app.machines.ControlConnection;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code viv key}: presses keys of a running machine's keyboard. */
@Command(name = "key", description = "Presses keys of a running machine's keyboard, those joined by '-' together.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        footerHeading = "%nExamples:%n", footer = {
                "  viv key debian ctrl-alt-f2",
                "  viv key qmp.sock down down ret", "",
                "Keys have QEMU's names: a, 1, f1, ret, spc, esc, tab, backspace, shift, ctrl, alt, meta_l, up, pgdn,",
                "minus, kp_enter, ... Also enter, space, escape, del, ins, win, altgr and minus as the last key: ctrl--."})
final class KeyCommand implements Callable<Integer> {
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(Map.entry("enter", "ret"),
            Map.entry("return", "ret"), Map.entry("space", "spc"), Map.entry("escape", "esc"),
            Map.entry("del", "delete"), Map.entry("ins", "insert"), Map.entry("win", "meta_l"),
            Map.entry("super", "meta_l"), Map.entry("altgr", "alt_r"), Map.entry("control", "ctrl"),
            Map.entry("pageup", "pgup"), Map.entry("pagedown", "pgdn"), Map.entry("-", "minus"));

    @Parameters(index = "0", paramLabel = "MACHINE",
            description = "The name of a kept machine, or the control socket of another one:"
                    + " --monitor of its run.")
    private @Nullable Path socket;
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "KEYS", description = "One after another.")
    private List<String> combinations = List.of();
    @Option(names = "--hold", paramLabel = "MILLIS", defaultValue = "100",
            description = "How long they are down. Default: ${DEFAULT-VALUE}.")
    private int hold;

    @Override
    public Integer call() throws VmException {
        List<List<JsonObject>> all = combinations.stream().map(KeyCommand::keys).toList();
        try (ControlConnection machine = ControlConnection.to(Objects.requireNonNull(socket))) {
            for (List<JsonObject> keys : all) {
                machine.ask("send-key", new JsonObject().put("keys", keys).put("hold-time", hold));
            }
        }
        return 0;
    }

    /** As {@code send-key} takes them. */
    static List<JsonObject> keys(String combination) {
        String text = combination.endsWith("--") ? combination.substring(0, combination.length() - 1) + "minus"
                : combination.equals("-") ? "minus" : combination;
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("-"))
                .map(name -> new JsonObject().put("type", "qcode").put("data", OTHER_NAMES.getOrDefault(name, name)))
                .toList();
    }
}
