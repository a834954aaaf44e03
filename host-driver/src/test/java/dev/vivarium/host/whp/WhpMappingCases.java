package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.DEVICE;
import static dev.vivarium.host.whp.TinyGuest.same;
import static dev.vivarium.host.whp.WhpMemoryCases.expect;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpExitLayout;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpProperty;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.memory.GuestRam;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;

/** What is mapped, how, and which of it was written. */
final class WhpMappingCases {
    private WhpMappingCases() {
    }

    static void addTo(Map<String, WhpSmoke.Case> cases) {
        cases.put("memory: code where nothing is", WhpMappingCases::execute);
        cases.put("memory: a store to what may only be read", WhpMappingCases::readOnly);
        cases.put("memory: unmapped and mapped again", WhpMappingCases::unmap);
        cases.put("dirty pages: once, and only what was written", WhpMappingCases::dirty);
    }

    private static void execute(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            guest.base(WhpRegister.CS, DEVICE);
            WhpMemoryAccess access = guest.run(WhpExitReason.MEMORY_ACCESS).memory();
            same(WhpExitLayout.MEMORY_TYPE_EXECUTE, access.type(), "The access' type");
            same(DEVICE + CODE, access.gpa(), "GPA");
        }
    }

    private static void readOnly(WhpPlatform platform) throws HostException {
        // mov al,[1000h]; mov [1001h],al; hlt
        try (TinyGuest guest = new TinyGuest(platform, "a0 00 10 a2 01 10 f4");
                GuestRam rom = GuestRam.allocate(8192)) {
            rom.segment().set(ValueLayout.JAVA_BYTE, 0x1000, (byte) 0x42);
            guest.partition.map(DEVICE, rom.segment(), WhpProperty.MAP_READ | WhpProperty.MAP_EXECUTE);
            guest.base(WhpRegister.DS, DEVICE);
            WhpMemoryAccess access = guest.run(WhpExitReason.MEMORY_ACCESS).memory();
            same(WhpExitLayout.MEMORY_TYPE_WRITE, access.type(), "The access' type");
            same(DEVICE + 0x1001, access.gpa(), "GPA");
            same(0, access.unmapped() ? 1 : 0, "Unmapped");
            same(CODE + 3, guest.get(WhpRegister.RIP), "RIP");
            same(0x42, guest.get(WhpRegister.RAX) & 0xFF, "What was read");
            same(0, rom.segment().get(ValueLayout.JAVA_BYTE, 0x1001), "What was written");
            guest.skip(3);
            guest.halts();
            guest.partition.unmap(DEVICE, 8192);
        }
    }

    private static void unmap(WhpPlatform platform) throws HostException {
        // 1: mov [1000h],al; hlt; jmp 1b
        try (TinyGuest guest = new TinyGuest(platform, "a2 00 10 f4 eb fa");
                GuestRam ram = GuestRam.allocate(8192)) {
            guest.base(WhpRegister.DS, DEVICE);
            guest.set(WhpRegister.RAX, 0x17);
            expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1000, CODE);
            guest.partition.map(DEVICE, ram.segment(), WhpProperty.MAP_READ | WhpProperty.MAP_WRITE);
            guest.halts();
            same(0x17, ram.segment().get(ValueLayout.JAVA_BYTE, 0x1000), "What was written");
            guest.partition.unmap(DEVICE, 8192);
            expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1000, CODE);
        }
    }

    private static void dirty(WhpPlatform platform) throws HostException {
        // hlt; mov byte [8000h],1; mov byte [9000h],1; hlt. A hypervisor may count the first touch of its code as a write.
        try (TinyGuest guest = new TinyGuest(platform, "f4 c6 06 00 80 01 c6 06 00 90 01 f4");
                Arena arena = Arena.ofConfined()) {
            MemorySegment bitmap = arena.allocate(32, 8);
            guest.halts();
            guest.partition.takeDirtyPages(0, 1 << 20, bitmap);
            guest.halts();
            guest.partition.takeDirtyPages(0, 0x9000, bitmap);
            same(1 << 8, bitmap.get(ValueLayout.JAVA_LONG, 0), "Pages 0 to 8");
            guest.partition.takeDirtyPages(0, 1 << 20, bitmap);
            same(1 << 9, bitmap.get(ValueLayout.JAVA_LONG, 0), "All pages");
            guest.partition.takeDirtyPages(0, 1 << 20, bitmap);
            same(0, bitmap.get(ValueLayout.JAVA_LONG, 0), "All pages, again");
        }
    }
}
