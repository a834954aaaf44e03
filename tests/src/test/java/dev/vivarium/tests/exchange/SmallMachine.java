package dev.vivarium.tests.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.LayerSums;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.Manifests;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Memory;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Running;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A machine of which two snapshots were taken while it ran; how its RAM was then is kept beside. */
final class SmallMachine {
    static final SnapshotId FIRST = new SnapshotId("20261126-170102-0001");
    static final SnapshotId SECOND = new SnapshotId("20261126-180102-0002");
    static final int PAGES = 1100;
    private static final int PAGE = 4096;
    private static final int RAM_PAGES = 1024;
    private static final int MIB = 1 << 20;
    private static final Instant TIME = Instant.parse("2026-11-26T16:00:00Z");

    private final Path bundle;
    private final Random random;
    private final byte[] memory = new byte[PAGES * PAGE];

    private SmallMachine(Path bundle, long seed) {
        this.bundle = bundle;
        random = new Random(seed);
    }

    /** What the guest's RAM is in both snapshots. */
    record Sums(String first, String second) {
    }

    static Sums make(Path bundle, int diskMebibytes) throws IOException, SnapshotException {
        return new SmallMachine(bundle, 42).make(diskMebibytes);
    }

    private Sums make(int diskMebibytes) throws IOException, SnapshotException {
        write("boot/vmlinuz", noise(100_000));
        DiskFiles files = new DiskFiles();
        Files.createDirectories(bundle.resolve("disks"));
        layer(files, 1, null, diskMebibytes);
        layer(files, 2, "disk0-1.qcow2", 0);
        String first = memory(FIRST, range(0, 3), range(2, 3), range(64, 128), range(1023, 1030));
        String second = memory(SECOND, range(1, 2), range(2, 3), range(500, 501), range(1023, 1024));
        snapshot(FIRST, null, List.of(FIRST));
        snapshot(SECOND, FIRST, List.of(FIRST, SECOND));
        write("vm.json", Manifests.bytes(new MachineManifest(UUID.randomUUID(), "small", TIME, spec(),
                new Present(SECOND, layers(2), null, SECOND), new WhenStopped.Keep(), null)));
        try (OpenBundle open = OpenBundle.open(bundle, files)) {
            LayerSums.write(open, Progress.NONE);
        }
        return new Sums(first, second);
    }

    private static BitSet range(int from, int to) {
        BitSet pages = new BitSet();
        pages.set(from, to);
        return pages;
    }

    /** A layer that has new pages, and says of {@code zeros} that they are zeros now. */
    private String memory(SnapshotId id, BitSet some, BitSet zeros, BitSet more, BitSet last)
            throws IOException, SnapshotException {
        BitSet said = new BitSet();
        for (BitSet pages : List.of(some, more, last, zeros)) {
            said.or(pages);
        }
        Files.createDirectories(bundle.resolve("memory"));
        try (MemoryLayerWriter writer = MemoryLayerWriter.create(id.memoryPages().in(bundle),
                id.memoryIndex().in(bundle), PAGES)) {
            for (int page = said.nextSetBit(0); page >= 0; page = said.nextSetBit(page + 1)) {
                byte[] bytes = zeros.get(page) ? new byte[PAGE] : noise(PAGE);
                System.arraycopy(bytes, 0, memory, page * PAGE, PAGE);
                writer.put(page, MemorySegment.ofArray(bytes), 0);
            }
            writer.finish();
        }
        return sha256(Arrays.copyOf(memory, RAM_PAGES * PAGE));
    }

    private void layer(DiskFiles files, int number, @Nullable String below, int mebibytes) throws SnapshotException {
        Path path = bundle.resolve("disks/disk0-" + number + ".qcow2");
        new DiskTools(files, path, DiskFormat.QCOW2, BackingPolicy.FOLDER).create((long) mebibytes * MIB, 0, below,
                null);
        try (DiskImage image = new DiskImages(files).open(path, DiskFormat.QCOW2, false, BackingPolicy.FOLDER)) {
            for (int at = 0; at < mebibytes / 2; at++) {
                image.write((long) at * MIB, ByteBuffer.wrap(noise(MIB)));
            }
            image.flush();
        }
    }

    private void snapshot(SnapshotId id, @Nullable SnapshotId parent, List<SnapshotId> layers) throws IOException {
        byte[] state = noise(5000);
        RelativePath file = id.file(SnapshotManifest.STATE);
        write(file.text(), state);
        SnapshotManifest manifest = new SnapshotManifest(id, "of " + id, "", TIME, parent, false, spec(), layers(1),
                new Running(new Part(file, state.length, sha256(state)),
                        new Memory((long) PAGES * PAGE, (long) RAM_PAGES * PAGE, layers)),
                null, null, 1000);
        write(id.file("snapshot.json").text(), Manifests.bytes(manifest));
    }

    private static MachineSpec spec() {
        return new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 1, (long) RAM_PAGES * PAGE,
                new BootSpec.Kernel(new RelativePath("boot/vmlinuz"), null, ""),
                List.of(new DiskSpec("disk0", Bus.VIRTIO, false)), List.of(), Port.NONE, Port.NONE, false, false);
    }

    private static Map<String, DiskLayer> layers(int number) {
        return Map.of("disk0", new DiskLayer("disk0", number, DiskFormat.QCOW2));
    }

    private byte[] noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = new RelativePath(path).in(bundle);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, bytes);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
