package dev.vivarium.app.machines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How this program was started, to start it again beside itself. */
public final class OwnCommand {
    /** The launcher that became this process, which chooses Java's options; set by it. */
    private static final String LAUNCHER = "vivarium.launcher";

    private OwnCommand() {
    }

    /** The words before the name of a command: a launcher, or Java with its options. */
    public static List<String> before(String command) {
        String launcher = System.getProperty(LAUNCHER);
        if (launcher != null) {
            return List.of(launcher);
        }
        ProcessHandle.Info info = ProcessHandle.current().info();
        List<String> words = new ArrayList<>(List.of(info.command().orElse("viv")));
        List<String> arguments = info.arguments().map(Arrays::asList).orElse(List.of());
        int at = arguments.indexOf(command);
        words.addAll(at >= 0 ? arguments.subList(0, at) : modules());
        return words;
    }

    /** On hosts that do not tell a process's arguments. A packaged launcher needs none. */
    private static List<String> modules() {
        String path = System.getProperty("jdk.module.path");
        String module = System.getProperty("jdk.module.main");
        return path == null || module == null
                ? List.of()
                : List.of("-p", path, "-m", module + "/" + System.getProperty("jdk.module.main.class"));
    }
}
