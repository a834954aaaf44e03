package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.DEVICE;
import static dev.vivarium.host.whp.TinyGuest.same;
import static dev.vivarium.host.whp.WhpLongMode.DEVICE_GVA;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpRegister;

import java.util.List;
import java.util.Map;

/** However a device is accessed: the exit is at the instruction, and no register has changed. */
final class WhpEncodingCases {
    /** All at [rbx], which is the device; each is one exit at its first byte. */
    private static final List<String> ENCODINGS = List.of("88 03", "88 23", "44 88 03", "40 88 33", "89 03", "66 89 0b",
            "48 89 13", "4c 89 03", "c6 03 5a", "66 c7 03 34 12", "c7 03 78 56 34 12", "48 c7 03 ff ff ff ff",
            "89 43 7f", "89 83 00 01 00 00", "42 89 04 0b", "46 89 44 4b 08", "0f c3 03", "0f 94 03", "8a 03",
            "66 8b 03",
            "8b 03", "48 8b 03", "0f b6 03", "48 0f be 03", "0f b7 03", "48 63 03", "3b 03", "84 03", "f6 03 01",
            "81 3b 01 00 00 00", "83 0b 01", "01 03", "29 03", "48 21 03", "fe 03", "ff 0b", "f7 1b", "d1 23",
            "c1 23 04",
            "0f ab 0b", "0f ba 2b 03", "87 03", "f0 0f b1 0b", "f0 0f c1 03", "67 89 03", "a4", "a5", "48 a5", "aa",
            "ab",
            "ac", "48 ad", "ae", "a7", "f3 48 ab", "f3 a4", "66 0f 6f 03", "66 0f 7f 03", "0f 11 03");

    private WhpEncodingCases() {
    }

    static void addTo(Map<String, WhpSmoke.Case> cases) {
        cases.put("memory: 64-bit mode, " + ENCODINGS.size() + " encodings", WhpEncodingCases::encodings);
    }

    private static void encodings(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, String.join(" ", ENCODINGS) + " f4")) {
            WhpLongMode.enter(guest);
            int at = CODE;
            for (String each : ENCODINGS) {
                expectOneExit(guest, each, at);
                at += (each.length() + 1) / 3;
            }
            guest.set(WhpRegister.RIP, at);
            guest.halts();
        }
    }

    private static void expectOneExit(TinyGuest guest, String encoding, int at) {
        WhpRegisters state = new WhpRegisters(WhpRegister.RBX, WhpRegister.RSI, WhpRegister.RDI, WhpRegister.RAX,
                WhpRegister.RCX, WhpRegister.RDX, WhpRegister.R8, WhpRegister.RIP);
        long[] values = {DEVICE_GVA, DEVICE_GVA + 0x10, DEVICE_GVA + 0x20, 0x1122_3344_5566_7788L, 2, 0x99AA, 0xBBCC,
                at};
        for (int i = 0; i < values.length; i++) {
            state.set(i, values[i]);
        }
        guest.processor.write(state);
        WhpExit exit = guest.run(WhpExitReason.MEMORY_ACCESS);
        if (exit.memory().gvaValid()) {
            same(exit.memory().gpa() - DEVICE, exit.memory().gva() - DEVICE_GVA, "GVA at " + encoding);
        }
        guest.processor.read(state);
        for (int i = 0; i < values.length; i++) {
            same(values[i], state.get(i), "Register " + i + " at " + encoding);
        }
    }
}
