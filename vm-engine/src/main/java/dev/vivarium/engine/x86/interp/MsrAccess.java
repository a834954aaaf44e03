package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.SegmentRegister;

/** RDMSR and WRMSR (SDM Vol. 2; the registers: Vol. 4, chapter 2). What does not exist raises #GP(0). */
final class MsrAccess {
    static final int TSC = 0x10;
    static final int APIC_BASE = 0x1B;
    static final int TSC_ADJUST = CpuMsrs.TSC_ADJUST;
    static final int EFER = CpuMsrs.EFER;

    private static final int MICROCODE_UPDATE = 0x79;
    private static final int TSC_DEADLINE = 0x6E0;
    /** Of IA32_APIC_BASE. */
    private static final int X2APIC = 1 << 10;
    private static final int X2APIC_FIRST = 0x800;
    private static final int X2APIC_LAST = 0x8FF;
    private static final int FS_BASE = 0xC000_0100;
    private static final int GS_BASE = 0xC000_0101;
    static final long EFER_WRITABLE = ControlBits.EFER_SCE | ControlBits.EFER_LME | ControlBits.EFER_NXE;

    private MsrAccess() {
    }

    // --- rows ---

    static void rdmsr(Interpreter t) {
        long[] r = t.r;
        long value = read(t, (int) r[Cpu.RCX]);
        r[Cpu.RAX] = value & 0xFFFF_FFFFL;
        r[Cpu.RDX] = value >>> 32;
    }

    static void wrmsr(Interpreter t) {
        long[] r = t.r;
        if (!write(t, (int) r[Cpu.RCX], r[Cpu.RDX] << 32 | r[Cpu.RAX] & 0xFFFF_FFFFL)) {
            throw t.protection();
        }
    }

    private static boolean isApic(int number) {
        return number == APIC_BASE || number == TSC_DEADLINE || number >= X2APIC_FIRST && number <= X2APIC_LAST;
    }

    static long read(Interpreter t, int number) {
        Cpu c = t.cpu;
        if (isApic(number) && t.outside.apic().canReadMsr(number)) {
            return t.outside.apic().readMsr(number);
        }
        return switch (number) {
            case TSC -> t.outside.tsc().read();
            case TSC_ADJUST -> t.outside.tsc().adjust();
            case EFER -> c.efer;
            case FS_BASE -> c.segments[Cpu.FS].base;
            case GS_BASE -> c.segments[Cpu.GS].base;
            default -> {
                if (!t.msrs.has(number)) {
                    throw t.protection();
                }
                yield t.msrs.read(number);
            }
        };
    }

    /** @return false if the write must raise #GP(0) */
    static boolean write(Interpreter t, int number, long value) {
        if (isApic(number)) {
            boolean impossible = number == APIC_BASE && (value & X2APIC) != 0 && !t.outside.model().hasX2Apic();
            return !impossible && t.outside.apic().writeMsr(number, value);
        }
        switch (number) {
            case TSC -> t.outside.tsc().write(value);
            case TSC_ADJUST -> t.outside.tsc().setAdjust(value);
            case EFER -> {
                return writeEfer(t, value);
            }
            case FS_BASE, GS_BASE -> {
                if (!Canonical.holds(value)) {
                    return false;
                }
                segment(t.cpu, number).base = value;
            }
            case MICROCODE_UPDATE -> {
                // Accepted and not done: the revision stays what it was.
            }
            default -> {
                return t.msrs.write(number, value);
            }
        }
        return true;
    }

    private static SegmentRegister segment(Cpu c, int number) {
        return c.segments[number == FS_BASE ? Cpu.FS : Cpu.GS];
    }

    private static boolean writeEfer(Interpreter t, long value) {
        Cpu c = t.cpu;
        long kept = value & ~ControlBits.EFER_LMA;
        boolean paging = (c.cr0 & ControlBits.CR0_PG) != 0;
        if ((kept & ~EFER_WRITABLE) != 0 || paging && ((kept ^ c.efer) & ControlBits.EFER_LME) != 0) {
            return false;
        }
        long changed = (c.efer ^ kept) & EFER_WRITABLE;
        c.efer = kept | c.efer & ControlBits.EFER_LMA;
        if ((changed & ControlBits.EFER_NXE) != 0) {
            t.mmu.flushAll();
        }
        return true;
    }
}
