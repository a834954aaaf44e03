package dev.vivarium.app.main;

import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.Notices;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.settings.SettingsController;
import dev.vivarium.app.snapshots.SnapshotsController;
import dev.vivarium.app.wizard.WizardController;
import dev.vivarium.snapshot.bundle.Bundle;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The screens that are about one machine, or about a new one, and the ways between them. They lead back to the place one came from. */
final class MachineScreens {
    private final Window window;
    private final SnapshotsController snapshots;
    private final SettingsController settings;
    private final WizardController wizard;

    /**
     * What of the window is needed here.
     *
     * @param show  puts a screen into the middle
     * @param back  shows the place that one came from
     * @param look  told when a machine is another than it was
     * @param taken told of machines that somebody wants imported or taken in
     */
    record Window(Consumer<Screen> show, Runnable back, Notices notices, Runnable look, Consumer<Path> taken) {
    }

    MachineScreens(Tasks tasks, Preferences preferences, FileChoice files, Window window) {
        this.window = window;
        snapshots = new SnapshotsController(tasks, preferences, files, new SnapshotsController.Around() {
            @Override
            public void say(String sentence) {
                window.notices.say(sentence);
            }

            @Override
            public void back() {
                window.back.run();
            }

            @Override
            public void changed(Bundle machine) {
                window.look.run();
            }
        });
        settings = new SettingsController(tasks, files, new SettingsController.Around() {
            @Override
            public void say(String sentence) {
                window.notices.say(sentence);
            }

            @Override
            public void back() {
                window.back.run();
            }

            @Override
            public void changed(Bundle machine) {
                window.look.run();
            }
        });
        wizard = new WizardController(tasks, preferences, files, new WizardController.Around() {
            @Override
            public void close() {
                window.back.run();
            }

            @Override
            public void made(Bundle machine, boolean runs) {
                window.look.run();
            }

            @Override
            public void settings(Bundle machine) {
                openSettings(machine);
            }

            @Override
            public void take(Path machine) {
                window.taken.accept(machine);
            }
        });
    }

    void openSnapshots(Bundle machine) {
        snapshots.open(machine);
        window.show.accept(snapshots);
    }

    void openSettings(Bundle machine) {
        settings.open(machine);
        window.show.accept(settings);
    }

    void create() {
        wizard.open();
        window.show.accept(wizard);
    }

    void createOf(Path file) {
        wizard.open(file);
        window.show.accept(wizard);
    }

    void tryLinux() {
        wizard.openSmallLinux();
        window.show.accept(wizard);
    }
}
