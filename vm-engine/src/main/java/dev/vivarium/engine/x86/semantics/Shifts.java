package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

/**
 * Shifts and rotates (SDM Vol. 2: SHL, SHR, SAR, ROL, ROR, RCL, RCR, SHLD, SHRD). A count of zero after masking changes
 * no flag. Where the manual leaves overflow undefined (counts above one) it is computed as for one.
 */
public final class Shifts {
    private Shifts() {
    }

    public static int shl8(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (long) a << n;
        boolean carry = (wide >>> 8 & 1) != 0;
        int result = (int) wide;
        Flags.set(c, (byte) result, carry, carry != ((result >>> 7 & 1) != 0));
        return result;
    }

    public static int shr8(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFL;
        int result = (int) (wide >>> n);
        Flags.set(c, (byte) result, (wide >>> n - 1 & 1) != 0, ((result ^ result << 1) >>> 7 & 1) != 0);
        return result;
    }

    public static int sar8(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int signed = (byte) a;
        int result = signed >> n;
        Flags.set(c, result, (signed >> n - 1 & 1) != 0, false);
        return result;
    }

    public static int rol8(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 7;
        int result = (a << n | (a & 0xFF) >>> 8 - n) & 0xFF;
        boolean carry = (result & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != (result >>> 7 != 0));
        return result;
    }

    public static int ror8(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 7;
        int result = ((a & 0xFF) >>> n | a << 8 - n) & 0xFF;
        Flags.setCarryOverflow(c, result >>> 7 != 0, ((result ^ result << 1) >>> 7 & 1) != 0);
        return result;
    }

    public static int rcl8(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 9;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFL | (Flags.carry(c) ? 1L << 8 : 0);
        long rotated = wide << n | wide >>> 9 - n;
        boolean carry = (rotated >>> 8 & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != ((rotated >>> 7 & 1) != 0));
        return (int) rotated;
    }

    public static int rcr8(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 9;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFL | (Flags.carry(c) ? 1L << 8 : 0);
        long rotated = wide >>> n | wide << 9 - n;
        Flags.setCarryOverflow(c, (rotated >>> 8 & 1) != 0, ((rotated ^ rotated << 1) >>> 7 & 1) != 0);
        return (int) rotated;
    }

    public static int shl16(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (long) a << n;
        boolean carry = (wide >>> 16 & 1) != 0;
        int result = (int) wide;
        Flags.set(c, (short) result, carry, carry != ((result >>> 15 & 1) != 0));
        return result;
    }

    public static int shr16(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFFL;
        int result = (int) (wide >>> n);
        Flags.set(c, (short) result, (wide >>> n - 1 & 1) != 0, ((result ^ result << 1) >>> 15 & 1) != 0);
        return result;
    }

    public static int sar16(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int signed = (short) a;
        int result = signed >> n;
        Flags.set(c, result, (signed >> n - 1 & 1) != 0, false);
        return result;
    }

    public static int rol16(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 15;
        int result = (a << n | (a & 0xFFFF) >>> 16 - n) & 0xFFFF;
        boolean carry = (result & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != (result >>> 15 != 0));
        return result;
    }

    public static int ror16(Cpu c, int a, int count) {
        if ((count & 0x1F) == 0) {
            return a;
        }
        int n = count & 15;
        int result = ((a & 0xFFFF) >>> n | a << 16 - n) & 0xFFFF;
        Flags.setCarryOverflow(c, result >>> 15 != 0, ((result ^ result << 1) >>> 15 & 1) != 0);
        return result;
    }

    public static int rcl16(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 17;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFFL | (Flags.carry(c) ? 1L << 16 : 0);
        long rotated = wide << n | wide >>> 17 - n;
        boolean carry = (rotated >>> 16 & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != ((rotated >>> 15 & 1) != 0));
        return (int) rotated;
    }

    public static int rcr16(Cpu c, int a, int count) {
        int n = (count & 0x1F) % 17;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFFL | (Flags.carry(c) ? 1L << 16 : 0);
        long rotated = wide >>> n | wide << 17 - n;
        Flags.setCarryOverflow(c, (rotated >>> 16 & 1) != 0, ((rotated ^ rotated << 1) >>> 15 & 1) != 0);
        return (int) rotated;
    }

    public static int shl32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (long) a << n;
        boolean carry = (wide >>> 32 & 1) != 0;
        int result = (int) wide;
        Flags.set(c, result, carry, carry != ((result >>> 31 & 1) != 0));
        return result;
    }

    public static int shr32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFF_FFFFL;
        int result = (int) (wide >>> n);
        Flags.set(c, result, (wide >>> n - 1 & 1) != 0, ((result ^ result << 1) >>> 31 & 1) != 0);
        return result;
    }

    public static int sar32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int signed = a;
        int result = signed >> n;
        Flags.set(c, result, (signed >> n - 1 & 1) != 0, false);
        return result;
    }

    public static int rol32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int result = Integer.rotateLeft(a, n);
        boolean carry = (result & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != result < 0);
        return result;
    }

    public static int ror32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int result = Integer.rotateRight(a, n);
        Flags.setCarryOverflow(c, result < 0, (result ^ result << 1) < 0);
        return result;
    }

    public static int rcl32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFF_FFFFL | (Flags.carry(c) ? 1L << 32 : 0);
        long rotated = wide << n | wide >>> 33 - n;
        boolean carry = (rotated >>> 32 & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != ((rotated >>> 31 & 1) != 0));
        return (int) rotated;
    }

    public static int rcr32(Cpu c, int a, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = a & 0xFFFF_FFFFL | (Flags.carry(c) ? 1L << 32 : 0);
        long rotated = wide >>> n | wide << 33 - n;
        Flags.setCarryOverflow(c, (rotated >>> 32 & 1) != 0, ((rotated ^ rotated << 1) >>> 31 & 1) != 0);
        return (int) rotated;
    }

    public static long shl64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        boolean carry = (a >>> 64 - n & 1) != 0;
        long result = a << n;
        Flags.set(c, result, carry, carry != result < 0);
        return result;
    }

    public static long shr64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a >>> n;
        Flags.set(c, result, (a >>> n - 1 & 1) != 0, (result ^ result << 1) < 0);
        return result;
    }

    public static long sar64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        Flags.set(c, a >> n, (a >> n - 1 & 1) != 0, false);
        return a >> n;
    }

    public static long rol64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = Long.rotateLeft(a, n);
        boolean carry = (result & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != result < 0);
        return result;
    }

    public static long ror64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = Long.rotateRight(a, n);
        Flags.setCarryOverflow(c, result < 0, (result ^ result << 1) < 0);
        return result;
    }

    public static long rcl64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long carryIn = Flags.carry(c) ? 1 : 0;
        long result = a << n | carryIn << n - 1 | (n == 1 ? 0 : a >>> 65 - n);
        boolean carry = (a >>> 64 - n & 1) != 0;
        Flags.setCarryOverflow(c, carry, carry != result < 0);
        return result;
    }

    public static long rcr64(Cpu c, long a, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long carryIn = Flags.carry(c) ? 1 : 0;
        long result = a >>> n | carryIn << 64 - n | (n == 1 ? 0 : a << 65 - n);
        Flags.setCarryOverflow(c, (a >>> n - 1 & 1) != 0, (result ^ result << 1) < 0);
        return result;
    }

    /** Counts above 16 are undefined by the manual: processors go on with the first operand's bits. */
    public static int shld16(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        long wide = (a & 0xFFFFL) << 32 | (b & 0xFFFFL) << 16 | a & 0xFFFFL;
        long shifted = wide << n;
        boolean carry = (shifted >>> 48 & 1) != 0;
        int result = (short) (shifted >>> 32);
        Flags.set(c, result, carry, ((result ^ a) & 0x8000) != 0);
        return result;
    }

    public static int shld32(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int result = a << n | b >>> 32 - n;
        Flags.set(c, result, (a >>> 32 - n & 1) != 0, (result ^ a) < 0);
        return result;
    }

    public static long shld64(Cpu c, long a, long b, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a << n | b >>> 64 - n;
        Flags.set(c, result, (a >>> 64 - n & 1) != 0, (result ^ a) < 0);
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
        Flags.set(c, result, (wide >>> n - 1 & 1) != 0, ((result ^ a) & 0x8000) != 0);
        return result;
    }

    public static int shrd32(Cpu c, int a, int b, int count) {
        int n = count & 0x1F;
        if (n == 0) {
            return a;
        }
        int result = a >>> n | b << 32 - n;
        Flags.set(c, result, (a >>> n - 1 & 1) != 0, (result ^ a) < 0);
        return result;
    }

    public static long shrd64(Cpu c, long a, long b, int count) {
        int n = count & 0x3F;
        if (n == 0) {
            return a;
        }
        long result = a >>> n | b << 64 - n;
        Flags.set(c, result, (a >>> n - 1 & 1) != 0, (result ^ a) < 0);
        return result;
    }
}
