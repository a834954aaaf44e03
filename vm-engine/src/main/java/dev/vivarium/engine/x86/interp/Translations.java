package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;

/** INVLPG, INVPCID, and the cache instructions, which find nothing to do (SDM Vol. 2). */
final class Translations {
    private static final int MAX_PCID = 0xFFF;
    private static final int ONE_ADDRESS = 0;
    private static final int ONE_PCID = 1;
    private static final int ALL = 2;
    private static final int ALL_BUT_GLOBAL = 3;

    private Translations() {
    }

    static void invlpg(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        // The address is not accessed: no segment limit, no canonical check.
        long offset = t.offset(in);
        boolean based = c.codeBits != 64 || in.seg >= Cpu.FS;
        long la = based ? c.segments[in.seg].base + offset : offset;
        t.mmu.flushPage(c.codeBits == 64 ? la : la & 0xFFFF_FFFFL);
    }

    /** Only translations of the current address space are kept, so PCIDs differ in what is checked alone. */
    static void invpcid(Interpreter t, Insn in) {
        Cpu c = t.cpu;
        long type = in.operandBits == 64 || c.codeBits == 64 ? t.r[in.a] : t.r[in.a] & 0xFFFF_FFFFL;
        long la = t.address(in, 16, false);
        t.mmu.probeRead(la, 16);
        long pcid = t.mmu.load64(la);
        long address = t.mmu.load64(la + 8);
        boolean pcidUsable = (pcid & ~MAX_PCID) == 0 && (pcid == 0 || (c.cr4 & ControlBits.CR4_PCIDE) != 0);
        boolean needsPcid = type == ONE_ADDRESS || type == ONE_PCID;
        if (c.isVirtual8086() || type < 0 || type > ALL_BUT_GLOBAL || (pcid & ~MAX_PCID) != 0
                || needsPcid && !pcidUsable || type == ONE_ADDRESS && !Canonical.holds(address)) {
            throw t.protection();
        }
        switch ((int) type) {
            case ONE_ADDRESS -> t.mmu.flushPage(address);
            case ALL -> t.mmu.flushAll();
            default -> t.mmu.flushNonGlobal();
        }
    }

    /** CLFLUSH and its kind: the line must be readable. */
    static void flushLine(Interpreter t, Insn in) {
        t.mmu.probeRead(t.address(in, 1, false), 1);
    }

    /** Fences, prefetches, reserved hints; INVD and WBINVD, since memory is always up to date. */
    static void nothing() {
    }
}
