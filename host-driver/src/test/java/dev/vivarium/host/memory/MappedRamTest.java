package dev.vivarium.host.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

/** Files in a guest's memory, on Linux. */
class MappedRamTest {
    private static final int PAGE = 4096;
    private static final int PAGES = 64;

    @TempDir
    Path folder;
    private Path file;
    private final byte[] bytes = new byte[PAGES * PAGE];

    @BeforeEach
    void writeFile() throws IOException {
        new Random(3).nextBytes(bytes);
        file = folder.resolve("a.mem");
        Files.write(file, bytes);
    }

    private static void map(GuestRam ram, Path file, int filePage, int ramPage, int count) throws HostException {
        ram.map(file, List.of(new FilePiece((long) filePage * PAGE, (long) ramPage * PAGE, (long) count * PAGE)));
    }

    private static byte[] page(GuestRam ram, int page) {
        return ram.segment().asSlice((long) page * PAGE, PAGE).toArray(ValueLayout.JAVA_BYTE);
    }

    private byte[] filePage(int page) {
        return MemorySegment.ofArray(bytes).asSlice((long) page * PAGE, PAGE).toArray(ValueLayout.JAVA_BYTE);
    }

    @Test
    void piecesTakeThePlaceOfZerosAndLaterOnesThatOfEarlierOnes() throws Exception {
        try (GuestRam ram = GuestRam.allocate(1024 * PAGE)) {
            assertTrue(ram.canMap(file));
            map(ram, file, 0, 512, PAGES);
            map(ram, file, 3, 520, 2);
            Files.delete(file);
            assertArrayEquals(new byte[PAGE], page(ram, 511));
            assertArrayEquals(filePage(0), page(ram, 512));
            assertArrayEquals(filePage(7), page(ram, 519));
            assertArrayEquals(filePage(3), page(ram, 520));
            assertArrayEquals(filePage(4), page(ram, 521));
            assertArrayEquals(filePage(10), page(ram, 522));
            assertArrayEquals(new byte[PAGE], page(ram, 512 + PAGES));
        }
    }

    @Test
    void whatTheGuestWritesStaysInMemory() throws Exception {
        try (GuestRam ram = GuestRam.allocate(PAGES * PAGE)) {
            map(ram, file, 0, 0, PAGES);
            ram.segment().fill((byte) 0x5A);
            assertEquals(0x5A, ram.segment().get(ValueLayout.JAVA_BYTE, 9 * PAGE));
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void discardedPagesAreZerosAndNotTheFilesAgain() throws Exception {
        try (GuestRam ram = GuestRam.allocate(1024 * PAGE)) {
            map(ram, file, 0, 0, PAGES);
            ram.segment().set(ValueLayout.JAVA_BYTE, 5 * PAGE, (byte) 1);
            ram.segment().set(ValueLayout.JAVA_BYTE, 1000 * PAGE, (byte) 1);
            ram.discard(4 * PAGE, 3 * PAGE);
            ram.discard(1000 * PAGE, PAGE);
            assertArrayEquals(filePage(3), page(ram, 3));
            for (int page : new int[]{4, 5, 6, 1000}) {
                assertArrayEquals(new byte[PAGE], page(ram, page));
            }
            assertArrayEquals(filePage(7), page(ram, 7));
            ram.segment().set(ValueLayout.JAVA_BYTE, 5 * PAGE, (byte) 1);
            assertEquals(1, page(ram, 5)[0]);
        }
    }

    @Test
    void tooManyDiscardedPiecesAreClearedInPlace() throws Exception {
        Path large = folder.resolve("large.mem");
        int pages = 20_000;
        Files.write(large, new byte[]{1});
        try (FileChannel channel = FileChannel.open(large, StandardOpenOption.WRITE)) {
            for (int page = 0; page < pages; page++) {
                channel.write(ByteBuffer.wrap(new byte[]{7}), (long) (page + 1) * PAGE - 1);
            }
        }
        try (GuestRam ram = GuestRam.allocate((long) pages * PAGE)) {
            map(ram, large, 0, 0, pages);
            for (int page = 0; page < pages; page += 2) {
                ram.discard((long) page * PAGE, PAGE);
            }
            for (int page = 0; page < pages; page++) {
                assertEquals(page % 2 == 0 ? 0 : 7, page(ram, page)[PAGE - 1]);
            }
        }
    }

    @Test
    void aFileThatIsTooShortIsRefusedBeforeAnyTouch() throws Exception {
        Files.write(file, new byte[PAGES * PAGE - 1]);
        try (GuestRam ram = GuestRam.allocate(PAGES * PAGE)) {
            HostException refused = assertThrows(HostException.class, () -> map(ram, file, 0, 0, PAGES));
            assertEquals(HostException.Kind.UNSUPPORTED, refused.kind());
            assertTrue(refused.getMessage().contains("a.mem"), refused.getMessage());
            assertThrows(HostException.class, () -> map(ram, file, 1 << 20, 0, 1));
        }
    }

    @Test
    void whatIsNoPlainFileIsRefused() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        try (GuestRam ram = GuestRam.allocate(PAGES * PAGE)) {
            assertThrows(HostException.class, () -> map(ram, folder.resolve("missing"), 0, 0, 1));
            assertThrows(HostException.class, () -> map(ram, link, 0, 0, 1));
            assertThrows(HostException.class, () -> map(ram, folder, 0, 0, 1));
        }
    }

    @Test
    void piecesOutsideOfMemoryAreAMistakeOfOurs() throws Exception {
        try (GuestRam ram = GuestRam.allocate(PAGES * PAGE)) {
            assertThrows(IndexOutOfBoundsException.class, () -> map(ram, file, 0, 1, PAGES));
            assertThrows(IllegalArgumentException.class, () -> new FilePiece(1, 0, PAGE));
            assertThrows(IllegalArgumentException.class, () -> new FilePiece(0, 0, 0));
        }
    }

    @Test
    void touchedPagesAreTold() throws Exception {
        try (GuestRam ram = GuestRam.allocate(4096 * PAGE)) {
            map(ram, file, 0, 1024, PAGES);
            assertEquals(0, count(ram));
            ram.segment().set(ValueLayout.JAVA_BYTE, 1030 * PAGE, (byte) 1);
            long[] touched = told(ram);
            assertEquals(4096 / 64, touched.length);
            assertTrue((touched[1030 / 64] >> (1030 % 64) & 1) != 0);
            assertTrue(count(ram) <= 16, "the host brings in few others");
            ram.readAhead(1024 * PAGE, PAGES * PAGE);
            assertArrayEquals(filePage(0), page(ram, 1024));
            assertEquals(1, page(ram, 1030)[0]);
        }
    }

    private static long[] told(GuestRam ram) {
        long[] words = ram.touched();
        assertNotNull(words);
        return words;
    }

    private static int count(GuestRam ram) {
        int count = 0;
        for (long word : told(ram)) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
