package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.FileRoom;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a machine takes of this computer. */
public final class Vitals {
    private static final Pattern DISK_BYTES = Pattern.compile("\"[^\"]*(?:readBytes|writeBytes)\":\\s*(\\d{1,18})");

    /**
     * What a machine's process had used at a moment.
     *
     * @param cpuNanos  of all processors together
     * @param diskBytes read and written by its disks
     */
    public record Sample(long process, long atNanos, long cpuNanos, long diskBytes) {
    }

    /**
     * What its disks are.
     *
     * @param takenBytes on this computer, snapshots' layers too
     * @param sizeBytes  as the guest sees them; 0 while only the machine's own process may look
     */
    public record Disks(long takenBytes, long sizeBytes) {
    }

    /** Of a machine that runs. */
    public Sample sample(ShelfMachine machine) throws VmException {
        long process = machine.process();
        long cpu = ProcessHandle.of(process).flatMap(each -> each.info().totalCpuDuration()).orElse(Duration.ZERO)
                .toNanos();
        long disk = 0;
        try (ControlConnection connection = ControlConnection.open(ControlPlace.of(machine.folder()).control())) {
            Matcher matcher = DISK_BYTES.matcher(connection.ask("x-viv-query-statistics", new JsonObject()));
            while (matcher.find()) {
                disk += Long.parseLong(matcher.group(1));
            }
        }
        return new Sample(process, System.nanoTime(), cpu, disk);
    }

    public Disks disks(Bundle bundle) throws SnapshotException {
        MachineManifest manifest = bundle.machine();
        KeptFiles files = new KeptFiles(bundle.folder(), new DiskFiles(), Progress.NONE);
        long size = 0;
        for (DiskLayer layer : manifest.present().disks().values()) {
            DiskInfo info = files.info(layer);
            size += info == null ? 0 : info.sizeBytes();
        }
        return new Disks(taken(bundle.folder().resolve("disks")), size);
    }

    private static long taken(Path folder) {
        long bytes = 0;
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                bytes += FileRoom.of(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return bytes;
        }
        return bytes;
    }
}
