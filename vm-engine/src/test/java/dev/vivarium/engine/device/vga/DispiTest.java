package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import org.junit.jupiter.api.Test;

import java.util.List;

final class DispiTest {
    private static final long REGISTERS = 0xf000_0000L;

    private final VgaRig rig = new VgaRig();

    @Test
    void driversAskForInterfaceAndMemory() {
        assertEquals(0xb0c5, rig.dispi(Dispi.ID));
        rig.dispi(Dispi.ID, 0xb0c0);
        assertEquals(0xb0c0, rig.dispi(Dispi.ID));
        rig.dispi(Dispi.ID, 0xb0c6);
        assertEquals(0xb0c0, rig.dispi(Dispi.ID));
        assertEquals(256, rig.dispi(Dispi.MEMORY_64K));
        rig.dispi(Dispi.ENABLE, Dispi.GET_CAPABILITIES);
        assertEquals(2560, rig.dispi(Dispi.WIDTH));
        assertEquals(1600, rig.dispi(Dispi.HEIGHT));
        assertEquals(32, rig.dispi(Dispi.DEPTH));
        assertEquals(0, rig.dispi(11));
        rig.pci.ports.write(0x1d0, 2, 0xb0c2);
        assertEquals(0, rig.dispi(11));
    }

    /** What Linux's bochs driver does, by memory. */
    @Test
    void theRegistersInMemoryAreTheSame() {
        rig.config(0x18, REGISTERS);
        assertEquals(0xb0c5, rig.pci.memory.read(REGISTERS + 0x500, 2));
        assertEquals(256, rig.pci.memory.read(REGISTERS + 0x514, 2));
        assertEquals(8, rig.pci.memory.read(REGISTERS + 0x600, 4));
        blank(0x20);
        int[] values = {0xb0c5, 1280, 800, 32, 0, 0, 1280, 3200, 0, 0};
        for (int i = 1; i < values.length; i++) {
            rig.pci.memory.write(REGISTERS + 0x500 + 2L * i, 2, values[i]);
        }
        rig.pci.memory.write(REGISTERS + 0x508, 2, 0x41);
        rig.memory.guestWritesInts(4 * 1280 * 799, 0x00_12_34_56);
        rig.frame();
        assertEquals(new Screen.Size(1280, 800), rig.screen.size());
        assertEquals(0x123456, rig.pixel(0, 799));
        rig.pci.memory.write(REGISTERS + 0x604, 4, 0xbebe_bebeL);
        rig.memory.guestWritesInts(0, 0x11_22_33_00);
        rig.frame();
        assertEquals(0x332211, rig.pixel(0, 0));
        assertEquals(0xbebe_bebeL, rig.pci.memory.read(REGISTERS + 0x604, 4));
        rig.pci.memory.write(REGISTERS + 0x604, 4, 0x1e1e_1e1eL);
        rig.frame();
        assertEquals(0x223300, rig.pixel(0, 0));
        blank(0);
        rig.frame();

        assertEquals(0, rig.pixel(0, 799));
    }

    /** As the driver does it, by the colour bit, input status 1 and the attribute controller's index. */
    private void blank(int index) {
        rig.pci.memory.write(REGISTERS + 0x402, 1, 1);
        rig.pci.memory.read(REGISTERS + 0x41a, 1);
        rig.pci.memory.write(REGISTERS + 0x400, 1, index);
    }

    @Test
    void everyDepthIsDrawn() {
        rig.linear(640, 480, 32);
        rig.memory.guestWritesInts(4 * 641, 0xff_01_02_03);
        rig.frame();
        assertEquals(new Screen.Size(640, 480), rig.screen.size());
        assertEquals(0x010203, rig.pixel(1, 1));
        rig.linear(640, 480, 24);
        rig.memory.guestWrites(3 * 641, 3, 2, 1);
        rig.frame();
        assertEquals(0x010203, rig.pixel(1, 1));
        rig.linear(640, 480, 16);
        rig.memory.guestWrites(2 * 641, 0b001_00001, 0b10000_111);
        rig.frame();
        assertEquals(0x84e708, rig.pixel(1, 1));
        rig.linear(640, 480, 15);
        rig.memory.guestWrites(2 * 641, 0b001_00001, 0b0_10000_11);
        rig.frame();
        assertEquals(0x84ce08, rig.pixel(1, 1));
        rig.linear(640, 480, 8);
        rig.color(9, 63, 0, 1);
        rig.memory.guestWrites(641, 9);
        rig.frame();
        assertEquals(0xff0004, rig.pixel(1, 1));
        rig.dispi(Dispi.ENABLE, 0x61);
        rig.color(9, 0xfe, 0, 1);
        rig.frame();
        assertEquals(0xfe0001, rig.pixel(1, 1), "a converter of eight bits");
    }

    @Test
    void fourBitsAreFourPlanes() {
        rig.out(0x3c2, 0x67);
        rig.linear(800, 600, 4);
        rig.tellingColors();
        rig.attribute(0x12, 0x0f);
        rig.indexed(0x3ce, 8, 0xff);
        rig.indexed(0x3c4, 4, 6);
        rig.indexed(0x3c4, 2, 0b1001);
        rig.poke(0xa0000 + 100, 0x40);
        rig.frame();
        assertEquals(new Screen.Size(800, 600), rig.screen.size());
        assertEquals("090", rig.numbers(0, 1, 3));
        rig.dispi(Dispi.X_OFFSET, 1);
        rig.dispi(Dispi.Y_OFFSET, 1);
        rig.frame();

        assertEquals("900", rig.numbers(0, 0, 3));
    }

    @Test
    void aPictureLargerThanTheScreenIsMovedAbout() {
        rig.linear(640, 480, 32);
        rig.dispi(Dispi.VIRTUAL_WIDTH, 1000);
        assertEquals(4194, rig.dispi(Dispi.VIRTUAL_HEIGHT));
        rig.memory.guestWritesInts(4 * (1000 * 481 + 11), 0x0000ff);
        rig.dispi(Dispi.X_OFFSET, 10);
        rig.dispi(Dispi.Y_OFFSET, 480);
        rig.frame();
        assertEquals(0x0000ff, rig.pixel(1, 1));
        rig.dispi(Dispi.Y_OFFSET, 481);
        rig.frame();

        assertEquals(0x0000ff, rig.pixel(1, 0));
    }

    @Test
    void onlyWhatWasWrittenIsDrawn() {
        rig.linear(1024, 768, 32);
        rig.frame();
        rig.damage.clear();
        rig.memory.guestWritesInts(4 * (1024 * 100 + 5), 1, 2, 3);
        rig.memory.guestWritesInts(4 * (1024 * 101 + 5), 1, 2);
        rig.memory.guestWritesInts(4 * (1024 * 700 + 1000), 7);
        rig.frame();
        assertEquals(List.of(new Rect(5, 100, 3, 2), new Rect(1000, 700, 1, 1)), rig.damage);
        rig.damage.clear();
        long frames = rig.metrics.values().get("vga.frames");
        for (int i = 0; i < 50; i++) {
            rig.frame();
        }
        assertEquals(frames, rig.metrics.values().get("vga.frames"));
        assertEquals(List.of(), rig.damage);
    }

    @Test
    void memoryIsClearedUnlessTheDriverWantsItKept() {
        rig.memory.guestWritesInts(0, -1, -1);
        rig.linear(64, 64, 32);
        assertEquals(0, rig.memory.at(0));
        rig.memory.guestWritesInts(0, -1, -1);
        rig.dispi(Dispi.ENABLE, 0);
        rig.dispi(Dispi.ENABLE, Dispi.ENABLED | Dispi.NO_CLEAR);

        assertEquals(0xff, rig.memory.at(0));
    }

    @Test
    void sizesThatMakeNoPictureAreChanged() {
        rig.linear(0, 0, 7);
        assertEquals(1, rig.dispi(Dispi.WIDTH));
        assertEquals(1, rig.dispi(Dispi.HEIGHT));
        assertEquals(8, rig.dispi(Dispi.DEPTH));
        rig.linear(0xffff, 0xffff, 32);
        assertEquals(2560, rig.dispi(Dispi.WIDTH));
        assertEquals(1600, rig.dispi(Dispi.HEIGHT));
        rig.dispi(Dispi.Y_OFFSET, 200);
        assertEquals(0, rig.dispi(Dispi.Y_OFFSET), "would lead beyond the memory");
        rig.dispi(Dispi.VIRTUAL_WIDTH, 0xffff);
        assertEquals(64, rig.dispi(Dispi.HEIGHT));
        rig.dispi(Dispi.X_OFFSET, 0xffff);
        rig.frame();

        assertEquals(new Screen.Size(2560, 64), rig.screen.size());
    }
}
