package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The string comparisons against the comparison matrix of SDM volume 2, section 4.1, written out in booleans. */
class PackedStringTest {
    private static final int A = 2;
    private static final int B = 4;

    private final long[] v = new long[6];
    private int imm;
    private int count;
    private int lengthA;
    private int lengthB;

    @Test
    void everyControlByteFollowsTheMatrix() {
        HostOperands operands = new HostOperands("strings", 0);
        for (int i = 0; i < 12_800; i++) {
            imm = i & 0xFF;
            count = 16 >> (imm & 1);
            for (int at = A; at < B + 2; at++) {
                v[at] = operands.quadword((i >> 8) % 3 == 0 ? 'i' : 't');
            }
            lengthA = Math.floorMod(operands.next(), count + 1);
            lengthB = Math.floorMod(operands.next(), count + 1);
            int set = expectedSet();
            assertIndex(PackedString.pcmpestri(v, A, B, imm, lengthA, -lengthB), set);
            int flags = PackedString.pcmpestrm(v, 0, A, B, imm, -lengthA, lengthB);
            assertEquals(expectedFlags(set), flags);
            assertMask(set);
        }
    }

    @Test
    void implicitLengthsEndAtTheFirstZero() {
        v[A] = 0x0000_6362_6100_7A7AL;
        v[A + 1] = -1;
        v[B] = 0x6868_6868_6868_6868L;
        v[B + 1] = 0x0068_6868_6868_6868L;
        long result = PackedString.pcmpistri(v, A, B, 0b0000_1100);
        assertEquals(PackedString.pcmpestri(v, A, B, 0b0000_1100, 2, 15), result);
        assertEquals(16, (int) result);
    }

    @Test
    void lengthsBeyondTheRegisterAreTheRegister() {
        v[A] = v[B] = 0x6161616161616161L;
        v[A + 1] = v[B + 1] = 0x6161616161616161L;
        long whole = PackedString.pcmpestri(v, A, B, 8, 16, 16);
        assertEquals(whole, PackedString.pcmpestri(v, A, B, 8, Long.MIN_VALUE, Long.MAX_VALUE));
        assertEquals(whole, PackedString.pcmpestri(v, A, B, 8, 1L << 32, -17));
    }

    private int expectedSet() {
        int set = 0;
        for (int i = 0; i < count; i++) {
            boolean result = switch (imm >> 2 & 3) {
                case 0 -> anyEqual(i);
                case 1 -> inRange(i);
                case 2 -> i < lengthA && i < lengthB ? element(A, i) == element(B, i) : i >= lengthA && i >= lengthB;
                default -> found(i);
            };
            boolean negated = (imm & 0x10) != 0 && ((imm & 0x20) == 0 || i < lengthB);
            set |= result != negated ? 1 << i : 0;
        }
        return set;
    }

    private boolean anyEqual(int i) {
        boolean any = false;
        for (int j = 0; j < lengthA && i < lengthB; j++) {
            any |= element(A, j) == element(B, i);
        }
        return any;
    }

    private boolean inRange(int i) {
        boolean any = false;
        for (int j = 0; j + 1 < lengthA && i < lengthB; j += 2) {
            any |= element(A, j) <= element(B, i) && element(B, i) <= element(A, j + 1);
        }
        return any;
    }

    private boolean found(int i) {
        boolean all = true;
        for (int j = 0; i + j < count && j < lengthA; j++) {
            all &= i + j < lengthB && element(A, j) == element(B, i + j);
        }
        return all;
    }

    private int element(int register, int i) {
        boolean words = (imm & 1) != 0;
        boolean signed = (imm & 2) != 0;
        if (words) {
            int word = (int) (v[register + i / 4] >> i % 4 * 16);
            return signed ? (short) word : word & 0xFFFF;
        }
        int octet = (int) (v[register + i / 8] >> i % 8 * 8);
        return signed ? (byte) octet : octet & 0xFF;
    }

    private int expectedFlags(int set) {
        return (set != 0 ? 0x001 : 0) | (lengthB < count ? 0x040 : 0) | (lengthA < count ? 0x080 : 0)
                | ((set & 1) != 0 ? 0x800 : 0);
    }

    private void assertIndex(long result, int set) {
        int index = count;
        for (int i = 0; i < count; i++) {
            boolean last = (imm & 0x40) != 0;
            if ((set >> i & 1) != 0 && (last || index == count)) {
                index = i;
            }
        }
        assertEquals((long) expectedFlags(set) << 32 | index, result, () -> String.format("imm %02x", imm));
    }

    private void assertMask(int set) {
        boolean expanded = (imm & 0x40) != 0;
        int width = 128 / count;
        long low = expanded ? 0 : set;
        long high = 0;
        for (int bit = 0; expanded && bit < 128; bit++) {
            long one = (long) (set >> bit / width & 1) << bit;
            low |= bit < 64 ? one : 0;
            high |= bit < 64 ? 0 : one;
        }
        assertEquals(low, v[0]);
        assertEquals(high, v[1]);
    }
}
