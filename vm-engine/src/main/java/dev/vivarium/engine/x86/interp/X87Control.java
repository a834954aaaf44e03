package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.semantics.X87Image;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.X87State;

/**
 * The x87 control instructions (SDM Vol. 2; Vol. 1, 8.1 and 8.3.12): they compute nothing and are not recorded as the
 * last instruction. The operations of 8087 and 80287 that lost their meaning do nothing.
 */
final class X87Control {
    private static final int REGISTERS_BYTES = 80;

    private X87Control() {
    }

    // --- control and status words ---

    static void fninit(X87State f) {
        f.initialize();
    }

    static void fnclex(X87State f) {
        f.clearExceptions();
    }

    static int fnstsw(X87State f) {
        return f.status();
    }

    static int fnstcw(X87State f) {
        return f.control();
    }

    static void fldcw(X87State f, int value) {
        f.setControl(value);
    }

    /** FNENI, FNDISI and FNSETPM. */
    static void nothing() {
    }

    /** WAIT: CR0.TS counts only with CR0.MP, CR0.EM not at all. */
    static void fwait(Interpreter t) {
        if ((~t.cpu.cr0 & (ControlBits.CR0_MP | ControlBits.CR0_TS)) == 0) {
            throw t.cpu.fault(Fault.NM);
        }
        t.waitForFpu();
    }

    // --- images in memory ---

    static void fnstenv(Interpreter t, Insn in, X87State f) {
        boolean wide = in.operandBits != 16;
        int sizeBytes = X87Image.environmentBytes(wide);
        long la = t.address(in, sizeBytes, true);
        t.mmu.probeWrite(la, sizeBytes);
        X87Image.storeEnvironment(f, wide, isReal(t.cpu), t.extendedImage);
        storeEnvironment(t, la, wide);
        X87Image.afterStoreEnvironment(f);
    }

    static void fldenv(Interpreter t, Insn in, X87State f) {
        boolean wide = in.operandBits != 16;
        long la = t.address(in, X87Image.environmentBytes(wide), false);
        loadEnvironment(t, la, wide);
        X87Image.loadEnvironment(f, wide, isReal(t.cpu), t.extendedImage);
    }

    static void fnsave(Interpreter t, Insn in, X87State f) {
        boolean wide = in.operandBits != 16;
        int sizeBytes = X87Image.saveBytes(wide);
        long la = t.address(in, sizeBytes, true);
        t.mmu.probeWrite(la, sizeBytes);
        X87Image.save(f, wide, isReal(t.cpu), t.extendedImage);
        storeEnvironment(t, la, wide);
        int from = X87Image.environmentBytes(wide);
        for (int at = from; at < from + REGISTERS_BYTES; at += Short.BYTES) {
            t.mmu.store16(la + at, word(t, at));
        }
        f.initialize();
    }

    static void frstor(Interpreter t, Insn in, X87State f) {
        boolean wide = in.operandBits != 16;
        long la = t.address(in, X87Image.saveBytes(wide), false);
        loadEnvironment(t, la, wide);
        int from = X87Image.environmentBytes(wide);
        for (int at = from; at < from + REGISTERS_BYTES; at += Short.BYTES) {
            setWord(t, at, t.mmu.load16(la + at));
        }
        X87Image.restore(f, wide, isReal(t.cpu), t.extendedImage);
    }

    private static boolean isReal(Cpu c) {
        return c.isRealOrVirtual();
    }

    /** In pieces of the operand size, which is also what they must be aligned to. */
    private static void storeEnvironment(Interpreter t, long la, boolean wide) {
        int sizeBytes = X87Image.environmentBytes(wide);
        if (wide) {
            for (int at = 0; at < sizeBytes; at += Integer.BYTES) {
                t.mmu.store32(la + at, word(t, at) | word(t, at + 2) << 16);
            }
        } else {
            for (int at = 0; at < sizeBytes; at += Short.BYTES) {
                t.mmu.store16(la + at, word(t, at));
            }
        }
    }

    private static void loadEnvironment(Interpreter t, long la, boolean wide) {
        int sizeBytes = X87Image.environmentBytes(wide);
        if (wide) {
            for (int at = 0; at < sizeBytes; at += Integer.BYTES) {
                int value = t.mmu.load32(la + at);
                setWord(t, at, value);
                setWord(t, at + 2, value >>> 16);
            }
        } else {
            for (int at = 0; at < sizeBytes; at += Short.BYTES) {
                setWord(t, at, t.mmu.load16(la + at));
            }
        }
    }

    private static int word(Interpreter t, int at) {
        return t.extendedImage[at] & 0xFF | (t.extendedImage[at + 1] & 0xFF) << 8;
    }

    private static void setWord(Interpreter t, int at, int value) {
        t.extendedImage[at] = (byte) value;
        t.extendedImage[at + 1] = (byte) (value >>> 8);
    }
}
