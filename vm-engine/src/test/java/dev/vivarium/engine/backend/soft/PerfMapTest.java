package dev.vivarium.engine.backend.soft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

@Tag("linux")
class PerfMapTest {
    @TempDir
    private Path folder;

    @Test
    void linesAreAddedAsCodeIsMade() throws Exception {
        Path file = folder.resolve("perf-1.map");
        PerfMap map = PerfMap.at(file);
        map.made(0x7F00_0000_1000L, 0x2C0, "guest:ffffffff81000010");
        assertEquals("7f0000001000 2c0 guest:ffffffff81000010\n", Files.readString(file));
        map.made(0x7F00_0000_1800L, 16, "guest:0000000000401000");
        assertEquals(2, Files.readAllLines(file).size());
    }

    @Test
    void whatALinkThereLeadsToIsLeftAlone() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "precious");
        Path file = Files.createSymbolicLink(folder.resolve("perf-2.map"), other);
        PerfMap.at(file).made(1, 2, "guest:0");
        assertFalse(Files.isSymbolicLink(file));
        assertEquals("precious", Files.readString(other));
    }
}
