package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;
import dev.vivarium.engine.display.TextScreen;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code screendump}: what it writes is the screen. */
class ScreenCommandsTest {
    private static final int WIDTH = 333;
    private static final int HEIGHT = 77;
    private static final String QUERY_TEXT = "{\"execute\":\"x-viv-query-text\"}";

    @TempDir
    private Path folder;

    private final Map<String, QmpCommand> commands = new LinkedHashMap<>();
    private final QmpSession session = new QmpSession(commands);
    private boolean refreshed;
    private @Nullable TextScreen text;

    @BeforeEach
    void negotiate() {
        ScreenCommands.addTo(commands, new Picture());
        ask("{\"execute\":\"qmp_capabilities\"}");
    }

    @Test
    void aPngIsTheScreen() throws Exception {
        Path file = folder.resolve("shot.png");
        assertEquals("{\"return\":{}}", dump(file, ",\"format\":\"png\""));
        assertTrue(refreshed);
        int[] pixels = PngReader.read(Files.readAllBytes(file), WIDTH, HEIGHT);
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(Picture.pixel(i % WIDTH, i / WIDTH), pixels[i], "" + i);
        }
        assertEquals(List.of("shot.png"), files());
    }

    @Test
    void aPpmIsTheScreenAndReplacesAFile() throws Exception {
        Path file = folder.resolve("shot.ppm");
        Files.writeString(file, "old");
        assertEquals("{\"return\":{}}", dump(file, ""));
        byte[] header = "P6\n333 77\n255\n".getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(header.length + 3 * WIDTH * HEIGHT, bytes.length);
        assertArrayEquals(header, java.util.Arrays.copyOf(bytes, header.length));
        int pixel = Picture.pixel(10, 5);
        int at = header.length + 3 * (5 * WIDTH + 10);
        assertEquals(pixel, (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF);
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        assertTrue(dump(folder.resolve("no/where.png"), "").contains("cannot be written"));
        assertTrue(dump(folder, "").contains("is a folder"));
        assertTrue(dump(folder.resolve("a"), ",\"format\":\"gif\"").contains("does not accept value 'gif'"));
        assertTrue(ask("{\"execute\":\"screendump\",\"arguments\":{\"filename\":7}}").contains("a file's name"));
        assertTrue(ask("{\"execute\":\"screendump\",\"arguments\":{\"filename\":\"\"}}").contains("a file's name"));
        assertTrue(ask("{\"execute\":\"screendump\"}").contains("'filename' is missing"));
        assertEquals(List.of(), files());
    }

    @Test
    void theScreenHasASize() {
        assertEquals("{\"return\":{\"width\":333,\"height\":77,\"edition\":4}}",
                ask("{\"execute\":\"x-viv-query-screen\"}"));
    }

    @Test
    void whatTheScreenSaysIsRead() {
        text = new TextScreen(8, List.of("C:\\>\u2591   ", "   \"x\"  "), 11);
        assertEquals("{\"return\":{\"columns\":8,\"lines\":[\"C:\\\\>\u2591\",\"   \\\"x\\\"\"],"
                + "\"cursor\":{\"column\":3,\"line\":1}}}", ask(QUERY_TEXT));
        text = new TextScreen(8, List.of("        "), -1);
        assertEquals("{\"return\":{\"columns\":8,\"lines\":[\"\"]}}", ask(QUERY_TEXT));
    }

    @Test
    void pixelsAreNoCharacters() {
        assertTrue(ask(QUERY_TEXT).contains("shows pixels"));
    }

    private List<String> files() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private String dump(Path file, String more) {
        return ask("{\"execute\":\"screendump\",\"arguments\":{\"filename\":\"" + file + "\"" + more + "}}");
    }

    private String ask(String text) {
        return session.answer(new JsonFramer.Message(text.getBytes(StandardCharsets.UTF_8))).join().toString();
    }

    private final class Picture implements Screen {
        static int pixel(int x, int y) {
            return (x * 7 << 16 | y * 3 << 8 | x * y) & 0xFFFFFF;
        }

        @Override
        public Size size() {
            return new Size(WIDTH, HEIGHT);
        }

        @Override
        public long edition() {
            return 4;
        }

        @Override
        public void read(Rect part, int[] into) {
            for (int i = 0; i < part.width() * part.height(); i++) {
                into[i] = pixel(part.x() + i % part.width(), part.y() + i / part.width());
            }
        }

        @Override
        public void refresh() {
            refreshed = true;
        }

        @Override
        public @Nullable TextScreen text() {
            return text;
        }

        @Override
        public void attach(ScreenViewer viewer) {
            throw new IllegalStateException("A picture needs no viewer.");
        }

        @Override
        public void detach(ScreenViewer viewer) {
            throw new IllegalStateException("A picture needs no viewer.");
        }
    }
}
