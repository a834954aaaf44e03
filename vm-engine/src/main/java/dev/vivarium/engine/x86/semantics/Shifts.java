package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Shifts and rotates (SDM Vol. 2: SHL, SHR, SAR, ROL, ROR, RCL, RCR, SHLD, SHRD). A count of zero after masking changes
 * no flag. Where the manual leaves overflow undefined (counts above one) it is computed as for one. Flags are made
 * without branches, which the guest's data would make unpredictable: see {@link Cpu#flagBits} for the two top bits.
 */
public final class Shifts {
    private static final long CARRY = 1L << 63;
    private static final long PARTIAL = 1L << 62;

    private Shifts() {
    }

    public static int shl8(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (long) a << n;
        // Carry is the bit that left last; carry XOR overflow is the new sign.
        Flags.setShifted(c, (byte) wide, wide << 55 & CARRY | wide << 56 >>> 1 & PARTIAL);
        return (int) wide;
    }

    public static int shr8(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFL;
        long result = wide >>> n;
        long carry = wide >>> n - 1;
        Flags.setShifted(c, (byte) result, carry << 63 | (carry << 62 ^ result << 56) & PARTIAL);
        return (int) result;
    }

    public static int sar8(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int signed = (byte) a;
        long carry = signed >> n - 1 & 1;
        Flags.setShifted(c, signed >> n, carry << 63 | carry << 62);
        return signed >> n;
    }

    public static int rol8(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 0x7;
        int result = (int) ((a & 0xFFL) << n | (a & 0xFFL) >>> 8 - n);
        Flags.setRotated(c, (long) result << 63 | (long) result << 56 >>> 1 & PARTIAL);
        return result;
    }

    public static int ror8(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 0x7;
        int result = (int) ((a & 0xFFL) >>> n | (a & 0xFFL) << 8 - n);
        Flags.setRotated(c, (long) result << 56);
        return result;
    }

    public static int rcl8(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 9;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFL | Flags.carryBit(c) << 8;
        long rotated = wide << n | wide >>> 9 - n;
        Flags.setRotated(c, rotated << 55 & CARRY | rotated << 56 >>> 1 & PARTIAL);
        return (int) rotated;
    }

    public static int rcr8(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 9;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFL | Flags.carryBit(c) << 8;
        long rotated = wide >>> n | wide << 9 - n;
        long carry = rotated >>> 8;
        Flags.setRotated(c, carry << 63 | (carry << 62 ^ rotated << 55 ^ rotated << 56) & PARTIAL);
        return (int) rotated;
    }

    public static int shl16(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (long) a << n;
        // Carry is the bit that left last; carry XOR overflow is the new sign.
        Flags.setShifted(c, (short) wide, wide << 47 & CARRY | wide << 48 >>> 1 & PARTIAL);
        return (int) wide;
    }

    public static int shr16(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFFL;
        long result = wide >>> n;
        long carry = wide >>> n - 1;
        Flags.setShifted(c, (short) result, carry << 63 | (carry << 62 ^ result << 48) & PARTIAL);
        return (int) result;
    }

    public static int sar16(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int signed = (short) a;
        long carry = signed >> n - 1 & 1;
        Flags.setShifted(c, signed >> n, carry << 63 | carry << 62);
        return signed >> n;
    }

    public static int rol16(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 0xF;
        int result = (int) ((a & 0xFFFFL) << n | (a & 0xFFFFL) >>> 16 - n);
        Flags.setRotated(c, (long) result << 63 | (long) result << 48 >>> 1 & PARTIAL);
        return result;
    }

    public static int ror16(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 0xF;
        int result = (int) ((a & 0xFFFFL) >>> n | (a & 0xFFFFL) << 16 - n);
        Flags.setRotated(c, (long) result << 48);
        return result;
    }

    public static int rcl16(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 17;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFFL | Flags.carryBit(c) << 16;
        long rotated = wide << n | wide >>> 17 - n;
        Flags.setRotated(c, rotated << 47 & CARRY | rotated << 48 >>> 1 & PARTIAL);
        return (int) rotated;
    }

    public static int rcr16(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 17;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFFL | Flags.carryBit(c) << 16;
        long rotated = wide >>> n | wide << 17 - n;
        long carry = rotated >>> 16;
        Flags.setRotated(c, carry << 63 | (carry << 62 ^ rotated << 47 ^ rotated << 48) & PARTIAL);
        return (int) rotated;
    }

    public static int shl32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (long) a << n;
        // Carry is the bit that left last; carry XOR overflow is the new sign.
        Flags.setShifted(c, (int) wide, wide << 31 & CARRY | wide << 32 >>> 1 & PARTIAL);
        return (int) wide;
    }

    public static int shr32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFF_FFFFL;
        long result = wide >>> n;
        long carry = wide >>> n - 1;
        Flags.setShifted(c, (int) result, carry << 63 | (carry << 62 ^ result << 32) & PARTIAL);
        return (int) result;
    }

    public static int sar32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int signed = a;
        long carry = signed >> n - 1 & 1;
        Flags.setShifted(c, signed >> n, carry << 63 | carry << 62);
        return signed >> n;
    }

    public static int rol32(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 0x1F;
        int result = Integer.rotateLeft(a, n);
        Flags.setRotated(c, (long) result << 63 | (long) result << 32 >>> 1 & PARTIAL);
        return result;
    }

    public static int ror32(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 0x1F;
        int result = Integer.rotateRight(a, n);
        Flags.setRotated(c, (long) result << 32);
        return result;
    }

    public static int rcl32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFF_FFFFL | Flags.carryBit(c) << 32;
        long rotated = wide << n | wide >>> 33 - n;
        Flags.setRotated(c, rotated << 31 & CARRY | rotated << 32 >>> 1 & PARTIAL);
        return (int) rotated;
    }

    public static int rcr32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFF_FFFFL | Flags.carryBit(c) << 32;
        long rotated = wide >>> n | wide << 33 - n;
        long carry = rotated >>> 32;
        Flags.setRotated(c, carry << 63 | (carry << 62 ^ rotated << 31 ^ rotated << 32) & PARTIAL);
        return (int) rotated;
    }

    public static long shl64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a << n;
        Flags.setShifted(c, result, a << n - 1 & CARRY | result >>> 1 & PARTIAL);
        return result;
    }

    public static long shr64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a >>> n;
        long carry = a >>> n - 1;
        Flags.setShifted(c, result, carry << 63 | (carry << 62 ^ result) & PARTIAL);
        return result;
    }

    public static long sar64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long carry = a >> n - 1 & 1;
        Flags.setShifted(c, a >> n, carry << 63 | carry << 62);
        return a >> n;
    }

    public static long rol64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = Long.rotateLeft(a, n);
        Flags.setRotated(c, result << 63 | result >>> 1 & PARTIAL);
        return result;
    }

    public static long ror64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = Long.rotateRight(a, n);
        Flags.setRotated(c, result);
        return result;
    }

    public static long rcl64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a << n | Flags.carryBit(c) << n - 1 | (n == 1 ? 0 : a >>> 65 - n);
        Flags.setRotated(c, a << n - 1 & CARRY | result >>> 1 & PARTIAL);
        return result;
    }

    public static long rcr64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a >>> n | Flags.carryBit(c) << 64 - n | (n == 1 ? 0 : a << 65 - n);
        long carry = a >>> n - 1;
        Flags.setRotated(c, carry << 63 | (carry << 62 ^ result ^ result >>> 1) & PARTIAL);
        return result;
    }

    /** Counts above 16 are undefined by the manual: processors go on with the first operand's bits. */
    public static int shld16(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long shifted = ((a & 0xFFFFL) << 32 | (b & 0xFFFFL) << 16 | a & 0xFFFFL) << n;
        int result = (short) (shifted >>> 32);
        finishDouble(c, result, shifted >>> 48, (long) (result ^ a) << 48);
        return result;
    }

    public static int shld32(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int result = a << n | b >>> 32 - n;
        finishDouble(c, result, a >>> 32 - n, (long) (result ^ a) << 32);
        return result;
    }

    public static long shld64(Cpu c, long a, long b, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a << n | b >>> 64 - n;
        finishDouble(c, result, a >>> 64 - n, result ^ a);
        return result;
    }

    /** See {@link #shld16} for counts above 16. */
    public static int shrd16(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (a & 0xFFFFL) << 32 | (b & 0xFFFFL) << 16 | a & 0xFFFFL;
        int result = (short) (wide >>> n);
        finishDouble(c, result, wide >>> n - 1, (long) (result ^ a) << 48);
        return result;
    }

    public static int shrd32(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int result = a >>> n | b << 32 - n;
        finishDouble(c, result, a >>> n - 1, (long) (result ^ a) << 32);
        return result;
    }

    public static long shrd64(Cpu c, long a, long b, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a >>> n | b << 64 - n;
        finishDouble(c, result, a >>> n - 1, result ^ a);
        return result;
    }

    /**
     * @param carry    bit 0 is the bit that left last
     * @param overflow the top bit says whether the sign changed
     */
    private static void finishDouble(Cpu c, long result, long carry, long overflow) {
        Flags.setShifted(c, result, carry << 63 | (carry << 62 ^ overflow >>> 1) & PARTIAL);
    }
}
