package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
    private final Map<SnapshotId, Optional<SnapshotId>> gone = new TreeMap<>();

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
        Map<SnapshotId, SnapshotManifest> left = whatIsLeft(report, snapshots);
        apply(snapshots, left);
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

    /** The snapshots that there are afterwards, as their manifests will be. */
    private Map<SnapshotId, SnapshotManifest> whatIsLeft(Verify.Report report, Snapshots snapshots) {
        Map<SnapshotId, SnapshotManifest> left = new TreeMap<>(snapshots.whole());
        report.snapshots().forEach((id, problems) -> {
            if (!problems.isEmpty()) {
                mend(id, snapshots.whole().get(id), left);
            }
        });
        left.replaceAll((id, each) -> each.withParent(Bundle.remaining(each.parent(), gone)));
        return left;
    }

    private void mend(SnapshotId id, @Nullable SnapshotManifest snapshot, Map<SnapshotId, SnapshotManifest> left) {
        SnapshotManifest remains = snapshot == null ? null : Verify.remains(bundle, files, snapshot, progress);
        if (snapshot != null && remains != null) {
            left.put(id, remains);
            done.add("The snapshot " + id + (snapshot.running() != null && remains.running() == null
                    ? " keeps its disks only: what it had of the running machine was damaged."
                    : " lost its picture, which was damaged."));
            return;
        }
        left.remove(id);
        gone.put(id, Optional.ofNullable(snapshot == null ? null : snapshot.parent()));
        done.add("The snapshot " + id + " is not whole and was set aside.");
    }

    /**
     * In this order, so that it may end anywhere: layers get other names while there is something that names them, because they would
     * be taken for debris otherwise; the machine is mended before the snapshots that it is to go on with are, and a snapshot
     * goes when it is nobody's parent. So what is not done yet is damage that the next repair finds.
     */
    private void apply(Snapshots snapshots, Map<SnapshotId, SnapshotManifest> left) throws SnapshotException {
        Path file = bundle.folder().resolve(Bundle.MACHINE);
        @Nullable
        MachineManifest machine = readable();
        MachineManifest mended = mended(machine == null ? rebuilt(left) : machine, left);
        setLayersAside(mended, left);
        if (machine == null && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Copies.linkOrCopy(file, aside(file, BROKEN), bytes -> {
            });
        } else if (machine == null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            setAside(file, BROKEN);
        }
        if (!mended.equals(machine)) {
            Durable.replace(file, Manifests.bytes(mended));
        }
        for (SnapshotManifest each : left.values()) {
            if (!each.equals(snapshots.whole().get(each.id()))) {
                Durable.replace(each.id().file(Bundle.SNAPSHOT).in(bundle.folder()), Manifests.bytes(each));
            }
        }
        for (SnapshotId id : gone.keySet()) {
            setAside(bundle.folder().resolve(Bundle.SNAPSHOTS).resolve(id.text()), BROKEN);
        }
    }

    private @Nullable MachineManifest readable() {
        try {
            return bundle.machine();
        } catch (SnapshotException e) {
            return null; // requireSource has looked at why
        }
    }

    private MachineManifest rebuilt(Map<SnapshotId, SnapshotManifest> left) throws SnapshotException {
        MachineManifest machine = new ManifestRebuild(bundle, files, left.values()).run();
        done.add("The machine's manifest could not be read; it was made anew from the snapshot "
                + machine.present().parent() + ".");
        return machine;
    }

    /** A name that nothing has. */
    private static Path aside(Path path, String suffix) {
        Path aside = path.resolveSibling(path.getFileName() + suffix);
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = path.resolveSibling(path.getFileName() + suffix + number);
        }
        return aside;
    }

    private static Path setAside(Path path, String suffix) throws SnapshotException {
        Path aside = aside(path, suffix);
        Durable.rename(path, aside);
        return aside;
    }

    private MachineManifest mended(MachineManifest machine, Map<SnapshotId, SnapshotManifest> left) {
        Present present = machine.present();
        SnapshotId parent = Bundle.remaining(present.parent(), gone);
        SnapshotManifest from = parent == null ? null : left.get(parent);
        boolean resumes = present.resumeFrom() != null && present.resumeFrom().equals(parent) && from != null
                && from.running() != null;
        if (present.resumeFrom() != null && !resumes) {
            done.add("The machine starts from its disks: the memory that it was to go on with is damaged.");
        }
        MachineManifest mended = machine.withPresent(present.withParent(parent).resuming(resumes));
        if (machine.whenStopped() instanceof WhenStopped.Revert(SnapshotId target)
                && !left.containsKey(target)) {
            done.add("The machine keeps its state when it stops: the snapshot that it went back to is not whole.");
            mended = mended.withWhenStopped(new WhenStopped.Keep());
        }
        return mended;
    }

    /** Layers that nothing is to name any more would be taken for debris; there may be something in them. */
    private void setLayersAside(MachineManifest machine, Map<SnapshotId, SnapshotManifest> left)
            throws SnapshotException {
        Layers layers = new Layers(bundle.folder(), files);
        Set<DiskLayer> named = new HashSet<>(machine.present().disks().values());
        left.values().forEach(each -> named.addAll(each.disks().values()));
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
