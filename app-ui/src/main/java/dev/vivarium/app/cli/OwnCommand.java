package dev.vivarium.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How this program was started, to start it again beside itself. */
final class OwnCommand {
    private OwnCommand() {
    }

    /** The words before the name of a command: Java with its options, or a launcher. */
    static List<String> before(String command) {
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
