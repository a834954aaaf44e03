package dev.vivarium.app.library;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.machines.ShelfMachine;

import org.jspecify.annotations.Nullable;

/**
 * Which group each machine is in: a matter of this computer's people, and so no part of a machine. A machine keeps its group when it
 * gets another name.
 */
final class Groups {
    private static final String KEY = "group.";
    private static final int NAME_MOST = 60;

    private final Preferences preferences;

    Groups(Preferences preferences) {
        this.preferences = preferences;
    }

    String of(ShelfMachine machine) {
        String key = key(machine);
        String name = key == null ? null : preferences.text(key);
        return name == null ? "" : name;
    }

    /** @param name empty for none */
    void put(ShelfMachine machine, String name) {
        String key = key(machine);
        String words = name.strip();
        if (key != null) {
            preferences.put(key, words.isEmpty() ? null : words.substring(0, Math.min(NAME_MOST, words.length())));
        }
    }

    /** One whose manifest cannot be read has no identity, and so no group. */
    private static @Nullable String key(ShelfMachine machine) {
        return machine.manifest() == null ? null : KEY + machine.manifest().id();
    }
}
