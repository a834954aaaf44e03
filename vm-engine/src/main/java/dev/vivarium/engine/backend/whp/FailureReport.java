package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.whp.WhpExit;

/** What a processor looked like when we could not go on with it. */
final class FailureReport {
    private static final String[] NAMES = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10",
            "r11", "r12", "r13", "r14", "r15"};

    private FailureReport() {
    }

    /** For an exit that there is no answer to. */
    static VcpuFailure of(WhpExit exit, CpuState state) {
        String why = switch (exit.reason()) {
            case WhpExitReason.INVALID_REGISTER_VALUE -> "The hypervisor refused to run the guest's processor: its "
                    + "registers hold what no processor can have.";
            case WhpExitReason.UNSUPPORTED_FEATURE -> "The guest did what the hypervisor cannot do (feature "
                    + exit.unsupportedCode() + ", parameter 0x" + Long.toHexString(exit.unsupportedParameter()) + ").";
            default -> "The hypervisor stopped the guest for a reason that we do not know (0x"
                    + Integer.toHexString(exit.reason()) + ").";
        };
        return new VcpuFailure(why, registers(state));
    }

    /** For an instruction that our interpreter was to complete and cannot. */
    static VcpuFailure of(WhpExit exit, CpuState state, IllegalArgumentException cause) {
        String why = switch (exit.reason()) {
            case WhpExitReason.MEMORY_ACCESS -> "An access to memory at 0x" + Long.toHexString(exit.memory().gpa());
            case WhpExitReason.PORT_ACCESS -> "An access to port 0x" + Integer.toHexString(exit.port().number());
            default -> "An instruction of the guest";
        };
        return new VcpuFailure(why + " cannot be completed: " + cause.getMessage(), registers(state), cause);
    }

    private static String registers(CpuState state) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            text.append(String.format("%s=%016x%s", NAMES[i], state.gpr()[i], i % 4 == 3 ? "\n" : " "));
        }
        CpuState.Segment cs = state.segments().get(CpuState.CS);
        long[] control = state.control();
        return text.append(String.format(
                "rip=%016x rflags=%08x%ncr0=%x cr2=%x cr3=%x cr4=%x cs=%04x base %x attributes %x ss=%04x%n%s",
                state.rip(),
                state.rflags(), control[0], control[1], control[2], control[3], cs.selector(), cs.base(),
                cs.attributes(), state.segments().get(CpuState.SS).selector(), state.events())).toString();
    }
}
