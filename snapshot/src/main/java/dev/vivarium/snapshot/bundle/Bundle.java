package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A machine's folder, to read in. Nothing is locked: each question reads the files as they are at that moment. To change it, open
 * it: {@link OpenBundle}.
 */
public record Bundle(Path folder) {
    /** What a machine's folder's name ends with. */
    public static final String SUFFIX = ".viv";
    static final String MACHINE = "vm.json";
    static final String HOST = "host.json";
    static final String SNAPSHOTS = "snapshots";
    static final String MEMORY = "memory";
    static final String SNAPSHOT = "snapshot.json";
    /** There may be so many: more are a stranger's, who wants our memory. */
    private static final int SNAPSHOTS_MOST = 4_000;

    /** @throws SnapshotException of kind {@code USER} if there is no such folder */
    public static Bundle at(Path folder) throws SnapshotException {
        if (!Files.isDirectory(folder) || !Files.exists(folder.resolve(MACHINE), LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.USER, "There is no machine in " + folder + ": it has no file " + MACHINE
                    + ".");
        }
        return new Bundle(folder.toAbsolutePath().normalize());
    }

    public MachineManifest machine() throws SnapshotException {
        return Manifests.machine(new RelativePath(MACHINE).resolve(folder));
    }

    /** What the folder is called, without the suffix. */
    public String folderName() {
        String name = String.valueOf(folder.getFileName());
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    /** Where a file of the machine is; it is there, and no link. */
    public Path file(RelativePath path) throws SnapshotException {
        return path.resolve(folder);
    }

    /** What this computer knows of the machine; another computer's facts do not count. */
    public HostFacts hostFacts(UUID computer) throws SnapshotException {
        if (Files.exists(folder.resolve(HOST), LinkOption.NOFOLLOW_LINKS)) {
            HostFacts facts = HostFacts.read(new RelativePath(HOST).resolve(folder));
            if (facts.computer().equals(computer)) {
                return facts;
            }
        }
        return HostFacts.none(computer);
    }

    /** One snapshot; its files may be missing nevertheless. */
    public SnapshotManifest snapshot(SnapshotId id) throws SnapshotException {
        Path file = folder.resolve(SNAPSHOTS).resolve(id.text());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.USER, "The machine " + folderName() + " has no snapshot " + id + ".");
        }
        SnapshotManifest snapshot = Manifests.snapshot(id.file(SNAPSHOT).resolve(folder));
        if (!snapshot.id().equals(id)) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + id.file(SNAPSHOT).in(folder) + " is that of the "
                    + "snapshot " + snapshot.id() + ".");
        }
        return snapshot;
    }

    /** All snapshots, those that cannot be read apart. */
    public Snapshots snapshots() throws SnapshotException {
        Map<SnapshotId, SnapshotManifest> whole = new TreeMap<>();
        Map<SnapshotId, SnapshotException> broken = new TreeMap<>();
        Path all = folder.resolve(SNAPSHOTS);
        if (!Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)) {
            return new Snapshots(whole, broken);
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all)) {
            for (Path each : folders) {
                String name = String.valueOf(each.getFileName());
                if (SnapshotId.matches(name)) {
                    read(new SnapshotId(name), whole, broken);
                }
                if (whole.size() + broken.size() > SNAPSHOTS_MOST) {
                    throw new SnapshotException(Kind.CORRUPT, "The machine " + folderName() + " has more than "
                            + SNAPSHOTS_MOST + " snapshots.");
                }
            }
        } catch (IOException e) {
            throw Durable.failed(all, "listed", e);
        }
        return new Snapshots(whole, broken);
    }

    private void read(SnapshotId id, Map<SnapshotId, SnapshotManifest> whole,
            Map<SnapshotId, SnapshotException> broken) {
        try {
            whole.put(id, snapshot(id));
        } catch (SnapshotException e) {
            broken.put(id, e);
        }
    }

    /** Who has the machine open, in a sentence's words; null for nobody. Only the lock itself is certain. */
    public @Nullable String user() {
        BundleLock.Owner owner = BundleLock.owner(folder);
        return owner == null ? null : owner.sentence();
    }
}
