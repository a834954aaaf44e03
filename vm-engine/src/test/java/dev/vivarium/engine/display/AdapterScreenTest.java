package dev.vivarium.engine.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.time.ManualClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

final class AdapterScreenTest {
    private final BoardLock lock = new BoardLock();
    private final ManualClock clock = new ManualClock();
    private final Adapter adapter = new Adapter();
    private final AdapterScreen screen = new AdapterScreen(lock, clock, adapter, FrameBuffer.inMemory());

    /** Shows one colour in a size of the test's choice. */
    private final class Adapter implements DisplayAdapter {
        private int width = 8;
        private int color = 1;
        private int draws;
        private int wholes;
        private boolean moves;

        @Override
        public void draw(FrameBuffer picture, boolean all) {
            assertTrue(lock.isHeldByCurrentThread());
            draws++;
            color += moves ? 1 : 0;
            wholes += all ? 1 : 0;
            picture.resize(width, 1);
            int[] row = new int[width];
            Arrays.fill(row, color);
            picture.put(0, row, 0, width);
        }

        @Override
        public @Nullable TextScreen text() {
            assertTrue(lock.isHeldByCurrentThread());
            return new TextScreen(2, List.of("a "), -1);
        }
    }

    private static final class Viewer implements ScreenViewer {
        private final List<String> told = new ArrayList<>();

        @Override
        public void resized(int width, int height) {
            told.add(width + "x" + height);
        }

        @Override
        public void changed(List<Rect> parts) {
            told.add("changed " + parts.size());
        }
    }

    /** As the event thread does it. */
    private void advance(long nanos) {
        lock.lock();
        try {
            clock.advance(nanos);
        } finally {
            lock.unlock();
        }
    }

    @Test
    void nobodyLooksAndNothingIsDrawn() {
        advance(1_000_000_000);
        assertEquals(0, adapter.draws);
        Viewer viewer = new Viewer();
        screen.attach(viewer);
        advance(1_000_000_000);
        int drawn = adapter.draws;
        assertTrue(drawn >= 10 && drawn <= 20, drawn + " frames in a second without a change");
        screen.detach(viewer);
        advance(1_000_000_000);

        assertEquals(drawn, adapter.draws);
        assertEquals(1, adapter.wholes);
        assertEquals(List.of("8x1"), viewer.told, "and nobody is told that nothing has changed");
    }

    @Test
    void motionIsDrawnOftenAndAtOnceAfterStandingStill() {
        Viewer viewer = new Viewer();
        screen.attach(viewer);
        advance(10_000_000_000L);
        adapter.moves = true;
        advance(80_000_000);
        assertEquals(List.of("8x1", "changed 1"), viewer.told.subList(0, 2));
        adapter.draws = 0;
        advance(1_000_000_000);
        assertTrue(adapter.draws >= 30 && adapter.draws <= 60, adapter.draws + " frames in a second");
    }

    @Test
    void theSizeIsKnownBeforeAnybodyLooks() {
        assertEquals(new Screen.Size(8, 1), screen.size());
        adapter.width = 7;
        assertEquals(new Screen.Size(7, 1), screen.size());
    }

    @Test
    void viewersAreToldOfSizesAndChanges() {
        Viewer one = new Viewer();
        Viewer two = new Viewer();
        screen.attach(one);
        adapter.color = 2;
        advance(AdapterScreen.FRAME_NANOS);
        screen.attach(two);
        adapter.width = 9;
        advance(AdapterScreen.FRAME_NANOS);
        screen.detach(one);
        adapter.color = 3;
        screen.refresh();

        assertEquals(List.of("8x1", "changed 1", "9x1"), one.told);
        assertEquals(List.of("8x1", "9x1", "changed 1"), two.told);
        assertEquals(new Screen.Size(9, 1), screen.size());
    }

    @Test
    void aPictureIsKnownAgainByItsHash() {
        screen.refresh();
        String first = ScreenHash.of(screen);
        screen.refresh();
        assertEquals(first, ScreenHash.of(screen));
        assertEquals(64, first.length());
        adapter.color = 2;
        screen.refresh();

        assertNotEquals(first, ScreenHash.of(screen));
    }

    @Test
    void aViewerMayLeaveWhileItIsTold() {
        Viewer other = new Viewer();
        screen.attach(new ScreenViewer() {
            @Override
            public void resized(int width, int height) {
                assertEquals(8, width);
            }

            @Override
            public void changed(List<Rect> parts) {
                screen.detach(this);
            }
        });
        screen.attach(other);
        adapter.color = 4;
        advance(AdapterScreen.FRAME_NANOS);
        adapter.color = 5;
        advance(AdapterScreen.FRAME_NANOS);

        assertEquals(List.of("8x1", "changed 1", "changed 1"), other.told);
    }

    @Test
    void theCharactersOfTheFirmwaresFontAreKnown() {
        assertEquals("a\n", Objects.requireNonNull(screen.text()).text());
        assertEquals(' ', CodePage437.character(0));
        assertEquals('A', CodePage437.character('A'));
        assertEquals('⌂', CodePage437.character(0x7f));
        assertEquals('Ç', CodePage437.character(0x80));
        assertEquals('░', CodePage437.character(0xb0));
        assertEquals('─', CodePage437.character(0xc4));
        assertEquals('█', CodePage437.character(0xdb));
        assertEquals('α', CodePage437.character(0xe0));
        assertEquals('■', CodePage437.character(0xfe));
        assertEquals('\u00a0', CodePage437.character(0xff));
    }
}
