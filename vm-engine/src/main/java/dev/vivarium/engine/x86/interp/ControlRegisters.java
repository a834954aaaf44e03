package dev.vivarium.engine.x86.interp;

import static dev.vivarium.engine.x86.state.ControlBits.CR0_AM;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_CD;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_EM;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_ET;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_MP;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_NE;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_NW;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_PE;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_PG;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_TS;
import static dev.vivarium.engine.x86.state.ControlBits.CR0_WP;

import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** MOV to and from CR0, CR2, CR3, CR4, CR8; SMSW, LMSW, CLTS; XGETBV, XSETBV (SDM Vol. 2; Vol. 3A, 2.5 and 2.6). */
final class ControlRegisters {
    /** CR4 bits that exist; the others must be zero. */
    static final long CR4_SUPPORTED = ControlBits.CR4_VME | ControlBits.CR4_PVI | ControlBits.CR4_TSD
            | ControlBits.CR4_DE | ControlBits.CR4_PSE | ControlBits.CR4_PAE | ControlBits.CR4_MCE
            | ControlBits.CR4_PGE | ControlBits.CR4_PCE | ControlBits.CR4_OSFXSR | ControlBits.CR4_OSXMMEXCPT
            | ControlBits.CR4_UMIP | ControlBits.CR4_FSGSBASE | ControlBits.CR4_PCIDE | ControlBits.CR4_OSXSAVE
            | ControlBits.CR4_SMEP | ControlBits.CR4_SMAP;
    /** CR0 bits that exist; writes to the others are ignored. */
    static final long CR0_SUPPORTED = CR0_PE | CR0_MP | CR0_EM | CR0_TS | CR0_ET | CR0_NE | CR0_WP | CR0_AM | CR0_NW
            | CR0_CD | CR0_PG;

    /** Changes of these change translations, or the rights that were derived from them. */
    private static final long CR0_PAGING = CR0_PE | CR0_WP | CR0_PG;
    private static final long CR4_PAGING = ControlBits.CR4_PSE | ControlBits.CR4_PAE | ControlBits.CR4_PGE
            | ControlBits.CR4_PCIDE | ControlBits.CR4_SMEP | ControlBits.CR4_SMAP;
    private static final long CR3_NO_FLUSH = 1L << 63;
    private static final long CR3_RESERVED = -1L << CpuidTable.PHYSICAL_BITS;
    private static final int MAX_PRIORITY = 15;

    private ControlRegisters() {
    }

    // --- rows ---

    static int read32(Interpreter t, int number) {
        return (int) read64(t, number);
    }

    static long read64(Interpreter t, int number) {
        Cpu c = t.cpu;
        return switch (number) {
            case 0 -> c.cr0;
            case 2 -> c.cr2;
            case 3 -> c.cr3;
            case 4 -> c.cr4;
            case 8 -> t.outside.apic().taskPriority();
            default -> throw c.fault(Fault.UD);
        };
    }

    static void write32(Interpreter t, int number, int value) {
        write64(t, number, value & 0xFFFF_FFFFL);
    }

    static void write64(Interpreter t, int number, long value) {
        switch (number) {
            case 0 -> writeCr0(t, value);
            case 2 -> t.cpu.cr2 = value;
            case 3 -> writeCr3(t, value);
            case 4 -> writeCr4(t, value);
            case 8 -> {
                if (value < 0 || value > MAX_PRIORITY) {
                    throw t.protection();
                }
                t.outside.apic().setTaskPriority((int) value);
            }
            default -> throw t.cpu.fault(Fault.UD);
        }
    }

    static void clts(Cpu c) {
        c.cr0 &= ~CR0_TS;
    }

    static int smsw16(Interpreter t) {
        return smsw32(t) & 0xFFFF;
    }

    static int smsw32(Interpreter t) {
        SystemTables.checkUserMode(t);
        return (int) t.cpu.cr0;
    }

    static long smsw64(Interpreter t) {
        SystemTables.checkUserMode(t);
        return t.cpu.cr0;
    }

    /** LMSW can set CR0.PE but not clear it. */
    static void lmsw(Interpreter t, int value) {
        long low = CR0_MP | CR0_EM | CR0_TS;
        writeCr0(t, t.cpu.cr0 & ~low | value & (low | CR0_PE));
    }

    static void xgetbv(Interpreter t) {
        Cpu c = t.cpu;
        checkXsave(c);
        if ((int) c.r[Cpu.RCX] != 0) {
            throw t.protection();
        }
        c.r[Cpu.RAX] = c.xcr0 & 0xFFFF_FFFFL;
        c.r[Cpu.RDX] = c.xcr0 >>> 32;
    }

    static void xsetbv(Interpreter t) {
        Cpu c = t.cpu;
        checkXsave(c);
        t.checkCpl0();
        long value = c.r[Cpu.RDX] << 32 | c.r[Cpu.RAX] & 0xFFFF_FFFFL;
        if ((int) c.r[Cpu.RCX] != 0 || !isXcr0(c, value)) {
            throw t.protection();
        }
        c.xcr0 = value;
    }

    /** Whether XCR0 can hold a value: always x87, AVX only with SSE (SDM Vol. 3A, 2.6). */
    static boolean isXcr0(Cpu c, long value) {
        long components = value & ExtendedState.SSE_AND_AVX;
        return (value & 1) != 0 && (value & ~c.model.xcr0Supported()) == 0 && components != ExtendedState.AVX;
    }

    private static void checkXsave(Cpu c) {
        if ((c.cr4 & ControlBits.CR4_OSXSAVE) == 0) {
            throw c.fault(Fault.UD);
        }
    }

    // --- what the writes do ---

    private static void writeCr0(Interpreter t, long value) {
        Cpu c = t.cpu;
        boolean paging = (value & CR0_PG) != 0;
        if (value >>> 32 != 0 || paging && (value & CR0_PE) == 0 || (value & (CR0_NW | CR0_CD)) == CR0_NW) {
            throw t.protection();
        }
        boolean wasPaging = (c.cr0 & CR0_PG) != 0;
        if (paging != wasPaging) {
            checkPagingChange(t, paging);
        }
        boolean pae = paging && (c.cr4 & ControlBits.CR4_PAE) != 0 && (c.efer & ControlBits.EFER_LME) == 0;
        if (pae && ((c.cr0 ^ value) & (CR0_PG | CR0_CD | CR0_NW)) != 0 && !t.mmu.loadPdptes(c.cr3)) {
            throw t.protection();
        }
        setCr0(t, value & CR0_SUPPORTED | CR0_ET);
    }

    private static void checkPagingChange(Interpreter t, boolean on) {
        Cpu c = t.cpu;
        boolean allowed;
        if (on) {
            allowed = (c.efer & ControlBits.EFER_LME) == 0 || (c.cr4 & ControlBits.CR4_PAE) != 0
                    && !c.cs().has(SegmentRegister.LONG) && !(c.segments[Cpu.TR].isUsable() && Tss.is16(c));
        } else {
            allowed = c.codeBits != 64 && (c.cr4 & ControlBits.CR4_PCIDE) == 0;
        }
        if (!allowed) {
            throw t.protection();
        }
    }

    private static void setCr0(Interpreter t, long value) {
        Cpu c = t.cpu;
        long changed = c.cr0 ^ value;
        c.cr0 = value;
        c.longMode = (value & CR0_PG) != 0 && (c.efer & ControlBits.EFER_LME) != 0;
        c.efer = c.efer & ~ControlBits.EFER_LMA | (c.longMode ? ControlBits.EFER_LMA : 0);
        if ((changed & CR0_PAGING) != 0) {
            t.mmu.flushAll();
        }
        c.updateCodeMode();
        t.mmu.updateContext();
        t.driveNumericError();
    }

    private static void writeCr3(Interpreter t, long value) {
        Cpu c = t.cpu;
        long kept = value;
        if (c.longMode) {
            if ((c.cr4 & ControlBits.CR4_PCIDE) != 0) {
                kept &= ~CR3_NO_FLUSH;
            }
            if ((kept & CR3_RESERVED) != 0) {
                throw t.protection();
            }
        } else if ((c.cr0 & CR0_PG) != 0 && (c.cr4 & ControlBits.CR4_PAE) != 0 && !t.mmu.loadPdptes(value)) {
            throw t.protection();
        }
        c.cr3 = kept;
        // Translations carry no PCID, so those of another address space must go in any case.
        t.mmu.flushNonGlobal();
    }

    private static void writeCr4(Interpreter t, long value) {
        Cpu c = t.cpu;
        boolean pcid = (value & ~c.cr4 & ControlBits.CR4_PCIDE) != 0;
        boolean pae = (value & ControlBits.CR4_PAE) != 0;
        if ((value & ~CR4_SUPPORTED) != 0 || !pae && c.longMode || pcid && (!c.longMode || (c.cr3 & 0xFFF) != 0)) {
            throw t.protection();
        }
        long changed = c.cr4 ^ value;
        boolean legacyPae = pae && !c.longMode && (c.cr0 & CR0_PG) != 0;
        if (legacyPae && (changed & CR4_PAGING) != 0 && !t.mmu.loadPdptes(c.cr3)) {
            throw t.protection();
        }
        c.cr4 = value;
        if ((changed & CR4_PAGING) != 0) {
            t.mmu.flushAll();
        }
        t.mmu.updateContext();
    }
}
