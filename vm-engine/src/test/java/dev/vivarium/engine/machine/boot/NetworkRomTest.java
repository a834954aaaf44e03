package dev.vivarium.engine.machine.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.vivarium.engine.memory.LittleEndian;

import org.junit.jupiter.api.Test;

class NetworkRomTest {
    private static byte[] rom() {
        byte[] rom = new byte[2048];
        LittleEndian.put(rom, 0, 2, 0xaa55);
        rom[2] = 4;
        LittleEndian.put(rom, 0x18, 2, 0x40);
        LittleEndian.put(rom, 0x40, 4, 0x5249_4350);
        LittleEndian.put(rom, 0x44, 4, 0x1000_1af4);
        rom[6] = (byte) -sum(rom);
        return rom;
    }

    private static int sum(byte[] rom) {
        int sum = 0;
        for (byte one : rom) {
            sum += one;
        }
        return sum & 0xff;
    }

    @Test
    void theCardsNumbersArePutInAndTheSumIsKept() {
        byte[] rom = rom();
        assertEquals(0, sum(rom));
        byte[] own = NetworkRom.forDevice(rom, 0x8086, 0x10d3);
        assertEquals(0x10d3_8086, (int) LittleEndian.get(own, 0x44, 4));
        assertEquals(0, sum(own));
        assertEquals(0x1000_1af4, (int) LittleEndian.get(rom, 0x44, 4));
    }

    @Test
    void whatIsNoRomStaysAsItIs() {
        for (byte[] odd : new byte[][]{{}, {0x55, (byte) 0xaa}, new byte[100]}) {
            assertSame(odd, NetworkRom.forDevice(odd, 1, 2));
        }
        byte[] far = rom();
        LittleEndian.put(far, 0x18, 2, 0xfff0);
        assertSame(far, NetworkRom.forDevice(far, 1, 2));
        byte[] other = rom();
        other[0x40] = 'X';
        assertArrayEquals(other.clone(), NetworkRom.forDevice(other, 1, 2));
    }

    @Test
    void aCardThatNobodyKnowsHasNone() {
        assertEquals(0, NetworkRom.find("no-such-card", 1, 2).length);
    }
}
