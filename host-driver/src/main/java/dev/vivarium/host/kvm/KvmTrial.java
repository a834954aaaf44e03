package dev.vivarium.host.kvm;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Whether KVM lets the host's processor run guests, found out with a guest of three instructions. There are KVMs that
 * emulate every instruction in the kernel: where they are nested without the processor's help. Such a one has no SSE, no x87
 * and more holes, so no operating system runs on it. The guest is in protected mode, because old Intel processors need the
 * emulator for real mode. It takes a few milliseconds.
 */
public final class KvmTrial {
    private static final int PAGES = 2;
    private static final long PAGE_BYTES = 4096;
    private static final long CODE = PAGE_BYTES;
    private static final int PORT = 0x80;
    /** XORPS XMM0, XMM0; OUT 80h, AL; HLT. */
    private static final byte[] PROGRAM = {0x0F, 0x57, (byte) 0xC0, (byte) 0xE6, (byte) PORT, (byte) 0xF4};
    private static final long CR0_PE = 1;
    private static final long CR4_OSFXSR = 1 << 9;
    private static final int MOST_INTERRUPTIONS = 100;

    private KvmTrial() {
    }

    /** What came of it. */
    public enum Outcome {
        /** The processor runs guests. */
        RUNS,
        /** The kernel emulates them, in part. */
        EMULATES,
        /** The guest ended in another way than it should have. */
        FAILS
    }

    /** @throws HostException if KVM cannot be opened, or not make a machine */
    public static Outcome run() throws HostException {
        try (KvmSystem system = KvmSystem.open();
                Arena arena = Arena.ofConfined();
                KvmVm vm = system.createVm()) {
            MemorySegment memory = arena.allocate(PAGES * PAGE_BYTES, PAGE_BYTES);
            MemorySegment.copy(PROGRAM, 0, memory, ValueLayout.JAVA_BYTE, CODE, PROGRAM.length);
            vm.setIdentityMapAddress(0xFEFF_C000L);
            vm.setTssAddress(0xFEFF_D000L);
            vm.setMemorySlot(0, 0, memory, 0);
            try (KvmVcpu vcpu = vm.createVcpu(0)) {
                setUp(vcpu.registers());
                return run(vcpu);
            }
        }
    }

    private static void setUp(KvmRegisters registers) throws HostException {
        KvmSregs reset = registers.special();
        KvmSegment code = new KvmSegment(0, -1, 8, 0xB, 1, 0, 1, 1, 0, 1, 0, 0);
        KvmSegment data = new KvmSegment(0, -1, 16, 3, 1, 0, 1, 1, 0, 1, 0, 0);
        registers.setSpecial(new KvmSregs(code, data, data, data, data, data, reset.tr(), reset.ldt(), reset.gdt(),
                reset.idt(), reset.cr0() | CR0_PE, reset.cr2(), reset.cr3(), reset.cr4() | CR4_OSFXSR, reset.cr8(),
                reset.efer(), reset.apicBase(), reset.interruptBitmap()));
        long[] general = new long[KvmRegisters.GENERAL_COUNT];
        general[GeneralRegister.RIP] = CODE;
        general[GeneralRegister.RSP] = CODE;
        general[GeneralRegister.RFLAGS] = 2;
        registers.setGeneral(general);
    }

    private static Outcome run(KvmVcpu vcpu) throws HostException {
        for (int i = 0; i < MOST_INTERRUPTIONS; i++) {
            switch (vcpu.runOnce()) {
                case KvmExit.IO -> {
                    return vcpu.page().ioPort() == PORT ? Outcome.RUNS : Outcome.FAILS;
                }
                case KvmExit.INTERNAL_ERROR -> {
                    return Outcome.EMULATES;
                }
                case KvmExit.INTR -> {
                    // A signal of the process's: once more.
                }
                default -> {
                    return Outcome.FAILS;
                }
            }
        }
        return Outcome.FAILS;
    }
}
