package dev.vivarium.engine.machine.serial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class SerialLogTest {
    private static final int MEBI = 1 << 20;

    @TempDir
    private Path folder;

    private static void say(SerialLog log, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        log.write(bytes, 0, bytes.length);
    }

    @Test
    void itGoesOnWhereItWas() throws IOException {
        Path file = folder.resolve("serial.log");
        for (String text : new String[]{"one\n", "two\n"}) {
            try (SerialLog log = new SerialLog(file)) {
                say(log, text);
            }
        }
        assertEquals("one\ntwo\n", Files.readString(file));
    }

    @Test
    void aFullOneIsPutAside() throws IOException {
        Path file = folder.resolve("serial.log");
        try (SerialLog log = new SerialLog(file)) {
            byte[] much = new byte[8 * MEBI];
            log.write(much, 0, much.length);
            say(log, "after");
            assertArrayEquals(much, Files.readAllBytes(folder.resolve("serial.log.1")));
            assertEquals("after", Files.readString(file));
        }
    }

    @Test
    void whatCannotBeKeptHoldsNobodyUp() throws IOException {
        Path file = folder.resolve("serial.log");
        SerialLog log = new SerialLog(file);
        say(log, "kept");
        log.close();
        say(log, "lost");
        assertEquals("kept", Files.readString(file));
    }
}
