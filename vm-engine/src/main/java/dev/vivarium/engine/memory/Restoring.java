package dev.vivarium.engine.memory;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.FilePiece;
import dev.vivarium.host.memory.GuestRam;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.memory.Extent;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.MemoryLayer;

import java.util.List;

/**
 * Brings an image into a new machine's memory: mapped where the host can, else read. What is read is checked; what is mapped is
 * as the file has it, and {@link MemoryImage#verify} finds out afterwards whether that is what was written.
 */
final class Restoring {
    private static final long PAGE = GuestMemory.PAGE_SIZE;

    private final MemoryImage image;
    private final GuestRam ram;

    private Restoring(MemoryImage image, GuestRam ram) {
        this.image = image;
        this.ram = ram;
    }

    /** @param ram zeros, of the image's size */
    static RestoredPages restore(MemoryImage image, GuestRam ram) throws SnapshotException, HostException {
        return restore(image, ram, image.layers().stream().allMatch(layer -> ram.canMap(layer.mem())));
    }

    static RestoredPages restore(MemoryImage image, GuestRam ram, boolean map)
            throws SnapshotException, HostException {
        Restoring restoring = new Restoring(image, ram);
        if (!map) {
            restoring.read(image.extents());
            return new RestoredPages(ram, List.of());
        }
        RestorePlan plan = RestorePlan.of(image);
        restoring.map(plan);
        return new RestoredPages(ram, plan.fromFiles());
    }

    private void map(RestorePlan plan) throws SnapshotException, HostException {
        List<MemoryLayer> layers = image.layers();
        for (int i = 0; i < layers.size(); i++) {
            List<FilePiece> pieces = plan.mapped().get(i).stream().map(Restoring::piece).toList();
            if (!pieces.isEmpty()) {
                ram.map(layers.get(i).mem(), pieces);
            }
        }
        for (RestorePlan.Range range : plan.cleared()) {
            ram.discard(range.firstPage() * PAGE, range.pages() * PAGE);
        }
        read(plan.read());
    }

    private static FilePiece piece(RestorePlan.Range range) {
        long offset = range.firstPage() * PAGE;
        return new FilePiece(offset, offset, range.pages() * PAGE);
    }

    private void read(List<Extent> extents) throws SnapshotException {
        for (Extent extent : extents) {
            image.read(extent, ram.segment());
        }
    }
}
