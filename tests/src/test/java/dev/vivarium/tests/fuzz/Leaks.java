package dev.vivarium.tests.fuzz;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks, now and then, whether what an input had open has been closed after it: files and sockets, and threads. */
final class Leaks {
    private static final int INPUTS_BETWEEN = 256;
    private static final int MORE_MOST = 200;
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private int inputs;
    private int filesAtFirst = -1;
    private int threadsAtFirst;

    void check() throws IOException {
        inputs++;
        if (inputs % INPUTS_BETWEEN != 0 || !Files.isDirectory(OPEN_FILES)) {
            return;
        }
        int files = openFiles();
        int threads = Thread.activeCount();
        if (filesAtFirst < 0) {
            filesAtFirst = files;
            threadsAtFirst = threads;
        }
        if (files > filesAtFirst + MORE_MOST || threads > threadsAtFirst + MORE_MOST) {
            throw new AssertionError("Something stays open after an input: " + files + " files, " + filesAtFirst
                    + " at first; " + threads + " threads, " + threadsAtFirst + " at first.");
        }
    }

    private static int openFiles() throws IOException {
        int count = 0;
        try (DirectoryStream<Path> open = Files.newDirectoryStream(OPEN_FILES)) {
            for (Path ignored : open) {
                count++;
            }
        }
        return count;
    }
}
