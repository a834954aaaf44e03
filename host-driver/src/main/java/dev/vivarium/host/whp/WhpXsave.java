package dev.vivarium.host.whp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * XSAVE areas (SDM Vol. 1, 13.4): the hypervisor has the compacted format, snapshots the standard one. Of x87, SSE
 * and AVX, whose places are the same in both; what else a host has is left as it is and not carried over.
 */
public final class WhpXsave {
    /** Of an area in standard format with AVX. */
    public static final int STANDARD_BYTES = 832;

    private static final int FCW = 0;
    private static final int MXCSR = 24;
    private static final int X87 = 32;
    private static final int XMM = 160;
    private static final int XMM_END = 416;
    private static final int HEADER = 512;
    private static final int COMPACTION = 520;
    private static final int AVX = 576;

    private static final long X87_PRESENT = 1;
    private static final long SSE_PRESENT = 2;
    private static final long AVX_PRESENT = 4;
    private static final long CARRIED = X87_PRESENT | SSE_PRESENT | AVX_PRESENT;
    private static final long COMPACTED = 1L << 63;

    private WhpXsave() {
    }

    /**
     * Parts that are in their initial state are written out: not all who read the standard format look at its header.
     *
     * @param compacted from {@link WhpProcessor#xsave}
     */
    public static byte[] toStandard(byte[] compacted) {
        ByteBuffer from = words(compacted);
        long present = from.getLong(HEADER) & CARRIED;
        byte[] standard = Arrays.copyOf(compacted, STANDARD_BYTES);
        ByteBuffer to = words(standard);
        Arrays.fill(standard, XMM_END, AVX, (byte) 0);
        to.putLong(HEADER, present);
        if ((present & X87_PRESENT) == 0) {
            Arrays.fill(standard, FCW, MXCSR, (byte) 0);
            Arrays.fill(standard, X87, XMM, (byte) 0);
            to.putShort(FCW, (short) 0x37F);
        }
        if ((present & SSE_PRESENT) == 0) {
            Arrays.fill(standard, XMM, XMM_END, (byte) 0);
        }
        if ((present & (SSE_PRESENT | AVX_PRESENT)) == 0) {
            to.putInt(MXCSR, 0x1F80);
        }
        if ((present & AVX_PRESENT) == 0) {
            Arrays.fill(standard, AVX, STANDARD_BYTES, (byte) 0);
        }
        return standard;
    }

    /**
     * @param standard what to take over; AVX is in its initial state if it is shorter than {@link #STANDARD_BYTES}
     * @param likewise from {@link WhpProcessor#xsave} of the same processor: which parts there are, and where
     * @return for {@link WhpProcessor#restoreXsave}
     * @throws IllegalArgumentException if the processor has no AVX, but the state needs it
     */
    public static byte[] toCompacted(byte[] standard, byte[] likewise) {
        byte[] compacted = new byte[likewise.length];
        ByteBuffer to = words(compacted);
        long layout = words(likewise).getLong(COMPACTION);
        long present = words(standard).getLong(HEADER) & CARRIED;
        System.arraycopy(standard, 0, compacted, 0, HEADER);
        if (standard.length < STANDARD_BYTES) {
            present &= ~AVX_PRESENT;
        }
        if ((present & AVX_PRESENT) != 0) {
            if ((layout & AVX_PRESENT) == 0) {
                throw new IllegalArgumentException("The processor's state uses AVX, which this host does not have.");
            }
            System.arraycopy(standard, AVX, compacted, AVX, STANDARD_BYTES - AVX);
        }
        to.putLong(HEADER, present);
        to.putLong(COMPACTION, layout | COMPACTED);
        return compacted;
    }

    private static ByteBuffer words(byte[] area) {
        return ByteBuffer.wrap(area).order(ByteOrder.LITTLE_ENDIAN);
    }
}
