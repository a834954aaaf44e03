package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.NoApic;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.engine.x86.interp.Attention;
import dev.vivarium.engine.x86.interp.OneInstruction;
import dev.vivarium.engine.x86.interp.Surroundings;
import dev.vivarium.engine.x86.interp.TimeStampCounter;

import org.jspecify.annotations.Nullable;

/**
 * Our interpreter for the instructions that the kernel's emulator lacks, made when it is first needed. It has no local
 * APIC, which is in the kernel: instructions that reach for that are not among those that KVM leaves to us.
 */
final class InstructionHelper {
    private final VcpuWiring wiring;
    private @Nullable OneInstruction interpreter;

    InstructionHelper(VcpuWiring wiring) {
        this.wiring = wiring;
    }

    /** @return the state after the next instruction, or null if the processor shuts down */
    @Nullable
    CpuState execute(CpuState before) {
        return interpreter().execute(before);
    }

    /** @return the state at the first instruction of the handler of debug exceptions, or null if the processor shuts down */
    @Nullable
    CpuState deliverTrap(CpuState before) {
        return interpreter().deliverTrap(before);
    }

    private OneInstruction interpreter() {
        OneInstruction made = interpreter;
        if (made == null) {
            made = new OneInstruction(wiring.memory(), new Surroundings(wiring.bus(), NoApic.INSTANCE, wiring.model(),
                    wiring.topology(), new TimeStampCounter(wiring.clock()), new Attention()));
            interpreter = made;
        }
        return made;
    }
}
