package dev.vivarium.app.snapshots;

import dev.vivarium.app.machines.Presence;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** What a look found that is not as it was at the look before. */
record Seen(long stamp, Loaded loaded) {
    /** @return nothing if nothing changed; only the ages of files are looked at for that, and what the machine says of itself */
    static Optional<Seen> since(Bundle bundle, long known) throws SnapshotException {
        long now = stamp(bundle);
        return now == known ? Optional.empty() : Optional.of(new Seen(now, Loaded.read(bundle)));
    }

    private static long stamp(Bundle bundle) {
        Path all = bundle.folder().resolve("snapshots");
        Presence presence = Presence.of(bundle);
        long stamp = 1 + presence.state().ordinal() + 31 * age(bundle.folder().resolve("vm.json"));
        if (!Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)) {
            return stamp;
        }
        try (DirectoryStream<Path> each = Files.newDirectoryStream(all)) {
            for (Path snapshot : each) {
                stamp += snapshot.getFileName().hashCode() * 31L + age(snapshot);
            }
            return stamp;
        } catch (IOException | DirectoryIteratorException e) {
            return stamp;
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
