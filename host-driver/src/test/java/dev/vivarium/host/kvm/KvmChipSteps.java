package dev.vivarium.host.kvm;

import static dev.vivarium.host.kvm.KvmSmoke.expect;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;
import dev.vivarium.host.abi.KvmFlags;

import java.util.List;

/** What the chips in the kernel do in {@link KvmSmoke}. */
final class KvmChipSteps {
    /** sti; hlt; jmp to hlt. */
    private static final String WAITS = "fb f4 ebfd";
    private static final int SPURIOUS_VECTOR = 0xf0;

    private KvmChipSteps() {
    }

    private static void chips(KvmVm vm) throws HostException {
        vm.setTssAddress(0xfffbd000L);
        vm.setIdentityMapAddress(0xfffbc000L);
        vm.createIrqchip();
        vm.createPit();
    }

    /** The state of each chip can be written back. */
    static String chips() throws HostException {
        try (TinyGuest guest = new TinyGuest(WAITS, KvmChipSteps::chips)) {
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
            control.setLapic(control.lapic());
            control.setMpState(control.mpState());
            control.setEvents(control.events());
            return "ok, clock flags " + clock.flags() + ", TSC " + control.tscKhz() + " kHz, kvmclock "
                    + control.notifyStopped() + ", machine checks "
                    + Long.toHexString(guest.system.machineCheckCapabilities());
        }
    }

    /** A message, an event and a line of the I/O APIC each bring the guest out of HLT and into its own handler. */
    static String interrupts() throws HostException {
        try (TinyGuest guest = new TinyGuest(WAITS, KvmChipSteps::chips); EventFd event = EventFd.create()) {
            for (int i = 4; i <= 6; i++) { // without an end of interrupt only a higher class gets through
                guest.write((i * 16 + 1) * 4, "%02x300000".formatted(i * 16));
                guest.write(0x3000 + i * 16, "e6%02x cf".formatted(i));
            }
            KvmInterrupts interrupts = guest.vm.interrupts();
            switchOn(guest);
            expect(true, interrupts.signalMsi(0xfee00000L, 0x41), "the message is taken");
            expect(4, nextPort(guest), "the message's handler");
            interrupts.setRoutes(List.of(new KvmRoute.Pin(4, KvmFlags.IRQCHIP_IOAPIC, 4),
                    new KvmRoute.Message(24, 0xfee00000L, 0x51)));
            interrupts.assignIrqfd(event, 24);
            event.signal();
            expect(5, nextPort(guest), "the event's handler");
            interrupts.deassignIrqfd(event, 24);
            interrupts.setIrqLine(4, true);
            interrupts.setIrqLine(4, false);
            expect(6, nextPort(guest), "the line's handler");
            return "ok";
        }
    }

    private static void switchOn(TinyGuest guest) throws HostException {
        byte[] lapic = guest.vcpu.control().lapic();
        lapic[SPURIOUS_VECTOR] = (byte) 0xff;
        lapic[SPURIOUS_VECTOR + 1] = 1;
        guest.vcpu.control().setLapic(lapic);
        KvmIoapic ioapic = guest.vm.chips().ioapic();
        ioapic.redirection()[4] = 0x61;
        guest.vm.chips().setIoapic(ioapic);
    }

    private static int nextPort(TinyGuest guest) throws HostException {
        expect(KvmExit.IO, guest.vcpu.run(), "a handler runs");
        return guest.vcpu.page().ioPort();
    }
}
