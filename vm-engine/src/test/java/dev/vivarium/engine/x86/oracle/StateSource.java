package dev.vivarium.engine.x86.oracle;

import dev.vivarium.engine.x86.isa.Operand.Kind;
import dev.vivarium.engine.x86.isa.Row;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Registers, flags and memory to start an instruction from. */
final class StateSource {
    private static final int RCX = 1;
    private static final int RBX = 3;
    private static final int RSP = 4;
    private static final int RBP = 5;
    private static final int RSI = 6;
    private static final int RDI = 7;
    /** CF, PF, AF, ZF, SF, OF. */
    private static final long STATUS = 0x8D5;
    private static final long DF = 0x400;
    private static final int MEMORY_IMAGES = 8;
    private static final int ALL_MASKED = 0x3F;

    private final EdgeValues draw;
    private final Addresses addresses;
    private final byte[][] memories = new byte[MEMORY_IMAGES][];
    private final byte[] plainFxsave = OracleState.initial().fxsave();
    private final long[] noYmm = new long[32];

    StateSource(EdgeValues draw) {
        this.draw = draw;
        addresses = new Addresses(draw);
        for (int i = 0; i < MEMORY_IMAGES; i++) {
            memories[i] = memory();
        }
    }

    private byte[] memory() {
        byte[] bytes = new byte[OracleWindow.SIZE];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length; at += 16) {
            if (draw.oneIn(4)) {
                buffer.putLong(at, addresses.branchTarget()).putLong(at + 8, draw.oneIn(2) ? draw.integer()
                        : pointer());
            } else {
                draw.vector(bytes, at);
            }
        }
        return bytes;
    }

    private long pointer() {
        return addresses.pointer();
    }

    /** @param written the instruction that will start from it */
    OracleState next(OracleForm form, InstructionWriter written, long rip) {
        long[] gpr = new long[16];
        for (int i = 0; i < 16; i++) {
            gpr[i] = draw.oneIn(16) ? addresses.branchTarget() : draw.integer();
        }
        for (int pointer : new int[]{RSI, RDI, RBP, RBX}) {
            if (form.row().is("rep") || form.row().is("stack") || draw.oneIn(2)) {
                gpr[pointer] = pointer();
            }
        }
        gpr[RSP] = pointer();
        if (form.row().is("rep") && !draw.oneIn(10)) {
            gpr[RCX] = draw.below(40);
        }
        if (form.row().name().startsWith("BitStrings") && !draw.oneIn(5)) {
            for (int i = 0; i < 16; i++) {
                gpr[i] = draw.below(4000) - 2000L;
            }
        }
        for (int i = 0; i < 16; i++) {
            if ((written.fixedRegisters >> i & 1) != 0) {
                gpr[i] = written.values[i];
            }
            if (form.mode() == Mode.COMPATIBILITY) {
                gpr[i] = i < 8 ? gpr[i] & 0xFFFF_FFFFL : 0;
            }
        }
        long flags = OracleState.FIXED_FLAGS | draw.bits() & STATUS | (draw.oneIn(3) ? DF : 0);
        boolean vectors = usesVectors(form);
        boolean indices = form.row().is("vsib");
        byte[] fxsave = vectors ? fxsave() : plainFxsave;
        if (indices) {
            smallNumbers(fxsave, OracleState.XMM0, OracleState.XMM_END);
        }
        return new OracleState(gpr, rip, flags, fxsave, vectors ? ymmHigh(indices) : noYmm,
                memories[draw.below(MEMORY_IMAGES)]);
    }

    private static boolean usesVectors(OracleForm form) {
        Row row = form.row();
        boolean attribute = row.is("fpu") || row.is("fpunw") || row.is("mmx") || row.is("sse") || row.is("avx")
                || row.is("simd");
        return attribute || row.operands().stream().anyMatch(operand -> isVector(operand.kind()));
    }

    private static boolean isVector(Kind kind) {
        return switch (kind) {
            case V, W, W_UNALIGNED, U, H, P, Q, N -> true;
            default -> false;
        };
    }

    private byte[] fxsave() {
        byte[] image = new byte[512];
        int fcw = 0x40 | unmasked(ALL_MASKED) | draw.oneOf(0, 2, 3, 3) << 8 | draw.below(4) << 10;
        int raised = draw.below(0x40) | (draw.oneIn(4) ? 0x40 : 0);
        boolean pending = (raised & ~fcw & ALL_MASKED) != 0;
        if (pending && !draw.oneIn(8)) {
            raised &= fcw;
            pending = false;
        }
        int fsw = raised | draw.below(8) << 8 | draw.below(8) << 11 | draw.below(2) << 14 | (pending ? 0x8080 : 0);
        ByteBuffer buffer = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putShort(OracleState.FCW, (short) fcw).putShort(OracleState.FSW, (short) fsw);
        image[OracleState.FTW] = (byte) (draw.oneIn(3) ? draw.bits() : draw.oneIn(3) ? 0 : -1);
        int mxcsr = draw.below(0x40) | unmasked(ALL_MASKED) << 7 | draw.below(4) << 13 | (draw.oneIn(6) ? 0x8000 : 0)
                | (draw.oneIn(6) ? 0x40 : 0);
        buffer.putInt(OracleState.MXCSR, mxcsr);
        for (int i = 0; i < 8; i++) {
            draw.extended(image, OracleState.ST0 + 16 * i);
        }
        for (int i = 0; i < 16; i++) {
            draw.vector(image, OracleState.XMM0 + 16 * i);
        }
        return image;
    }

    private long[] ymmHigh(boolean indices) {
        byte[] image = new byte[256];
        for (int at = 0; at < image.length; at += 16) {
            draw.vector(image, at);
        }
        if (indices) {
            smallNumbers(image, 0, image.length);
        }
        long[] quadwords = new long[32];
        ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(quadwords);
        return quadwords;
    }

    /** Indices that stay in the window, and masks: numbers of 32 or of 64 bits. */
    private void smallNumbers(byte[] image, int from, int to) {
        ByteBuffer buffer = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = from; at < to; at += 8) {
            if (draw.oneIn(2)) {
                buffer.putLong(at, draw.below(128) - 64L);
            } else {
                buffer.putInt(at, draw.below(128) - 64).putInt(at + 4, draw.below(128) - 64);
            }
        }
    }

    /** Exception masks: all set, or now and then some open. */
    private int unmasked(int all) {
        return draw.oneIn(8) ? draw.below(all + 1) : all;
    }
}
