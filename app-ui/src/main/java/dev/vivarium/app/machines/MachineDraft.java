package dev.vivarium.app.machines;

import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.disk.DiskFormat;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The drives of a machine that is made or changed, and the copying of what is in them. */
final class MachineDraft {
    private final KeptFiles copies;
    private final LayerNames names;
    private final List<DiskSpec> disks = new ArrayList<>();
    private final List<CdromSpec> cdroms = new ArrayList<>();
    private final Map<String, DiskLayer> layers = new HashMap<>();
    private final Map<String, String> discs = new HashMap<>();

    /** Finds a name for a layer that no file has. */
    @FunctionalInterface
    interface LayerNames {
        DiskLayer next(String disk, DiskFormat format) throws SnapshotException;
    }

    MachineDraft(KeptFiles copies, LayerNames names) {
        this.copies = copies;
        this.names = names;
    }

    /** Begins with what a machine has. */
    void begin(MachineManifest machine, HostFacts facts) {
        disks.addAll(machine.machine().disks());
        cdroms.addAll(machine.machine().cdroms());
        layers.putAll(machine.present().disks());
        discs.putAll(facts.discs());
    }

    List<DiskSpec> disks() {
        return disks;
    }

    List<CdromSpec> cdroms() {
        return cdroms;
    }

    Map<String, DiskLayer> layers() {
        return layers;
    }

    Map<String, String> discs() {
        return discs;
    }

    void copy(DiskSettings disk) throws SnapshotException, VmException {
        String name = freeName("disk");
        layers.put(name, copies.copyDisk(disk, format -> names.next(name, format)));
        disks.add(new DiskSpec(name, Bus.valueOf(disk.bus().name()), disk.readOnly()));
    }

    void make(NewDisk disk) throws SnapshotException {
        String name = freeName("disk");
        layers.put(name, copies.makeDisk(names.next(name, DiskFormat.QCOW2), disk.bytes()));
        disks.add(new DiskSpec(name, disk.bus(), false));
    }

    /** @param copy whether the disc becomes the machine's own */
    void add(CdromSettings cdrom, boolean copy) throws SnapshotException, VmException {
        String name = freeName("cd");
        cdroms.add(new CdromSpec(name, Bus.valueOf(cdrom.bus().name()), null));
        insert(name, cdrom.file(), copy);
    }

    /** Puts another disc into a drive. @param disc null to leave it empty */
    void insert(String drive, @Nullable Path disc, boolean copy) throws SnapshotException, VmException {
        int at = indexOf(drive);
        RelativePath own = disc != null && copy ? copies.copy(disc, "media/" + drive + ".iso") : null;
        discs.remove(drive);
        if (disc != null && !copy) {
            if (!Files.isRegularFile(disc)) {
                throw new VmException(VmException.Kind.USER, "There is no disc file '" + disc + "'.");
            }
            discs.put(drive, disc.toAbsolutePath().normalize().toString());
        }
        cdroms.set(at, new CdromSpec(drive, cdroms.get(at).bus(), own));
    }

    private int indexOf(String drive) throws VmException {
        for (int i = 0; i < cdroms.size(); i++) {
            if (cdroms.get(i).name().equals(drive)) {
                return i;
            }
        }
        throw noDrive(drive);
    }

    /** Takes a drive out of the machine. */
    void remove(String drive) throws VmException {
        boolean disk = disks.removeIf(each -> each.name().equals(drive));
        boolean cdrom = cdroms.removeIf(each -> each.name().equals(drive));
        layers.remove(drive);
        discs.remove(drive);
        if (!disk && !cdrom) {
            throw noDrive(drive);
        }
    }

    private VmException noDrive(String drive) {
        List<String> all = Stream.concat(disks.stream().map(DiskSpec::name), cdroms.stream().map(CdromSpec::name))
                .toList();
        return new VmException(VmException.Kind.USER, "The machine has no drive '" + drive + "'; it has "
                + (all.isEmpty() ? "none" : String.join(", ", all)) + ".");
    }

    private String freeName(String kind) {
        int number = 0;
        while (isTaken(kind + number)) {
            number++;
        }
        return kind + number;
    }

    private boolean isTaken(String name) {
        return disks.stream().anyMatch(each -> each.name().equals(name))
                || cdroms.stream().anyMatch(each -> each.name().equals(name));
    }
}
