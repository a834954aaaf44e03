package dev.vivarium.tests.window;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.console.ConsoleController;
import dev.vivarium.snapshot.bundle.Bundle;

import java.nio.file.Path;

/** The console of one machine and nothing else, as a program. */
final class ConsoleProgram {
    private ConsoleProgram() {
    }

    /** @param arguments the machine's folder, and a file for preferences */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        FxThread.begin(() -> {
            Theme.apply(Theme.Choice.LIGHT);
            Tasks tasks = new Tasks(System.out::println);
            Preferences preferences = Preferences.in(Path.of(arguments[1]));
            new ConsoleController(tasks, preferences).open(new Bundle(folder));
        });
    }
}
