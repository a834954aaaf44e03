package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.display.AdapterScreen;
import dev.vivarium.engine.display.DisplayAdapter;
import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.display.TextScreen;
import dev.vivarium.engine.time.ManualClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A client that looks at the screen by a file, without a socket. */
final class ScreenSharingTest {
    private static final int HEIGHT = 100;
    private static final long FRAME = 100_000_000;

    private final BoardLock lock = new BoardLock();
    private final ManualClock clock = new ManualClock();
    private final Adapter adapter = new Adapter();
    private final AdapterScreen screen = new AdapterScreen(lock, clock, adapter, FrameBuffer.inMemory());
    private final Queue<Runnable> posted = new ArrayDeque<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, QmpCommand> commands = new LinkedHashMap<>();
    private final QmpSession session = new QmpSession(commands);
    private final ScreenSharing sharing = new ScreenSharing(screen, posted::add, this::tell);

    /** A picture of one colour, with one pixel of another. */
    private static final class Adapter implements DisplayAdapter {
        private int width = 80;
        private int dot;
        private int draws;

        @Override
        public void draw(FrameBuffer picture, boolean all) {
            draws++;
            picture.resize(width, HEIGHT);
            int[] row = new int[width];
            for (int y = 0; y < HEIGHT; y++) {
                row[7] = y == 50 ? dot : 0;
                picture.put(y, row, 0, width);
            }
        }

        @Override
        public @Nullable TextScreen text() {
            return null;
        }
    }

    private void tell(byte[] line) {
        try {
            events.add(new ObjectMapper().readTree(line));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void negotiate() {
        sharing.addTo(commands);
        ask("qmp_capabilities");
    }

    @AfterEach
    void hangUp() {
        sharing.hungUp();
    }

    private JsonNode ask(String command) {
        JsonNode answer = session.answer(new JsonFramer.Message(
                ("{\"execute\":\"" + command + "\"}").getBytes(StandardCharsets.UTF_8))).join();
        for (Runnable task = posted.poll(); task != null; task = posted.poll()) {
            task.run();
        }
        return answer;
    }

    private void advance() {
        lock.lock();
        try {
            clock.advance(FRAME);
        } finally {
            lock.unlock();
        }
        for (Runnable task = posted.poll(); task != null; task = posted.poll()) {
            task.run();
        }
    }

    private ByteBuffer map(JsonNode opened) throws IOException {
        Path file = Path.of(opened.get("return").get("file").textValue());
        long size = opened.get("return").get("size").longValue();
        assertEquals(Files.size(file), size);
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Test
    void changesAreToldOneAtATimeAndTheFileHasThem() throws IOException {
        adapter.dot = 1;
        ByteBuffer file = map(ask("x-viv-screen-open"));
        assertEquals(List.of(), events, "nothing before the client is ready");
        ask("x-viv-screen-ready");
        assertEquals("VIV_SCREEN_RESIZED", events.getFirst().get("event").textValue());
        assertEquals("{\"width\":80,\"height\":100}", events.getFirst().get("data").toString());
        int at = file.getInt(12) + 50 * file.getInt(24) + 4 * 7;
        assertEquals(1, file.getInt(at));

        adapter.dot = 2;
        advance();
        assertEquals(1, events.size(), "it has not said that it is ready");
        assertEquals(1, file.getInt(at), "and so nothing is written while it copies");
        adapter.dot = 3;
        advance();
        ask("x-viv-screen-ready");
        assertEquals(2, events.size());
        assertEquals("{\"parts\":[{\"x\":7,\"y\":50,\"width\":1,\"height\":1}]}",
                events.getLast().get("data").toString());
        assertEquals(3, file.getInt(at));
        assertEquals(0, file.getLong(32) & 1, "the sequence of a picture that is whole");

        ask("x-viv-screen-ready");
        advance();
        assertEquals(2, events.size(), "nothing has changed");
        adapter.width = 90;
        advance();
        assertEquals("{\"width\":90,\"height\":100}", events.getLast().get("data").toString());
        assertEquals(90, file.getInt(16));
    }

    @Test
    void nothingIsDrawnWhenNobodyLooksAnyMore() throws IOException {
        JsonNode opened = ask("x-viv-screen-open");
        Path file = Path.of(opened.get("return").get("file").textValue());
        assertTrue(Files.exists(file));
        ask("x-viv-screen-ready");
        assertFalse(Files.exists(file), "what is mapped needs no name");
        assertEquals("{\"return\":{}}", ask("x-viv-screen-close").toString());
        adapter.draws = 0;
        advance();
        assertEquals(0, adapter.draws);
        Path second = Path.of(ask("x-viv-screen-open").get("return").get("file").textValue());
        sharing.hungUp();
        advance();
        assertFalse(Files.exists(second));
        assertEquals(1, adapter.draws, "once, for its beginning");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertTrue(ask("x-viv-screen-ready").toString().contains("does not look"));
        assertTrue(ask("x-viv-screen-close").toString().contains("does not look"));
        ask("x-viv-screen-open");
        assertTrue(ask("x-viv-screen-open").toString().contains("already"));
    }
}
