package dev.vivarium.app.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The terminal at standard input, if it is one: every key at once and unchanged while a machine has it, as it was before
 * afterwards. Through stty(1), which every Unix has, so that no native code is needed. On Windows nothing is changed.
 */
final class Terminal implements AutoCloseable {
    private static final Path STANDARD_INPUT = Path.of("/proc/self/fd/0");
    private static final long STTY_SECONDS = 5;

    private @Nullable String before;

    /** Whether a person may be typing. */
    boolean isThere() {
        if (Files.isSymbolicLink(STANDARD_INPUT)) {
            try {
                // On Linux most runs learn this way, without a process, that there is none.
                String target = Files.readSymbolicLink(STANDARD_INPUT).toString();
                if (!target.startsWith("/dev/pts/") && !target.startsWith("/dev/tty")
                        && !target.startsWith("/dev/console")) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return stty("-g") != null;
    }

    /** Keys go through from now on, Ctrl-C too. @return false if there is no terminal */
    synchronized boolean takeKeys() {
        String settings = stty("-g");
        if (settings == null || stty("raw", "-echo", "opost") == null) {
            return false;
        }
        before = settings;
        return true;
    }

    /** Brings the terminal back to what it was. May be called more than once. */
    @Override
    public synchronized void close() {
        String settings = before;
        if (settings != null) {
            before = null;
            stty(settings);
        }
    }

    /** @return what it printed, or null if it failed */
    private static @Nullable String stty(String... arguments) {
        List<String> command = new ArrayList<>(List.of("stty"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return process.waitFor(STTY_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0 ? output : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
