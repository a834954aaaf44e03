package dev.vivarium.snapshot.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

class WorkingSetTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a.ws");
    }

    @Test
    void isReadAsItWasWrittenAndReplacesAnOlderOne() throws SnapshotException {
        Random random = new Random(4);
        for (int round = 0; round < 20; round++) {
            int pages = 1 + random.nextInt(3000);
            PageSet bits = new PageSet(pages);
            for (int i = random.nextInt(200); i > 0; i--) {
                bits.add(random.nextInt(pages));
            }
            WorkingSet set = WorkingSet.of(pages, bits.words());
            set.write(file());
            WorkingSet read = WorkingSet.read(file());
            assertEquals(set, read);
            for (int page = bits.next(0); page < pages; page = bits.next(page + 1)) {
                int wanted = page;
                assertTrue(read.runs().stream().anyMatch(
                        run -> wanted >= run.firstPage() && wanted < run.firstPage() + run.pages()));
            }
        }
        assertFalse(Files.exists(folder.resolve("a.ws.new")));
    }

    @Test
    void neighboursAreOneRun() {
        PageSet bits = new PageSet(200);
        bits.addAll(3, 70);
        bits.add(75);
        bits.add(199);
        WorkingSet set = WorkingSet.of(200, bits.words());
        assertEquals(List.of(new WorkingSet.Run(3, 73), new WorkingSet.Run(199, 1)), set.runs());
        assertEquals(74 * 4096, set.sizeBytes());
    }

    @Test
    void scatteredPagesDoNotMakeItLarge() throws SnapshotException, IOException {
        int pages = 2_000_000;
        PageSet bits = new PageSet(pages);
        for (int page = 0; page < pages; page += 10) {
            bits.add(page);
        }
        WorkingSet set = WorkingSet.of(pages, bits.words());
        assertTrue(set.runs().size() <= WorkingSet.MAXIMUM_RUNS);
        set.write(file());
        assertTrue(Files.size(file()) <= 24 + 8 * 65536 + 4);
        assertEquals(set, WorkingSet.read(file()));
    }

    @Test
    void aChangedOrCutFileIsRefused() throws SnapshotException, IOException {
        PageSet bits = new PageSet(1000);
        bits.addAll(10, 20);
        bits.addAll(500, 100);
        WorkingSet.of(1000, bits.words()).write(file());
        byte[] whole = Files.readAllBytes(file());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            refuse(changed);
            refuse(Arrays.copyOf(whole, at));
        }
        refuse(Arrays.copyOf(whole, whole.length + 8));
    }

    @Test
    void runsOutOfOrderOrOutsideOfMemoryAreRefusedWhateverTheirSum() throws IOException {
        refuse(withRuns(100, 5, 10, 14, 2));
        refuse(withRuns(100, 50, 1, 5, 1));
        refuse(withRuns(100, 90, 11));
        refuse(withRuns(100, -1, 3));
        refuse(withRuns(100, 3, 0));
        refuse(withRuns(100, 3, -1));
        refuse(withRuns(100, 3, Integer.MAX_VALUE));
        refuse(withRuns(0));
        refuse(withRuns(1L << 40, 1, 1));
    }

    private static byte[] withRuns(long pages, int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(24 + numbers.length * 4 + 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0x0A31_4553_5756_4956L).putLong(pages).putInt(numbers.length / 2).putInt(0);
        for (int number : numbers) {
            bytes.putInt(number);
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes.duplicate().flip());
        bytes.putInt((int) crc.getValue());
        return bytes.array();
    }

    private void refuse(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        SnapshotException refused = assertThrows(SnapshotException.class, () -> WorkingSet.read(file()));
        assertEquals(Kind.CORRUPT, refused.kind());
        assertTrue(refused.getMessage().contains("a.ws"), refused.getMessage());
    }
}
