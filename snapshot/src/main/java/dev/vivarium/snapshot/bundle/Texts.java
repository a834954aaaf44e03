package dev.vivarium.snapshot.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What texts in manifests may be. What is not is an {@link IllegalArgumentException} with a sentence. */
final class Texts {
    /** Bytes that every file system takes in a name. */
    private static final int FILE_NAME_BYTES = 255;
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final String NOT_IN_FILE_NAMES = "/\\:*?\"<>|";

    private Texts() {
    }

    static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** A line for people: not empty, without control characters. */
    static void requireLine(String text, int most, String what) {
        require(!text.isBlank() && text.length() <= most, what + " is empty or has more than " + most + " characters");
        require(text.chars().noneMatch(Character::isISOControl) && isUnicode(text),
                what + " has characters that cannot be shown");
    }

    /** Any text of a limited length; lines may end. */
    static void requireText(String text, int most, String what) {
        require(text.length() <= most, what + " has more than " + most + " characters");
        require(text.chars().allMatch(c -> c == '\n' || c == '\t' || !Character.isISOControl(c)) && isUnicode(text),
                what + " has characters that cannot be shown");
    }

    /** A name that a file can have on every system. */
    static void requireFileName(String name, String what) {
        requireLine(name, FILE_NAME_BYTES, what);
        require(name.getBytes(StandardCharsets.UTF_8).length <= FILE_NAME_BYTES, what + " is too long");
        require(name.chars().noneMatch(c -> NOT_IN_FILE_NAMES.indexOf(c) >= 0),
                what + " has one of the characters " + NOT_IN_FILE_NAMES);
        require(!name.endsWith(".") && !name.endsWith(" ") && !name.startsWith(" "),
                what + " ends with a dot, or begins or ends with a space");
        require(!DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches(), what + " is the name of a device on Windows");
    }

    /** Whether there are no halves of characters, which UTF-8 cannot hold. */
    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
