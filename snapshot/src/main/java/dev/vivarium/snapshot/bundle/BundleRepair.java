package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Saves what can be saved of a damaged machine. A snapshot whose memory is damaged and whose disks are good becomes one of a machine
 * that was off; one that is not whole otherwise is set aside, as {@code snapshots/ID.broken}; a machine whose manifest cannot be
 * read gets one from its snapshots ({@link ManifestRebuild}). Disk layers that nothing names afterwards are set aside, too:
 * nothing is deleted here.
 */
public final class BundleRepair {
    private static final String BROKEN = ".broken";
    private static final String SAVED = ".saved";

    private final Bundle bundle;
    private final DiskFiles files;
    private final Progress progress;
    private final List<String> done = new ArrayList<>();
    private final Map<SnapshotId, Optional<SnapshotId>> gone = new HashMap<>();

    /** What was done, in sentences, and what is wrong still. */
    public record Result(List<String> done, Verify.Report left) {
    }

    private BundleRepair(Bundle bundle, DiskFiles files, Progress progress) {
        this.bundle = bundle;
        this.files = files;
        this.progress = progress;
    }

    /** @throws SnapshotException of kind {@code CORRUPT} if there is nothing that the machine could be made of again */
    public static Result run(Path folder, DiskFiles files, Progress progress) throws SnapshotException {
        Bundle bundle = new Bundle(folder.toAbsolutePath().normalize());
        try (BundleLock lock = BundleLock.take(bundle.folder())) {
            return new BundleRepair(bundle, files, progress).run();
        }
    }

    private Result run() throws SnapshotException {
        Verify.Report report = Verify.run(bundle, files, progress);
        if (!report.inUse().isEmpty()) {
            throw new SnapshotException(Kind.LOCKED, "The machine's file " + report.inUse().getFirst()
                    + " is in use by another program.");
        }
        if (report.isSound()) {
            return new Result(done, report);
        }
        Snapshots snapshots = bundle.snapshotsAsWritten();
        requireSource(report, snapshots);
        for (Map.Entry<SnapshotId, List<String>> each : report.snapshots().entrySet()) {
            if (!each.getValue().isEmpty()) {
                mend(each.getKey(), snapshots.whole().get(each.getKey()));
            }
        }
        Durable.syncFolder(bundle.folder().resolve(Bundle.SNAPSHOTS));
        mendParents();
        mendMachine();
        setLayersAside();
        return new Result(done, Verify.run(bundle, files, progress));
    }

    /** Nothing is touched if the machine could not be made again afterwards. */
    private void requireSource(Verify.Report report, Snapshots snapshots) throws SnapshotException {
        try {
            bundle.machine();
        } catch (SnapshotException e) {
            boolean any = !report.good().isEmpty() || snapshots.whole().values().stream()
                    .anyMatch(each -> Verify.remains(bundle, files, each, progress) != null);
            if (e.kind() != Kind.CORRUPT || !any) {
                throw e;
            }
        }
    }

    private void mend(SnapshotId id, @Nullable SnapshotManifest snapshot) throws SnapshotException {
        SnapshotManifest remains = snapshot == null ? null : Verify.remains(bundle, files, snapshot, progress);
        if (snapshot != null && remains != null) {
            Durable.replace(id.file(Bundle.SNAPSHOT).in(bundle.folder()), Manifests.bytes(remains));
            done.add("The snapshot " + id + (snapshot.running() != null && remains.running() == null
                    ? " keeps its disks only: what it had of the running machine was damaged."
                    : " lost its picture, which was damaged."));
            return;
        }
        setAside(bundle.folder().resolve(Bundle.SNAPSHOTS).resolve(id.text()), BROKEN);
        gone.put(id, Optional.ofNullable(snapshot == null ? null : snapshot.parent()));
        done.add("The snapshot " + id + " is not whole and was set aside.");
    }

    private static Path setAside(Path path, String suffix) throws SnapshotException {
        Path aside = path.resolveSibling(path.getFileName() + suffix);
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = path.resolveSibling(path.getFileName() + suffix + number);
        }
        Durable.rename(path, aside);
        return aside;
    }

    private void mendParents() throws SnapshotException {
        for (SnapshotManifest each : bundle.snapshotsAsWritten().whole().values()) {
            SnapshotId parent = Bundle.remaining(each.parent(), gone);
            if (!Objects.equals(parent, each.parent())) {
                Durable.replace(each.id().file(Bundle.SNAPSHOT).in(bundle.folder()),
                        Manifests.bytes(each.withParent(parent)));
            }
        }
    }

    private void mendMachine() throws SnapshotException {
        MachineManifest machine;
        Path file = bundle.folder().resolve(Bundle.MACHINE);
        try {
            machine = bundle.machine();
        } catch (SnapshotException e) {
            machine = new ManifestRebuild(bundle, files).run();
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                setAside(file, BROKEN);
            }
            Durable.replace(file, Manifests.bytes(machine));
            done.add("The machine's manifest could not be read; it was made anew from the snapshot "
                    + machine.present().parent() + ".");
        }
        MachineManifest mended = mended(machine);
        if (!mended.equals(machine)) {
            Durable.replace(file, Manifests.bytes(mended));
        }
    }

    private MachineManifest mended(MachineManifest machine) throws SnapshotException {
        Snapshots snapshots = bundle.snapshotsAsWritten();
        Present present = machine.present();
        SnapshotId parent = Bundle.remaining(present.parent(), gone);
        SnapshotManifest from = parent == null ? null : snapshots.whole().get(parent);
        boolean resumes = present.resumeFrom() != null && present.resumeFrom().equals(parent) && from != null
                && from.running() != null;
        if (present.resumeFrom() != null && !resumes) {
            done.add("The machine starts from its disks: the memory that it was to go on with is damaged.");
        }
        MachineManifest mended = machine.withPresent(present.withParent(parent).resuming(resumes));
        if (machine.whenStopped() instanceof WhenStopped.Revert(SnapshotId target)
                && !snapshots.whole().containsKey(target)) {
            done.add("The machine keeps its state when it stops: the snapshot that it went back to is not whole.");
            mended = mended.withWhenStopped(new WhenStopped.Keep());
        }
        return mended;
    }

    /** Layers that nothing names any more would be taken for debris; there may be something in them. */
    private void setLayersAside() throws SnapshotException {
        Layers layers = new Layers(bundle.folder(), files);
        Set<DiskLayer> named = new HashSet<>(bundle.machine().present().disks().values());
        bundle.snapshots().whole().values().forEach(each -> named.addAll(each.disks().values()));
        Set<DiskLayer> needed = new HashSet<>();
        for (DiskLayer layer : named) {
            try {
                needed.addAll(layers.chain(layer));
            } catch (SnapshotException e) {
                return; // then nothing is taken for debris either
            }
        }
        for (String name : Bundle.names(bundle.folder().resolve(DiskLayer.FOLDER))) {
            DiskLayer layer = DiskLayer.ofName(name);
            if (layer != null && !needed.contains(layer)) {
                Path aside = setAside(layer.path().in(bundle.folder()), SAVED);
                done.add("The disk layer " + layer + ", which nothing needs any more, was set aside as "
                        + aside.getFileName()
                        + ".");
            }
        }
    }
}
