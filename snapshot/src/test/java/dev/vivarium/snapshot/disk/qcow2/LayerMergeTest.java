package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.Compression;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Two layers that were merged read as they did, and leave what is below in its place. */
class LayerMergeTest {
    private static final int SIZE = 300 * 512;
    @TempDir
    Path folder;
    private final DiskFiles files = new DiskFiles();

    private Path make(String name, int size, @Nullable String backing, @Nullable String format)
            throws SnapshotException {
        Path path = folder.resolve(name);
        new NewImage(size, 9, Compression.ZLIB, backing, format).create(files, path);
        return path;
    }

    private void scribble(Path path, Random random) throws SnapshotException {
        try (DiskImage disk = Qcow2Disk.open(files, path, false, BackingPolicy.FOLDER)) {
            for (int i = 0; i < 60; i++) {
                int at = random.nextInt((int) disk.sizeBytes());
                int length = 1 + random.nextInt((int) Math.min(3000, disk.sizeBytes() - at));
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                switch (random.nextInt(4)) {
                    case 0 -> disk.discard(at, length);
                    case 1 -> disk.writeZeroes(at, length);
                    default -> disk.write(at, ByteBuffer.wrap(bytes));
                }
            }
        }
    }

    private byte[] read(Path path) throws SnapshotException {
        try (DiskImage disk = Qcow2Disk.open(files, path, true, BackingPolicy.FOLDER)) {
            return Images.readAll(disk);
        }
    }

    @Test
    void mergedLayersReadAsBefore() throws SnapshotException, IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            String base = switch (seed % 3) {
                case 0 -> null;
                case 1 -> "base.qcow2";
                default -> "base.raw";
            };
            if (seed % 3 == 1) {
                scribble(make("base.qcow2", SIZE, null, null), random);
            } else if (seed % 3 == 2) {
                byte[] bytes = new byte[SIZE];
                random.nextBytes(bytes);
                Files.write(folder.resolve("base.raw"), bytes);
            }
            Path lower = make("lower.qcow2", SIZE, base, base == null ? null : base.substring("base.".length()));
            scribble(lower, random);
            if (seed % 2 == 0) {
                new DiskTools(files, lower, DiskFormat.QCOW2, BackingPolicy.FOLDER).compact(Compression.ZLIB,
                        Progress.NONE);
            }
            Path upper = make("upper.qcow2", SIZE, "lower.qcow2", "qcow2");
            scribble(upper, random);
            byte[] before = read(upper);
            Path merged = folder.resolve("merged.qcow2");
            assertTrue(new LayerMerge(files, Progress.NONE).merge(upper, lower, merged));
            assertArrayEquals(before, read(upper));
            Files.delete(lower);
            assertArrayEquals(before, read(merged), "seed " + seed);
            DiskTools tools = new DiskTools(files, merged, DiskFormat.QCOW2, BackingPolicy.FOLDER);
            assertEquals(new DiskCheck(0, 0, true, List.of()), tools.check(Progress.NONE));
            assertEquals(base, tools.info().qcow2().backingName());
            for (Path each : List.of(upper, merged, folder.resolve("base.qcow2"), folder.resolve("base.raw"))) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Test
    void layersOfOtherSizesAreLeftAlone() throws SnapshotException {
        Path lower = make("lower.qcow2", SIZE / 2, null, null);
        Path upper = make("upper.qcow2", SIZE, "lower.qcow2", "qcow2");
        assertFalse(new LayerMerge(files, Progress.NONE).merge(upper, lower, folder.resolve("merged.qcow2")));
        assertFalse(Files.exists(folder.resolve("merged.qcow2")));
    }
}
