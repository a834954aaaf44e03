package dev.vivarium.host.kvm;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmExit;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Runs tiny guests on this host's KVM and prints what came of it; a main class, for hosts without our build. */
final class KvmSmoke {
    private static final int KICKS = 10_000;

    private int failures;

    private interface Step {
        String run() throws Exception;
    }

    public static void main(String[] arguments) {
        KvmSmoke smoke = new KvmSmoke();
        long start = System.nanoTime();
        smoke.step("system", KvmSmoke::system);
        smoke.step("ports", KvmSmoke::ports);
        smoke.step("mmio", KvmSmoke::mmio);
        smoke.step("registers", KvmSmoke::registers);
        smoke.step("interrupt", KvmSmoke::interrupt);
        smoke.step("chips", KvmSmoke::chips);
        smoke.step("events", KvmSmoke::events);
        smoke.step("dirty log", KvmSmoke::dirtyLog);
        smoke.step("dirty ring", KvmSmoke::dirtyRing);
        smoke.step("single step", KvmSmoke::singleStep);
        smoke.step("kick", KvmSmoke::kick);
        smoke.step("kicks", () -> kicks(arguments.length > 0 ? Integer.parseInt(arguments[0]) : KICKS));
        System.out.println((smoke.failures == 0 ? "all passed" : smoke.failures + " FAILED") + ", "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        System.exit(smoke.failures == 0 ? 0 : 1);
    }

    private void step(String name, Step step) {
        try {
            System.out.println(name + ": " + step.run());
        } catch (Exception | AssertionError e) {
            failures++;
            System.out.println(name + ": FAILED: " + e);
            e.printStackTrace(System.out);
        }
    }

    static void expect(Object expected, Object actual, String what) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + actual);
        }
    }

    static String system() throws HostException {
        try (KvmSystem system = KvmSystem.open()) {
            List<CpuidEntry> cpuid = system.supportedCpuid();
            expect(true, cpuid.stream().anyMatch(entry -> entry.function() == 1), "CPUID leaf 1 is there");
            int[] msrs = system.msrIndices();
            return cpuid.size() + " CPUID entries, " + msrs.length + " registers, "
                    + system.featureMsrIndices().length + " feature registers, at most " + system.maxVcpus()
                    + " processors, immediate exit " + system.capability(KvmCap.IMMEDIATE_EXIT) + ", irqfd "
                    + system.capability(KvmCap.IRQFD) + ", ioeventfd " + system.capability(KvmCap.IOEVENTFD)
                    + ", coalesced at page " + system.capability(KvmCap.COALESCED_MMIO) + ", dirty ring "
                    + system.capability(KvmCap.DIRTY_LOG_RING) + ", xsave2 " + system.capability(KvmCap.XSAVE2)
                    + ", sregs2 " + system.capability(KvmCap.SREGS2);
        }
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

    /** With controllers in the kernel: the state of each, written back; a line, a message, a route. */
    static String chips() throws HostException {
        try (TinyGuest guest = new TinyGuest("fb f4 ebfd", vm -> {
            vm.setTssAddress(0xfffbd000L);
            vm.setIdentityMapAddress(0xfffbc000L);
            vm.createIrqchip();
            vm.createPit();
        })) {
            KvmChips chips = guest.vm.chips();
            chips.setPic(false, chips.pic(false));
            chips.setPic(true, chips.pic(true));
            KvmIoapic ioapic = chips.ioapic();
            chips.setIoapic(ioapic);
            expect(0xfec00000L, ioapic.baseAddress(), "the I/O APIC's address");
            expect(24, ioapic.redirection().length, "the I/O APIC's pins");
            chips.setPit(chips.pit());
            chips.setPitReinject(false);
            KvmClock clock = chips.clock();
            chips.setClock(new KvmClock(5_000_000_000L, 0, 0, 0));
            long nanos = chips.clock().nanos();
            expect(true, nanos >= 5_000_000_000L && nanos < 9_000_000_000L, "the clock was set: " + nanos);
            KvmVcpuControl control = guest.vcpu.control();
            byte[] lapic = control.lapic();
            control.setLapic(lapic);
            expect(1024, lapic.length, "the local APIC's registers");
            control.setMpState(control.mpState());
            control.setEvents(control.events());
            int khz = control.tscKhz();
            guest.vm.interrupts().setRoutes(List.of(new KvmRoute.Pin(4, 2, 4),
                    new KvmRoute.Message(24, 0xfee00000L, 0x41)));
            guest.vm.interrupts().setIrqLine(4, true);
            guest.vm.interrupts().setIrqLine(4, false);
            guest.vm.interrupts().signalMsi(0xfee00000L, 0x41);
            try (EventFd event = EventFd.create()) {
                guest.vm.interrupts().assignIrqfd(event, 24);
                event.signal();
                guest.vm.interrupts().deassignIrqfd(event, 24);
            }
            return "ok, clock flags " + clock.flags() + ", TSC " + khz + " kHz, kvmclock "
                    + control.notifyStopped();
        }
    }

    /** mov al,7; out 0x50,al, which is an event; two bytes to 0xd0000, which wait in the ring; hlt. */
    static String events() throws HostException {
        try (TinyGuest guest = new TinyGuest("b007 e650 b800d0 8ed8 c606000055 c606010066 f4");
                EventFd event = EventFd.create()) {
            String text = "";
            KvmIoEvent write = KvmIoEvent.port(0x50, 1).matching(7);
            boolean hasEvents = guest.system.capability(KvmCap.IOEVENTFD) > 0;
            if (hasEvents) {
                guest.vm.ioEvents().assign(event, write);
            }
            boolean hasRing = guest.system.capability(KvmCap.COALESCED_MMIO) > 0;
            if (hasRing) {
                guest.vm.ioEvents().coalesce(false, 0xd0000, 4096);
            }
            StringBuilder exits = new StringBuilder();
            for (int reason = guest.vcpu.run(); reason != KvmExit.HLT; reason = guest.vcpu.run()) {
                exits.append(' ').append(reason);
            }
            if (hasEvents) {
                expect(1L, event.await(1000), "signals");
                guest.vm.ioEvents().deassign(event, write);
                text += "event ok";
            }
            if (hasRing) {
                KvmCoalescedRing ring = guest.vcpu.coalescedRing();
                StringBuilder writes = new StringBuilder();
                for (; ring.hasNext(); ring.next()) {
                    writes.append(' ').append(Long.toHexString(ring.address())).append('=')
                            .append(Long.toHexString(ring.data()));
                }
                expect(" d0000=55 d0001=66", writes.toString(), "collected writes");
                guest.vm.ioEvents().stopCoalescing(false, 0xd0000, 4096);
                text += ", ring ok";
            }
            return text + ", exits before HLT:" + exits;
        }
    }

    private static final String THREE_WRITES = "c606003011 c606004022 c606015033 f4";

    static String dirtyLog() throws HostException {
        try (TinyGuest guest = new TinyGuest(THREE_WRITES)) {
            guest.vm.setMemorySlot(0, 0, guest.ram.segment(), 1);
            expect(KvmExit.HLT, guest.vcpu.run(), "HLT exits");
            long[] bitmap = new long[KvmDirtyPages.bitmapLongs(TinyGuest.MEMORY_BYTES)];
            guest.vm.dirtyPages().get(0, bitmap);
            expect(0b111000L, bitmap[0] & 0b111000, "pages written to");
            guest.vm.dirtyPages().get(0, bitmap);
            expect(0L, bitmap[0], "pages written to since");
        }
        try (TinyGuest guest = new TinyGuest(THREE_WRITES, vm -> vm.dirtyPages().enableManualClear(false))) {
            guest.vm.setMemorySlot(0, 0, guest.ram.segment(), 1);
            expect(KvmExit.HLT, guest.vcpu.run(), "HLT exits");
            long[] bitmap = new long[1];
            guest.vm.dirtyPages().get(0, bitmap);
            long first = bitmap[0];
            guest.vm.dirtyPages().clear(0, 0, 16, new long[]{0b001000});
            guest.vm.dirtyPages().get(0, bitmap);
            expect(first & ~0b001000, bitmap[0], "pages left after clearing one");
            return "ok";
        }
    }

    static String dirtyRing() throws HostException {
        try (KvmSystem system = KvmSystem.open(); KvmVm vm = system.createVm()) {
            if (vm.dirtyPages().mostRingBytes() == 0) {
                return "this kernel has none";
            }
        }
        int bytes = 64 << 10;
        try (TinyGuest guest = new TinyGuest(THREE_WRITES, vm -> vm.dirtyPages().enableRings(bytes))) {
            guest.vm.setMemorySlot(0, 0, guest.ram.segment(), 1);
            expect(KvmExit.HLT, guest.vcpu.run(), "HLT exits");
            KvmDirtyRing ring = guest.vcpu.dirtyRing();
            long pages = 0;
            int count = 0;
            for (; ring.hasNext(); ring.next()) {
                pages |= 1L << ring.page();
                count++;
            }
            expect(0b111000L, pages & 0b111000, "pages written to");
            expect(count, guest.vm.dirtyPages().resetRings(), "pages watched again");
            return count + " pages";
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

    /** jmp $ is left within 100 ms of a kick; and a kick before the run ends it at once. */
    static String kick() throws Exception {
        try (TinyGuest guest = new TinyGuest("ebfe")) {
            AtomicReference<VcpuSignal> signal = new AtomicReference<>();
            AtomicInteger reason = new AtomicInteger(-1);
            Thread thread = new Thread(() -> runUntilKicked(guest, signal, reason));
            thread.start();
            Thread.sleep(200);
            expect(true, thread.isAlive(), "the guest runs for ever");
            long start = System.nanoTime();
            signal.get().kick();
            thread.join(5000);
            long micros = (System.nanoTime() - start) / 1000;
            expect(KvmExit.INTR, reason.get(), "the run ended");
            expect(true, micros < 100_000, "within 100 ms: " + micros + " us");
            guest.vcpu.page().setImmediateExit(true);
            expect(KvmExit.INTR, guest.vcpu.run(), "a run after a kick ends at once");
            signal.get().kick();
            return "left after " + micros + " us";
        }
    }

    private static void runUntilKicked(TinyGuest guest, AtomicReference<VcpuSignal> signal, AtomicInteger reason) {
        try (VcpuSignal mine = VcpuSignal.forThisThread(guest.vcpu)) {
            signal.set(mine);
            reason.set(guest.vcpu.run());
        } catch (HostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a processor's thread does it: clears the flag, counts what it was asked, runs. */
    static String kicks(int count) throws Exception {
        try (TinyGuest guest = new TinyGuest("ebfe")) {
            AtomicInteger asked = new AtomicInteger();
            AtomicInteger seen = new AtomicInteger();
            AtomicReference<VcpuSignal> signal = new AtomicReference<>();
            Thread thread = new Thread(() -> countKicks(guest, signal, asked, seen, count));
            thread.start();
            while (signal.get() == null) {
                Thread.onSpinWait();
            }
            long start = System.nanoTime();
            long slowest = 0;
            for (int i = 1; i <= count; i++) {
                long before = System.nanoTime();
                asked.set(i);
                signal.get().kick();
                while (seen.get() != i) {
                    if (System.nanoTime() - before > 5_000_000_000L) {
                        throw new AssertionError("kick " + i + " was lost");
                    }
                    Thread.yield();
                }
                slowest = Math.max(slowest, System.nanoTime() - before);
            }
            long mean = (System.nanoTime() - start) / 1000 / count;
            thread.join();
            return count + " kicks, mean " + mean + " us, slowest " + slowest / 1000 + " us";
        }
    }

    private static void countKicks(TinyGuest guest, AtomicReference<VcpuSignal> signal, AtomicInteger asked,
            AtomicInteger seen, int count) {
        try (VcpuSignal mine = VcpuSignal.forThisThread(guest.vcpu)) {
            signal.set(mine);
            while (seen.get() < count) {
                guest.vcpu.page().setImmediateExit(false);
                seen.set(asked.get());
                if (seen.get() < count) {
                    guest.vcpu.run();
                }
            }
        } catch (HostException e) {
            throw new IllegalStateException(e);
        }
    }
}
