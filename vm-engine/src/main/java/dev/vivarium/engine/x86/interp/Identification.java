package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuidLeaf;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;

/** CPUID, RDTSC, RDTSCP, RDPMC (SDM Vol. 2). */
final class Identification {
    /** IA32_APIC_BASE: the APIC is on. */
    private static final long APIC_ENABLED = 1 << 11;

    private Identification() {
    }

    static void cpuid(Interpreter t) {
        long[] r = t.r;
        CpuidLeaf answer = ask(t, (int) r[Cpu.RAX], (int) r[Cpu.RCX]);
        r[Cpu.RAX] = answer.eax() & 0xFFFF_FFFFL;
        r[Cpu.RBX] = answer.ebx() & 0xFFFF_FFFFL;
        r[Cpu.RCX] = answer.ecx() & 0xFFFF_FFFFL;
        r[Cpu.RDX] = answer.edx() & 0xFFFF_FFFFL;
    }

    private static CpuidLeaf ask(Interpreter t, int leaf, int subleaf) {
        CpuidLeaf answer = t.cpuid.find(leaf, subleaf);
        if (leaf == 0xD && subleaf == 0 && (t.cpu.xcr0 & ExtendedState.AVX) != 0) {
            answer = answer.withEbx(CpuidTable.XSAVE_SIZE_AVX);
        }
        if (leaf == 1) {
            if ((t.cpu.cr4 & ControlBits.CR4_OSXSAVE) != 0) {
                answer = answer.withEcx(answer.ecx() | CpuFeatures.OSXSAVE);
            }
            if ((t.outside.apic().readMsr(MsrAccess.APIC_BASE) & APIC_ENABLED) == 0) {
                answer = answer.withEdx(answer.edx() & ~CpuFeatures.APIC);
            }
        }
        return answer;
    }

    private static long stamp(Interpreter t) {
        if (t.cpu.cpl != 0 && (t.cpu.cr4 & ControlBits.CR4_TSD) != 0) {
            throw t.protection();
        }
        return t.outside.tsc().next();
    }

    static void rdtsc(Interpreter t) {
        long stamp = stamp(t);
        t.r[Cpu.RAX] = stamp & 0xFFFF_FFFFL;
        t.r[Cpu.RDX] = stamp >>> 32;
    }

    static void rdtscp(Interpreter t) {
        rdtsc(t);
        t.r[Cpu.RCX] = t.msrs.get(Msr.TSC_AUX);
    }

    /** There are no performance counters. */
    static void rdpmc(Interpreter t) {
        throw t.protection();
    }
}
