package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * A machine that is being made: a folder {@code NAME.viv.new}, which is filled and then gets its name. What is left of one whose
 * making was interrupted is cleared away by the next attempt.
 */
public final class NewBundle implements AutoCloseable {
    private final Path target;
    private final Path folder;
    private final BundleLock lock;
    private boolean done;

    private NewBundle(Path target, Path folder, BundleLock lock) {
        this.target = target;
        this.folder = folder;
        this.lock = lock;
    }

    /** @param target whose name ends with {@link Bundle#SUFFIX}; the folder that it is in is there */
    public static NewBundle begin(Path target) throws SnapshotException {
        Path absolute = target.toAbsolutePath().normalize();
        requireFree(absolute);
        Path folder = absolute.resolveSibling(absolute.getFileName() + Durable.NEW);
        boolean absent = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        @Nullable
        BundleLock lock = null;
        boolean begun = false;
        try {
            Durable.makeFolder(folder);
            lock = BundleLock.take(folder);
            empty(folder);
            begun = true;
            return new NewBundle(absolute, folder, lock);
        } finally {
            if (!begun) {
                giveUp(folder, lock, absent);
            }
        }
    }

    /** Clears away what an interrupted attempt left, and makes the folders of a machine. */
    private static void empty(Path folder) throws SnapshotException {
        for (String name : Bundle.names(folder)) {
            if (!name.equals(BundleLock.NAME)) {
                Durable.deleteTree(folder.resolve(name));
            }
        }
        for (String each : List.of(DiskLayer.FOLDER, Bundle.MEMORY, Bundle.SNAPSHOTS, "boot", Variables.FOLDER, "media",
                "logs")) {
            Durable.makeFolder(folder.resolve(each));
        }
    }

    /** What somebody else is making stays. */
    private static void giveUp(Path folder, @Nullable BundleLock lock, boolean absent) throws SnapshotException {
        if (lock != null) {
            lock.close();
        }
        if (lock != null || absent) {
            Durable.deleteTree(folder);
        }
    }

    private static void requireFree(Path target) throws SnapshotException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.USER, "There is a machine or another file " + target + " already.");
        }
    }

    /** Where the machine's files go. */
    public Path folder() {
        return folder;
    }

    public Path path(RelativePath file) {
        return file.in(folder);
    }

    /** The machine is complete: its files are there, and are synced here. */
    public Bundle commit(MachineManifest machine) throws SnapshotException {
        Durable.write(folder.resolve(Bundle.MACHINE), Manifests.bytes(machine));
        for (DiskLayer layer : machine.present().disks().values()) {
            layer.path().resolve(folder);
        }
        Durable.syncTree(folder);
        requireFree(target);
        lock.close(); // Windows does not rename a folder with an open file in it
        Durable.rename(folder, target);
        done = true;
        return Bundle.at(target);
    }

    /** Ends it; what is not complete is deleted. */
    @Override
    public void close() throws SnapshotException {
        lock.close();
        if (!done && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Durable.deleteTree(folder);
        }
    }
}
