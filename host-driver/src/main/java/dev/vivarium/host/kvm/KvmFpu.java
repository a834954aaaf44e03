package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.vivarium.host.abi.KvmStructs.Fpu;

import java.lang.foreign.MemorySegment;

/**
 * x87 and SSE registers (struct kvm_fpu; api.rst, section 4.22).
 *
 * @param st  ST0–ST7, 16 bytes each
 * @param ftw the tag word in FXSAVE's form
 * @param xmm XMM0–XMM15, 16 bytes each
 */
public record KvmFpu(byte[] st, int fcw, int fsw, int ftw, int lastOpcode, long lastIp, long lastDp, byte[] xmm,
        int mxcsr) {
    private static final int ST_BYTES = 8 * 16;
    private static final int XMM_BYTES = 16 * 16;

    static KvmFpu decode(MemorySegment from) {
        return new KvmFpu(from.asSlice(Fpu.FPR, ST_BYTES).toArray(JAVA_BYTE),
                Short.toUnsignedInt(from.get(JAVA_SHORT, Fpu.FCW)), Short.toUnsignedInt(from.get(JAVA_SHORT, Fpu.FSW)),
                Byte.toUnsignedInt(from.get(JAVA_BYTE, Fpu.FTWX)),
                Short.toUnsignedInt(from.get(JAVA_SHORT, Fpu.LAST_OPCODE)), from.get(JAVA_LONG, Fpu.LAST_IP),
                from.get(JAVA_LONG, Fpu.LAST_DP), from.asSlice(Fpu.XMM, XMM_BYTES).toArray(JAVA_BYTE),
                from.get(JAVA_INT, Fpu.MXCSR));
    }

    void encode(MemorySegment to) {
        MemorySegment.copy(st, 0, to, JAVA_BYTE, Fpu.FPR, ST_BYTES);
        to.set(JAVA_SHORT, Fpu.FCW, (short) fcw);
        to.set(JAVA_SHORT, Fpu.FSW, (short) fsw);
        to.set(JAVA_BYTE, Fpu.FTWX, (byte) ftw);
        to.set(JAVA_SHORT, Fpu.LAST_OPCODE, (short) lastOpcode);
        to.set(JAVA_LONG, Fpu.LAST_IP, lastIp);
        to.set(JAVA_LONG, Fpu.LAST_DP, lastDp);
        MemorySegment.copy(xmm, 0, to, JAVA_BYTE, Fpu.XMM, XMM_BYTES);
        to.set(JAVA_INT, Fpu.MXCSR, mxcsr);
    }
}
