package dev.vivarium.host.whp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class WhpXsaveTest {
    private final Random random = new Random(1);

    /** Of a host with one more part, after AVX. */
    private byte[] compacted(int present, int layout) {
        byte[] area = new byte[832 + 64];
        random.nextBytes(area);
        Arrays.fill(area, 512, 576, (byte) 0);
        area[512] = (byte) present;
        area[520] = (byte) layout;
        area[521] = 2;
        area[527] = (byte) 0x80;
        return area;
    }

    @Test
    void whatIsPresentComesBack() {
        byte[] before = compacted(7, 7);
        byte[] standard = WhpXsave.toStandard(before);
        assertEquals(832, standard.length);
        assertEquals(7, standard[512]);
        assertEquals(0, standard[527]);
        byte[] after = WhpXsave.toCompacted(standard, before);
        assertEquals(before.length, after.length);
        assertArrayEquals(Arrays.copyOf(before, 416), Arrays.copyOf(after, 416));
        assertArrayEquals(Arrays.copyOfRange(before, 512, 832), Arrays.copyOfRange(after, 512, 832));
        assertEquals(0, after[840]);
    }

    @Test
    void initialPartsAreWrittenOut() {
        byte[] standard = WhpXsave.toStandard(compacted(0, 7));
        byte[] expected = new byte[832];
        expected[0] = 0x7F;
        expected[1] = 3;
        expected[24] = (byte) 0x80;
        expected[25] = 0x1F;
        System.arraycopy(standard, 28, expected, 28, 4); // MXCSR_MASK is the host's
        assertArrayEquals(expected, standard);
    }

    @Test
    void avxNeedsAHostWithIt() {
        byte[] standard = WhpXsave.toStandard(compacted(7, 7));
        byte[] without = Arrays.copyOf(compacted(3, 3), 576);
        assertThrows(IllegalArgumentException.class, () -> WhpXsave.toCompacted(standard, without));
        byte[] shorter = Arrays.copyOf(standard, 576);
        assertEquals(3, WhpXsave.toCompacted(shorter, without)[512]);
    }
}
