package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.api.VmException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class ScreenFileTest {
    @TempDir
    private Path folder;

    private Path file(ByteBuffer content) throws Exception {
        return Files.write(Files.createTempFile(folder, "screen", ""), content.array());
    }

    private static ByteBuffer picture() {
        ByteBuffer file = ByteBuffer.allocate(4096 + 4 * 6).order(ByteOrder.LITTLE_ENDIAN);
        file.put("VIVFRAME".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(4096).putInt(3).putInt(2).putInt(12)
                .putInt(1);
        for (int i = 0; i < 6; i++) {
            file.putInt(4096 + 4 * i, 0x010203 * i);
        }
        return file;
    }

    @Test
    void aPartIsCopiedAndOpaque() throws Exception {
        Path file = file(picture());
        try (ScreenFile screen = new ScreenFile(file, Files.size(file))) {
            assertEquals(3, screen.width());
            assertEquals(2, screen.height());
            int[] row = new int[8];
            assertEquals(2, screen.copy(1, 1, 2, row));
            assertEquals(0xFF00_0000 | 0x010203 * 4, row[0]);
            assertEquals(0xFF00_0000 | 0x010203 * 5, row[1]);
            assertEquals(1, screen.copy(2, 1, 8, row), "no more than there is");
            assertEquals(0, screen.copy(0, 7, 3, row));
        }
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        Path small = file(ByteBuffer.allocate(10));
        assertThrows(VmException.class, () -> new ScreenFile(small, 10));
        assertThrows(VmException.class, () -> new ScreenFile(small, 4096));
        Path other = file(picture().putInt(28, 2));
        assertThrows(VmException.class, () -> new ScreenFile(other, 4096));
        assertThrows(VmException.class, () -> new ScreenFile(folder.resolve("none"), 4096));
        Path wild = file(picture().putInt(12, -1).putInt(16, -5).putInt(20, 1 << 30));
        try (ScreenFile screen = new ScreenFile(wild, Files.size(wild))) {
            assertEquals(1, screen.width());
            assertEquals(0, screen.copy(0, 0, 3, new int[3]));
        }
    }
}
