package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.qcow2.Images.Twin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many threads at work on one image, and more tables than are kept in memory. */
final class Qcow2LoadTest {
    private static final int THREADS = 8;
    private static final int STRIPE = 10_000;

    /** Each has stripes of its own, which begin and end inside of clusters that others write, too. */
    @ParameterizedTest
    @ValueSource(ints = {9, 12, 16})
    void threadsDoNotSeeEachOther(int clusterBits) throws Exception {
        int size = STRIPE * THREADS * 40 / 512 * 512;
        MemoryFile file = Images.create(size, clusterBits);
        byte[] below = new byte[size / 2];
        new Random(1).nextBytes(below);
        Twin backing = new Twin(below);
        Twin twin = new Twin(Arrays.copyOf(below, size));
        try (Qcow2Disk disk = Images.open(file, backing);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int own = thread;
                all.add(threads.submit(() -> {
                    work(disk, twin, own, new Random(clusterBits * 100L + own));
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            assertArrayEquals(twin.bytes(), Images.readAll(disk));
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        Images.assertSound(file);
        assertArrayEquals(twin.bytes(), Images.readAll(Images.open(file, backing)));
    }

    private static void work(Qcow2Disk disk, Twin twin, int own, Random random) throws SnapshotException {
        for (int i = 0; i < 600; i++) {
            int begin = (random.nextInt(40) * THREADS + own) * STRIPE;
            int room = Math.min(STRIPE, twin.bytes().length - begin);
            int length = 1 + random.nextInt(room);
            int offset = begin + random.nextInt(room - length + 1);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> {
                    byte[] bytes = new byte[length];
                    random.nextBytes(bytes);
                    disk.write(offset, ByteBuffer.wrap(bytes));
                    twin.write(offset, ByteBuffer.wrap(bytes));
                }
                case 3 -> {
                    disk.writeZeroes(offset, length);
                    twin.writeZeroes(offset, length);
                }
                case 4 -> {
                    disk.discard(offset, length);
                    ByteBuffer read = ByteBuffer.allocate(length);
                    disk.read(offset, read);
                    twin.write(offset, read.flip());
                }
                case 5 -> disk.flush();
                default -> {
                    ByteBuffer read = ByteBuffer.allocate(length);
                    disk.read(offset, read);
                    byte[] expected = new byte[length];
                    System.arraycopy(twin.bytes(), offset, expected, 0, length);
                    assertArrayEquals(expected, read.array());
                }
            }
        }
    }

    @Test
    void moreTablesThanAreKept() throws SnapshotException {
        long size = 2L << 30;
        MemoryFile file = Images.create(size, 9);
        Map<Integer, Integer> written = new HashMap<>();
        Random random = new Random(9);
        try (Qcow2Disk disk = Images.open(file, null)) {
            for (int i = 0; i < 30_000; i++) {
                int sector = random.nextInt((int) (size / 512));
                disk.write(512L * sector, ByteBuffer.allocate(512).putInt(0, i));
                written.put(sector, i);
            }
            assertHolds(disk, written);
        }
        Images.assertSound(file);
        try (Qcow2Disk disk = Images.open(file, null)) {
            assertHolds(disk, written);
            for (int sector : List.copyOf(written.keySet())) {
                if (sector % 2 == 0) {
                    disk.discard(512L * sector, 512);
                    written.put(sector, 0);
                }
            }
            assertHolds(disk, written);
        }
        Images.assertSound(file);
        assertTrue(file.sizeBytes() < 60 << 20, "the file has " + file.sizeBytes() + " bytes");
    }

    private static void assertHolds(Qcow2Disk disk, Map<Integer, Integer> written) throws SnapshotException {
        ByteBuffer sector = ByteBuffer.allocate(512);
        for (Map.Entry<Integer, Integer> one : written.entrySet()) {
            disk.read(512L * one.getKey(), sector.clear());
            assertEquals(one.getValue(), sector.getInt(0));
        }
    }
}
