package dev.vivarium.engine.display;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

final class FrameBufferTest {
    @TempDir
    private Path folder;

    @Test
    void othersMapTheFile() throws IOException {
        Path file = folder.resolve("screen");
        try (FrameBuffer picture = FrameBuffer.inFile(file)) {
            ByteBuffer mapped = map(file);
            byte[] magic = new byte[8];
            mapped.get(magic);
            assertEquals("VIVFRAME", new String(magic, StandardCharsets.US_ASCII));
            assertEquals(1, mapped.getInt(8));
            assertEquals(4096, mapped.getInt(12));
            assertEquals(1, mapped.getInt(28));
            long before = mapped.getLong(32);
            assertEquals(0, before & 1);
            picture.begin();
            assertEquals(before + 1, mapped.getLong(32), "odd while something is drawn");
            picture.resize(300, 200);
            picture.put(199, new int[]{9, 0x010203, 0x040506}, 1, 2);
            picture.end();

            assertEquals(before + 2, mapped.getLong(32));
            assertEquals(300, mapped.getInt(16));
            assertEquals(200, mapped.getInt(20));
            assertEquals(1200, mapped.getInt(24));
            assertEquals(0x040506, mapped.getInt(4096 + 199 * 1200 + 4));
        }
    }

    private static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            assertEquals(4096 + 4 * 2560 * 1600, channel.size(), "the largest picture");
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Test
    void aFileThatIsThereIsNotTaken() throws IOException {
        Path file = folder.resolve("screen");
        FrameBuffer.inFile(file).close();

        assertThrows(FileAlreadyExistsException.class, () -> FrameBuffer.inFile(file));
    }

    @Test
    void onlyPixelsThatDifferAreDamage() {
        FrameBuffer picture = FrameBuffer.inMemory();
        picture.begin();
        assertTrue(picture.resize(10, 4));
        assertTrue(picture.takeResized());
        assertFalse(picture.resize(10, 4));
        assertFalse(picture.takeResized());
        picture.put(1, new int[]{0, 0, 5, 0, 6, 0}, 0, 6);
        picture.put(2, new int[20], 0, 20);
        picture.put(3, new int[]{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 1, 11);
        picture.put(4, new int[]{1}, 0, 1);
        picture.put(-1, new int[]{1}, 0, 1);

        assertEquals(List.of(new Rect(2, 1, 3, 1), new Rect(0, 3, 10, 1)), picture.takeDamage());
        picture.end();
    }

    @Test
    void readersGetBlackOutside() {
        FrameBuffer picture = FrameBuffer.inMemory();
        picture.begin();
        picture.resize(2, 2);
        picture.put(0, new int[]{1, 2}, 0, 2);
        picture.put(1, new int[]{3, 4}, 0, 2);
        picture.end();
        int[] into = {9, 9, 9, 9, 9, 9, 9, 9, 9};
        picture.read(new Rect(1, 1, 3, 3), into);
        assertArrayEquals(new int[]{4, 0, 0, 0, 0, 0, 0, 0, 0}, into);
        picture.read(new Rect(100, 0, 3, 3), into);
        assertArrayEquals(new int[9], into);
        picture.begin();
        picture.resize(1_000_000, 1_000_000);
        picture.end();

        assertEquals(new Screen.Size(2560, 1600), picture.size());
        picture.read(new Rect(0, 0, 3, 3), into);
        assertArrayEquals(new int[9], into, "another size is black at first");
    }
}
