package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.x86.state.Cpu;

/**
 * VMCALL (SDM Vol. 3C, 30.3), by which a guest calls its hypervisor: KVM's hypercalls, as far as CPUID leaf 4000_0101h
 * offers them (Linux, Documentation/virt/kvm/x86/hypercalls.rst). So it does the same here as under the KVM back end,
 * where KVM answers it.
 */
final class Hypercalls {
    private static final int POLL_INTERRUPTS = 1;
    private static final int SEND_INTERRUPT = 10;

    private static final long DONE = 0;
    private static final long NOT_PERMITTED = -1;
    private static final long INVALID = -22;
    private static final long NO_SUCH_CALL = -1000;

    /** Of the interrupt command: logical destination and the shorthands, which make no sense here. */
    private static final long NOT_IN_COMMAND = 0xC_0800;
    private static final long HIGHEST_ID = 0xFF;

    private Hypercalls() {
    }

    static void vmcall(Interpreter t) {
        Cpu c = t.cpu;
        long mask = c.codeBits == 64 ? -1 : 0xFFFF_FFFFL;
        long result = NOT_PERMITTED;
        if (c.cpl == 0) {
            result = switch ((int) c.r[Cpu.RAX]) {
                case POLL_INTERRUPTS -> DONE;
                case SEND_INTERRUPT -> sendInterrupt(t, mask);
                default -> NO_SUCH_CALL;
            };
        }
        c.r[Cpu.RAX] = result & mask;
    }

    /**
     * RBX and RCX are a set of processors, whose first has the APIC id in RDX; RSI is the interrupt command.
     *
     * @return how many processors took it, or an error
     */
    private static long sendInterrupt(Interpreter t, long mask) {
        long[] r = t.r;
        long command = r[Cpu.RSI] & mask;
        if ((command & NOT_IN_COMMAND) != 0) {
            return INVALID;
        }
        long first = r[Cpu.RDX] & 0xFFFF_FFFFL;
        int bits = Long.bitCount(mask);
        ProcessorApic apic = t.outside.apic();
        return send(apic, r[Cpu.RBX] & mask, first, (int) command)
                + send(apic, r[Cpu.RCX] & mask, first + bits, (int) command);
    }

    private static int send(ProcessorApic apic, long set, long first, int command) {
        int receivers = 0;
        for (long left = set; left != 0; left &= left - 1) {
            long id = first + Long.numberOfTrailingZeros(left);
            if (id <= HIGHEST_ID) {
                receivers += apic.sendTo((int) id, command);
            }
        }
        return receivers;
    }
}
