package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.RelativePath;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where files of a bundle that travel may be: docs/bundle-format.md. Nothing else is made, whatever an archive says: no
 * lock, no log, nothing about a host. One of these sees to it that the files of one archive do not get into one
 * another's way, on file systems that do not tell small letters from large ones either.
 */
final class Paths {
    private static final String SNAPSHOT = "[0-9]{8}-[0-9]{6}-[0-9a-f]{4}";
    private static final Pattern ALLOWED = Pattern.compile("vm\\.json|notes\\.txt|(boot|firmware|media)/.+"
            + "|disks/[a-z0-9_]+-[0-9]+\\.(qcow2|raw)(\\.sums)?|memory/" + SNAPSHOT + "\\.(mem|idx)"
            + "|snapshots/" + SNAPSHOT + "/(snapshot\\.json|state\\.json|variables\\.fd|thumbnail\\.png)");
    private static final String UNFINISHED = ".new";

    private final Path archive;
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    Paths(Path archive) {
        this.archive = archive;
    }

    /** @return the path, if it may be made */
    static RelativePath require(Path archive, String text) throws SnapshotException {
        try {
            RelativePath path = new RelativePath(text);
            if (ALLOWED.matcher(text).matches() && !text.endsWith(UNFINISHED)) {
                return path;
            }
            throw Faults.corrupt(archive, "it has a file " + Faults.shown(text) + ", which no machine has");
        } catch (IllegalArgumentException e) {
            throw Faults.corrupt(archive, "it has a file " + Faults.shown(text) + ", but " + e.getMessage(), e);
        }
    }

    void add(RelativePath path) throws SnapshotException {
        String text = path.text().toLowerCase(Locale.ROOT);
        if (!files.add(text) || folders.contains(text)) {
            throw Faults.corrupt(archive, "it has the file " + Faults.shown(text) + " twice");
        }
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            String folder = text.substring(0, slash);
            folders.add(folder);
            if (files.contains(folder)) {
                throw Faults.corrupt(archive, Faults.shown(folder) + " in it is a file and a folder");
            }
        }
    }
}
