package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.bus.LockedApic;
import dev.vivarium.engine.vcpu.CpuidLeaf;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpExit;
import dev.vivarium.host.whp.WhpPortAccess;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;

/**
 * Completes the instructions that exits are often about without our interpreter: IN and OUT, x2APIC registers, CPUID. One
 * call sets what they changed. Owned by the processor's thread.
 */
final class Completions {
    private static final long TRAP_FLAG = 1 << 8;
    /** RDMSR, WRMSR and CPUID. */
    private static final int TWO_BYTES = 2;
    private static final int X2APIC_FIRST = 0x800;
    private static final int X2APIC_LAST = 0x8FF;

    private final WhpProcessor processor;
    private final WhpExit exit;
    private final GuestBus bus;
    private final LockedApic apic;
    private final CpuidAnswers cpuid;
    private final WhpRegisters rip = new WhpRegisters(WhpRegister.RIP);
    private final WhpRegisters raxRip = new WhpRegisters(WhpRegister.RAX, WhpRegister.RIP);
    private final WhpRegisters raxRdxRip = new WhpRegisters(WhpRegister.RAX, WhpRegister.RDX, WhpRegister.RIP);
    private final WhpRegisters four = new WhpRegisters(WhpRegister.RAX, WhpRegister.RBX, WhpRegister.RCX,
            WhpRegister.RDX, WhpRegister.RIP);
    private final WhpRegisters dynamic = new WhpRegisters(WhpRegister.CR4, WhpRegister.XCR0, WhpRegister.APIC_BASE);

    Completions(WhpProcessor processor, GuestBus bus, LockedApic apic, CpuidAnswers cpuid) {
        this.processor = processor;
        this.exit = processor.exit();
        this.bus = bus;
        this.apic = apic;
        this.cpuid = cpuid;
    }

    /** Whether nothing happens at the instruction's end but that RIP moves on: no trap, no shadow that ends. */
    private boolean isPlain() {
        return (exit.rflags() & TRAP_FLAG) == 0 && !exit.interruptShadow();
    }

    /** @return false if it is for the interpreter */
    boolean port() {
        WhpPortAccess port = exit.port();
        int length = exit.instructionLength();
        if (port.string() || length == 0 || !isPlain()) {
            return false;
        }
        int width = port.sizeBytes();
        if (port.write()) {
            bus.writePort(port.number(), width, port.rax() & -1L >>> 64 - 8 * width);
            rip.set(0, exit.rip() + length);
            processor.write(rip);
        } else {
            long value = bus.readPort(port.number(), width);
            raxRip.set(0, merged(port.rax(), width, value));
            raxRip.set(1, exit.rip() + length);
            processor.write(raxRip);
        }
        return true;
    }

    /** As IN leaves RAX: four bytes clear the upper half (SDM Vol. 1, 3.4.1.1). */
    static long merged(long rax, int width, long value) {
        long read = -1L >>> 64 - 8 * width;
        return width == Integer.BYTES ? value & read : rax & ~read | value & read;
    }

    private static boolean isX2Apic(int msr) {
        return msr >= X2APIC_FIRST && msr <= X2APIC_LAST;
    }

    /** @return false if it is for the interpreter, which raises #GP where it must */
    boolean msr() {
        int number = exit.msrNumber();
        if (!isX2Apic(number) || !isPlain()) {
            return false;
        }
        if (exit.msrWrite()) {
            if (!apic.writeMsr(number, exit.msrValue())) {
                return false;
            }
            rip.set(0, exit.rip() + TWO_BYTES);
            processor.write(rip);
        } else {
            if (!apic.canReadMsr(number)) {
                return false;
            }
            long value = apic.readMsr(number);
            raxRdxRip.set(0, value & 0xFFFF_FFFFL);
            raxRdxRip.set(1, value >>> 32);
            raxRdxRip.set(2, exit.rip() + TWO_BYTES);
            processor.write(raxRdxRip);
        }
        return true;
    }

    void cpuid() {
        processor.read(dynamic);
        CpuidLeaf leaf = cpuid.find(exit.cpuidFunction(), exit.cpuidIndex(), dynamic.get(0), dynamic.get(1),
                dynamic.get(2));
        four.set(0, Integer.toUnsignedLong(leaf.eax()));
        four.set(1, Integer.toUnsignedLong(leaf.ebx()));
        four.set(2, Integer.toUnsignedLong(leaf.ecx()));
        four.set(3, Integer.toUnsignedLong(leaf.edx()));
        four.set(4, exit.rip() + TWO_BYTES);
        processor.write(four);
    }
}
