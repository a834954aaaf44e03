package dev.vivarium.app.main;

import dev.vivarium.app.cli.CommandLineTool;

/** Where the process starts. */
public final class Main {
    private Main() {
    }

    /** @param arguments a command and its options */
    public static void main(String[] arguments) {
        System.exit(CommandLineTool.execute(arguments));
    }
}
