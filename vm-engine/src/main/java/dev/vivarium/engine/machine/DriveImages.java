package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.machine.DrivePlan.Place;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;

import java.nio.file.Path;

/** Opens the image files that drives are to have, as the settings say. */
final class DriveImages {
    private final DiskImages images;

    DriveImages(DiskFiles files) {
        images = new DiskImages(files);
    }

    /** The format that a file is opened in. */
    DiskFormat formatOf(Place place, Path file) throws SnapshotException {
        if (place.format() != DiskFormat.RECOGNISED) {
            return place.format();
        }
        return switch (images.recognise(file)) {
            case RAW -> DiskFormat.RAW;
            case QCOW2 -> DiskFormat.QCOW2;
        };
    }

    /** Backing files are followed if somebody said what the image is: a guest can make its raw disk look like anything. */
    DiskImage open(Place place, Path file) throws SnapshotException {
        BackingPolicy policy = place.backingAnywhere() ? BackingPolicy.ANYWHERE
                : place.format() == DiskFormat.RECOGNISED ? BackingPolicy.NONE : BackingPolicy.FOLDER;
        dev.vivarium.snapshot.disk.DiskFormat format = switch (formatOf(place, file)) {
            case QCOW2 -> dev.vivarium.snapshot.disk.DiskFormat.QCOW2;
            case RAW, RECOGNISED -> dev.vivarium.snapshot.disk.DiskFormat.RAW;
        };
        return images.open(file, format, place.readOnly(), policy);
    }
}
