package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.DEVICE;
import static dev.vivarium.host.whp.TinyGuest.same;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpExitLayout;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpRegister;

import java.util.Map;

/** Devices in memory: every exit is at its instruction, with nothing done. */
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
    }

    static void expect(TinyGuest guest, int type, long gpa, long rip) {
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
            WhpLongMode.enter(guest);
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
}
