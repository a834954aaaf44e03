package dev.vivarium.engine.net.nat;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.RelativePath;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** The folder whose files a guest may read. No name leads out of it, and links lead nowhere. */
final class TftpFolder {
    private final Path folder;

    TftpFolder(Path folder) {
        this.folder = folder;
    }

    /** @return null if there is no such file, or it is not to be had */
    @Nullable
    FileChannel open(String name) {
        String relative = name.startsWith("/") ? name.substring(1) : name;
        try {
            Path file = new RelativePath(relative).resolve(folder);
            return FileChannel.open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (SnapshotException | IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
