package dev.vivarium.engine.x86.interp;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Why a processor must look up from the guest's code: bits that any thread sets and the processor's thread clears. */
public final class Attention {
    private static final VarHandle BITS;

    static {
        try {
            BITS = MethodHandles.lookup().findVarHandle(Attention.class, "bits", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int bits;

    /** The bits as they are now; cheap enough for the end of every block. */
    public int get() {
        return (int) BITS.getOpaque(this);
    }

    public void set(int mask) {
        BITS.getAndBitwiseOr(this, mask);
    }

    public void clear(int mask) {
        BITS.getAndBitwiseAnd(this, ~mask);
    }
}
