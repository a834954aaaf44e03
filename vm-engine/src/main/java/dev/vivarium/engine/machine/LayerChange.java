package dev.vivarium.engine.machine;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the disks of a machine that runs onto new layers, all at one moment. A layer that has been opened owns what is below it,
 * so it has to be changed to, whatever else fails, as long as the machine has not ended.
 */
final class LayerChange {
    private final DiskImages images;
    private final List<Change> opened = new ArrayList<>();
    private final List<LayeredDisk> changed = new ArrayList<>();

    private record Change(LayeredDisk disk, DiskImage layer) {
    }

    LayerChange(DiskImages images) {
        this.images = images;
    }

    /** The machine still writes to what is below. */
    void open(LayeredDisk disk, Path layer) throws SnapshotException {
        opened.add(new Change(disk, images.openOver(layer, disk.top())));
    }

    /** While the disks are at rest. */
    void change() {
        for (Change each : opened) {
            each.disk.goOnIn(each.layer);
            changed.add(each.disk);
        }
        opened.clear();
    }

    /** Of a machine that has ended, and closed its disks: nobody changes to these any more. */
    void close() throws SnapshotException {
        for (Change each : opened) {
            each.layer.close();
        }
        opened.clear();
    }

    boolean isOpen() {
        return !opened.isEmpty();
    }

    /** Brings what is below onto the medium. */
    void settle() throws SnapshotException {
        for (LayeredDisk each : changed) {
            each.settle();
        }
    }
}
