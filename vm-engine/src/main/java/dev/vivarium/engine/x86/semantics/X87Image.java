package dev.vivarium.engine.x86.semantics;

import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.X87State;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The unit's memory images: the environment of FSTENV and FLDENV, the registers that FSAVE and FRSTOR put after it
 * (SDM Vol. 1, 8.1.10), and the 512 bytes of FXSAVE and FXRSTOR (10.5.1), which are also the legacy region of XSAVE.
 * The caller moves the bytes to or from guest memory, and after a successful store calls
 * {@link #afterStoreEnvironment} or {@link X87State#initialize}.
 */
public final class X87Image {
    public static final int FXSAVE_BYTES = 512;
    /** The part of the FXSAVE image before the XMM registers. */
    public static final int FXSAVE_XMM = 160;
    public static final int FXSAVE_MXCSR = 24;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final int ONES = 0xFFFF_0000;
    private static final int OPCODE = 0x7FF;

    private X87Image() {
    }

    /** 14 or 28. */
    public static int environmentBytes(boolean wide) {
        return wide ? 28 : 14;
    }

    /** 94 or 108. */
    public static int saveBytes(boolean wide) {
        return environmentBytes(wide) + 80;
    }

    /**
     * FSTENV.
     *
     * @param wide the 32-bit form
     * @param real the form of real-address and virtual-8086 mode: linear addresses and the opcode
     */
    public static void storeEnvironment(X87State s, boolean wide, boolean real, byte[] image) {
        if (wide) {
            INT.set(image, 0, ONES | s.control());
            INT.set(image, 4, ONES | s.status());
            INT.set(image, 8, ONES | s.tagWord());
            if (real) {
                int instruction = linear(s.lastCodeSelector, s.lastInstruction);
                int data = linear(s.lastDataSelector, s.lastData);
                INT.set(image, 12, ONES | instruction & 0xFFFF);
                INT.set(image, 16, instruction >>> 16 << 12 | s.lastOpcode & OPCODE);
                INT.set(image, 20, ONES | data & 0xFFFF);
                INT.set(image, 24, data >>> 16 << 12);
            } else {
                INT.set(image, 12, (int) s.lastInstruction);
                INT.set(image, 16, (s.lastOpcode & OPCODE) << 16 | s.lastCodeSelector & 0xFFFF);
                INT.set(image, 20, (int) s.lastData);
                INT.set(image, 24, ONES | s.lastDataSelector & 0xFFFF);
            }
        } else {
            storeNarrow(s, real, image);
        }
    }

    private static void storeNarrow(X87State s, boolean real, byte[] image) {
        SHORT.set(image, 0, (short) s.control());
        SHORT.set(image, 2, (short) s.status());
        SHORT.set(image, 4, (short) s.tagWord());
        int instruction = real ? linear(s.lastCodeSelector, s.lastInstruction) : (int) s.lastInstruction;
        int data = real ? linear(s.lastDataSelector, s.lastData) : (int) s.lastData;
        SHORT.set(image, 6, (short) instruction);
        SHORT.set(image, 10, (short) data);
        int code = real ? instruction >> 4 & 0xF000 | s.lastOpcode & OPCODE : s.lastCodeSelector;
        SHORT.set(image, 8, (short) code);
        SHORT.set(image, 12, (short) (real ? data >> 4 & 0xF000 : s.lastDataSelector));
    }

    private static int linear(int selector, long offset) {
        return (selector << 4) + (int) offset;
    }

    /** FSTENV leaves all exceptions masked. */
    public static void afterStoreEnvironment(X87State s) {
        s.setControl(s.control() | FloatEnv.ALL);
    }

    /** FLDENV. */
    public static void loadEnvironment(X87State s, boolean wide, boolean real, byte[] image) {
        int step = wide ? 4 : 2;
        s.setStatus((short) SHORT.get(image, step));
        s.setControl((short) SHORT.get(image, 0));
        s.setTagWord((short) SHORT.get(image, 2 * step));
        int code = wide ? (int) INT.get(image, 16) : (short) SHORT.get(image, 8) & 0xFFFF;
        int data = wide ? (int) INT.get(image, 24) : (short) SHORT.get(image, 12) & 0xFFFF;
        int instruction = wide && !real ? (int) INT.get(image, 12) : (short) SHORT.get(image, 3 * step) & 0xFFFF;
        int operand = wide && !real ? (int) INT.get(image, 20) : (short) SHORT.get(image, 5 * step) & 0xFFFF;
        if (real) {
            int upper = wide ? 0x0FFFF000 : 0xF000;
            s.lastInstruction = Integer.toUnsignedLong((code & upper) << 4 | instruction);
            s.lastData = Integer.toUnsignedLong((data & upper) << 4 | operand);
            s.lastCodeSelector = 0;
            s.lastDataSelector = 0;
            s.lastOpcode = code & OPCODE;
        } else {
            s.lastInstruction = Integer.toUnsignedLong(instruction);
            s.lastData = Integer.toUnsignedLong(operand);
            s.lastCodeSelector = code & 0xFFFF;
            s.lastDataSelector = data & 0xFFFF;
            s.lastOpcode = wide ? code >>> 16 & OPCODE : 0;
        }
    }

    /** FSAVE, before it initializes the unit. */
    public static void save(X87State s, boolean wide, boolean real, byte[] image) {
        storeEnvironment(s, wide, real, image);
        int offset = environmentBytes(wide);
        for (int i = 0; i < 8; i++) {
            LONG.set(image, offset + 10 * i, s.significand(i));
            SHORT.set(image, offset + 10 * i + 8, (short) s.signExponent(i));
        }
    }

    /** FRSTOR. */
    public static void restore(X87State s, boolean wide, boolean real, byte[] image) {
        loadEnvironment(s, wide, real, image);
        int offset = environmentBytes(wide);
        for (int i = 0; i < 8; i++) {
            s.load(i, (long) LONG.get(image, offset + 10 * i), (short) SHORT.get(image, offset + 10 * i + 8));
        }
    }

    /**
     * FXSAVE but for MXCSR and the XMM registers. Nothing beyond {@link #FXSAVE_XMM} is touched.
     *
     * @param longPointers the form with REX.W: 64-bit addresses and no selectors
     */
    public static void storeFxsave(X87State s, boolean longPointers, byte[] image) {
        SHORT.set(image, 0, (short) s.control());
        SHORT.set(image, 2, (short) s.status());
        SHORT.set(image, 4, (short) s.abridgedTags());
        SHORT.set(image, 6, (short) (s.lastOpcode & OPCODE));
        if (longPointers) {
            LONG.set(image, 8, s.lastInstruction);
            LONG.set(image, 16, s.lastData);
        } else {
            LONG.set(image, 8, s.lastInstruction & 0xFFFF_FFFFL | (s.lastCodeSelector & 0xFFFFL) << 32);
            LONG.set(image, 16, s.lastData & 0xFFFF_FFFFL | (s.lastDataSelector & 0xFFFFL) << 32);
        }
        for (int i = 0; i < 8; i++) {
            LONG.set(image, 32 + 16 * i, s.significand(i));
            LONG.set(image, 40 + 16 * i, s.signExponent(i) & 0xFFFFL);
        }
    }

    /** FXRSTOR but for MXCSR, whose reserved bits the caller has refused, and the XMM registers. */
    public static void loadFxsave(X87State s, boolean longPointers, byte[] image) {
        s.setStatus((short) SHORT.get(image, 2));
        s.setControl((short) SHORT.get(image, 0));
        s.setAbridgedTags(image[4]);
        s.lastOpcode = (short) SHORT.get(image, 6) & OPCODE;
        long instruction = (long) LONG.get(image, 8);
        long data = (long) LONG.get(image, 16);
        s.lastInstruction = longPointers ? instruction : instruction & 0xFFFF_FFFFL;
        s.lastData = longPointers ? data : data & 0xFFFF_FFFFL;
        s.lastCodeSelector = longPointers ? 0 : (int) (instruction >>> 32) & 0xFFFF;
        s.lastDataSelector = longPointers ? 0 : (int) (data >>> 32) & 0xFFFF;
        for (int i = 0; i < 8; i++) {
            s.load(i, (long) LONG.get(image, 32 + 16 * i), (short) SHORT.get(image, 40 + 16 * i));
        }
    }

    public static void storeMxcsr(int mxcsr, int mask, byte[] image) {
        INT.set(image, FXSAVE_MXCSR, mxcsr);
        INT.set(image, FXSAVE_MXCSR + 4, mask);
    }

    public static int loadMxcsr(byte[] image) {
        return (int) INT.get(image, FXSAVE_MXCSR);
    }

    public static void storeXmm(int index, long low, long high, byte[] image) {
        LONG.set(image, FXSAVE_XMM + 16 * index, low);
        LONG.set(image, FXSAVE_XMM + 16 * index + 8, high);
    }

    public static long loadXmmLow(int index, byte[] image) {
        return (long) LONG.get(image, FXSAVE_XMM + 16 * index);
    }

    public static long loadXmmHigh(int index, byte[] image) {
        return (long) LONG.get(image, FXSAVE_XMM + 16 * index + 8);
    }
}
