package dev.vivarium.app.cli.bench;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * One way to run the bench guest: a process whose standard output is the guest's serial port.
 *
 * @param monitor a control socket of ours at which it will count instructions, or null
 */
public record Contestant(String name, List<String> command, @Nullable Path monitor) {
    public Contestant {
        command = List.copyOf(command);
    }
}
