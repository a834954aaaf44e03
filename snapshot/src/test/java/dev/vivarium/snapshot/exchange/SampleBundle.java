package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.Manifests;
import dev.vivarium.snapshot.bundle.NetSpec;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;
import dev.vivarium.snapshot.bundle.Variables;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskTools;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A machine with a disk in layers, a raw disk, one snapshot from when it was off and two from when it ran, and debris. */
final class SampleBundle {
    static final SnapshotId OFF = new SnapshotId("20261126-160102-7f3a");
    static final SnapshotId FIRST = new SnapshotId("20261126-170102-0001");
    static final SnapshotId SECOND = new SnapshotId("20261126-180102-0002");
    static final UUID ID = UUID.fromString("0b0e5c0e-8f53-4c8b-9d5e-0a3a5f2d4c11");

    private static final Instant TIME = Instant.parse("2026-11-26T16:00:00Z");
    private static final long MEMORY_BYTES = 24L << 20;
    private static final BootSpec KERNEL = new BootSpec.Kernel(new RelativePath("boot/vmlinuz"),
            new RelativePath("boot/initrd"), "console=ttyS0");
    private static final BootSpec UEFI = new BootSpec.Uefi(null, "dc", false);

    private final Path bundle;
    private final Random random = new Random(7);
    private final DiskFiles files = new DiskFiles();

    private SampleBundle(Path bundle) {
        this.bundle = bundle;
    }

    static Path make(Path bundle) throws IOException, SnapshotException {
        new SampleBundle(bundle).make();
        return bundle;
    }

    private void make() throws IOException, SnapshotException {
        write("boot/vmlinuz", noise(70_000));
        write("boot/initrd", text(300_000));
        write("media/debian 12.iso", text(5_000_000));
        write("firmware/variables-3.fd", noise(8192));
        disks();
        Part none = null;
        snapshot(new SnapshotManifest(OFF, "begin", "", TIME, null, false, spec(KERNEL), layers(1), null, none, none,
                0));
        memory(FIRST, 11);
        memory(SECOND, 500);
        snapshot(running(FIRST, OFF, "a note", 2, List.of(FIRST)));
        snapshot(running(SECOND, FIRST, "", 3, List.of(FIRST, SECOND)));
        Present present = new Present(SECOND, layers(4), new Variables(3), SECOND);
        write("vm.json", Manifests.bytes(new MachineManifest(ID, "sample", TIME, spec(UEFI), present,
                new WhenStopped.Revert(OFF), null)));
        debris();
    }

    private void disks() throws IOException, SnapshotException {
        Files.createDirectories(bundle.resolve("disks"));
        layer(1, null);
        layer(2, "disk0-1.qcow2");
        layer(3, "disk0-2.qcow2");
        layer(4, "disk0-3.qcow2");
        write("disks/disk0-1.qcow2.sums", text(200));
        write("disks/disk0-2.qcow2.sums", text(200));
        Path raw = bundle.resolve("disks/data-1.raw");
        try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "rw")) {
            file.setLength(30L << 20);
            file.seek(13L << 20);
            file.write(noise(100_000));
        }
    }

    private void layer(int number, @Nullable String below) throws SnapshotException {
        Path path = bundle.resolve("disks/disk0-" + number + ".qcow2");
        new DiskTools(files, path, DiskFormat.QCOW2, BackingPolicy.FOLDER).create(below == null ? 64L << 20 : 0, 0,
                below, null);
        try (DiskImage image = new DiskImages(files).open(path, DiskFormat.QCOW2, false, BackingPolicy.FOLDER)) {
            image.write(number * 3_000_000L, ByteBuffer.wrap(noise(600_000)));
            image.write(20_000_000L, ByteBuffer.wrap(text(400_000)));
            image.flush();
        }
    }

    /** Both layers of memory have the same first 8 MiB. */
    private void memory(SnapshotId id, int seed) throws IOException {
        Files.createDirectories(bundle.resolve("memory"));
        try (RandomAccessFile file = new RandomAccessFile(id.memoryPages().in(bundle).toFile(), "rw")) {
            file.setLength(MEMORY_BYTES);
            byte[] same = new byte[8 << 20];
            new Random(99).nextBytes(same);
            Arrays.fill(same, 1 << 20, 6 << 20, (byte) 'x');
            file.write(same);
            byte[] own = new byte[64 << 10];
            new Random(seed).nextBytes(own);
            file.seek(17 << 20);
            file.write(own);
        }
        write("memory/" + id + ".idx", noise(2000));
    }

    private SnapshotManifest running(SnapshotId id, SnapshotId parent, String note, int layer, List<SnapshotId> memory)
            throws IOException {
        return new SnapshotManifest(id, "named " + layer, note, TIME, parent, false, spec(UEFI), layers(layer),
                new Running(part(id, "state.json", text(9000)),
                        new Memory(MEMORY_BYTES, 16L << 20, memory)),
                part(id, "variables.fd", noise(8192)), part(id, "thumbnail.png", noise(3000)), 1_000_000);
    }

    private Part part(SnapshotId id, String name, byte[] bytes) throws IOException {
        RelativePath path = id.file(name);
        write(path.text(), bytes);
        return new Part(path, bytes.length, Digest.of(bytes).hex());
    }

    private void snapshot(SnapshotManifest manifest) throws IOException {
        write(manifest.id().file("snapshot.json").text(), Manifests.bytes(manifest));
    }

    /** What nothing names, or is about this computer. */
    private void debris() throws IOException {
        write("host.json", text(100));
        write("lock", text(20));
        write("firmware/variables-2.fd", noise(100));
        write("logs/machine.log", text(1000));
        write("disks/disk0-9.qcow2", noise(1000));
        write("memory/20261126-190102-0003.mem", noise(1000));
        write("snapshots/20261126-190102-0003.new/state.json", noise(1000));
        write("vm.json.new", text(10));
    }

    private static MachineSpec spec(BootSpec boot) {
        return new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 1, 16L << 20, boot,
                List.of(new DiskSpec("disk0", Bus.VIRTIO, false), new DiskSpec("data", Bus.IDE, true)),
                List.of(new CdromSpec("cd0", Bus.AHCI, new RelativePath("media/debian 12.iso"))), Port.LOG, Port.NONE,
                false, false,
                List.of(new NetSpec(NetSpec.Card.VIRTIO, "56:49:56:01:02:03", "nat", List.of(), true, 0, 0,
                        0)));
    }

    private static Map<String, DiskLayer> layers(int number) {
        return Map.of("disk0", new DiskLayer("disk0", number, DiskFormat.QCOW2), "data",
                new DiskLayer("data", 1, DiskFormat.RAW));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(int length) {
        return Arrays.copyOf("Words that come again and again.\n".repeat(length / 33 + 1)
                .getBytes(StandardCharsets.UTF_8), length);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = bundle.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
