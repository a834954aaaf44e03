package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The host's files, to be looked at. What cannot be read counts as not there, except where it is said otherwise. */
interface HostFiles {
    /** What an attempt to open a file for reading and writing ended in; the names of errno(3) are Linux's. */
    enum Access {
        OPEN,
        /** ENOENT: no such file. */
        MISSING,
        /** EACCES or EPERM. */
        DENIED,
        /** EBUSY. */
        BUSY,
        /** ENODEV or ENXIO: the file is there, the driver behind it is not. */
        NO_DEVICE,
        /** Anything else. */
        FAILED
    }

    /**
     * Who may use a file by its mode; access control lists are not seen here.
     *
     * @param mode the permission bits, for example 0660 (octal)
     */
    record Owner(String user, String group, int mode) {
        boolean groupMayUse() {
            return (mode & 0060) == 0060;
        }

        boolean everyoneMayUse() {
            return (mode & 0006) == 0006;
        }
    }

    /** The whole of a small file; empty if it cannot be read. */
    byte[] bytes(String path);

    /** The names in a directory, sorted; none if it cannot be read. */
    List<String> names(String directory);

    boolean exists(String path);

    /** Opens a file for reading and writing, and closes it at once: what decides where modes and lists disagree. */
    Access open(String path);

    /** null where there is no such file or no such notion. */
    @Nullable
    Owner owner(String path);

    /** The lines of a text file. */
    default List<String> lines(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).lines().toList();
    }

    /** The first line of a text file without blanks around it, empty if there is none. */
    default String line(String path) {
        List<String> lines = lines(path);
        return lines.isEmpty() ? "" : lines.getFirst().strip();
    }
}
