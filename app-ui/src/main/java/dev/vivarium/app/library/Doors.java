package dev.vivarium.app.library;

import dev.vivarium.app.machines.ShelfMachine;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the library leads to. What is null is not there, and nothing in the window offers it.
 *
 * @param console   a machine's screen; the machine runs
 * @param create    a new machine
 * @param createOf  a new machine of a disc or a disk image
 * @param tryLinux  a small Linux at once
 * @param settings  what a machine is made of
 * @param snapshots a machine's snapshots
 */
public record Doors(@Nullable Consumer<ShelfMachine> console, @Nullable Runnable create,
        @Nullable Consumer<Path> createOf, @Nullable Runnable tryLinux, @Nullable Consumer<ShelfMachine> settings,
        @Nullable Consumer<ShelfMachine> snapshots) {
}
