package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.display.TakingViewer;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** An X desktop that is looked at and used: the pointer, a terminal, and what it costs when nothing happens. */
@Tag("full")
@Tag("guest-kit")
@Tag("linux")
@Tag("x86-64-host")
class DesktopScreenTest {
    private static final long SILENT_SECONDS = 300;
    private static final long COMMAND_SECONDS = 60;
    private static final long SETTLE_SECONDS = 10;
    private static final long IDLE_SECONDS = 20;
    private static final double MOST_PERCENT_FOR_A_VIEWER = 1;
    private static final int TIGHT = 7;
    /** What the window shows, without its frame: the uppermost row of characters, and all. */
    private static final Rectangle FIRST_ROW = new Rectangle(44, 80, 400, 16);
    private static final Rectangle TERMINAL = new Rectangle(38, 58, 740, 520);
    private static final Rectangle CLOCK = new Rectangle(1080, 0, 200, 200);
    private static final int POINTER_PIXELS = 40;

    @TempDir
    private Path folder;

    @Test
    void theDesktopIsUsed() throws Exception {
        Path disk = KitDisk.overlay("desktop", folder);
        Path socket = folder.resolve("qmp");
        Path rfb = folder.resolve("rfb");
        try (VivProcess viv = VivProcess.start("run", "--firmware", FirmwareFiles.bios(), "--memory", "1G", "--disk",
                disk + ",backing=anywhere", "--display", "rfb=unix:" + rfb, "--monitor", socket.toString())) {
            assertTrue(viv.shows("GUEST-X-UP", SILENT_SECONDS), viv.output() + viv.errors());
            System.out.printf("A desktop: %.1f s of processor time until it is there%n", seconds(viv));
            try (GuestScreen screen = GuestScreen.of(viv, socket)) {
                thePointerMoves(viv, screen);
                theTerminalIsTypedInto(viv, screen);
                whatNothingCosts(viv, rfb);
            }
            try (GuestShell shell = GuestShell.loginTo(viv)) {
                assertEquals("42-typed\n", shell.run("cat /root/typed", COMMAND_SECONDS));
                shell.assertNoTrouble();
                shell.type("poweroff\n");
                shell.assertPoweredOff();
            }
        }
        HostTool.output("qemu-img", "check", "-q", disk.toString());
    }

    private static void thePointerMoves(VivProcess viv, GuestScreen screen) throws Exception {
        assertTrue(viv.runsFor(SETTLE_SECONDS));
        BufferedImage size = screen.picture("desktop-up");
        assertEquals(1280, size.getWidth());
        assertEquals(800, size.getHeight());
        BufferedImage here = pictureAt(viv, screen, size, 1000, 700);
        BufferedImage there = pictureAt(viv, screen, size, 1100, 400);
        Rectangle first = new Rectangle(1000 - POINTER_PIXELS / 2, 700 - POINTER_PIXELS / 2, POINTER_PIXELS,
                POINTER_PIXELS);
        Rectangle second = new Rectangle(1100 - POINTER_PIXELS / 2, 400 - POINTER_PIXELS / 2, POINTER_PIXELS,
                POINTER_PIXELS);
        assertFalse(same(here, there, first), "the pointer is still there");
        assertFalse(same(here, there, second), "the pointer is not there");
        assertArrayEquals(pixels(here, second), pixels(there, first), "there is more than a pointer");
        assertTrue(onlyWithin(here, there, first, second, CLOCK), "something else has changed");
    }

    private static BufferedImage pictureAt(VivProcess viv, GuestScreen screen, BufferedImage size, int x, int y)
            throws Exception {
        screen.pointTo(x, y, size);
        assertTrue(viv.runsFor(2));
        return screen.picture("desktop-pointer");
    }

    /** A computed number looks as the same number looks when it is typed, and not as another. */
    private static void theTerminalIsTypedInto(VivProcess viv, GuestScreen screen) throws Exception {
        BufferedImage before = screen.picture("desktop-pointer");
        screen.pointTo(300, 300, before);
        screen.button(true);
        screen.button(false);
        BufferedImage computed = pictureAfter(viv, screen, "clear; echo $((123456 * 654321)); echo 1st >/dev/ttyS0\n",
                "1st");
        BufferedImage typed = pictureAfter(viv, screen, "clear; echo 80779853376; echo 2nd >/dev/ttyS0\n", "2nd");
        BufferedImage other = pictureAfter(viv, screen, "clear; echo 80779853377; echo 3rd >/dev/ttyS0\n", "3rd");
        assertTrue(same(computed, typed, FIRST_ROW), "123456 * 654321 does not look as it should");
        assertFalse(same(computed, other, FIRST_ROW), "all numbers look the same");
        assertFalse(same(before, computed, TERMINAL), "nothing was written");
        pictureAfter(viv, screen, "clear; uname -srm; uptime; ls -l --color /; echo $((6 * 7))-typed | tee /root/typed"
                + " >/dev/ttyS0\n", "42-typed");
        screen.picture("debian-desktop");
    }

    private static BufferedImage pictureAfter(VivProcess viv, GuestScreen screen, String command, String said)
            throws Exception {
        int length = viv.output().length();
        screen.type(command);
        assertTrue(viv.showsBehind(length, said, COMMAND_SECONDS), viv.output());
        assertTrue(viv.runsFor(2));
        return screen.picture("desktop-typed");
    }

    private void whatNothingCosts(VivProcess viv, Path rfb) throws Exception {
        double alone = percent(viv);
        double watched;
        try (TakingViewer viewer = new TakingViewer(rfb, TIGHT, 1280, 800)) {
            Thread.ofVirtual().start(() -> {
                try {
                    viewer.takeAll();
                } catch (IOException e) {
                    // It was closed.
                }
            });
            watched = percent(viv);
        }
        System.out.printf("A desktop that is left alone: %.2f %% of a core, with a viewer %.2f %%%n", alone, watched);
        assertTrue(watched - alone < MOST_PERCENT_FOR_A_VIEWER, alone + " % of a core, with a viewer " + watched);
    }

    private static double percent(VivProcess viv) throws Exception {
        assertTrue(viv.runsFor(SETTLE_SECONDS));
        double before = seconds(viv);
        long start = System.nanoTime();
        assertTrue(viv.runsFor(IDLE_SECONDS));
        return 100 * (seconds(viv) - before) / ((System.nanoTime() - start) / 1e9);
    }

    private static double seconds(VivProcess viv) {
        return viv.processorTime().toNanos() / 1e9;
    }

    private static int[] pixels(BufferedImage picture, Rectangle part) {
        return picture.getRGB(part.x, part.y, part.width, part.height, null, 0, part.width);
    }

    private static boolean same(BufferedImage one, BufferedImage other, Rectangle part) {
        return Arrays.equals(pixels(one, part), pixels(other, part));
    }

    private static boolean onlyWithin(BufferedImage one, BufferedImage other, Rectangle... parts) {
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int column = x;
                int row = y;
                if (one.getRGB(x, y) != other.getRGB(x, y)
                        && Arrays.stream(parts).noneMatch(part -> part.contains(column, row))) {
                    return false;
                }
            }
        }
        return true;
    }
}
