package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;

import java.io.Console;
import java.util.Locale;

/** Asks before something is lost. Where there is nobody to ask, an option has to say it. */
final class Confirmation {
    private Confirmation() {
    }

    /**
     * Returns if it may be done.
     *
     * @param loss   what is lost, as a sentence
     * @param option which stands for a yes
     */
    static void ask(String loss, String option) throws VmException {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new VmException(VmException.Kind.USER, loss + " Add " + option + " if that is what you want.");
        }
        String answer = console.readLine("%s Go on? [y/N] ", loss);
        if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw new VmException(VmException.Kind.USER, "Nothing was done.");
        }
    }
}
