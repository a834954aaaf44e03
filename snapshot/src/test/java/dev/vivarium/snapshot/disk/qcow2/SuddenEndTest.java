package dev.vivarium.snapshot.disk.qcow2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.DiskCheck;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.qcow2.Images.Twin;
import dev.vivarium.snapshot.disk.qcow2.MemoryFile.Step;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What a sudden end leaves behind. All that was done to an image's file is recorded, and the file is looked at as it was after
 * each write (the process was killed), and with any of the writes since the last barrier missing (the power failed). It
 * may have lost room; it must not be wrong, and each byte is what it was at the last flush or has been written since.
 */
final class SuddenEndTest {
    private static final int SIZE = 300_032;

    /** What the disk may hold: for each byte what it was at the last flush, and whether something was done to it since. */
    private record Promise(int steps, byte[] flushed) {
    }

    private static final class Run {
        private final byte[] start;
        private final List<Step> steps;
        private final List<Promise> promises = new ArrayList<>();
        private final List<Touch> touches = new ArrayList<>();
        private final @Nullable DiskImage backing;

        /** A range that was touched by the operation that began after so many steps. */
        private record Touch(int steps, int from, int to, byte @Nullable [] bytes) {
        }

        Run(MemoryFile file, @Nullable DiskImage backing, long seed) throws SnapshotException {
            this.backing = backing;
            start = file.contents();
            file.record();
            Random random = new Random(seed);
            try (Qcow2Disk disk = Images.open(file, backing)) {
                promises.add(new Promise(0, Images.readAll(disk)));
                for (int i = 0; i < 120; i++) {
                    operate(file, disk, random);
                }
            }
            steps = file.steps();
        }

        private void operate(MemoryFile file, Qcow2Disk disk, Random random) throws SnapshotException {
            int length = random.nextInt(4) == 0 ? 1 + random.nextInt(40_000) : 1 + random.nextInt(3000);
            int offset = random.nextInt(SIZE - length + 1);
            int now = file.steps().size();
            switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> {
                    byte[] bytes = new byte[length];
                    random.nextBytes(bytes);
                    touches.add(new Touch(now, offset, offset + length, bytes));
                    disk.write(offset, ByteBuffer.wrap(bytes));
                }
                case 4 -> {
                    touches.add(new Touch(now, offset, offset + length, null));
                    disk.writeZeroes(offset, length);
                }
                case 5, 6 -> {
                    touches.add(new Touch(now, offset, offset + length, null));
                    disk.discard(offset, length);
                }
                default -> {
                    disk.flush();
                    promises.add(new Promise(file.steps().size(), Images.readAll(disk)));
                }
            }
        }

        /** The image as it is when some steps have reached the file. */
        void check(byte[] contents, int steps) throws SnapshotException {
            MemoryFile file = new MemoryFile(contents, false);
            DiskCheck check = Images.check(file);
            assertEquals(0, check.mistakes(), () -> "after " + steps + " steps: " + check.examples());
            byte[] now;
            try (Qcow2Disk disk = Images.open(file, backing)) {
                now = Images.readAll(disk);
                disk.write(0, ByteBuffer.allocate(20_000));
            }
            assertEquals(0, Images.check(file).mistakes());
            Promise promise = promises.getFirst();
            for (Promise each : promises) {
                promise = each.steps <= steps ? each : promise;
            }
            checkBytes(now, promise, steps);
        }

        private void checkBytes(byte[] now, Promise promise, int steps) {
            for (int i = 0; i < SIZE; i++) {
                if (now[i] != promise.flushed[i] && !mayBe(i, now[i], promise.steps, steps)) {
                    throw new AssertionError("byte " + i + " after " + steps + " steps is " + now[i] + ", was "
                            + promise.flushed[i] + " when it was flushed");
                }
            }
        }

        private boolean mayBe(int at, byte value, int since, int until) {
            for (Touch touch : touches) {
                boolean inTime = touch.steps >= since && touch.steps <= until;
                if (inTime && at >= touch.from && at < touch.to
                        && (value == 0 || touch.bytes != null && touch.bytes[at - touch.from] == value)) {
                    return true;
                }
            }
            return false;
        }

        void killAnywhere() throws SnapshotException {
            MemoryFile file = new MemoryFile(start, false);
            check(file.contents(), 0);
            for (int done = 0; done < steps.size(); done++) {
                if (!steps.get(done).isBarrier()) {
                    file.put(steps.get(done).offset(), steps.get(done).bytes());
                    check(file.contents(), done + 1);
                }
            }
        }

        void losePowerAnywhere(Random random) throws SnapshotException {
            MemoryFile safe = new MemoryFile(start, false);
            List<Step> under = new ArrayList<>();
            for (int done = 0; done < steps.size(); done++) {
                under.add(steps.get(done));
                if (done % 3 == 0 || steps.get(done).isBarrier()) {
                    MemoryFile file = new MemoryFile(safe.contents(), false);
                    under.stream().filter(step -> random.nextBoolean())
                            .forEach(step -> file.put(step.offset(), step.bytes()));
                    check(file.contents(), done);
                }
                if (steps.get(done).isBarrier()) {
                    under.forEach(step -> safe.put(step.offset(), step.bytes()));
                    under.clear();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"9,1", "9,2", "10,3", "12,4", "16,5"})
    void aKilledProcessLosesNoMoreThanRoom(int clusterBits, long seed) throws SnapshotException {
        run(clusterBits, seed, false).killAnywhere();
    }

    @ParameterizedTest
    @CsvSource({"9,11", "9,12", "10,13", "12,14", "16,15"})
    void aPowerFailureLosesNoMoreThanRoom(int clusterBits, long seed) throws SnapshotException {
        run(clusterBits, seed, false).losePowerAnywhere(new Random(seed));
    }

    @ParameterizedTest
    @CsvSource({"9,21", "12,22"})
    void overABackingFileAndWithASnapshotInsideToo(int clusterBits, long seed) throws SnapshotException {
        Run run = run(clusterBits, seed, true);
        run.killAnywhere();
        run.losePowerAnywhere(new Random(seed));
    }

    private static Run run(int clusterBits, long seed, boolean over) throws SnapshotException {
        Random random = new Random(seed);
        MemoryFile file = Images.create(SIZE, clusterBits);
        byte[] below = new byte[SIZE - 30_000];
        random.nextBytes(below);
        Twin backing = over ? new Twin(below) : null;
        byte[] data = new byte[SIZE / 2];
        random.nextBytes(data);
        try (Qcow2Disk disk = Images.open(file, backing)) {
            disk.write(0, ByteBuffer.wrap(data));
        }
        if (over) {
            Images.snapshot(file, "before");
        }
        Run run = new Run(file, backing, seed);
        Images.assertSound(file);
        return run;
    }

    @Test
    void repairingMayBeCutOff() throws SnapshotException {
        MemoryFile file = Images.create(SIZE, 9);
        byte[] data = new byte[SIZE];
        new Random(1).nextBytes(data);
        try (Qcow2Disk disk = Images.open(file, null)) {
            disk.write(0, ByteBuffer.wrap(data));
        }
        file.write(72, ByteBuffer.allocate(8).putLong(0, Features.DIRTY));
        byte[] start = file.contents();
        file.record();
        Repair.run(file, Header.read(file));
        MemoryFile replayed = new MemoryFile(start, false);
        for (Step step : file.steps()) {
            replayed.put(step.offset(), step.bytes());
            MemoryFile opened = new MemoryFile(replayed.contents(), false);
            try (Qcow2Disk disk = Images.open(opened, null)) {
                assertTrue(Arrays.equals(data, Images.readAll(disk)));
            }
            assertEquals(0, Images.check(opened).mistakes());
        }
    }
}
