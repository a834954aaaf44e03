package dev.vivarium.app.main;

import dev.vivarium.app.cli.CommandLineTool;

import javafx.application.Application;

/** Where the process starts: a command, or the window if there is none. */
public final class Main {
    private Main() {
    }

    /** @param arguments a command and its options; nothing, or a machine's file, opens the window */
    public static void main(String[] arguments) {
        if (arguments.length == 0 || isDocument(arguments)) {
            Window.open(arguments);
        } else {
            System.exit(CommandLineTool.execute(arguments));
        }
    }

    /** What a file manager starts the app with. */
    private static boolean isDocument(String[] arguments) {
        return arguments.length == 1 && (arguments[0].endsWith(".viv") || arguments[0].endsWith(".vivz"));
    }

    /** A class of its own, so that commands run where there is no JavaFX. */
    private static final class Window {
        static void open(String[] arguments) {
            Application.launch(Desktop.class, arguments);
        }
    }
}
