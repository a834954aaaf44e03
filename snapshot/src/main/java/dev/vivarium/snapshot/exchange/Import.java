package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.NewBundle;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Durable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a machine's folder of an archive that may come from anywhere. Nothing of a blob is used before it is known to be what
 * its digest says. If the work is stopped, by {@link Progress} or by an error, nothing is left; if the process is killed,
 * only a folder called {@code NAME.viv.new}, which the next import of that name empties.
 */
public final class Import {
    private final Identity identity;
    private final Progress progress;

    /** @param progress is told of bytes that are written to the machine's files, on the thread that imports */
    public Import(Identity identity, Progress progress) {
        this.identity = identity;
        this.progress = progress;
    }

    /** What an archive says of itself, when its maps have been read; its chunks have not been looked at. */
    public static ExchangeInfo info(Path archive) throws SnapshotException {
        try (Archive opened = Archive.open(archive)) {
            return Contents.read(opened).info();
        }
    }

    /** Reads all of an archive and writes nothing. */
    public static ExchangeInfo verify(Path archive, Progress progress) throws SnapshotException {
        try (Archive opened = Archive.open(archive)) {
            Contents contents = Contents.read(opened);
            try (Pipeline pipeline = pipeline(contents)) {
                new Unpacking(opened, contents, pipeline, progress).verify();
            }
            return contents.info();
        }
    }

    /** @param folder the machine's, which is made; there must be none, and its name, but for the suffix, is the machine's */
    public ImportSummary read(Path archive, Path folder) throws SnapshotException {
        String name = nameOf(folder);
        try (NewBundle made = NewBundle.begin(folder); Archive opened = Archive.open(archive)) {
            Contents contents = fill(made.folder(), opened);
            return finish(made, name, contents);
        }
    }

    /**
     * The same of a stream, which is read once. It is kept beside the machine until that is complete; as long as it is read,
     * {@link Progress} is told of a total of {@code Long.MAX_VALUE}.
     *
     * @param called what messages call the stream
     */
    public ImportSummary read(InputStream stream, Path called, Path folder) throws SnapshotException {
        String name = nameOf(folder);
        try (NewBundle made = NewBundle.begin(folder)) {
            Path kept = made.folder().resolve("archive.vivz");
            new Spool(stream, called, progress).to(kept);
            Contents contents;
            try (Archive opened = Archive.open(kept)) {
                contents = fill(made.folder(), opened);
            }
            Durable.delete(kept);
            return finish(made, name, contents);
        }
    }

    /** A machine is called as its folder is. */
    private static String nameOf(Path folder) throws SnapshotException {
        String name = new Bundle(folder).folderName();
        try {
            MachineManifest.requireName(name);
            return name;
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(Kind.USER, "No machine can be called " + Faults.shown(name) + ": "
                    + e.getMessage() + ".", e);
        }
    }

    private Contents fill(Path folder, Archive archive) throws SnapshotException {
        Contents contents = Contents.read(archive);
        requireRoom(contents, folder);
        try (Pipeline pipeline = pipeline(contents)) {
            new Unpacking(archive, contents, pipeline, progress).into(folder);
        }
        return contents;
    }

    /** Everything that the manifests name is there; then the machine gets its name, and its id. */
    private ImportSummary finish(NewBundle made, String name, Contents contents) throws SnapshotException {
        Planner planner = new Planner(new Bundle(made.folder()), new DiskFiles(), ExportOptions.WHOLE);
        requireNamed(contents, planner.plan());
        MachineManifest machine = planner.machine();
        if (planner.hasNoParent()) {
            throw new SnapshotException(Kind.CORRUPT, "The archive lacks the snapshot " + machine.present().parent()
                    + ", which the machine goes on from.");
        }
        boolean moved = identity == Identity.MOVED;
        UUID id = moved ? machine.id() : UUID.randomUUID();
        Bundle bundle = made.commit(new MachineManifest(id, name, machine.created(),
                moved ? machine.machine() : machine.machine().withNewMacs(),
                machine.present(), machine.whenStopped(), machine.schedule()));
        return new ImportSummary(bundle, contents.info(), id, contents.storedBytes());
    }

    private static void requireNamed(Contents contents, ExportPlan plan) throws SnapshotException {
        Set<RelativePath> named = plan.files().stream().map(PlannedFile::path).collect(Collectors.toSet());
        for (FileMap file : contents.files()) {
            if (!named.contains(file.path())) {
                throw new SnapshotException(Kind.CORRUPT, "The archive has a file " + Faults.shown(file.path().text())
                        + ", which no manifest in it names.");
            }
        }
    }

    private static Pipeline pipeline(Contents contents) {
        return new Pipeline(Pipeline.usualThreads(), contents.chunkBytes(), Export.LEVEL);
    }

    private static void requireRoom(Contents contents, Path folder) throws SnapshotException {
        try {
            long room = Files.getFileStore(folder).getUsableSpace();
            if (contents.storedBytes() > room) {
                throw new SnapshotException(Kind.NO_SPACE, "The machine takes " + contents.storedBytes()
                        + " bytes, and only " + room + " are free at " + folder.getParent() + ".");
            }
        } catch (IOException e) {
            throw Faults.host(folder, "measured", e);
        }
    }
}
