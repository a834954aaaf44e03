package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32C;

/** CRC32 and PCLMULQDQ against published values and independent implementations. */
class ChecksumTest {
    @Test
    void checkValueOfCrc32c() {
        int crc = -1;
        for (byte octet : "123456789".getBytes(StandardCharsets.US_ASCII)) {
            crc = Crc32.crc32By8(crc, octet);
        }
        assertEquals(0xE3069283, ~crc);
    }

    @Test
    void widerStepsAreTheBytesInTurn() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            long value = random.nextLong();
            byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
            CRC32C reference = new CRC32C();
            reference.update(bytes, 0, 2);
            assertEquals((int) reference.getValue(), ~Crc32.crc32By16(-1, (int) value));
            reference.update(bytes, 2, 2);
            assertEquals((int) reference.getValue(), ~Crc32.crc32By32(-1, (int) value));
            reference.update(bytes, 4, 4);
            assertEquals((int) reference.getValue(), ~Crc32.crc32By64(-1, value));
        }
    }

    @Test
    void carrylessProductOfIntelsWhitePaper() {
        long[] v = {0x63746F725D53475DL, 0x7B5B546573745665L, 0x5B477565726F6E5DL, 0x4869285368617929L};
        assertProduct(v, 0x00, 0x929633D5D36F0451L, 0x1D4D84C85C3440C0L);
        assertProduct(v, 0x01, 0xBABF262DF4B7D5C9L, 0x1A2BF6DB3A30862FL);
        assertProduct(v, 0x10, 0x7FA540AC2A281315L, 0x1BD17C8D556AB5A1L);
        assertProduct(v, 0x11, 0xD66EE03E410FD4EDL, 0x1D1E1F2C592E7C45L);
    }

    @Test
    void carrylessProductIsTheSumOfShifts() {
        Random random = new Random(2);
        for (int i = 0; i < 1_000; i++) {
            long x = i == 0 ? -1 : random.nextLong();
            long y = i < 2 ? -1 : random.nextLong();
            BigInteger sum = BigInteger.ZERO;
            BigInteger wide = BigInteger.valueOf(x).and(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
            for (int bit = 0; bit < 64; bit++) {
                sum = (y >>> bit & 1) != 0 ? sum.xor(wide.shiftLeft(bit)) : sum;
            }
            assertProduct(new long[]{x, 0, 0, y}, 0x10, sum.longValue(), sum.shiftRight(64).longValue());
        }
    }

    private static void assertProduct(long[] sources, int imm, long low, long high) {
        long[] v = {0, 0, sources[0], sources[1], sources[2], sources[3]};
        Pclmul.pclmulqdq(v, 0, 2, 4, imm);
        assertEquals(low, v[0], () -> Long.toHexString(v[0]));
        assertEquals(high, v[1], () -> Long.toHexString(v[1]));
    }
}
