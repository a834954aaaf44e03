package dev.vivarium.app.cli;

import dev.vivarium.app.machines.ControlConnection;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code viv click}: clicks on a running machine's screen. */
@Command(name = "click", description = "Clicks at a place of a running machine's screen, if the guest has an absolute"
        + " pointer.", mixinStandardHelpOptions = true, versionProvider = VersionCommand.class,
        footerHeading = "%nExamples:%n", footer = {
                "  viv click debian 512 384",
                "  viv click qmp.sock 20 40 --button right",
                "  viv click qmp.sock 20 40 --double"})
final class ClickCommand implements Callable<Integer> {
    /** The greatest coordinate of {@code input-send-event}. */
    private static final int MOST = 0x7FFF;
    /** Long enough for a guest that looks at its pointer now and then, short enough for a double click. */
    private static final long PRESS_MILLIS = 60;

    enum Button {
        LEFT, RIGHT, MIDDLE
    }

    @Parameters(index = "0", paramLabel = "MACHINE",
            description = "The name of a kept machine, or the control socket of another one:"
                    + " --monitor of its run.")
    private @Nullable Path socket;
    @Parameters(index = "1", paramLabel = "X", description = "Pixels from the left.")
    private int x;
    @Parameters(index = "2", paramLabel = "Y", description = "Pixels from the top.")
    private int y;
    @Option(names = "--button", paramLabel = "BUTTON", defaultValue = "left",
            description = "left, right or middle. Default: ${DEFAULT-VALUE}.")
    private Button button = Button.LEFT;
    @Option(names = "--double", description = "Twice.")
    private boolean twice;

    @Override
    public Integer call() throws VmException, InterruptedException {
        try (ControlConnection machine = ControlConnection.to(Objects.requireNonNull(socket))) {
            String screen = machine.ask("x-viv-query-screen", new JsonObject());
            int width = ControlConnection.number(screen, "width");
            int height = ControlConnection.number(screen, "height");
            if (x < 0 || y < 0 || x >= width || y >= height) {
                throw new VmException(VmException.Kind.USER,
                        "The place " + x + "," + y + " is not on the screen, which has "
                                + width + "×" + height + " pixels.");
            }
            send(machine, List.of(place("x", x, width), place("y", y, height)));
            for (int i = 0; i < (twice ? 2 : 1); i++) {
                send(machine, List.of(button(true)));
                Thread.sleep(PRESS_MILLIS);
                send(machine, List.of(button(false)));
                Thread.sleep(PRESS_MILLIS);
            }
        }
        return 0;
    }

    private static void send(ControlConnection machine, List<JsonObject> events) throws VmException {
        machine.ask("input-send-event", new JsonObject().put("events", events));
    }

    private static JsonObject place(String axis, int pixel, int size) {
        return new JsonObject().put("type", "abs").put("data",
                new JsonObject().put("axis", axis).put("value",
                        Math.round((double) pixel * MOST / Math.max(1, size - 1))));
    }

    private JsonObject button(boolean down) {
        return new JsonObject().put("type", "btn").put("data",
                new JsonObject().put("down", down).put("button", button.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
