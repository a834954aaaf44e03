package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A machine's folder, to read in. Nothing is locked: each question reads the files as they are at that moment. To change it, open
 * it: {@link OpenBundle}.
 */
public record Bundle(Path folder) {
    /** What a machine's folder's name ends with. */
    public static final String SUFFIX = ".viv";
    /** What people wrote about the machine; may be absent. */
    public static final String NOTES = "notes.txt";
    static final String MACHINE = "vm.json";
    static final String HOST = "host.json";
    static final String SNAPSHOTS = "snapshots";
    static final String MEMORY = "memory";
    static final String SNAPSHOT = "snapshot.json";
    /** More than any state, variables or picture has. */
    private static final long PART_MOST = 64 << 20;
    /** There may be so many: more are a stranger's, who wants our memory. */
    private static final int SNAPSHOTS_MOST = 4_000;

    /**
     * A folder that is a machine, though its manifest may be damaged or lost.
     *
     * @throws SnapshotException of kind {@code USER} if there is no such folder
     */
    public static Bundle at(Path folder) throws SnapshotException {
        if (!Files.isDirectory(folder) || !Files.exists(folder.resolve(MACHINE), LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(folder.resolve(SNAPSHOTS), LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.USER, "There is no machine in " + folder + ": it has no file " + MACHINE
                    + ".");
        }
        return new Bundle(folder.toAbsolutePath().normalize());
    }

    /** The manifest. A machine is called what its folder is called, if a machine can be called that. */
    public MachineManifest machine() throws SnapshotException {
        return named(machineAsWritten());
    }

    MachineManifest machineAsWritten() throws SnapshotException {
        return Manifests.machine(new RelativePath(MACHINE).resolve(folder));
    }

    MachineManifest named(MachineManifest machine) {
        try {
            return String.valueOf(folder.getFileName()).endsWith(SUFFIX) ? machine.withName(folderName()) : machine;
        } catch (IllegalArgumentException e) {
            return machine;
        }
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

    /** Where a log of the machine goes: a file, or nothing, but no link to somebody else's. */
    public Path log(String name) throws SnapshotException {
        RelativePath log = new RelativePath("logs/" + name);
        Durable.makeFolder(folder.resolve(log.folder()));
        Path file = log.in(folder);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file(log) : file;
    }

    /** What is in a file of a snapshot; it is what was written. */
    public byte[] read(SnapshotManifest.Part part) throws SnapshotException {
        Path path = file(part.file());
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = part.bytes() > PART_MOST ? new byte[0] : in.readNBytes((int) part.bytes() + 1);
            if (bytes.length != part.bytes()
                    || !HexFormat.of().formatHex(Copies.sha256().digest(bytes)).equals(part.sha256())) {
                throw new SnapshotException(Kind.CORRUPT, "The file " + path
                        + " is damaged: it is not what the snapshot's manifest says.");
            }
            return bytes;
        } catch (IOException e) {
            throw Durable.failed(path, "read", e);
        }
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

    /** All snapshots, those that cannot be read apart. Parents that are being deleted are passed over. */
    public Snapshots snapshots() throws SnapshotException {
        Snapshots written = snapshotsAsWritten();
        Map<SnapshotId, Optional<SnapshotId>> going = going();
        Map<SnapshotId, SnapshotManifest> whole = new TreeMap<>();
        written.whole().forEach((id, each) -> whole.put(id, each.withParent(remaining(each.parent(), going))));
        return new Snapshots(whole, written.broken());
    }

    /** The nearest ancestor that is not being deleted. */
    static @Nullable SnapshotId remaining(@Nullable SnapshotId parent, Map<SnapshotId, Optional<SnapshotId>> going) {
        @Nullable
        SnapshotId at = parent;
        for (int i = 0; at != null && i < SNAPSHOTS_MOST && going.containsKey(at); i++) {
            at = going.getOrDefault(at, Optional.empty()).orElse(null);
        }
        return at;
    }

    /** The parents of snapshots that have come only half or gone only half. */
    Map<SnapshotId, Optional<SnapshotId>> going() throws SnapshotException {
        Map<SnapshotId, Optional<SnapshotId>> going = new TreeMap<>();
        for (String name : names(folder.resolve(SNAPSHOTS))) {
            String id = name.endsWith(Durable.NEW) ? name.substring(0, name.length() - Durable.NEW.length()) : "";
            if (SnapshotId.matches(id)) {
                try {
                    SnapshotManifest manifest = Manifests.snapshot(
                            new RelativePath(SNAPSHOTS + "/" + name + "/" + SNAPSHOT).resolve(folder));
                    going.put(manifest.id(), Optional.ofNullable(manifest.parent()));
                } catch (SnapshotException e) {
                    continue; // it had not come so far that anything could name it
                }
            }
        }
        return going;
    }

    Snapshots snapshotsAsWritten() throws SnapshotException {
        Map<SnapshotId, SnapshotManifest> whole = new TreeMap<>();
        Map<SnapshotId, SnapshotException> broken = new TreeMap<>();
        List<String> ids = names(folder.resolve(SNAPSHOTS)).stream().filter(SnapshotId::matches).toList();
        if (ids.size() > SNAPSHOTS_MOST) {
            throw new SnapshotException(Kind.CORRUPT, "The machine " + folderName() + " has more than "
                    + SNAPSHOTS_MOST + " snapshots.");
        }
        ids.forEach(id -> read(new SnapshotId(id), whole, broken));
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

    /** A name for a new layer of a disk, which no file has. */
    DiskLayer nextLayer(String disk, DiskFormat format) throws SnapshotException {
        int last = 0;
        for (String name : names(folder.resolve(DiskLayer.FOLDER))) {
            DiskLayer layer = DiskLayer.ofName(name.replaceFirst("(\\.sums)?(\\.new)?$", ""));
            last = layer != null && layer.disk().equals(disk) ? Math.max(last, layer.number()) : last;
        }
        return new DiskLayer(disk, last + 1, format);
    }

    /** What is in a folder; nothing if it is not there, or a link. */
    static List<String> names(Path folder) throws SnapshotException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> names.add(String.valueOf(file.getFileName())));
        } catch (IOException | DirectoryIteratorException e) {
            throw new SnapshotException(Kind.HOST, "The folder " + folder + " cannot be listed: " + e.getMessage(), e);
        }
        return names;
    }

    /** Who has the machine open, in a sentence's words; null for nobody. Only the lock itself is certain. */
    public @Nullable String user() {
        BundleOwner owner = owner();
        return owner == null ? null : owner.sentence();
    }

    /** The same, for programs. */
    public @Nullable BundleOwner owner() {
        return BundleLock.owner(folder);
    }
}
