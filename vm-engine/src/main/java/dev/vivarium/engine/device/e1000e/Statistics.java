package dev.vivarium.engine.device.e1000e;

/** The counters that software reads: section 10.2.7. They stop at their ends, and reading one makes it zero. */
final class Statistics {
    static final int FIRST = 0x4000;
    static final int COUNT = 0x128 / 4;

    private static final int PRC64 = 0x405c;
    private static final int GPRC = 0x4074;
    private static final int BPRC = 0x4078;
    private static final int MPRC = 0x407c;
    private static final int GPTC = 0x4080;
    private static final int GORC = 0x4088;
    private static final int GOTC = 0x4090;
    private static final int TOR = 0x40c0;
    private static final int TOT = 0x40c8;
    private static final int TPR = 0x40d0;
    private static final int TPT = 0x40d4;
    private static final int PTC64 = 0x40d8;
    private static final int MPTC = 0x40f0;
    private static final int BPTC = 0x40f4;
    private static final int CHECK_SEQUENCE = 4;

    private final RegisterFile registers;

    Statistics(RegisterFile registers) {
        this.registers = registers;
    }

    static boolean isOne(int offset) {
        return offset >= FIRST && offset < FIRST + 4 * COUNT;
    }

    int read(int offset) {
        int value = registers.get(offset);
        boolean low = offset == GORC || offset == GOTC || offset == TOR || offset == TOT;
        if (!low) {
            registers.set(offset, 0);
            if (offset == GORC + 4 || offset == GOTC + 4 || offset == TOR + 4 || offset == TOT + 4) {
                registers.set(offset - 4, 0);
            }
        }
        return value;
    }

    void received(byte[] frame, int length) {
        count(sizeClass(PRC64, length));
        count(GPRC);
        count(TPR);
        add(GORC, length + CHECK_SEQUENCE);
        add(TOR, length + CHECK_SEQUENCE);
        count(frame, BPRC, MPRC);
    }

    void sent(byte[] frame, int length) {
        count(sizeClass(PTC64, length));
        count(GPTC);
        count(TPT);
        add(GOTC, length + CHECK_SEQUENCE);
        add(TOT, length + CHECK_SEQUENCE);
        count(frame, BPTC, MPTC);
    }

    private void count(byte[] frame, int broadcasts, int multicasts) {
        if (RxFilter.isBroadcast(frame)) {
            count(broadcasts);
        } else if ((frame[0] & 1) != 0) {
            count(multicasts);
        }
    }

    /** The six sizes end at 64, 127, 255, 511, 1023 and above. */
    private static int sizeClass(int first, int length) {
        int whole = length + CHECK_SEQUENCE;
        int sizes = whole <= 64 ? 0 : Math.min(5, 32 - Integer.numberOfLeadingZeros(whole) - 6);
        return first + 4 * sizes;
    }

    private void count(int offset) {
        int value = registers.get(offset);
        registers.set(offset, value == -1 ? value : value + 1);
    }

    private void add(int offset, int bytes) {
        long value = registers.get(offset) & 0xffff_ffffL | (long) registers.get(offset + 4) << 32;
        long sum = value + bytes;
        long kept = Long.compareUnsigned(sum, value) < 0 ? -1 : sum;
        registers.set(offset, (int) kept);
        registers.set(offset + 4, (int) (kept >>> 32));
    }
}
