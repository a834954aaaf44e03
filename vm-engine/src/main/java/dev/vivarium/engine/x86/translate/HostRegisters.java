package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.state.Cpu;

/**
 * Where guest registers live while translated code runs. Twelve are in host registers, most of them in the one of the
 * same number, so that instructions with implicit operands can be copied; RSP is in R12, because the host's own stack
 * pointer must stay one; R12 to R15 stay in memory. R13 and R14 are scratch, R15 holds the state's address.
 */
final class HostRegisters {
    /** The scratch register that addresses are made in. */
    static final int ADDRESS = HostAssembler.R13;
    /** The other scratch register. */
    static final int SCRATCH = HostAssembler.R14;
    /** Where the guest's stack pointer is. */
    static final int STACK = HostAssembler.R12;

    private static final int FIRST_IN_MEMORY = 12;

    private HostRegisters() {
    }

    /** Whether the guest's register {@code number} is in a host register. */
    static boolean isPinned(int number) {
        return number < FIRST_IN_MEMORY;
    }

    /** The host register of a pinned guest register. */
    static int host(int number) {
        return number == Cpu.RSP ? STACK : number;
    }
}
