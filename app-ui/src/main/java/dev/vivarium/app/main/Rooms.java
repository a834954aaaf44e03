package dev.vivarium.app.main;

import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.console.ConsoleController;
import dev.vivarium.app.library.Doors;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.settings.SettingsController;
import dev.vivarium.app.snapshots.SnapshotsController;
import dev.vivarium.app.wizard.WizardController;
import dev.vivarium.snapshot.bundle.Bundle;

import java.nio.file.Path;

/** Screens that are entered for something, and left when that is done: a new machine, a machine's settings, its snapshots. */
final class Rooms {
    private final Ways ways;
    private final WizardController wizard;
    private final SettingsController settings;
    private final SnapshotsController snapshots;
    private final ConsoleController consoles;

    /** How one comes in and out. */
    interface Ways {
        void enter(Screen screen);

        void leave();

        void say(String sentence);

        /** A machine is there, or is another one now. */
        void changed(Bundle machine);

        /** A machine of elsewhere, or a file with one. */
        void take(Path machine);
    }

    Rooms(Tasks tasks, Preferences preferences, ConsoleController consoles, Ways ways) {
        this.ways = ways;
        this.consoles = consoles;
        FileChoice files = FileChoice.ofSystem();
        wizard = new WizardController(tasks, preferences, files, new AroundWizard());
        settings = new SettingsController(tasks, files, new AroundSettings());
        snapshots = new SnapshotsController(tasks, preferences, files, new AroundSnapshots());
    }

    Doors doors() {
        return new Doors(machine -> consoles.open(machine.bundle()), () -> {
            wizard.open();
            ways.enter(wizard);
        }, file -> {
            wizard.open(file);
            ways.enter(wizard);
        }, () -> {
            wizard.openSmallLinux();
            ways.enter(wizard);
        }, machine -> settings(machine.bundle()), this::snapshots);
    }

    private void settings(Bundle machine) {
        settings.open(machine);
        ways.enter(settings);
    }

    private void snapshots(ShelfMachine machine) {
        snapshots.open(machine.bundle());
        ways.enter(snapshots);
    }

    private final class AroundWizard implements WizardController.Around {
        @Override
        public void close() {
            ways.leave();
        }

        @Override
        public void made(Bundle machine, boolean runs) {
            ways.changed(machine);
            if (runs) {
                consoles.open(machine);
            }
        }

        @Override
        public void settings(Bundle machine) {
            ways.changed(machine);
            Rooms.this.settings(machine);
        }

        @Override
        public void take(Path machine) {
            ways.take(machine);
        }
    }

    private final class AroundSettings implements SettingsController.Around {
        @Override
        public void say(String sentence) {
            ways.say(sentence);
        }

        @Override
        public void back() {
            ways.leave();
        }

        @Override
        public void changed(Bundle machine) {
            ways.changed(machine);
        }
    }

    private final class AroundSnapshots implements SnapshotsController.Around {
        @Override
        public void say(String sentence) {
            ways.say(sentence);
        }

        @Override
        public void back() {
            ways.leave();
        }

        @Override
        public void changed(Bundle machine) {
            ways.changed(machine);
        }
    }
}
