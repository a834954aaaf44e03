package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.DEVICE;
import static dev.vivarium.host.whp.TinyGuest.same;

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

/** Devices in memory, and memory that is written: every exit is at its instruction, with nothing done. */
final class WhpMemoryCases {
    private WhpMemoryCases() {
    }

    static void addTo(Map<String, WhpSmoke.Case> cases) {
        cases.put("memory: stores of 1, 2 and 4 bytes", WhpMemoryCases::stores);
        cases.put("memory: a load gets what was set", WhpMemoryCases::load);
        cases.put("memory: read-modify-write and exchange are one exit", WhpMemoryCases::modify);
        cases.put("memory: rep stosb to a device", WhpMemoryCases::stos);
        cases.put("memory: rep movsb from a device", WhpMemoryCases::movs);
        cases.put("memory: 64-bit mode, linear address is not physical", WhpMemoryCases::longMode);
        cases.put("memory: code where nothing is", WhpMemoryCases::execute);
        cases.put("memory: a store to what may only be read", WhpMemoryCases::readOnly);
        cases.put("memory: unmapped and mapped again", WhpMemoryCases::unmap);
        cases.put("dirty pages: once, and only what was written", WhpMemoryCases::dirty);
    }

    private static void expect(TinyGuest guest, int type, long gpa, long rip) {
        WhpExit exit = guest.run(WhpExitReason.MEMORY_ACCESS);
        same(type, exit.memory().type(), "The access' type");
        same(gpa, exit.memory().gpa(), "GPA");
        same(rip, exit.rip(), "RIP of the exit");
        same(rip, guest.get(WhpRegister.RIP), "RIP");
        same(1, exit.memory().unmapped() ? 1 : 0, "Unmapped");
        if (exit.memory().gvaValid()) {
            same(gpa, exit.memory().gva(), "GVA");
        }
        for (int i = 0; i < exit.memory().byteCount() && type != WhpExitLayout.MEMORY_TYPE_EXECUTE; i++) {
            same(guest.byteAt(rip + i), exit.memory().instructionByte(i), "The instruction's byte " + i);
        }
    }

    private static void stores(WhpPlatform platform) throws HostException {
        // mov byte [1000h],5Ah; mov [1004h],ax; mov [bx],eax; hlt
        try (TinyGuest guest = new TinyGuest(platform, "c6 06 00 10 5a a3 04 10 66 89 07 f4")) {
            guest.base(WhpRegister.DS, DEVICE);
            guest.set(WhpRegister.RBX, 0x2000);
            for (int time = 0; time < 2; time++) {
                expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1000, CODE);
            }
            guest.skip(5);
            expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1004, CODE + 5);
            guest.skip(3);
            expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x2000, CODE + 8);
            guest.skip(3);
            guest.halts();
        }
    }

    private static void load(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "a0 00 10 e6 80 f4")) { // mov al,[1000h]; out 80h,al; hlt
            guest.base(WhpRegister.DS, DEVICE);
            guest.set(WhpRegister.RAX, 0x1234);
            expect(guest, WhpExitLayout.MEMORY_TYPE_READ, DEVICE + 0x1000, CODE);
            same(0x1234, guest.get(WhpRegister.RAX), "RAX before");
            guest.set(WhpRegister.RAX, 0x12A5);
            guest.skip(3);
            same(0x12A5, guest.run(WhpExitReason.PORT_ACCESS).port().rax(), "RAX after");
        }
    }

    private static void modify(WhpPlatform platform) throws HostException {
        // or byte [1000h],1; xchg [1000h],al; hlt
        try (TinyGuest guest = new TinyGuest(platform, "80 0e 00 10 01 86 06 00 10 f4")) {
            guest.base(WhpRegister.DS, DEVICE);
            guest.set(WhpRegister.RAX, 0x77);
            expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1000, CODE);
            guest.skip(5);
            expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1000, CODE + 5);
            same(0x77, guest.get(WhpRegister.RAX), "RAX");
            guest.skip(4);
            guest.halts();
        }
    }

    private static void stos(WhpPlatform platform) throws HostException {
        // mov di,1000h; mov cx,4; mov al,77h; rep stosb; hlt
        try (TinyGuest guest = new TinyGuest(platform, "bf 00 10 b9 04 00 b0 77 f3 aa f4")) {
            guest.base(WhpRegister.ES, DEVICE);
            for (int done = 0; done < 4; done++) {
                expect(guest, WhpExitLayout.MEMORY_TYPE_WRITE, DEVICE + 0x1000 + done, CODE + 8);
                same(4 - done, guest.get(WhpRegister.RCX), "RCX");
                same(0x1000 + done, guest.get(WhpRegister.RDI), "RDI");
                guest.set(WhpRegister.RCX, 3 - done);
                guest.set(WhpRegister.RDI, 0x1001 + done);
            }
            guest.halts();
        }
    }

    private static void movs(WhpPlatform platform) throws HostException {
        // mov si,1000h; mov di,2000h; mov cx,2; rep movsb; hlt
        try (TinyGuest guest = new TinyGuest(platform, "be 00 10 bf 00 20 b9 02 00 f3 a4 f4")) {
            guest.base(WhpRegister.DS, DEVICE);
            guest.place(0x2000, "11 22");
            expect(guest, WhpExitLayout.MEMORY_TYPE_READ, DEVICE + 0x1000, CODE + 9);
            same(2, guest.get(WhpRegister.RCX), "RCX");
            same(0x11, guest.byteAt(0x2000), "Memory");
            guest.set(WhpRegister.RCX, 1);
            guest.set(WhpRegister.RSI, 0x1001);
            guest.set(WhpRegister.RDI, 0x2001);
            expect(guest, WhpExitLayout.MEMORY_TYPE_READ, DEVICE + 0x1001, CODE + 9);
            same(0x22, guest.byteAt(0x2001), "Memory");
            guest.set(WhpRegister.RCX, 0);
            guest.halts();
        }
    }

    private static void longMode(WhpPlatform platform) throws HostException {
        // mov rbx,40001000h; mov [rbx+4],r8d; movzx ecx,word [rbx]; hlt
        try (TinyGuest guest = new TinyGuest(platform, "48 bb 00 10 00 40 00 00 00 00 44 89 43 04 0f b7 0b f4")) {
            enterLongMode(guest);
            guest.set(WhpRegister.R8, 0x1234_5678);
            WhpExit exit = guest.run(WhpExitReason.MEMORY_ACCESS);
            same(DEVICE + 0x1004, exit.memory().gpa(), "GPA");
            same(0x4000_1004, exit.memory().gvaValid() ? exit.memory().gva() : 0x4000_1004, "GVA");
            same(CODE + 10, exit.rip(), "RIP");
            guest.skip(4);
            exit = guest.run(WhpExitReason.MEMORY_ACCESS);
            same(WhpExitLayout.MEMORY_TYPE_READ, exit.memory().type(), "The access' type");
            same(DEVICE + 0x1000, exit.memory().gpa(), "GPA");
            guest.set(WhpRegister.RCX, 0xBEEF);
            guest.skip(3);
            guest.halts();
            same(0xBEEF, guest.get(WhpRegister.RCX), "RCX");
        }
    }

    /** 2 MiB at 0 as they are; the device at 1 GiB. */
    private static void enterLongMode(TinyGuest guest) {
        long[][] entries = {{0x2000, 0x3003}, {0x3000, 0x4003}, {0x3008, 0x5003}, {0x4000, 0x83},
                {0x5000, DEVICE | 0x83}};
        for (long[] entry : entries) {
            guest.memory.set(ValueLayout.JAVA_LONG, entry[0], entry[1]);
        }
        WhpRegisters state = new WhpRegisters(WhpRegister.CR3, WhpRegister.CR4, WhpRegister.EFER, WhpRegister.CR0,
                WhpRegister.CS, WhpRegister.SS, WhpRegister.DS);
        state.set(0, 0x2000);
        state.set(1, 0x20);
        state.set(2, 0x500);
        state.set(3, 0x8000_0033L);
        state.setSegment(4, 8, 0, -1, 0xA09B);
        state.setSegment(5, 16, 0, -1, 0xC093);
        state.setSegment(6, 16, 0, -1, 0xC093);
        guest.processor.write(state);
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
