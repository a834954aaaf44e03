package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.qcow2.NewImage;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.CRC32C;

/** A small machine, what a guest would do to it, and what is in it. */
final class Fixture {
    static final int DISK_BYTES = 64 << 10;
    private static final MachineSpec SPEC = new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 1, 2L << 20,
            new BootSpec.Uefi(null, "cd", false),
            List.of(new DiskSpec("disk0", Bus.VIRTIO, false), new DiskSpec("old", Bus.IDE, false),
                    new DiskSpec("fixed", Bus.AHCI, true)),
            List.of(new CdromSpec("cd0", Bus.AHCI, new RelativePath("media/a.iso"))), Port.LOG, Port.NONE, false,
            false);

    private Fixture() {
    }

    /** A machine with a qcow2 disk, a raw one, one that is only read, and variables. */
    static Bundle create(Path folder, DiskFiles files) throws SnapshotException, IOException {
        try (NewBundle made = NewBundle.begin(folder)) {
            DiskLayer disk = new DiskLayer("disk0", 1, DiskFormat.QCOW2);
            DiskLayer old = new DiskLayer("old", 1, DiskFormat.RAW);
            DiskLayer fixed = new DiskLayer("fixed", 1, DiskFormat.QCOW2);
            new NewImage(DISK_BYTES, 12, Compression.ZLIB, null, null).create(files,
                    made.path(disk.path()));
            new NewImage(DISK_BYTES, 12, Compression.ZLIB, null, null).create(files,
                    made.path(fixed.path()));
            Files.write(made.path(old.path()), new byte[DISK_BYTES]);
            Files.writeString(made.path(new Variables(1).path()), "variables at first");
            Files.writeString(made.path(new RelativePath("media/a.iso")), "a disc");
            Present present = new Present(null, Map.of("disk0", disk, "old", old, "fixed", fixed), new Variables(1),
                    null);
            return made.commit(new MachineManifest(UUID.randomUUID(), "a", Samples.TIME, SPEC, present,
                    new WhenStopped.Keep(), null));
        }
    }

    /** What a guest does: it writes to its disks, and its firmware to the variables. */
    static void run(OpenBundle open, int value) throws SnapshotException, IOException {
        open.started();
        for (String disk : List.of("disk0", "old")) {
            Path file = open.bundle().file(open.machine().present().layer(disk).path());
            try (DiskImage image = new DiskImages(open.files()).open(file, DiskImages.formatOf(file), false)) {
                byte[] bytes = new byte[4096];
                Arrays.fill(bytes, (byte) value);
                image.write(value * 4096L, ByteBuffer.wrap(bytes));
                image.write(0, ByteBuffer.wrap(bytes, 0, 512));
                image.flush();
            }
        }
        Variables variables = Objects.requireNonNull(open.machine().present().variables());
        Files.writeString(variables.path().in(open.folder()), "variables after " + value);
    }

    /** A snapshot of a running machine, whose memory has one layer more than that of the snapshot before. */
    static SnapshotManifest takeRunning(OpenBundle open, String name) throws SnapshotException, IOException {
        return takeRunning(open, name, take -> {
            write(take.memoryPages(), "pages of " + name);
            write(take.memoryIndex(), "index of " + name);
        });
    }

    /** Writes the memory layer of a snapshot. */
    interface MemoryWriting {
        void write(SnapshotTake take) throws SnapshotException, IOException;
    }

    static SnapshotManifest takeRunning(OpenBundle open, String name, MemoryWriting memory)
            throws SnapshotException, IOException {
        try (SnapshotTake take = SnapshotTake.begin(open, new Request(name, "note of " + name, false))) {
            take.newLayers();
            write(take.stateFile(), "state of " + name);
            write(take.thumbnailFile(), "picture of " + name);
            memory.write(take);
            List<SnapshotId> layers = new ArrayList<>();
            SnapshotId parent = open.machine().present().parent();
            if (parent != null) {
                layers.addAll(open.bundle().snapshot(parent).memoryLayers());
            }
            layers.add(take.id());
            take.running(new Memory(3 << 20, 2 << 20, layers), 12);
            return take.commit();
        }
    }

    /** A layer of memory that can be read. */
    static void writeMemory(SnapshotTake take) throws SnapshotException {
        try (Arena arena = Arena.ofConfined();
                MemoryLayerWriter writer = MemoryLayerWriter.create(take.memoryPages(), take.memoryIndex(), 768)) {
            MemorySegment page = arena.allocate(4096);
            page.fill((byte) 7);
            writer.put(5, page, 0);
            writer.putZeros(6, 10);
            writer.finish();
        }
    }

    /** As another package writes it: not synced. */
    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    /** Everything that a user has in a machine, without what is different each time. */
    static Map<String, String> contents(OpenBundle open) throws SnapshotException {
        Map<String, String> contents = new TreeMap<>();
        MachineManifest machine = open.machine();
        Present present = machine.present();
        Snapshots snapshots = open.snapshots();
        contents.put("broken", snapshots.broken().toString());
        contents.put("name", machine.name());
        contents.put("present parent", name(snapshots, present.parent()));
        contents.put("present resume", name(snapshots, present.resumeFrom()));
        contents.put("present disks", disks(open, present.disks()));
        Variables variables = present.variables();
        contents.put("present variables", variables == null ? "none" : sum(open, variables.path()));
        for (SnapshotManifest each : snapshots.whole().values()) {
            List<String> words = new ArrayList<>(List.of(each.note(), name(snapshots, each.parent()),
                    disks(open, each.disks())));
            for (Part part : each.parts()) {
                words.add(sum(open, part.file()));
                if (!sum(open, part.file()).equals(part.sha256())) {
                    words.add("DAMAGED");
                }
            }
            for (SnapshotId layer : each.memoryLayers()) {
                words.add(sum(open, layer.memoryPages()) + sum(open, layer.memoryIndex()));
            }
            contents.put("snapshot " + each.name(), String.join(" ", words));
        }
        return contents;
    }

    private static String name(Snapshots snapshots, @Nullable SnapshotId id) {
        SnapshotManifest found = id == null ? null : snapshots.whole().get(id);
        return id == null ? "none" : found == null ? "MISSING" : found.name();
    }

    private static String disks(OpenBundle open, Map<String, DiskLayer> disks) throws SnapshotException {
        StringBuilder words = new StringBuilder();
        for (DiskLayer layer : disks.values()) {
            Path file = open.bundle().file(layer.path());
            try (DiskImage image = new DiskImages(open.files()).open(file, layer.format(), true)) {
                ByteBuffer bytes = ByteBuffer.allocate((int) image.sizeBytes());
                image.read(0, bytes);
                CRC32C sum = new CRC32C();
                sum.update(bytes.flip());
                words.append(Long.toHexString(sum.getValue())).append(' ');
            }
        }
        return words.toString();
    }

    private static String sum(OpenBundle open, RelativePath file) throws SnapshotException {
        return Copies.sha256(open.bundle().file(file));
    }
}
