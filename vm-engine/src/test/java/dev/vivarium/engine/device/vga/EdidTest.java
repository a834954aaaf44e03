package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.memory.LittleEndian;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

final class EdidTest {
    private final byte[] edid = Edid.preferring(new Screen.Size(1280, 800));

    @Test
    void theBlockIsWhole() {
        assertArrayEquals(new byte[]{0, -1, -1, -1, -1, -1, -1, 0}, Arrays.copyOf(edid, 8));
        int sum = 0;
        for (byte one : edid) {
            sum += one;
        }
        assertEquals(0, sum & 0xff);
        assertEquals(1, edid[18]);
        assertEquals(4, edid[19]);
        assertEquals(0, edid[126], "no extensions");
    }

    @Test
    void thePreferredSizeComesFirst() {
        assertEquals(1280, edid[56] & 0xff | (edid[58] & 0xf0) << 4);
        assertEquals(800, edid[59] & 0xff | (edid[61] & 0xf0) << 4);
        assertEquals(2560, edid[74] & 0xff | (edid[76] & 0xf0) << 4);
        // CVT with reduced blanking says 71.00 MHz, in steps of a quarter.
        assertEquals(7106, LittleEndian.get(edid, 54, 2), 10);
    }

    @Test
    void driversReadItInTheRegisters() {
        VgaRig rig = new VgaRig();
        rig.config(0x18, 0xf000_0000L);
        byte[] read = new byte[Edid.SIZE];
        for (int i = 0; i < read.length; i++) {
            read[i] = (byte) rig.pci.memory.read(0xf000_0000L + i, 1);
        }

        assertArrayEquals(edid, read);
        assertEquals(0, rig.pci.memory.read(0xf000_0080L, 1));
    }

    @Test
    void sizesThatTheFormCannotSayAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Edid.preferring(new Screen.Size(4096, 800)));
        assertThrows(IllegalArgumentException.class, () -> Edid.preferring(new Screen.Size(10, 10)));
    }
}
