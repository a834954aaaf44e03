package dev.vivarium.app.machines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What can be done with a machine's drives one by one: disks while it is off, discs in its CD drives at any time. */
public final class DriveActions {
    /** In which order the board gives places to CD drives on IDE: see {@code engine.machine.DrivePlan}. */
    private static final String IDE_PLACES = "2310";

    private final DiskFiles files = new DiskFiles();

    /** By disk what its present file says; those that cannot be looked at now are not there. */
    public Map<String, DiskInfo> disks(Bundle bundle) throws SnapshotException {
        Map<String, DiskInfo> found = new TreeMap<>();
        KeptFiles kept = new KeptFiles(bundle.folder(), files, Progress.NONE);
        for (Map.Entry<String, DiskLayer> each : bundle.machine().present().disks().entrySet()) {
            DiskInfo info = kept.info(each.getValue());
            if (info != null) {
                found.put(each.getKey(), info);
            }
        }
        return found;
    }

    /** Makes a disk larger; its snapshots keep the size that they had. */
    public void resize(Bundle bundle, String disk, long sizeBytes) throws VmException, SnapshotException {
        change(bundle, disk, tools -> tools.resize(sizeBytes, false));
    }

    /** Gives room that a disk does not use back to the host. @return how many bytes its file has become shorter by */
    public long compact(Bundle bundle, String disk, Progress progress) throws VmException, SnapshotException {
        long[] bytes = {0};
        change(bundle, disk, tools -> {
            bytes[0] = tools.info().fileBytes();
            tools.compact(null, progress);
            bytes[0] -= tools.info().fileBytes();
        });
        return Math.max(0, bytes[0]);
    }

    /** What is done to a disk's file. */
    @FunctionalInterface
    private interface Work {
        void on(DiskTools tools) throws SnapshotException;
    }

    private void change(Bundle bundle, String disk, Work work) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            DiskLayer layer = open.machine().present().disks().get(disk);
            if (layer == null) {
                throw refused("There is no disk '" + disk + "'.");
            }
            if (open.machine().present().resumeFrom() != null) {
                throw refused("The machine is saved, and goes on with its disks as they are: start it first.");
            }
            if (open.snapshots().whole().values().stream().anyMatch(each -> each.disks().containsValue(layer))) {
                throw refused("The disk '" + disk + "' is read only, and snapshots need it as it is.");
            }
            work.on(new DiskTools(files, open.bundle().file(layer.path()), layer.format(), BackingPolicy.FOLDER));
        }
    }

    private static VmException refused(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }

    /**
     * Puts another disc into a CD drive. In a machine that runs that holds until it ends.
     *
     * @param disc null to take out what is in it
     */
    public void insert(Bundle bundle, String drive, @Nullable Path disc) throws VmException, SnapshotException {
        if (!Presence.of(bundle).state().isThere()) {
            new MachineMaker(Progress.NONE).change(bundle, new MachineWish().insert(drive, disc));
            return;
        }
        try (ControlConnection machine = RunningMachine.of(bundle).connect()) {
            String place = place(bundle, drive, machine.ask("query-block", new JsonObject()));
            JsonObject arguments = new JsonObject().put("id", place).put("force", true);
            machine.ask(disc == null ? "eject" : "blockdev-change-medium",
                    disc == null ? arguments : arguments.put("filename", disc.toAbsolutePath().toString()));
        }
    }

    private static String place(Bundle bundle, String drive, String answer) throws VmException, SnapshotException {
        List<CdromSpec> cdroms = bundle.machine().machine().cdroms();
        for (Bus bus : List.of(Bus.AHCI, Bus.IDE)) {
            List<String> names = cdroms.stream().filter(each -> each.bus() == bus).map(CdromSpec::name).toList();
            int at = names.indexOf(drive);
            List<String> places = at < 0 ? List.of() : places(answer, bus);
            if (at >= 0 && at < places.size()) {
                return places.get(at);
            }
        }
        throw refused("The machine runs without a CD drive '" + drive + "'.");
    }

    /** The CD drives of a bus by the names that the board has for them, in the order of the machine's own list. */
    static List<String> places(String answer, Bus bus) throws VmException {
        String prefix = bus == Bus.AHCI ? "ahci-" : "ide-";
        List<String> places = new ArrayList<>();
        try {
            for (JsonNode each : new ObjectMapper().readTree(answer).path("return")) {
                String name = each.path("device").asText();
                if (each.path("removable").asBoolean() && name.startsWith(prefix)) {
                    places.add(name);
                }
            }
        } catch (JsonProcessingException e) {
            throw new VmException(VmException.Kind.FAULT, "The machine's answer is not JSON.", e);
        }
        places.sort(bus == Bus.AHCI ? Comparator.reverseOrder()
                : Comparator.comparing(name -> IDE_PLACES.indexOf(name.substring(prefix.length()))));
        return places;
    }
}
