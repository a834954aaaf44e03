package dev.vivarium.engine.vcpu;

/**
 * A time-stamp counter's rate as CPUID leaf 15h tells it: so many times that of the crystal (SDM Vol. 2A, CPUID).
 *
 * @param numerator   EBX
 * @param denominator EAX
 */
public record CrystalRatio(int numerator, int denominator) {
    private static final long CRYSTAL_KILOHERTZ = CpuidTable.CRYSTAL_HZ / 1000;

    /**
     * The nearest with a small numerator: Linux multiplies the crystal's kilohertz with it in 32 bits
     * (arch/x86/kernel/tsc.c, native_calibrate_tsc). It is off by less than one part in a million mostly, and by up to 120
     * near whole gigahertz.
     */
    public static CrystalRatio of(long kilohertz) {
        long most = 0xFFFF_FFFFL / CRYSTAL_KILOHERTZ;
        CrystalRatio best = new CrystalRatio(1, 1);
        double least = Double.MAX_VALUE;
        for (long denominator = 1; denominator <= most; denominator++) {
            long numerator = Math.max((kilohertz * denominator + CRYSTAL_KILOHERTZ / 2) / CRYSTAL_KILOHERTZ, 1);
            double error = Math.abs((double) numerator * CRYSTAL_KILOHERTZ / denominator - kilohertz);
            if (numerator <= most && error < least) {
                least = error;
                best = new CrystalRatio((int) numerator, (int) denominator);
            }
        }
        return best;
    }
}
