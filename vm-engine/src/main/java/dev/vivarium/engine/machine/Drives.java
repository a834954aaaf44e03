package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MediumChange;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.DriveAttachment;
import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.device.ata.CdDrive;
import dev.vivarium.engine.machine.DrivePlan.Place;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.raw.RawDisk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A machine's drives and the files in them. After the machine has been built, for its event thread only. */
final class Drives {
    private final DiskImages images;
    private final OpenedFiles opened;
    private final List<Bay> bays = new ArrayList<>();

    /** A place and what is in it now. */
    private static final class Bay {
        private final Place place;
        private @Nullable Path file;
        private @Nullable DiskImage image;

        Bay(Place place) {
            this.place = place;
        }
    }

    private Drives(DiskFiles files, OpenedFiles opened) {
        images = new DiskImages(files);
        this.opened = opened;
    }

    /** Opens what the settings put into the drives. */
    static Drives open(MachineSettings settings, DiskFiles files, OpenedFiles opened) throws VmException {
        Drives drives = new Drives(files, opened);
        for (Place place : DrivePlan.of(settings)) {
            Bay bay = new Bay(place);
            drives.bays.add(bay);
            Path file = place.file();
            if (file != null) {
                try {
                    DiskImage image = drives.open(place, file);
                    bay.image = opened.add(image.isReadOnly() ? image : new LayeredDisk(image));
                    bay.file = file;
                } catch (SnapshotException e) {
                    throw new VmException(VmException.Kind.USER, e.getMessage(), e);
                }
            }
        }
        return drives;
    }

    private DiskImage open(Place place, Path file) throws SnapshotException {
        @Nullable
        DiskFormat format = switch (place.format()) {
            case RAW -> DiskFormat.RAW;
            case QCOW2 -> DiskFormat.QCOW2;
            case RECOGNISED -> null;
        };
        return place.backingAnywhere() ? images.open(file, format, place.readOnly(), BackingPolicy.ANYWHERE)
                : images.open(file, format, place.readOnly());
    }

    /** A disk of the settings that can be put onto another layer; null if it is only read. */
    @Nullable
    LayeredDisk layered(int disk) {
        return bays.get(disk).image instanceof LayeredDisk layered ? layered : null;
    }

    /** To put them onto other layers. */
    LayerChange layerChange() {
        return new LayerChange(images);
    }

    List<DiskImage> virtioDisks() {
        List<DiskImage> disks = new ArrayList<>();
        for (Bay bay : bays) {
            DiskImage image = bay.image;
            if (bay.place.bus() == null && image != null) {
                disks.add(image);
            }
        }
        return disks;
    }

    List<DriveAttachment> attachments() {
        List<DriveAttachment> attachments = new ArrayList<>();
        for (Bay bay : bays) {
            DriveAttachment.Bus bus = bay.place.bus();
            if (bus != null) {
                attachments.add(new DriveAttachment(bus, bay.place.number(), bay.place.cd(), bay.image));
            }
        }
        return attachments;
    }

    private static MachineSettings.DiskFormat formatOf(DiskImage image) {
        DiskImage written = image instanceof LayeredDisk layered ? layered.top() : image;
        return written instanceof RawDisk ? MachineSettings.DiskFormat.RAW : MachineSettings.DiskFormat.QCOW2;
    }

    List<DriveStatus> status(Board board) {
        List<DriveStatus> list = new ArrayList<>();
        for (Bay bay : bays) {
            CdDrive cd = board.cdDrive(bay.place.name());
            DiskImage image = bay.image;
            Path file = bay.file;
            DriveStatus.Medium medium = image == null || file == null ? null
                    : new DriveStatus.Medium(file, formatOf(image), image.isReadOnly(), image.sizeBytes());
            list.add(new DriveStatus(bay.place.name(), cd != null, cd != null && cd.isLocked(),
                    cd != null && cd.isTrayOpen(), medium));
        }
        list.sort(Comparator.comparing(DriveStatus::name));
        return list;
    }

    /** The new disc is opened before the old one is touched: if that fails, nothing has changed. */
    void change(MediumChange change, Board board, HostWork work, CompletableFuture<Void> done) {
        Bay bay = bays.stream().filter(one -> one.place.name().equals(change.drive())).findFirst().orElse(null);
        CdDrive cd = board.cdDrive(change.drive());
        if (bay == null || cd == null) {
            fail(done, "Device '" + change.drive() + (bay == null ? "' not found" : "' is not removable"));
            return;
        }
        Path file = change.file();
        if (file == null) {
            replace(bay, cd, null, change.force(), work, done);
            return;
        }
        Opening opening = new Opening(bay.place, file);
        work.submit(opening, () -> {
            DiskImage image = opening.image;
            if (image == null) {
                fail(done, opening.refusal);
            } else {
                bay.file = replace(bay, cd, image, change.force(), work, done) ? file : bay.file;
            }
        });
    }

    /** Opens a disc on a worker. */
    private final class Opening implements Runnable {
        private final Place place;
        private final Path file;
        private @Nullable DiskImage image;
        private String refusal = "";

        Opening(Place place, Path file) {
            this.place = place;
            this.file = file;
        }

        @Override
        public void run() {
            try {
                image = opened.addBeneath(open(place, file));
            } catch (SnapshotException e) {
                refusal = e.getMessage();
            }
        }
    }

    private boolean replace(Bay bay, CdDrive cd, @Nullable DiskImage image, boolean force, HostWork work,
            CompletableFuture<Void> done) {
        if (!cd.eject(force)) {
            close(image, cd, work);
            fail(done, "Device '" + bay.place.name() + "' is locked and force was not specified, wait for tray to"
                    + " open and try again");
            return false;
        }
        close(bay.image, cd, work);
        bay.image = image;
        bay.file = null;
        cd.exchange(image);
        if (image != null) {
            cd.close();
        }
        done.complete(null);
        return true;
    }

    /** When no command of the drive reads from it any more. */
    private void close(@Nullable DiskImage image, CdDrive cd, HostWork work) {
        if (image != null) {
            cd.work().whenQuiet(() -> work.submit(() -> opened.close(image), () -> {
            }));
        }
    }

    private static void fail(CompletableFuture<Void> done, String sentence) {
        done.completeExceptionally(new VmException(VmException.Kind.USER, sentence));
    }
}
