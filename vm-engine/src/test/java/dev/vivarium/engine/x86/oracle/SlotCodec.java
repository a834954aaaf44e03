package dev.vivarium.engine.x86.oracle;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/** Cases and results as the child sees them ({@link OracleLayout}). */
final class SlotCodec {
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED;

    private static final int USER_CS_64 = 0x33;
    private static final int USER_CS_32 = 0x23;
    private static final int USER_DS = 0x2B;
    private static final byte INT3 = (byte) 0xCC;

    /** Where general register i lies in the kernel's struct sigcontext_64, in quadwords. */
    private static final int[] CONTEXT_GPR = {13, 14, 12, 11, 15, 10, 9, 8, 0, 1, 2, 3, 4, 5, 6, 7};
    private static final int CONTEXT_RIP = 16;
    private static final int CONTEXT_RFLAGS = 17;
    private static final int CONTEXT_ERROR = 19;
    private static final int CONTEXT_TRAP = 20;
    private static final int CONTEXT_CR2 = 22;

    private static final int X87 = 1;
    private static final int SSE = 2;
    private static final int AVX = 4;
    private static final int FETCH = 0x10;
    private static final long PRESENT = 1;
    /** The first address that no program can map. */
    private static final long KERNEL = 0x7FFF_FFFF_F000L;

    private final MemorySegment shared;
    private final long capture;

    SlotCodec(MemorySegment shared, long capture) {
        this.shared = shared;
        this.capture = capture;
    }

    void put(int index, OracleCase test) {
        MemorySegment slot = shared.asSlice(OracleLayout.slot(index), OracleLayout.SLOT_SIZE);
        OracleState before = test.before();
        boolean wide = test.mode() == OracleCase.Mode.LONG;
        MemorySegment.copy(before.gpr(), 0, slot, LONG, OracleLayout.GPR, 16);
        slot.set(LONG, OracleLayout.FRAME, before.rip());
        slot.set(LONG, OracleLayout.FRAME_CS, wide ? USER_CS_64 : USER_CS_32);
        slot.set(LONG, OracleLayout.FRAME_RFLAGS, before.rflags());
        slot.set(LONG, OracleLayout.FRAME_RSP, before.gpr()[4]);
        slot.set(LONG, OracleLayout.FRAME_SS, USER_DS);
        slot.set(LONG, OracleLayout.BLOB_OFFSET, before.rip() - OracleWindow.CODE);
        byte[] blob = blob(test.code(), before.rip(), wide);
        MemorySegment.copy(blob, 0, slot, JAVA_BYTE, OracleLayout.BLOB, blob.length);
        MemorySegment.copy(before.fxsave(), 0, slot, JAVA_BYTE, OracleLayout.XSAVE, 512);
        slot.asSlice(OracleLayout.XSAVE_HEADER, 64).fill((byte) 0);
        slot.set(LONG, OracleLayout.XSAVE_HEADER, shared.get(INT, OracleLayout.XCR0));
        MemorySegment.copy(before.ymmHigh(), 0, slot, LONG, OracleLayout.XSAVE_YMM, 32);
        MemorySegment.copy(before.memory(), 0, slot, JAVA_BYTE, OracleLayout.MEMORY, OracleWindow.SIZE);
    }

    /** The instruction, and behind it a jump that touches neither registers nor memory. */
    private byte[] blob(byte[] code, long rip, boolean wide) {
        byte[] blob = Arrays.copyOf(code, OracleLayout.BLOB_SIZE);
        Arrays.fill(blob, code.length, blob.length, INT3);
        MemorySegment jump = MemorySegment.ofArray(blob).asSlice(code.length);
        if (wide) {
            jump.set(JAVA_BYTE, 0, (byte) 0xE9);
            jump.set(INT, 1, (int) (capture - (rip + code.length + 5)));
        } else {
            // far, to the 64-bit code segment
            jump.set(JAVA_BYTE, 0, (byte) 0xEA);
            jump.set(INT, 1, (int) capture);
            jump.set(ValueLayout.JAVA_SHORT_UNALIGNED, 5, (short) USER_CS_64);
        }
        return blob;
    }

    OracleResult get(int index, OracleCase test) {
        MemorySegment slot = shared.asSlice(OracleLayout.slot(index), OracleLayout.SLOT_SIZE);
        if (slot.get(LONG, OracleLayout.SIGNAL) == 0) {
            long[] gpr = slot.asSlice(OracleLayout.GPR, 128).toArray(LONG);
            return result(slot, test, gpr, next(test), slot.get(LONG, OracleLayout.FRAME_RFLAGS), null);
        }
        long[] context = slot.asSlice(OracleLayout.CONTEXT, 8L * OracleLayout.CONTEXT_WORDS).toArray(LONG);
        long[] gpr = new long[16];
        Arrays.setAll(gpr, i -> context[CONTEXT_GPR[i]]);
        long rip = landing(context, test);
        OracleResult.Fault fault = rip == context[CONTEXT_RIP] && !fetchElsewhere(context, test) ? fault(context)
                : null;
        return result(slot, test, gpr, rip, context[CONTEXT_RFLAGS], fault);
    }

    private static long next(OracleCase test) {
        return test.before().rip() + test.code().length;
    }

    /** Where the instruction went, seen through INT3 filling and a single-step trap behind the jump that follows it. */
    private long landing(long[] context, OracleCase test) {
        long rip = context[CONTEXT_RIP];
        if (rip == capture && context[CONTEXT_TRAP] == OracleResult.Fault.DB) {
            return next(test);
        }
        boolean inText = rip >= OracleLayout.TEXT && rip < OracleLayout.TEXT + OracleWindow.PAGE_SIZE;
        if (inText) {
            throw new IllegalStateException("The oracle itself faulted at " + Long.toHexString(rip) + " (" + fault(
                    context) + ") in " + test);
        }
        boolean filling = context[CONTEXT_TRAP] == OracleResult.Fault.BP && rip - 1 >= OracleWindow.CODE
                && (rip <= test.before().rip() || rip > next(test));
        return filling ? rip - 1 : rip;
    }

    /** A jump to where nothing can be executed is not yet a fault of the jump. */
    private static boolean fetchElsewhere(long[] context, OracleCase test) {
        return context[CONTEXT_TRAP] == OracleResult.Fault.PF && (context[CONTEXT_ERROR] & FETCH) != 0
                && context[CONTEXT_RIP] != test.before().rip();
    }

    private static OracleResult.Fault fault(long[] context) {
        int vector = (int) context[CONTEXT_TRAP];
        if (vector != OracleResult.Fault.PF) {
            return new OracleResult.Fault(vector, context[CONTEXT_ERROR], 0);
        }
        long address = context[CONTEXT_CR2];
        // Linux pretends that all of its own addresses are mapped; to a case they are not.
        boolean kernel = Long.compareUnsigned(address, KERNEL) >= 0;
        return new OracleResult.Fault(vector, context[CONTEXT_ERROR] & (kernel ? ~PRESENT : -1), address);
    }

    private OracleResult result(MemorySegment slot, OracleCase test, long[] gpr, long rip, long rflags,
            OracleResult.@Nullable Fault fault) {
        long[] ymmHigh = slot.asSlice(OracleLayout.XSAVE_YMM, 256).toArray(LONG);
        byte[] fxsave = slot.asSlice(OracleLayout.XSAVE, 512).toArray(JAVA_BYTE);
        normalise(slot.get(LONG, OracleLayout.XSAVE_HEADER), fxsave, ymmHigh);
        MemorySegment memory = slot.asSlice(OracleLayout.MEMORY, OracleWindow.SIZE);
        byte[] same = test.before().memory();
        byte[] after = memory.mismatch(MemorySegment.ofArray(same)) < 0 ? same : memory.toArray(JAVA_BYTE);
        long flags = rflags & OracleState.FREE_FLAGS | OracleState.FIXED_FLAGS;
        return new OracleResult(new OracleState(gpr, rip, flags, fxsave, ymmHigh, after), fault);
    }

    /** Components that the header calls initial, and bytes that mean nothing (SDM Vol. 1, 13.4 and 13.6). */
    private static void normalise(long present, byte[] fxsave, long[] ymmHigh) {
        if ((present & X87) == 0) {
            Arrays.fill(fxsave, 0, OracleState.MXCSR, (byte) 0);
            Arrays.fill(fxsave, OracleState.ST0, OracleState.XMM0, (byte) 0);
            fxsave[OracleState.FCW] = 0x7F;
            fxsave[OracleState.FCW + 1] = 0x03;
        }
        if ((present & SSE) == 0) {
            Arrays.fill(fxsave, OracleState.XMM0, OracleState.XMM_END, (byte) 0);
        }
        if ((present & AVX) == 0) {
            Arrays.fill(ymmHigh, 0);
        }
        fxsave[5] = 0;
        Arrays.fill(fxsave, OracleState.MXCSR_MASK, OracleState.ST0, (byte) 0);
        for (int register = 0; register < 8; register++) {
            int end = OracleState.ST0 + 16 * register + 16;
            Arrays.fill(fxsave, end - 6, end, (byte) 0);
        }
        Arrays.fill(fxsave, OracleState.XMM_END, 512, (byte) 0);
    }
}
