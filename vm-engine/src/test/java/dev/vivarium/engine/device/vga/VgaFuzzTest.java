package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/** Whatever the guest writes, and in whatever state the picture is drawn: nothing throws, and what is told is what has changed. */
final class VgaFuzzTest {
    private static final long REGISTERS = 0xf000_0000L;
    private static final int[] PORTS = {0x3c0, 0x3c2, 0x3c4, 0x3c5, 0x3c6, 0x3c8, 0x3c9, 0x3ce, 0x3cf, 0x3d4, 0x3d5,
            0x3b4, 0x3b5};

    private VgaRig rig = new VgaRig();
    /** What a viewer has that copies only what it is told of. */
    private int[] copy = {};

    @Test
    void randomRegistersAndAPictureInEachState() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            rig = new VgaRig();
            rig.config(0x18, REGISTERS);
            copy = new int[0];
            for (int i = 0; i < 120; i++) {
                change(random);
                rig.frame();
                follow();
            }
            assertViewerHasThePicture();
        }
    }

    private void change(Random random) {
        switch (random.nextInt(6)) {
            case 0 -> VgaMode.values()[random.nextInt(VgaMode.values().length)].set(rig);
            case 1 -> rig.linear(random.nextInt(700), random.nextInt(500), random.nextInt(40));
            case 2 -> rig.dispi(random.nextInt(12), random.nextInt(4) == 0 ? random.nextInt(0x1_0000) : 0x40);
            case 3 -> rig.attribute(random.nextInt(32), random.nextInt(256));
            case 4 -> rig.pci.memory.write(REGISTERS + 0x604, 4, random.nextBoolean() ? 0xbebe_bebeL : 0x1e1e_1e1eL);
            default -> {
                for (int i = 0; i < 20; i++) {
                    rig.out(PORTS[random.nextInt(PORTS.length)], random.nextInt(256));
                }
            }
        }
        for (int i = 0; i < 50; i++) {
            rig.pci.memory.write(0xa0000 + random.nextInt(0x1_fff8), 8, random.nextLong());
            rig.pci.memory.read(0xa0000 + random.nextInt(0x1_fff8), 4);
            rig.memory.guestWrites(random.nextInt(1 << random.nextInt(8, 24)), random.nextInt());
        }
    }

    /** A viewer that is told of a size forgets what it has, and copies everything. */
    private void follow() {
        Screen.Size size = rig.screen.size();
        if (!rig.sizes.isEmpty() || copy.length == 0) {
            copy = new int[size.width() * size.height()];
            rig.screen.read(new Rect(0, 0, size.width(), size.height()), copy);
        }
        for (Rect part : rig.damage) {
            assertTrue(part.x() + part.width() <= size.width() && part.y() + part.height() <= size.height());
            int[] pixels = new int[part.width() * part.height()];
            rig.screen.read(part, pixels);
            for (int y = 0; y < part.height(); y++) {
                System.arraycopy(pixels, y * part.width(), copy, (part.y() + y) * size.width() + part.x(),
                        part.width());
            }
        }
        rig.sizes.clear();
        rig.damage.clear();
    }

    private void assertViewerHasThePicture() {
        Screen.Size size = rig.screen.size();
        int[] now = new int[size.width() * size.height()];
        rig.screen.read(new Rect(0, 0, size.width(), size.height()), now);
        for (int i = 0; i < now.length; i++) {
            assertEquals(now[i], copy[i]);
            assertEquals(0, now[i] >>> 24);
        }
    }

    /** What is drawn bit by bit, as things change, is what another card draws at once. */
    @Test
    void drawingWhatHasChangedIsDrawingAll() {
        for (int seed = 100; seed < 130; seed++) {
            Random random = new Random(seed);
            rig = new VgaRig();
            rig.config(0x18, REGISTERS);
            for (int i = 0; i < 60; i++) {
                change(random);
                rig.frame();
                int[] little = pixels(rig);
                rig.screen.detach(rig);
                VgaRig other = new VgaRig(rig);
                if (rig.vga.save().units().attribute().index() >= 0x20 && !blank(rig)) {
                    assertEquals(rig.screen.size(), other.screen.size());
                    assertTrue(Arrays.equals(little, pixels(other)), "seed " + seed + ", change " + i);
                }
                rig.screen.attach(rig);
            }
        }
    }

    private static boolean blank(VgaRig rig) {
        return (rig.vga.save().units().sequencer().registers()[1] & 0x20) != 0;
    }

    private static int[] pixels(VgaRig rig) {
        Screen.Size size = rig.screen.size();
        int[] pixels = new int[size.width() * size.height()];
        rig.screen.read(new Rect(0, 0, size.width(), size.height()), pixels);
        return pixels;
    }

    @Test
    void everyCrtcValueGivesAPicture() {
        for (int register = 0; register < 25; register++) {
            for (int value : new int[]{0, 1, 0x7f, 0x80, 0xff}) {
                for (VgaMode mode : VgaMode.values()) {
                    if (mode != VgaMode.MONOCHROME_TEXT) {
                        mode.set(rig);
                        rig.indexed(0x3d4, 0x11, 0);
                        rig.indexed(0x3d4, register, value);
                        rig.frame();
                        Screen.Size size = rig.screen.size();
                        assertTrue(size.width() >= 8 && size.width() <= 2560 && size.height() >= 1
                                && size.height() <= 1600);
                    }
                }
            }
        }
    }
}
