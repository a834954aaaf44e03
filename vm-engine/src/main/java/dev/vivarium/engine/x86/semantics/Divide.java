package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/** Division (SDM Vol. 2: DIV, IDIV): #DE where the divisor is zero or the quotient does not fit; flags are left alone. */
public final class Divide {
    private Divide() {
    }

    public static void div8(Cpu c, int b) {
        int dividend = (int) c.r[Cpu.RAX] & 0xFFFF;
        if (b == 0 || dividend / b > 0xFF) {
            throw c.fault(Fault.DE);
        }
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | dividend % b << 8 | dividend / b;
    }

    public static void div16(Cpu c, int b) {
        long dividend = (c.r[Cpu.RDX] & 0xFFFF) << 16 | c.r[Cpu.RAX] & 0xFFFF;
        if (b == 0 || dividend / b > 0xFFFF) {
            throw c.fault(Fault.DE);
        }
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | dividend / b;
        c.r[Cpu.RDX] = c.r[Cpu.RDX] & ~0xFFFFL | dividend % b;
    }

    public static void div32(Cpu c, int b) {
        long divisor = b & 0xFFFF_FFFFL;
        long dividend = c.r[Cpu.RDX] << 32 | c.r[Cpu.RAX] & 0xFFFF_FFFFL;
        if ((c.r[Cpu.RDX] & 0xFFFF_FFFFL) >= divisor) {
            throw c.fault(Fault.DE);
        }
        c.r[Cpu.RAX] = Long.divideUnsigned(dividend, divisor);
        c.r[Cpu.RDX] = Long.remainderUnsigned(dividend, divisor);
    }

    public static void div64(Cpu c, long b) {
        long high = c.r[Cpu.RDX];
        long low = c.r[Cpu.RAX];
        if (Long.compareUnsigned(high, b) >= 0) {
            throw c.fault(Fault.DE);
        }
        long quotient = quotient(high, low, b);
        c.r[Cpu.RAX] = quotient;
        c.r[Cpu.RDX] = low - quotient * b;
    }

    public static void idiv8(Cpu c, int b) {
        int dividend = (short) c.r[Cpu.RAX];
        int divisor = (byte) b;
        if (divisor == 0 || dividend / divisor != (byte) (dividend / divisor)) {
            throw c.fault(Fault.DE);
        }
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | (dividend % divisor & 0xFF) << 8 | dividend / divisor & 0xFF;
    }

    public static void idiv16(Cpu c, int b) {
        int dividend = (int) ((c.r[Cpu.RDX] & 0xFFFF) << 16 | c.r[Cpu.RAX] & 0xFFFF);
        long divisor = (short) b;
        if (divisor == 0 || dividend / divisor != (short) (dividend / divisor)) {
            throw c.fault(Fault.DE);
        }
        c.r[Cpu.RAX] = c.r[Cpu.RAX] & ~0xFFFFL | dividend / divisor & 0xFFFF;
        c.r[Cpu.RDX] = c.r[Cpu.RDX] & ~0xFFFFL | dividend % divisor & 0xFFFF;
    }

    public static void idiv32(Cpu c, int b) {
        long dividend = c.r[Cpu.RDX] << 32 | c.r[Cpu.RAX] & 0xFFFF_FFFFL;
        // The smallest dividend by -1 overflows Java's division into itself, which does not fit either.
        if (b == 0 || dividend / b != (int) (dividend / b)) {
            throw c.fault(Fault.DE);
        }
        c.r[Cpu.RAX] = dividend / b & 0xFFFF_FFFFL;
        c.r[Cpu.RDX] = dividend % b & 0xFFFF_FFFFL;
    }

    public static void idiv64(Cpu c, long b) {
        long high = c.r[Cpu.RDX];
        long low = c.r[Cpu.RAX];
        boolean negative = high < 0;
        if (negative) {
            high = low == 0 ? -high : ~high;
            low = -low;
        }
        long divisor = Math.abs(b);
        if (Long.compareUnsigned(high, divisor) >= 0) {
            throw c.fault(Fault.DE);
        }
        long magnitude = quotient(high, low, divisor);
        boolean negativeQuotient = negative != b < 0;
        long quotient = negativeQuotient ? -magnitude : magnitude;
        if (magnitude != 0 && quotient < 0 != negativeQuotient) {
            throw c.fault(Fault.DE);
        }
        long remainder = low - magnitude * divisor;
        c.r[Cpu.RAX] = quotient;
        c.r[Cpu.RDX] = negative ? -remainder : remainder;
    }

    /**
     * The unsigned 128-bit value high:low by {@code divisor}, which is above {@code high}. Schoolbook division in 32-bit
     * digits (Knuth, The Art of Computer Programming, Vol. 2, 4.3.1, algorithm D).
     */
    static long quotient(long high, long low, long divisor) {
        if (high == 0) {
            return Long.divideUnsigned(low, divisor);
        }
        int shift = Long.numberOfLeadingZeros(divisor);
        long d = divisor << shift;
        long upper = shift == 0 ? high : high << shift | low >>> 64 - shift;
        long lower = low << shift;
        long first = digit(upper, lower >>> 32, d);
        long rest = (upper << 32 | lower >>> 32) - first * d;
        return first << 32 | digit(rest, lower & 0xFFFF_FFFFL, d);
    }

    /** One 32-bit digit of the quotient of the 96-bit value upper:next by the normalised divisor {@code d}. */
    private static long digit(long upper, long next, long d) {
        long top = d >>> 32;
        long digit = Long.divideUnsigned(upper, top);
        long remainder = upper - digit * top;
        while (digit >>> 32 != 0
                || Long.compareUnsigned(digit * (d & 0xFFFF_FFFFL), remainder << 32 | next) > 0) {
            digit--;
            remainder += top;
            if (remainder >>> 32 != 0) {
                break;
            }
        }
        return digit;
    }
}
