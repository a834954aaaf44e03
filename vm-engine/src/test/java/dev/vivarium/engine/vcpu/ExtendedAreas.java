package dev.vivarium.engine.vcpu;

import java.util.Arrays;

/** XSAVE areas (SDM Vol. 1, 13.4), as far as software can see a difference between them. */
final class ExtendedAreas {
    private static final int COMPONENTS = 512;
    private static final int X87_END = 24;
    private static final int REGISTERS = 32;
    private static final int XMM = 160;
    private static final int XMM_END = 416;
    private static final int YMM = 576;

    private ExtendedAreas() {
    }

    /**
     * Components that are not present are initial, and so is their image; the last instruction's address and operand are left
     * out, because AMD's processors keep them only while an exception waits.
     */
    static byte[] visible(byte[] area) {
        byte[] shown = area.clone();
        int present = area[COMPONENTS];
        if ((present & 1) == 0) {
            Arrays.fill(shown, 0, X87_END, (byte) 0);
            Arrays.fill(shown, REGISTERS, XMM, (byte) 0);
            shown[0] = 0x7F;
            shown[1] = 3;
        }
        Arrays.fill(shown, 6, X87_END, (byte) 0);
        if ((present & 6) == 0) {
            shown[24] = (byte) 0x80;
            shown[25] = 0x1F;
        }
        // The mask of MXCSR is the processor's.
        Arrays.fill(shown, 28, REGISTERS, (byte) 0);
        if ((present & 2) == 0) {
            Arrays.fill(shown, XMM, XMM_END, (byte) 0);
        }
        Arrays.fill(shown, XMM_END, YMM, (byte) 0);
        if ((present & 4) == 0) {
            Arrays.fill(shown, Math.min(YMM, shown.length), shown.length, (byte) 0);
        }
        return shown;
    }
}
