package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with UEFI's variables, {@code firmware/variables-N.fd}. The guest writes there; putting back a snapshot's makes a new
 * file, so that the manifest names either all of one state or all of the other.
 *
 * @param number in the order in which they were made
 */
public record Variables(int number) {
    static final String FOLDER = "firmware";
    private static final Pattern FILE = Pattern.compile(FOLDER + "/variables-([1-9][0-9]{0,8})\\.fd");

    public Variables {
        Texts.require(number > 0 && number < 1_000_000_000, "the number is not one from 1 to 999999999");
    }

    /** The variables that a file is; null if it is something else. */
    static @Nullable Variables of(RelativePath path) {
        Matcher matcher = FILE.matcher(path.text());
        return matcher.matches() ? new Variables(Integer.parseInt(matcher.group(1))) : null;
    }

    static Variables parse(String text) {
        Variables variables = of(new RelativePath(text));
        if (variables == null) {
            throw new IllegalArgumentException("UEFI's variables are not in a file firmware/variables-NUMBER.fd");
        }
        return variables;
    }

    public RelativePath path() {
        return new RelativePath(FOLDER + "/variables-" + number + ".fd");
    }

    @Override
    public String toString() {
        return path().text();
    }
}
