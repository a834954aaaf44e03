package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The data path between the processor and the planes. */
final class MemoryWindowTest {
    private static final int SEQUENCER = 0x3c4;
    private static final int GRAPHICS = 0x3ce;

    private final VgaRig rig = new VgaRig();

    @BeforeEach
    void planar() {
        VgaMode.VGA_640.set(rig);
    }

    /** All planes at an address as eight digits, plane 3 first. */
    private String planes(int address) {
        StringBuilder text = new StringBuilder();
        for (int plane = 3; plane >= 0; plane--) {
            text.append("%02x".formatted(rig.memory.at(4 * address + plane)));
        }
        return text.toString();
    }

    private void fill(int address, int plane0, int plane1, int plane2, int plane3) {
        rig.memory.guestWrites(4 * address, plane0, plane1, plane2, plane3);
    }

    @Test
    void theMapMaskChoosesPlanes() {
        rig.indexed(SEQUENCER, 2, 0b0101);
        rig.poke(0xa0010, 0xaa);

        assertEquals("00aa00aa", planes(0x10));
    }

    @Test
    void readModeZeroReadsOnePlane() {
        fill(3, 1, 2, 3, 4);
        for (int plane = 0; plane < 4; plane++) {
            rig.indexed(GRAPHICS, 4, plane);
            assertEquals(plane + 1, rig.peek(0xa0003));
        }
    }

    @Test
    void readModeOneComparesColours() {
        fill(3, 0b1100, 0b1010, 0, 0xff);
        rig.indexed(GRAPHICS, 5, 8);
        rig.indexed(GRAPHICS, 2, 0b1011);
        rig.indexed(GRAPHICS, 7, 0b1111);
        assertEquals(0b1000, rig.peek(0xa0003));
        rig.indexed(GRAPHICS, 7, 0b1001);
        assertEquals(0b1100, rig.peek(0xa0003));
        rig.indexed(GRAPHICS, 7, 0);

        assertEquals(0xff, rig.peek(0xa0003));
    }

    @Test
    void writeModeZeroRotatesAndSetsAndMasks() {
        fill(0, 0xf0, 0xf0, 0xf0, 0xf0);
        rig.peek(0xa0000);
        rig.indexed(GRAPHICS, 3, 4);
        rig.indexed(GRAPHICS, 0, 0b0010);
        rig.indexed(GRAPHICS, 1, 0b0110);
        rig.indexed(GRAPHICS, 8, 0x3c);
        rig.poke(0xa0000, 0x5a);

        // Rotated a5h; planes 1 and 2 are ones and zeros; outside of 3ch the latches.
        assertEquals("e4c0fce4", planes(0));
    }

    @Test
    void theLogicalUnitCombinesWithTheLatches() {
        fill(0, 0b1100, 0, 0, 0);
        String[] expected = {"0a", "08", "0e", "06"};
        for (int function = 0; function < 4; function++) {
            rig.peek(0xa0000);
            rig.indexed(GRAPHICS, 3, function << 3);
            rig.poke(0xa0001, 0b1010);
            assertEquals(expected[function], planes(1).substring(6));
        }
    }

    @Test
    void writeModeOneCopiesTheLatches() {
        fill(7, 1, 2, 3, 4);
        rig.indexed(GRAPHICS, 5, 1);
        rig.peek(0xa0007);
        rig.indexed(SEQUENCER, 2, 0b1110);
        rig.poke(0xa0009, 0xff);

        assertEquals("04030200", planes(9));
    }

    @Test
    void writeModeTwoWritesAColour() {
        fill(0, 0xff, 0xff, 0xff, 0xff);
        rig.peek(0xa0000);
        rig.indexed(GRAPHICS, 5, 2);
        rig.indexed(GRAPHICS, 8, 0x0f);
        rig.poke(0xa0000, 0b0101);

        assertEquals("f0fff0ff", planes(0));
    }

    @Test
    void writeModeThreeMasksWithTheData() {
        fill(0, 0xff, 0xff, 0xff, 0xff);
        rig.peek(0xa0000);
        rig.indexed(GRAPHICS, 5, 3);
        rig.indexed(GRAPHICS, 0, 0b0001);
        rig.indexed(GRAPHICS, 8, 0x3f);
        rig.poke(0xa0000, 0xf8);

        assertEquals("c7c7c7ff", planes(0));
    }

    @Test
    void oddAndEvenAddressesAreDifferentPlanesInTextModes() {
        VgaMode.TEXT_80.set(rig);
        rig.poke(0xb8000, 'A', 7, 'B', 8);

        assertEquals("00000741", planes(0));
        assertEquals("00000842", planes(1));
        assertEquals('B', rig.peek(0xb8002));
        assertEquals(8, rig.peek(0xb8003));
        assertEquals(0xff, rig.peek(0xa0000), "not mapped");
        assertEquals(0xff, rig.peek(0xb0000), "not mapped");
    }

    @Test
    void chainFourMakesMemoryLinear() {
        VgaMode.VGA_256.set(rig);
        rig.pci.memory.write(0xa0004, 4, 0x0403_0201);
        assertEquals("04030201", planes(1));
        assertEquals(0x0403_0201, rig.pci.memory.read(0xa0004, 4));
        rig.indexed(SEQUENCER, 2, 0b0010);
        rig.pci.memory.write(0xa0004, 4, -1 & 0xffff_ffffL);

        assertEquals("0403ff01", planes(1));
    }

    @Test
    void theWindowIsWhereTheMemoryMapSays() {
        int[][] maps = {{0xa0000, 0xbffff}, {0xa0000, 0xaffff}, {0xb0000, 0xb7fff}, {0xb8000, 0xbffff}};
        for (int map = 0; map < 4; map++) {
            rig.indexed(GRAPHICS, 6, 1 | map << 2);
            for (int address = 0xa0000; address < 0xc0000; address += 0x7fff) {
                boolean inside = address >= maps[map][0] && address <= maps[map][1];
                rig.poke(address, 0x5a);
                assertEquals(inside ? 0x5a : 0xff, rig.peek(address), Integer.toHexString(address));
            }
        }
    }

    @Test
    void banksReachAllOfMemory() {
        rig.linear(1024, 768, 8);
        for (int bank = 0; bank < VgaRig.MEMORY >> 16; bank++) {
            rig.dispi(Dispi.BANK, bank);
            rig.poke(0xaffff, bank);
        }
        for (int bank = 0; bank < VgaRig.MEMORY >> 16; bank++) {
            assertEquals(bank, rig.memory.at((bank << 16) + 0xffff));
        }
        rig.dispi(Dispi.BANK, 0xffff);
        assertEquals(0xff, rig.dispi(Dispi.BANK), "as many as there are");
        rig.dispi(Dispi.ENABLE, 0);
        assertEquals(0, rig.dispi(Dispi.BANK));
    }
}
