package dev.vivarium.app.cli;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.files.Durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files that go when the work is done, or when the process is ended by a signal. */
final class ScratchFolder implements AutoCloseable {
    private final Path path;
    private final Thread atTheEnd = Thread.ofPlatform().unstarted(this::remove);

    ScratchFolder(String name) throws IOException {
        path = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The process is being ended already.
        }
    }

    private void remove() {
        try {
            Durable.deleteTree(path);
        } catch (SnapshotException e) {
            // The system's own cleaning takes what is left.
        }
    }
}
