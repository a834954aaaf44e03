package dev.vivarium.tests.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What runs the guests of all tests that do not choose it themselves: {@code viv test --accel HOW}, and the software processor
 * without, so that a test means the same on every host.
 */
public final class GuestMode {
    private static final String HOW = System.getProperty("vivarium.test.accel", "soft");
    private static final Set<String> COMMANDS_WITH_GUESTS = Set.of("run", "create", "demo", "bench");

    /** How much longer a guest may take where some or all of its code is interpreted. */
    private static final long SLOWNESS = 8;

    private GuestMode() {
    }

    /** @return the program's arguments, with the mode */
    static List<String> applyTo(List<String> arguments) {
        if (arguments.isEmpty() || !COMMANDS_WITH_GUESTS.contains(arguments.getFirst())
                || arguments.stream().anyMatch(argument -> argument.equals("--accel")
                        || argument.startsWith("--accel="))) {
            return arguments;
        }
        List<String> all = new ArrayList<>(arguments);
        all.addAll(1, List.of("--accel", HOW));
        return all;
    }

    /** A limit of time in this mode. */
    public static long scale(long seconds) {
        return HOW.endsWith("translate=off") || HOW.endsWith("translate=mixed") ? seconds * SLOWNESS : seconds;
    }
}
