package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * A machine that this process alone may change, until it is closed. Opening it clears away what was interrupted. One thread at a
 * time; disks of the machine are opened after it and closed before it.
 */
public final class OpenBundle implements AutoCloseable {
    private final Bundle bundle;
    private final DiskFiles files;
    private final BundleLock lock;
    private final Layers layers;
    private MachineManifest machine;
    private @Nullable SnapshotId unfinished;

    private OpenBundle(Bundle bundle, DiskFiles files, BundleLock lock) throws SnapshotException {
        this.bundle = bundle;
        this.files = files;
        this.lock = lock;
        machine = bundle.machine();
        layers = new Layers(bundle.folder(), files);
    }

    /**
     * Locks a machine.
     *
     * @throws SnapshotException of kind {@code LOCKED} with who has it
     */
    public static OpenBundle open(Path folder, DiskFiles files) throws SnapshotException {
        Bundle bundle = Bundle.at(folder);
        BundleLock lock = BundleLock.take(bundle.folder());
        boolean done = false;
        try {
            OpenBundle opened = new OpenBundle(bundle, files, lock);
            for (String each : List.of(DiskLayer.FOLDER, Bundle.MEMORY, Bundle.SNAPSHOTS)) {
                Durable.makeFolder(bundle.folder().resolve(each));
            }
            opened.writeName();
            opened.clear();
            done = true;
            return opened;
        } finally {
            if (!done) {
                lock.close();
            }
        }
    }

    public Bundle bundle() {
        return bundle;
    }

    public Path folder() {
        return bundle.folder();
    }

    public MachineManifest machine() {
        return machine;
    }

    public Snapshots snapshots() throws SnapshotException {
        return bundle.snapshots();
    }

    DiskFiles files() {
        return files;
    }

    Layers layers() {
        return layers;
    }

    /** Changes what the machine is, but for its name, or which files are its present state; these are there, whole and synced. */
    public void replace(MachineManifest other) throws SnapshotException {
        layers.add(other.present().disks().values());
        Variables variables = other.present().variables();
        if (variables != null) {
            bundle.file(variables.path());
        }
        MachineManifest named = bundle.named(other);
        boolean done = false;
        try {
            Durable.replace(folder().resolve(Bundle.MACHINE), Manifests.bytes(named));
            machine = named;
            done = true;
        } finally {
            if (!done) {
                machine = bundle.machine(); // it may have been put in place, and not be synced
            }
        }
    }

    /**
     * The machine starts to run: what it writes to its disks does not go with the memory that it went on from. Called before the
     * guest's first instruction.
     */
    public void started() throws SnapshotException {
        if (machine.present().resumeFrom() != null) {
            replace(machine.withPresent(machine.present().resuming(false)));
        }
    }

    public void replace(HostFacts facts) throws SnapshotException {
        Durable.replace(folder().resolve(Bundle.HOST), facts.bytes());
    }

    public HostFacts hostFacts(UUID computer) throws SnapshotException {
        return bundle.hostFacts(computer);
    }

    /** A name for a new layer of a disk, which no file has. */
    public DiskLayer nextLayer(String disk, DiskFormat format) throws SnapshotException {
        return bundle.nextLayer(disk, format);
    }

    /** A name for another file of UEFI's variables. */
    Variables nextVariables() {
        Variables present = machine.present().variables();
        int number = present == null ? 1 : present.number() + 1;
        while (Files.exists(new Variables(number).path().in(folder()))) {
            number++;
        }
        return new Variables(number);
    }

    /** A snapshot is being taken, or none any more. */
    void taking(@Nullable SnapshotId id) {
        unfinished = id;
    }

    @Nullable
    SnapshotId unfinished() {
        return unfinished;
    }

    /** Finishes what was begun, and deletes what nothing names. @return the bytes that were freed */
    long clear() throws SnapshotException {
        Durable.syncFolder(folder());
        Durable.syncFolder(folder().resolve(Bundle.SNAPSHOTS)); // nothing goes before it is sure that it is not named
        boolean finished = finish();
        long freed = new Debris(folder(), unfinished, finished).clear(machine, bundle.snapshots(), layers);
        if (!finished && finish()) {
            freed += new Debris(folder(), unfinished, true).clear(machine, bundle.snapshots(), layers);
        }
        return freed;
    }

    /** @return false if there is no room for it: what is to be cleared away makes some, or it is done another time */
    private boolean finish() throws SnapshotException {
        try {
            SnapshotDelete.finish(this);
            return true;
        } catch (SnapshotException e) {
            if (e.kind() != Kind.NO_SPACE) {
                throw e;
            }
            return false;
        }
    }

    /** The folder may have been renamed; where there is no room the manifest gets the name another time. */
    private void writeName() throws SnapshotException {
        try {
            if (!machine.name().equals(bundle.machineAsWritten().name())) {
                replace(machine);
            }
        } catch (SnapshotException e) {
            if (e.kind() != Kind.NO_SPACE) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws SnapshotException {
        lock.close();
    }
}
