package dev.vivarium.app.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class CpioArchiveTest {
    /** An entry as Linux's init/initramfs.c reads it. */
    private record Entry(String name, int mode, int device, byte[] contents) {
    }

    @Test
    void linuxCanReadWhatIsWritten() {
        byte[] contents = {1, 2, 3, 4, 5};
        List<Entry> entries = read(
                new CpioArchive().directory("bin").file("bin/x", true, contents).file("y", false, contents)
                        .characterDevice("dev/console", 5, 1).toBytes());
        assertEquals(List.of("bin", "bin/x", "y", "dev/console"), entries.stream().map(Entry::name).toList());
        assertEquals(List.of(0040755, 0100755, 0100644, 0020600), entries.stream().map(Entry::mode).toList());
        assertArrayEquals(contents, entries.get(1).contents());
        assertEquals(0x501, entries.get(3).device());
    }

    @Test
    void theDemosGuestHasAFirstProcessAndAConsole() {
        Map<String, Entry> entries = read(DemoGuest.archive(new byte[]{0x7F, 'E', 'L', 'F'},
                List.of(new byte[]{1}, new byte[]{2, 3}))).stream()
                .collect(Collectors.toMap(Entry::name, entry -> entry));
        String init = new String(entries.get("init").contents(), StandardCharsets.UTF_8);
        assertTrue(init.startsWith("#!/bin/busybox sh\n"), init);
        assertTrue(init.contains(DemoGuest.MARKER) && init.endsWith("poweroff -f\n"), init);
        assertEquals(0100755, entries.get("init").mode());
        assertEquals(4, entries.get("bin/busybox").contents().length);
        assertArrayEquals(new byte[]{2, 3}, entries.get("drivers/01.ko").contents());
        assertTrue(entries.keySet().containsAll(List.of("bin", "dev", "proc", "sys", "dev/console")));
    }

    private static List<Entry> read(byte[] archive) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (true) {
            String header = new String(archive, at, 110, StandardCharsets.US_ASCII);
            assertTrue(header.startsWith("070701"), header);
            int[] fields = new int[13];
            for (int i = 0; i < fields.length; i++) {
                fields[i] = Integer.parseUnsignedInt(header.substring(6 + 8 * i, 14 + 8 * i), 16);
            }
            String name = new String(archive, at + 110, fields[11] - 1, StandardCharsets.UTF_8);
            assertEquals(0, archive[at + 110 + fields[11] - 1]);
            int data = at + 110 + fields[11] + 3 & ~3;
            if (name.equals("TRAILER!!!")) {
                assertEquals(archive.length, data);
                return entries;
            }
            entries.add(new Entry(name, fields[1], fields[9] << 8 | fields[10],
                    Arrays.copyOfRange(archive, data, data + fields[6])));
            at = data + fields[6] + 3 & ~3;
        }
    }
}
