package dev.vivarium.host.kvm;

import static dev.vivarium.host.kvm.KvmSmoke.expect;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmExit;

import java.util.List;

/** What a machine and its chips do in {@link KvmSmoke}. */
final class KvmMachineSteps {
    private static final String THREE_WRITES = "c606003011 c606004022 c606015033 f4";

    private KvmMachineSteps() {
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
                    + ", coalesced at page " + system.capability(KvmCap.COALESCED_MMIO) + ", xsave2 "
                    + system.capability(KvmCap.XSAVE2)
                    + ", sregs2 " + system.capability(KvmCap.SREGS2);
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
}
