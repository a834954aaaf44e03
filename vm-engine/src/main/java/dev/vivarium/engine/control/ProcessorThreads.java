package dev.vivarium.engine.control;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The host's number of a processor's thread, by which tools pin and watch it. */
final class ProcessorThreads {
    private static final Path TASKS = Path.of("/proc/self/task");

    private ProcessorThreads() {
    }

    /** @return Linux's thread id; elsewhere, or if there is no such thread, the process's */
    static long idOf(int index) {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                if (Files.readString(task.resolve("comm")).strip().equals("vcpu-" + index)) {
                    return Long.parseLong(task.getFileName().toString());
                }
            }
        } catch (IOException e) {
            // No /proc, or a thread that has just ended.
        }
        return ProcessHandle.current().pid();
    }
}
