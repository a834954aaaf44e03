package dev.vivarium.tests.disk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskTools;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * What qcow2 costs above raw in throughput, in the host's cache, one request at a time: the worst case for it, as there is no
 * medium to wait for. Both do the same by turns; the fastest round of each counts. docs/benchmarks.md has the figures.
 */
@Tag("full")
class DiskThroughputTest {
    private static final long SIZE = 128L << 20;
    private static final int LARGE = 1 << 20;
    private static final int SMALL = 4096;
    private static final int REQUESTS = 20_000;
    private static final int ROUNDS = 25;
    private static final double MOST = 1.3;

    @TempDir
    private Path folder;
    private final ByteBuffer large = ByteBuffer.allocateDirect(LARGE);
    private final ByteBuffer small = ByteBuffer.allocateDirect(SMALL);
    private final int[] places = new Random(4).ints(REQUESTS, 0, (int) (SIZE / SMALL)).toArray();

    private interface Work {
        void on(DiskImage disk) throws SnapshotException;
    }

    @Test
    void qcow2IsHardlySlowerThanRaw() throws SnapshotException {
        DiskFiles files = new DiskFiles();
        Map<DiskFormat, DiskImage> disks = new EnumMap<>(DiskFormat.class);
        for (DiskFormat format : DiskFormat.values()) {
            Path path = folder.resolve(format.label());
            new DiskTools(files, path, format, BackingPolicy.FOLDER).create(SIZE, 0, null, null);
            disks.put(format, new DiskImages(files).open(path, format, false));
        }
        List<String> slow = new ArrayList<>();
        measure("sequential write, 1 MiB", disks, disk -> sequence(large, disk::write), slow);
        measure("sequential read, 1 MiB", disks, disk -> sequence(large, disk::read), slow);
        measure("random write, 4 KiB", disks, disk -> anywhere(disk::write), slow);
        measure("random read, 4 KiB", disks, disk -> anywhere(disk::read), slow);
        for (DiskImage disk : disks.values()) {
            disk.close();
        }
        assertTrue(slow.isEmpty(), slow.toString());
    }

    private interface Request {
        void at(long offset, ByteBuffer buffer) throws SnapshotException;
    }

    private static void sequence(ByteBuffer buffer, Request request) throws SnapshotException {
        for (long offset = 0; offset < SIZE; offset += LARGE) {
            request.at(offset, buffer.clear());
        }
    }

    private void anywhere(Request request) throws SnapshotException {
        for (int place : places) {
            request.at((long) SMALL * place, small.clear());
        }
    }

    private static void measure(String name, Map<DiskFormat, DiskImage> disks, Work work, List<String> slow)
            throws SnapshotException {
        double raw = Double.MAX_VALUE;
        double qcow2 = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            raw = Math.min(raw, seconds(work, disks.get(DiskFormat.RAW)));
            qcow2 = Math.min(qcow2, seconds(work, disks.get(DiskFormat.QCOW2)));
        }
        String line = String.format(Locale.ROOT, "%s: raw %.1f ms, qcow2 takes %.2f times as long", name, 1e3 * raw,
                qcow2 / raw);
        System.out.println(line);
        if (qcow2 > MOST * raw) {
            slow.add(line);
        }
    }

    private static double seconds(Work work, DiskImage disk) throws SnapshotException {
        long start = System.nanoTime();
        work.on(disk);
        return (System.nanoTime() - start) / 1e9;
    }
}
