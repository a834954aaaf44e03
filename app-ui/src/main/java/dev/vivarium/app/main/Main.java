package dev.vivarium.app.main;

import dev.vivarium.app.cli.CommandLineTool;

import java.util.List;

/** Where the process starts: a command, or the window if there is none. */
public final class Main {
    private Main() {
    }

    /** @param arguments a command and its options; nothing, or a machine's file, opens the window */
    public static void main(String[] arguments) {
        boolean window = arguments.length == 0 || isDocument(arguments);
        int status = window ? WindowProcess.run(List.of(arguments)) : CommandLineTool.execute(arguments);
        System.exit(status);
    }

    /** What a file manager starts the app with. */
    private static boolean isDocument(String[] arguments) {
        return arguments.length == 1 && (arguments[0].endsWith(".viv") || arguments[0].endsWith(".vivz"));
    }
}
