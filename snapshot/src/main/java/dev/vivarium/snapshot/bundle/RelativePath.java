package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The path of a file inside a bundle, as manifests have it: names with {@code /} between, on every system the same. It cannot
 * lead out of the bundle, and nothing on the way may be a link.
 */
public record RelativePath(String text) implements Comparable<RelativePath> {
    private static final int LENGTH_MOST = 1024;
    private static final int NAMES_MOST = 8;

    public RelativePath {
        Texts.require(text.length() <= LENGTH_MOST, "the path has more than " + LENGTH_MOST + " characters");
        String[] names = text.split("/", -1);
        Texts.require(names.length <= NAMES_MOST, "the path has more than " + NAMES_MOST + " names");
        for (String name : names) {
            Texts.requireFileName(name, "a name in the path");
        }
    }

    // By hand, as SnapshotId's: docs/adr/0041.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelativePath path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The folder of the bundle that it is in; empty for a file beside the manifest. */
    public String folder() {
        int slash = text.indexOf('/');
        return slash < 0 ? "" : text.substring(0, slash);
    }

    /** The last name. */
    public String fileName() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    void requireIn(String folder, String what) {
        Texts.require(folder().equals(folder), what + " is not in the folder " + folder);
    }

    /** Where that is, whether it is there or not: for a file that is to be made. */
    public Path in(Path bundle) {
        Path path = bundle;
        for (String name : text.split("/")) {
            path = path.resolve(name);
        }
        return path;
    }

    /**
     * Where that is.
     *
     * @throws SnapshotException of kind {@code CORRUPT} if there is no such file, or something on the way is a link
     */
    public Path resolve(Path bundle) throws SnapshotException {
        Path path = bundle;
        String[] names = text.split("/");
        for (int i = 0; i < names.length; i++) {
            path = path.resolve(names[i]);
            BasicFileAttributes attributes = attributes(path);
            boolean last = i == names.length - 1;
            if (last ? !attributes.isRegularFile() : !attributes.isDirectory()) {
                throw new SnapshotException(Kind.CORRUPT, path + " is not " + (last ? "an ordinary file." : "a folder.")
                        + " Links are not followed inside of a machine.");
            }
        }
        return path;
    }

    private static BasicFileAttributes attributes(Path path) throws SnapshotException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            throw new SnapshotException(Kind.CORRUPT, "The machine's file " + path + " is missing.", e);
        } catch (IOException e) {
            throw new SnapshotException(Kind.HOST, "The file " + path + " cannot be looked at: " + e.getMessage(), e);
        }
    }

    @Override
    public int compareTo(RelativePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
