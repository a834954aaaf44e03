package dev.vivarium.app.seed;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What {@code --cloud-init} says.
 *
 * @param userData      a file for cloud-init; null for one that is made for {@code user}
 * @param user          who may log in by key, and become root; empty if there is a file
 * @param sshKey        the file with that user's public keys; null for this user's own
 * @param hostname      null for the machine's name
 * @param networkConfig a file for cloud-init, or null
 * @param place         how the guest gets it
 */
public record SeedRequest(@Nullable Path userData, String user, @Nullable Path sshKey, @Nullable String hostname,
        @Nullable Path networkConfig, Place place) {
    private static final Pattern USER = Pattern.compile("[a-z_][a-z0-9_-]{0,31}");
    private static final Pattern HOSTNAME = Pattern.compile("[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    /** What drive it is in. */
    public enum Place {
        /** A read-only disk: kernels for clouds have no drivers for others. */
        VIRTIO,
        /** A CD. */
        AHCI,
        /** A CD. */
        IDE
    }

    /** @throws IllegalArgumentException with a sentence for a person */
    public static SeedRequest parse(String text) {
        Path userData = null;
        String user = "";
        Path sshKey = null;
        String hostname = null;
        Path network = null;
        Place place = Place.VIRTIO;
        String[] words = text.split(",", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith("user=")) {
                user = require(USER, value, "a user's name");
            } else if (word.startsWith("ssh-key=")) {
                sshKey = path(value);
            } else if (word.startsWith("hostname=")) {
                hostname = require(HOSTNAME, value, "a host's name");
            } else if (word.startsWith("network-config=")) {
                network = path(value);
            } else if (word.startsWith("bus=")) {
                place = place(value);
            } else if (i == 0) {
                userData = path(word);
            } else {
                throw new IllegalArgumentException("'" + word + "' is none of user=NAME, ssh-key=FILE, hostname=NAME,"
                        + " network-config=FILE, bus=virtio|ahci|ide");
            }
        }
        if ((userData == null) == user.isEmpty() || userData != null && sshKey != null) {
            throw new IllegalArgumentException("give either a file for cloud-init, or user=NAME, which may have"
                    + " ssh-key=FILE");
        }
        return new SeedRequest(userData, user, sshKey, hostname, network, place);
    }

    private static String require(Pattern form, String value, String what) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' cannot be " + what);
        }
        return value;
    }

    private static Place place(String name) {
        return switch (name) {
            case "virtio" -> Place.VIRTIO;
            case "ahci" -> Place.AHCI;
            case "ide" -> Place.IDE;
            default -> throw new IllegalArgumentException("'" + name + "' is not one of virtio, ahci, ide");
        };
    }

    private static Path path(String name) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' cannot be a file's name", e);
        }
        throw new IllegalArgumentException("a file's name is missing");
    }
}
