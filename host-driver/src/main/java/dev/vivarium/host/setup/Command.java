package dev.vivarium.host.setup;

import java.util.ArrayList;
import java.util.List;

/**
 * A program with its arguments.
 *
 * @param asRoot whether it needs root's rights on Linux; how it gets them is {@link Privilege}'s matter
 */
record Command(boolean asRoot, List<String> words) {
    Command {
        words = List.copyOf(words);
    }

    /** One that needs root's rights. */
    static Command root(String... words) {
        return new Command(true, List.of(words));
    }

    /** One that does not, or asks for more rights by itself. */
    static Command plain(String... words) {
        return new Command(false, List.of(words));
    }

    /** Writes one line to a file. Through a shell, because it is the redirection that needs the rights. */
    static Command write(String line, String file) {
        return root("sh", "-c", "echo " + quote(line) + " > " + quote(file));
    }

    Command prefixed(String... before) {
        List<String> all = new ArrayList<>(List.of(before));
        all.addAll(words);
        return new Command(asRoot, all);
    }

    /** As one would type it. */
    String text() {
        return String.join(" ", words.stream().map(Command::quote).toList());
    }

    private static String quote(String word) {
        return word.matches("[A-Za-z0-9_@%+=:,./{}^-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
