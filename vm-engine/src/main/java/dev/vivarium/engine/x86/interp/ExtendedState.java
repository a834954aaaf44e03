package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.X87Image;
import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * FXSAVE, FXRSTOR, XSAVE, XSAVEOPT, XRSTOR, LDMXCSR, STMXCSR (SDM Vol. 2; Vol. 1, 10.5 and chapter 13). The state components
 * x87, SSE and AVX always count as in use; the compacted form is not offered.
 */
final class ExtendedState {
    static final int MXCSR_MASK = 0xFFFF;

    /** Components of XCR0 that AVX instructions need. */
    static final int SSE_AND_AVX = 6;
    static final int AVX = 4;

    private static final int X87 = 1;
    private static final int SSE = 2;
    /** MXCSR goes with SSE and with AVX. */
    private static final int WITH_MXCSR = SSE_AND_AVX;
    private static final int FXSAVE_SIZE = 512;
    private static final int HEADER = 512;
    private static final int AREA_SIZE = CpuidTable.XSAVE_SIZE;
    private static final int YMM = AREA_SIZE;
    private static final int MXCSR = 24;
    private static final int AFTER_MXCSR = 32;
    private static final int XMM = X87Image.FXSAVE_XMM;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    private ExtendedState() {
    }

    // --- rows ---

    static int stmxcsr(Cpu c) {
        return c.sse.mxcsr();
    }

    static void ldmxcsr(Interpreter t, int value) {
        checkMxcsr(t, value);
        t.cpu.sse.setMxcsr(value);
    }

    static void fxsave(Interpreter t, Insn in) {
        long la = legacyArea(t, in, true);
        t.mmu.probeWrite(la, FXSAVE_SIZE);
        byte[] image = t.extendedImage;
        store(t.cpu, image, in.operandBits == 64);
        write(t, la, image, 0, xmmEnd(t.cpu));
    }

    static void fxrstor(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long la = legacyArea(t, in, false);
        t.mmu.probeRead(la, FXSAVE_SIZE);
        byte[] image = t.extendedImage;
        read(t, la, image, 0, xmmEnd(c));
        int mxcsr = X87Image.loadMxcsr(image);
        checkMxcsr(t, mxcsr);
        c.sse.setMxcsr(mxcsr);
        X87Image.loadFxsave(c.fpu, in.operandBits == 64, image);
        loadXmm(c, image);
    }

    static void xsave(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long wanted = requested(c);
        int size = sizeOf(wanted);
        long la = area(t, in, size, true);
        t.mmu.probeWrite(la, size);
        byte[] image = t.extendedImage;
        store(c, image, in.operandBits == 64);
        if ((wanted & X87) != 0) {
            write(t, la, image, 0, MXCSR);
            write(t, la, image, AFTER_MXCSR, XMM);
        }
        if ((wanted & WITH_MXCSR) != 0) {
            write(t, la, image, MXCSR, AFTER_MXCSR);
        }
        if ((wanted & SSE) != 0) {
            write(t, la, image, XMM, xmmEnd(c));
        }
        if ((wanted & AVX) != 0) {
            storeYmm(c, image);
            write(t, la, image, YMM, ymmEnd(c));
        }
        t.mmu.store64(la + HEADER, t.mmu.load64(la + HEADER) & ~wanted | wanted);
    }

    static void xrstor(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long wanted = requested(c);
        int size = sizeOf(wanted);
        long la = area(t, in, size, false);
        t.mmu.probeRead(la, size);
        long present = t.mmu.load64(la + HEADER);
        if ((present & ~c.xcr0) != 0 || t.mmu.load64(la + HEADER + 8) != 0 || t.mmu.load64(la + HEADER + 16) != 0) {
            throw t.protection();
        }
        byte[] image = t.extendedImage;
        read(t, la, image, 0, xmmEnd(c));
        if ((wanted & WITH_MXCSR) != 0) {
            int mxcsr = X87Image.loadMxcsr(image);
            checkMxcsr(t, mxcsr);
            c.sse.setMxcsr(mxcsr);
        }
        if ((wanted & X87) != 0) {
            if ((present & X87) != 0) {
                X87Image.loadFxsave(c.fpu, in.operandBits == 64, image);
            } else {
                resetX87(c);
            }
        }
        if ((wanted & SSE) != 0) {
            if ((present & SSE) == 0) {
                Arrays.fill(image, XMM, xmmEnd(c), (byte) 0);
            }
            loadXmm(c, image);
        }
        if ((wanted & AVX) != 0) {
            if ((present & AVX) != 0) {
                read(t, la, image, YMM, ymmEnd(c));
            } else {
                Arrays.fill(image, YMM, ymmEnd(c), (byte) 0);
            }
            loadYmm(c, image, (ymmEnd(c) - YMM) / 16);
        }
    }

    // --- parts ---

    private static void checkMxcsr(Interpreter t, int value) {
        if ((value & ~MXCSR_MASK) != 0) {
            throw t.protection();
        }
    }

    private static long legacyArea(Interpreter t, Insn in, boolean write) {
        if ((t.cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) != 0) {
            throw t.cpu.fault(Fault.NM);
        }
        long la = t.address(in, FXSAVE_SIZE, write);
        t.checkVectorAlignment(la);
        return la;
    }

    private static long area(Interpreter t, Insn in, int sizeBytes, boolean write) {
        Cpu c = t.cpu;
        if ((c.cr4 & ControlBits.CR4_OSXSAVE) == 0) {
            throw c.fault(Fault.UD);
        }
        if ((c.cr0 & ControlBits.CR0_TS) != 0) {
            throw c.fault(Fault.NM);
        }
        long la = t.address(in, sizeBytes, write);
        if ((la & 63) != 0) {
            throw t.protection();
        }
        return la;
    }

    private static long requested(Cpu c) {
        return c.xcr0 & (c.r[Cpu.RDX] << 32 | c.r[Cpu.RAX] & 0xFFFF_FFFFL);
    }

    /** How far into the area the components reach. */
    private static int sizeOf(long components) {
        return (components & AVX) != 0 ? CpuidTable.XSAVE_SIZE_AVX : AREA_SIZE;
    }

    /** XMM8–XMM15 exist in 64-bit mode only, and so do their upper halves. */
    private static int xmmEnd(Cpu c) {
        return XMM + 16 * (c.codeBits == 64 ? 16 : 8);
    }

    private static int ymmEnd(Cpu c) {
        return YMM + 16 * (c.codeBits == 64 ? 16 : 8);
    }

    private static void write(Interpreter t, long la, byte[] image, int from, int to) {
        for (int i = from; i < to; i += 8) {
            t.mmu.store64(la + i, (long) LONG.get(image, i));
        }
    }

    private static void read(Interpreter t, long la, byte[] image, int from, int to) {
        for (int i = from; i < to; i += 8) {
            LONG.set(image, i, t.mmu.load64(la + i));
        }
    }

    /** The legacy region as it is now. */
    private static void store(Cpu c, byte[] image, boolean longPointers) {
        X87Image.storeFxsave(c.fpu, longPointers, image);
        X87Image.storeMxcsr(c.sse.mxcsr(), MXCSR_MASK, image);
        for (int i = 0; i < 16; i++) {
            int at = i * Cpu.VECTOR_STRIDE;
            X87Image.storeXmm(i, c.v[at], c.v[at + 1], image);
        }
    }

    private static void loadXmm(Cpu c, byte[] image) {
        for (int i = 0; i < (xmmEnd(c) - XMM) / 16; i++) {
            int at = i * Cpu.VECTOR_STRIDE;
            c.v[at] = X87Image.loadXmmLow(i, image);
            c.v[at + 1] = X87Image.loadXmmHigh(i, image);
        }
    }

    private static void storeYmm(Cpu c, byte[] image) {
        for (int i = 0; i < 16; i++) {
            LONG.set(image, YMM + 16 * i, c.v[i * Cpu.VECTOR_STRIDE + 2]);
            LONG.set(image, YMM + 16 * i + 8, c.v[i * Cpu.VECTOR_STRIDE + 3]);
        }
    }

    private static void loadYmm(Cpu c, byte[] image, int registers) {
        for (int i = 0; i < registers; i++) {
            c.v[i * Cpu.VECTOR_STRIDE + 2] = (long) LONG.get(image, YMM + 16 * i);
            c.v[i * Cpu.VECTOR_STRIDE + 3] = (long) LONG.get(image, YMM + 16 * i + 8);
        }
    }

    private static void resetX87(Cpu c) {
        c.fpu.initialize();
        for (int i = 0; i < 8; i++) {
            c.fpu.load(i, 0, 0);
        }
    }

    /** The whole state as XSAVE with 64-bit pointers would store it. */
    static byte[] save(Cpu c) {
        long components = c.model.xcr0Supported();
        byte[] image = new byte[sizeOf(components)];
        store(c, image, true);
        if ((components & AVX) != 0) {
            storeYmm(c, image);
        }
        LONG.set(image, HEADER, components);
        return image;
    }

    /** Takes over what {@link #save} or another back end stored; components that are absent become initial. */
    static void restore(Cpu c, byte[] image) {
        long present = (long) LONG.get(image, HEADER);
        int mxcsr = X87Image.loadMxcsr(image);
        if ((mxcsr & ~MXCSR_MASK) != 0 || (present & ~c.model.xcr0Supported()) != 0
                || (long) LONG.get(image, HEADER + 8) != 0 || image.length < sizeOf(present)) {
            throw new IllegalArgumentException(
                    "The processor record holds vector state that this model does not have.");
        }
        if ((present & X87) != 0) {
            X87Image.loadFxsave(c.fpu, true, image);
        } else {
            resetX87(c);
        }
        Arrays.fill(c.v, 0);
        c.sse.setMxcsr((present & WITH_MXCSR) != 0 ? mxcsr : FloatEnv.MXCSR_POWER_ON);
        if ((present & SSE) != 0) {
            for (int i = 0; i < 16; i++) {
                c.v[i * Cpu.VECTOR_STRIDE] = X87Image.loadXmmLow(i, image);
                c.v[i * Cpu.VECTOR_STRIDE + 1] = X87Image.loadXmmHigh(i, image);
            }
        }
        if ((present & AVX) != 0) {
            loadYmm(c, image, 16);
        }
    }
}
