package dev.vivarium.host.kvm;

import static dev.vivarium.host.kvm.KvmSmoke.expect;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmExit;

import java.util.Arrays;
import java.util.List;

/** What a processor does in {@link KvmSmoke}. */
final class KvmProcessorSteps {
    private KvmProcessorSteps() {
    }

    /** mov al,'K'; out 0xe9,al; mov dx,0x3fd; in al,dx; mov ax,0x1234; out 0x10,ax; rep outsb of 3; hlt. */
    static String ports() throws HostException {
        try (TinyGuest guest = new TinyGuest("b04b e6e9 bafd03 ec 88c3 b83412 e710 be0020 b90300 bae900 f36e f4")) {
            guest.write(0x2000, "414243");
            KvmRunPage page = guest.vcpu.page();
            expect(KvmExit.IO, guest.vcpu.run(), "OUT exits");
            expect("true 1 e9 1 4b", io(page), "OUT");
            expect(KvmExit.IO, guest.vcpu.run(), "IN exits");
            expect("false 1 3fd 1", io(page).substring(0, 13), "IN");
            page.setIoData(0, 0x60);
            expect(KvmExit.IO, guest.vcpu.run(), "OUT of a word exits");
            expect("true 2 10 1 1234", io(page), "OUT of a word");
            expect(0x60L, guest.register(GeneralRegister.RBX) & 0xff, "what IN found");
            StringBuilder text = new StringBuilder();
            int exits = 0;
            while (guest.vcpu.run() == KvmExit.IO) {
                exits++;
                for (int i = 0; i < page.ioCount(); i++) {
                    text.append((char) page.ioData(i));
                }
            }
            expect("ABC", text.toString(), "OUTS");
            expect(KvmExit.HLT, page.exitReason(), "HLT exits");
            return "ok, OUTS of 3 bytes took " + exits + " exits";
        }
    }

    private static String io(KvmRunPage page) {
        return page.ioIsOut() + " " + page.ioSize() + " " + Integer.toHexString(page.ioPort()) + " " + page.ioCount()
                + " "
                + Long.toHexString(page.ioData(0));
    }

    /** mov ax,0xb800; mov ds,ax; mov [0],ax of 0x5aa5; mov bx,[2]; hlt. */
    static String mmio() throws HostException {
        try (TinyGuest guest = new TinyGuest("b800b8 8ed8 b8a55a a30000 8b1e0200 f4")) {
            KvmRunPage page = guest.vcpu.page();
            expect(KvmExit.MMIO, guest.vcpu.run(), "a write exits");
            expect("true b8000 2 5aa5", mmio(page), "the write");
            expect(KvmExit.MMIO, guest.vcpu.run(), "a read exits");
            expect("false b8002 2", mmio(page).substring(0, 13), "the read");
            page.setMmioData(0x77);
            expect(KvmExit.HLT, guest.vcpu.run(), "HLT exits");
            expect(0x77L, guest.register(GeneralRegister.RBX), "what was read");
            return "ok";
        }
    }

    private static String mmio(KvmRunPage page) {
        return page.mmioIsWrite() + " " + Long.toHexString(page.mmioGpa()) + " " + page.mmioLength() + " "
                + Long.toHexString(page.mmioData());
    }

    static String registers() throws HostException {
        try (TinyGuest guest = new TinyGuest("f4")) {
            KvmRegisters registers = guest.vcpu.registers();
            List<CpuidEntry> cpuid = guest.system.supportedCpuid();
            registers.setCpuid(cpuid);
            StringBuilder text = new StringBuilder();
            expect(cpuid.size(), registers.cpuid().size(), "CPUID entries");
            text.append(cpuid.size()).append(" CPUID entries");
            int[] numbers = guest.system.msrIndices();
            long[] values = new long[numbers.length];
            int read = readAll(registers, numbers, values);
            text.append(", ").append(read).append(" of ").append(numbers.length).append(" registers read");
            expect(1, registers.writeMsrs(new int[]{0xc0000102}, new long[]{0x123456789aL}), "registers written");
            long[] base = new long[1];
            expect(1, registers.readMsrs(new int[]{0xc0000102}, base), "registers read");
            expect(0x123456789aL, base[0], "KERNEL_GS_BASE");
            KvmFpu fpu = registers.fpu();
            fpu.xmm()[17] = 0x5a;
            registers.setFpu(fpu);
            expect((byte) 0x5a, registers.fpu().xmm()[17], "XMM1");
            byte[] xsave = registers.xsave();
            xsave[160 + 16] = 0x33;
            xsave[512] |= 3;
            registers.setXsave(xsave);
            expect((byte) 0x33, registers.fpu().xmm()[16], "XMM1 of the XSAVE area");
            registers.setXcr0(1);
            expect(1L, registers.xcr0(), "XCR0");
            registers.setDebug(new long[]{0x1111, 0x2222, 0x3333, 0x4444, 0xffff0ff0L, 0x400});
            expect(0x3333L, registers.debug()[2], "DR2");
            if (guest.system.capability(KvmCap.SREGS2) > 0) {
                KvmSregs2 special = registers.special2();
                registers.setSpecial2(special);
                expect(special.registers().cs(), registers.special().cs(), "CS");
            }
            return text.append(", XSAVE area of ").append(registers.xsaveBytes()).append(" bytes").toString();
        }
    }

    /** As a caller does it: past each register that is refused. */
    private static int readAll(KvmRegisters registers, int[] numbers, long[] values) throws HostException {
        int accepted = 0;
        for (int from = 0; from < numbers.length; from++) {
            int[] rest = Arrays.copyOfRange(numbers, from, numbers.length);
            int done = registers.readMsrs(rest, values);
            accepted += done;
            from += done;
        }
        return accepted;
    }

    /** Without controllers in the kernel: sti; jmp $; the handler of vector 0x21 is out 0x21,al; iret. */
    static String interrupt() throws HostException {
        try (TinyGuest guest = new TinyGuest("fb 90 e621 ebfe")) {
            guest.write(0x21 * 4, "00300000");
            guest.write(0x3000, "e622 cf");
            expect(KvmExit.IO, guest.vcpu.run(), "the guest starts");
            guest.vcpu.page().setRequestInterruptWindow(true);
            expect(KvmExit.IRQ_WINDOW_OPEN, guest.vcpu.run(), "the window opens");
            expect(true, guest.vcpu.page().isReadyForInterrupt(), "an interrupt is taken");
            expect(true, guest.vcpu.page().interruptFlag(), "interrupts are on");
            guest.vcpu.page().setRequestInterruptWindow(false);
            guest.vcpu.control().interrupt(0x21);
            expect(KvmExit.IO, guest.vcpu.run(), "the handler runs");
            expect(0x22, guest.vcpu.page().ioPort(), "the handler's port");
            return "ok";
        }
    }

    static String singleStep() throws HostException {
        try (TinyGuest guest = new TinyGuest("90 90 f4")) {
            guest.vcpu.control().guestDebug(3);
            expect(KvmExit.DEBUG, guest.vcpu.run(), "a step exits");
            expect((long) TinyGuest.START + 1, guest.vcpu.page().trouble().debugPc(), "the next instruction");
            guest.vcpu.control().guestDebug(0);
            expect(KvmExit.HLT, guest.vcpu.run(), "HLT exits");
            return "ok";
        }
    }
}
