package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.DriveAttachment;
import dev.vivarium.engine.board.DriveAttachment.Bus;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which drive of the settings goes to which place. Disks fill the places from the first, CD drives those of AHCI from the
 * last and those of IDE from the second cable's first, so that one more of the one moves none of the other.
 */
final class DrivePlan {
    private final List<Place> places = new ArrayList<>();
    private final Map<Bus, Integer> taken = new EnumMap<>(Bus.class);
    private int virtioDisks;

    /**
     * A drive in its place.
     *
     * @param bus   null for a virtio disk
     * @param file  null for a CD drive without a disc
     */
    record Place(String name, @Nullable Bus bus, int number, boolean cd, @Nullable Path file, DiskFormat format,
            boolean readOnly, boolean backingAnywhere) {
    }

    private record Contents(@Nullable Path file, DiskFormat format, boolean readOnly, boolean backingAnywhere) {
    }

    private DrivePlan() {
    }

    static List<Place> of(MachineSettings settings) throws VmException {
        DrivePlan plan = new DrivePlan();
        for (DiskSettings disk : settings.disks()) {
            plan.add(disk);
        }
        for (CdromSettings cdrom : settings.cdroms()) {
            Bus bus = busOf(cdrom.bus());
            if (bus == null) {
                throw new VmException(VmException.Kind.USER, "A CD drive can be on ahci or ide, not on virtio.");
            }
            plan.add(bus, cdPlaces(bus), true, new Contents(cdrom.file(), DiskFormat.RAW, true, false));
        }
        return plan.places;
    }

    private static @Nullable Bus busOf(DriveBus bus) {
        return switch (bus) {
            case VIRTIO -> null;
            case AHCI -> Bus.AHCI;
            case IDE -> Bus.IDE;
        };
    }

    private static int[] diskPlaces(Bus bus) {
        return bus == Bus.AHCI ? new int[]{0, 1, 2, 3, 4, 5} : new int[]{0, 1, 2, 3};
    }

    private static int[] cdPlaces(Bus bus) {
        return bus == Bus.AHCI ? new int[]{5, 4, 3, 2, 1, 0} : new int[]{2, 3, 1, 0};
    }

    private void add(DiskSettings disk) throws VmException {
        Bus bus = busOf(disk.bus());
        if (bus == null) {
            places.add(new Place(Board.virtioDiskName(virtioDisks), null, virtioDisks, false, disk.file(),
                    disk.format(), disk.readOnly(), disk.backingAnywhere()));
            virtioDisks++;
        } else {
            add(bus, diskPlaces(bus), false,
                    new Contents(disk.file(), disk.format(), disk.readOnly(), disk.backingAnywhere()));
        }
    }

    private void add(Bus bus, int[] order, boolean cd, Contents contents) throws VmException {
        int used = taken.getOrDefault(bus, 0);
        for (int place : order) {
            if ((used >> place & 1) == 0) {
                taken.put(bus, used | 1 << place);
                String name = DriveAttachment.nameOf(bus, place);
                places.add(new Place(name, bus, place, cd, contents.file, contents.format, contents.readOnly,
                        contents.backingAnywhere));
                return;
            }
        }
        throw new VmException(VmException.Kind.USER, "There are " + order.length + " places for drives on "
                + (bus == Bus.AHCI ? "ahci" : "ide") + ", and all of them are taken.");
    }
}
