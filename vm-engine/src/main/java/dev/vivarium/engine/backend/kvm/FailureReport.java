package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;
import dev.vivarium.host.kvm.GeneralRegister;
import dev.vivarium.host.kvm.KvmRegisters;
import dev.vivarium.host.kvm.KvmSregs;
import dev.vivarium.host.kvm.KvmVcpu;

import java.util.HexFormat;

/** What a processor looked like when KVM could not go on with it. */
final class FailureReport {
    private static final String[] NAMES = {"rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rsp", "rbp", "r8", "r9", "r10",
            "r11", "r12", "r13", "r14", "r15", "rip", "rflags"};

    private static final int CODE_BYTES = 16;

    private FailureReport() {
    }

    static VcpuFailure of(KvmVcpu vcpu, GuestMemory memory, int reason) throws HostException {
        String why = switch (reason) {
            case KvmExit.INTERNAL_ERROR -> "KVM could not go on with the guest (internal error, "
                    + vcpu.page().trouble().internalErrorText() + ").";
            case KvmExit.FAIL_ENTRY -> "The host's processor refused to enter the guest (reason 0x"
                    + Long.toHexString(vcpu.page().trouble().failEntryReason()) + " on processor "
                    + vcpu.page().trouble().failEntryCpu() + ").";
            default -> "KVM stopped the guest for a reason that we do not know (" + reason + ").";
        };
        return new VcpuFailure(why, registers(vcpu.registers()) + code(vcpu, memory));
    }

    /** What lies at RIP, if that is RAM. */
    private static String code(KvmVcpu vcpu, GuestMemory memory) throws HostException {
        long[] general = new long[KvmRegisters.GENERAL_COUNT];
        vcpu.registers().general(general);
        long gpa = vcpu.control().translate(vcpu.registers().special().cs().base() + general[GeneralRegister.RIP]);
        byte[] bytes = new byte[CODE_BYTES];
        return gpa >= 0 && memory.read(gpa, bytes, 0, bytes.length)
                ? "\ncode at guest-physical " + Long.toHexString(gpa) + ": "
                        + HexFormat.ofDelimiter(" ").formatHex(bytes)
                : "\nno code there";
    }

    private static String registers(KvmRegisters registers) throws HostException {
        long[] general = new long[KvmRegisters.GENERAL_COUNT];
        registers.general(general);
        KvmSregs special = registers.special();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            text.append(String.format("%s=%016x%s", NAMES[i], general[i], i % 4 == 3 ? "\n" : " "));
        }
        return text.append(String.format("%ncr0=%x cr2=%x cr3=%x cr4=%x efer=%x cs=%04x base %x ss=%04x", special.cr0(),
                special.cr2(), special.cr3(), special.cr4(), special.efer(), special.cs().selector(),
                special.cs().base(), special.ss().selector())).append(" at linear address ")
                .append(Long.toHexString(special.cs().base() + general[GeneralRegister.RIP])).toString();
    }
}
