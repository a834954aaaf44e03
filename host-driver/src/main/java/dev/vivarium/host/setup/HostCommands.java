package dev.vivarium.host.setup;

import java.util.List;

/** The host's programs. */
interface HostCommands {
    /** What {@link Outcome#exitStatus} is when the program is not there, could not be started or took too long. */
    int NOT_RUN = -1;

    /**
     * How a program ended.
     *
     * @param exitStatus its exit status, or {@link #NOT_RUN}
     * @param output     what it wrote, standard output and standard error together
     */
    record Outcome(int exitStatus, String output) {
        boolean isGood() {
            return exitStatus == 0;
        }

        List<String> lines() {
            return output.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** Whether a program of this name is in the search path. */
    boolean has(String program);

    /** Runs a program that only tells something. It gets no input, and is ended after some seconds. */
    Outcome ask(List<String> words);

    /** Runs a program that changes the host. It may ask the person at the terminal for a password. */
    Outcome change(List<String> words);
}
