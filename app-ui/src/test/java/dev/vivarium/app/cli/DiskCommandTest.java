package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class DiskCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;

    private int viv(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of("disk"));
        for (String argument : arguments) {
            all.add(argument.startsWith("/") ? folder + argument : argument);
        }
        return CommandLineTool.execute(new PrintWriter(out, true), new PrintWriter(err, true),
                all.toArray(String[]::new));
    }

    private void mistake(String part, String... arguments) {
        assertEquals(2, viv(arguments), err.toString());
        assertTrue(err.toString().contains(part), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void disksAreMadeAndDescribed() {
        assertEquals(0, viv("create", "/a.qcow2", "20G"), err.toString());
        assertEquals(0, viv("info", "/a.qcow2"));
        assertTrue(out.toString().contains("20 GiB (21474836480 bytes)"), out.toString());
        assertEquals(0, viv("create", "/b.qcow2", "--backing", "a.qcow2", "--cluster", "512B"), err.toString());
        assertEquals(0, viv("info", "/b.qcow2", "--json"));
        assertTrue(out.toString().contains("\"backing\": \"a.qcow2\", \"backingFormat\": \"qcow2\""), out.toString());
        assertTrue(out.toString().contains("\"sizeBytes\": 21474836480"), out.toString());
        assertTrue(out.toString().contains("\"clusterBytes\": 512"), out.toString());
        assertEquals(0, viv("create", "/c.raw", "1M"), err.toString());
        assertEquals(0, viv("info", "/c.raw", "--json"));
        assertTrue(out.toString().contains("\"format\": \"raw\", \"sizeBytes\": 1048576"), out.toString());
    }

    @Test
    void disksAreResized() {
        viv("create", "/a.qcow2", "1M");
        assertEquals(0, viv("resize", "/a.qcow2", "+1M"), err.toString());
        viv("info", "/a.qcow2", "--json");
        assertTrue(out.toString().contains("\"sizeBytes\": 2097152"), out.toString());
        mistake("--shrink", "resize", "/a.qcow2", "1M");
        assertEquals(0, viv("resize", "/a.qcow2", "1M", "--shrink"), err.toString());
    }

    @Test
    void lostRoomIsFoundAndRepaired() throws IOException {
        viv("create", "/a.qcow2", "1M");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.qcow2").toFile(), "rw")) {
            file.seek(2 * 65_536 + 401);
            file.write(1);
        }
        assertEquals(0, viv("check", "/a.qcow2"));
        assertTrue(out.toString().contains("Lost room: 1 clusters."), out.toString());
        assertEquals(0, viv("check", "/a.qcow2", "--repair", "--json"));
        assertTrue(out.toString().contains("\"leakedClusters\": 1"), out.toString());
        assertTrue(out.toString().contains("\"repaired\": true"), out.toString());
        assertEquals(0, viv("check", "/a.qcow2"));
        assertTrue(out.toString().contains("The image is sound."), out.toString());
    }

    @Test
    void mistakesInAnImageAreAStatus() throws IOException {
        viv("create", "/a.qcow2", "1M");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("a.qcow2").toFile(), "rw")) {
            file.seek(2 * 65_536);
            file.write(new byte[4]);
        }
        assertEquals(2, viv("check", "/a.qcow2"));
        assertTrue(out.toString().contains("counts as used 0 times"), out.toString());
        assertEquals(0, viv("check", "/a.qcow2", "--repair"), out.toString());
    }

    @Test
    void compactingSaysWhatItGave() throws IOException {
        Files.write(folder.resolve("a.raw"), new byte[1 << 20]);
        assertEquals(0, viv("compact", "/a.raw", "--json"), err.toString());
        assertTrue(out.toString().contains("\"bytesBefore\": 1048576"), out.toString());
        viv("create", "/b.qcow2", "1M");
        assertEquals(0, viv("compact", "/b.qcow2", "--compress", "zlib"), err.toString());
        mistake("cannot be compressed", "compact", "/a.raw", "--compress", "zlib");
    }

    @Test
    void whatIsMistakenIsSaid() {
        mistake("how large", "create", "/a.qcow2");
        mistake("20Q", "create", "/a.qcow2", "20Q");
        mistake("multiple of 512", "create", "/a.qcow2", "100B");
        mistake("a power of two", "create", "/a.qcow2", "1G", "--cluster", "3K");
        mistake("neither a backing file nor clusters", "create", "/a.raw", "1G", "--backing", "x");
        mistake("no disk file", "create", "/a.qcow2", "--backing", "missing");
        mistake("no disk file", "info", "/missing.qcow2");
        mistake("no disk file", "check", "/missing");
        mistake("no disk file", "compact", "/missing");
        mistake("--format", "info", "/missing", "--format", "vdi");
        viv("create", "/a.qcow2", "1M");
        mistake("already", "create", "/a.qcow2", "1M");
        mistake("too large", "create", "/b.qcow2", "1000T", "--cluster", "512B");
        assertFalse(Files.exists(folder.resolve("b.qcow2")));
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertEquals(0, viv());
        for (String command : List.of("create", "info", "check", "resize", "compact")) {
            assertTrue(out.toString().contains(command), out.toString());
        }
    }
}
