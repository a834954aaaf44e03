package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.same;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpRegister;

import java.util.Map;

/** Ports: every exit is at its instruction, with nothing done. */
final class WhpPortCases {
    private WhpPortCases() {
    }

    static void addTo(Map<String, WhpSmoke.Case> cases) {
        cases.put("out: number, size, value; again when not completed", WhpPortCases::out);
        cases.put("two equal outs in a row are two exits", WhpPortCases::equalOuts);
        cases.put("in: the guest sees the value that was set", WhpPortCases::in);
        cases.put("rep outsb: nothing done, then all at once", WhpPortCases::outs);
        cases.put("rep insb: memory is not touched", WhpPortCases::ins);
    }

    private static void out(WhpPlatform platform) throws HostException {
        // mov ax,5A41h; out 10h,ax; out 11h,al; mov dx,3F8h; out dx,al; hlt
        try (TinyGuest guest = new TinyGuest(platform, "b8 41 5a e7 10 e6 11 ba f8 03 ee f4")) {
            for (int time = 0; time < 2; time++) {
                expectOut(guest, 0x10, 2, CODE + 3, 2);
            }
            guest.skip(2);
            expectOut(guest, 0x11, 1, CODE + 5, 2);
            guest.skip(2);
            expectOut(guest, 0x3F8, 1, CODE + 10, 1);
            guest.skip(1);
            guest.halts();
            same(CODE + 12, guest.processor.exit().rip(), "RIP after HLT");
        }
    }

    private static void expectOut(TinyGuest guest, int port, int size, long rip, int length) {
        WhpExit exit = guest.run(WhpExitReason.PORT_ACCESS);
        same(port, exit.port().number(), "The port");
        same(size, exit.port().sizeBytes(), "The size");
        same(0x5A41, exit.port().rax() & 0xFFFF, "AX");
        same(rip, exit.rip(), "RIP of the exit");
        same(rip, guest.get(WhpRegister.RIP), "RIP");
        same(length, exit.instructionLength(), "The length");
        same(1, exit.port().write() && !exit.port().string() ? 1 : 0, "A plain write");
    }

    private static void equalOuts(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "ba 20 00 ee ee ee f4")) { // mov dx,20h; out dx,al ×3; hlt
            for (int i = 0; i < 3; i++) {
                same(CODE + 3 + i, guest.run(WhpExitReason.PORT_ACCESS).rip(), "RIP");
                guest.skip(1);
            }
            guest.halts();
        }
    }

    private static void in(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "b8 34 12 e4 60 e6 80 f4")) { // mov ax,1234h; in al,60h; out 80h,al
            WhpExit exit = guest.run(WhpExitReason.PORT_ACCESS);
            same(0, exit.port().write() ? 1 : 0, "A write");
            same(0x1234, guest.get(WhpRegister.RAX), "RAX before");
            same(0x60, exit.port().number(), "The port");
            guest.set(WhpRegister.RAX, 0x125A);
            guest.skip(2);
            same(0x125A, guest.run(WhpExitReason.PORT_ACCESS).port().rax(), "RAX after");
        }
    }

    private static void outs(WhpPlatform platform) throws HostException {
        // mov si,2000h; mov cx,3; mov dx,20h; rep outsb; hlt
        try (TinyGuest guest = new TinyGuest(platform, "be 00 20 b9 03 00 ba 20 00 f3 6e f4")) {
            guest.place(0x2000, "11 22 33");
            WhpPortAccess port = guest.run(WhpExitReason.PORT_ACCESS).port();
            same(1, port.string() && port.repeated() && port.write() ? 1 : 0, "A repeated string write");
            same(3, port.rcx(), "RCX");
            same(0x2000, port.rsi(), "RSI");
            same(CODE + 9, guest.get(WhpRegister.RIP), "RIP");
            guest.set(WhpRegister.RCX, 0);
            guest.set(WhpRegister.RSI, 0x2003);
            guest.skip(2);
            guest.halts();
        }
    }

    private static void ins(WhpPlatform platform) throws HostException {
        // mov di,2000h; mov cx,3; mov dx,20h; rep insb; hlt
        try (TinyGuest guest = new TinyGuest(platform, "bf 00 20 b9 03 00 ba 20 00 f3 6c f4")) {
            guest.place(0x2000, "11 22 33");
            WhpPortAccess port = guest.run(WhpExitReason.PORT_ACCESS).port();
            same(1, port.string() && port.repeated() && !port.write() ? 1 : 0, "A repeated string read");
            same(3, port.rcx(), "RCX");
            same(0x2000, port.rdi(), "RDI");
            same(CODE + 9, guest.get(WhpRegister.RIP), "RIP");
            same(0x11, guest.byteAt(0x2000), "Memory");
            same(0x33, guest.byteAt(0x2002), "Memory");
            guest.set(WhpRegister.RCX, 0);
            guest.set(WhpRegister.RDI, 0x2003);
            guest.skip(2);
            guest.halts();
        }
    }
}
