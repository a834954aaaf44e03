package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.same;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpCapability;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpRegister;

import java.util.List;
import java.util.Map;

/** Registers both ways, CPUID, MSRs, XSAVE. */
final class WhpStateCases {
    private WhpStateCases() {
    }

    static void addTo(Map<String, WhpSmoke.Case> cases) {
        cases.put("registers: plain ones round trip", WhpStateCases::plain);
        cases.put("registers: segments and tables round trip", WhpStateCases::segments);
        cases.put("registers: x87 and SSE round trip", WhpStateCases::vectors);
        cases.put("registers: an unknown one is refused", WhpStateCases::unknown);
        cases.put("xsave: compacted, written and read back", WhpStateCases::xsave);
        cases.put("cpuid: from the list", WhpStateCases::cpuid);
        cases.put("msr: unknown ones are exits, both ways", WhpStateCases::msr);
    }

    private static void plain(WhpPlatform platform) throws HostException {
        int[] names = {WhpRegister.RAX, WhpRegister.RCX, WhpRegister.RDX, WhpRegister.RBX, WhpRegister.RSP,
                WhpRegister.RBP, WhpRegister.RSI, WhpRegister.RDI, WhpRegister.R8, WhpRegister.R9, WhpRegister.R10,
                WhpRegister.R11, WhpRegister.R12, WhpRegister.R13, WhpRegister.R14, WhpRegister.R15, WhpRegister.RIP,
                WhpRegister.CR2, WhpRegister.CR8, WhpRegister.DR0, WhpRegister.DR3, WhpRegister.KERNEL_GS_BASE,
                WhpRegister.SYSENTER_CS, WhpRegister.SYSENTER_EIP, WhpRegister.SYSENTER_ESP, WhpRegister.STAR,
                WhpRegister.LSTAR, WhpRegister.CSTAR, WhpRegister.SFMASK, WhpRegister.RFLAGS, WhpRegister.DR7,
                WhpRegister.PAT, WhpRegister.XCR0, WhpRegister.MTRR_DEF_TYPE, WhpRegister.MTRR_PHYS_BASE0,
                WhpRegister.MTRR_PHYS_MASK0};
        long[] special = {0x246, 0x403, 0x0007_0406_0007_0406L, 3, 0xC06, 0x8000_0006L, 0xF_8000_0800L};
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            WhpRegisters set = new WhpRegisters(names);
            for (int i = 0; i < names.length; i++) {
                int fromEnd = i - (names.length - special.length);
                set.set(i, fromEnd >= 0 ? special[fromEnd] : names[i] == WhpRegister.CR8 ? 5 : 0x1000 + i);
            }
            guest.processor.write(set);
            WhpRegisters got = new WhpRegisters(names);
            guest.processor.read(got);
            for (int i = 0; i < names.length; i++) {
                same(set.get(i), got.get(i), "Register 0x" + Integer.toHexString(names[i]));
            }
        }
    }

    private static void segments(WhpPlatform platform) throws HostException {
        int[] names = {WhpRegister.ES, WhpRegister.CS, WhpRegister.SS, WhpRegister.DS, WhpRegister.FS, WhpRegister.GS,
                WhpRegister.LDTR, WhpRegister.TR, WhpRegister.GDTR, WhpRegister.IDTR};
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            WhpRegisters set = new WhpRegisters(names);
            for (int i = 0; i < 6; i++) {
                set.setSegment(i, 0x100 * i, 0x1000 * i, 0xFFFF, i == 1 ? 0x9B : 0x93);
            }
            set.setSegment(6, 0x28, 0x5000, 0x7F, 0x82);
            set.setSegment(7, 0x30, 0x6000, 0x67, 0x8B);
            set.setTable(8, 0x1234_5000, 0x7F);
            set.setTable(9, 0x2234_5000, 0x3FF);
            guest.processor.write(set);
            WhpRegisters got = new WhpRegisters(names);
            guest.processor.read(got);
            for (int i = 0; i < 8; i++) {
                same(set.segmentBase(i), got.segmentBase(i), "Base " + i);
                same(set.segmentLimit(i), got.segmentLimit(i), "Limit " + i);
                same(set.segmentSelector(i), got.segmentSelector(i), "Selector " + i);
                same(set.segmentAttributes(i), got.segmentAttributes(i), "Attributes " + i);
            }
            for (int i = 8; i < 10; i++) {
                same(set.tableBase(i), got.tableBase(i), "Base " + i);
                same(set.tableLimit(i), got.tableLimit(i), "Limit " + i);
            }
        }
    }

    private static void vectors(WhpPlatform platform) throws HostException {
        int[] names = {WhpRegister.XMM0, WhpRegister.XMM15, WhpRegister.FP_MMX0, WhpRegister.FP_MMX7,
                WhpRegister.FP_CONTROL_STATUS, WhpRegister.XMM_CONTROL_STATUS};
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            WhpRegisters set = new WhpRegisters(names);
            for (int i = 0; i < 4; i++) {
                set.set(i, 0x1122_3344_5566_7788L + i, 0x3FFF + i);
            }
            set.set(4, 0x37F);
            set.set(5, 0, 0x1FA0 | 0xFFFFL << 32);
            guest.processor.write(set);
            WhpRegisters got = new WhpRegisters(names);
            guest.processor.read(got);
            for (int i = 0; i < 5; i++) {
                same(set.get(i), got.get(i), "Lower half " + i);
                same(set.upper(i), got.upper(i), "Upper half " + i);
            }
            same(0x1FA0, got.upper(5) & 0xFFFF, "MXCSR");
        }
    }

    private static void unknown(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            guest.get(0x7FFF);
            throw new AssertionError("There is a register 0x7FFF.");
        } catch (IllegalStateException e) {
            if (!e.getMessage().contains("WHV_E_INVALID_VP_REGISTER_NAME")) {
                throw e;
            }
        }
    }

    private static void xsave(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            byte[] area = guest.processor.xsave();
            same(0x80, area[527] & 0x80, "The mark of the compacted format");
            area[160] = 0x42;
            area[512] |= 2;
            guest.processor.restoreXsave(area);
            same(0x42, guest.get(WhpRegister.XMM0) & 0xFF, "XMM0");
            same(0x42, guest.processor.xsave()[160], "XMM0 in the area");
            byte[] standard = WhpXsave.toStandard(guest.processor.xsave());
            standard[160] = 0x43;
            guest.processor.restoreXsave(WhpXsave.toCompacted(standard, area));
            same(0x43, guest.get(WhpRegister.XMM0) & 0xFF, "XMM0 from the standard format");
        }
    }

    private static void cpuid(WhpPlatform platform) throws HostException {
        WhpSettings settings = new WhpSettings(1, 0, 0, List.of(),
                List.of(new WhpCpuid(0x4000_0000, 0x4000_0001, 0x11, 0x22, 0x33)));
        try (TinyGuest guest = new TinyGuest(platform, settings, "66 b8 00 00 00 40 0f a2 f4")) { // mov eax,…; cpuid; hlt
            guest.halts();
            same(0x4000_0001, guest.get(WhpRegister.RAX), "EAX");
            same(0x11, guest.get(WhpRegister.RBX), "EBX");
            same(0x22, guest.get(WhpRegister.RCX), "ECX");
            same(0x33, guest.get(WhpRegister.RDX), "EDX");
        }
    }

    private static void msr(WhpPlatform platform) throws HostException {
        WhpSettings settings = new WhpSettings(1, WhpCapability.EXIT_MSR, 0, List.of(), List.of());
        // mov ecx,12345h; rdmsr; wrmsr; hlt
        try (TinyGuest guest = new TinyGuest(platform, settings, "66 b9 45 23 01 00 0f 32 0f 30 f4")) {
            WhpExit exit = guest.run(WhpExitReason.MSR_ACCESS);
            same(0x12345, exit.msrNumber(), "The MSR");
            same(0, exit.msrWrite() ? 1 : 0, "A write");
            same(CODE + 6, guest.get(WhpRegister.RIP), "RIP");
            guest.set(WhpRegister.RAX, 0x8000_0001L);
            guest.set(WhpRegister.RDX, 0x22);
            guest.skip(2);
            exit = guest.run(WhpExitReason.MSR_ACCESS);
            same(1, exit.msrWrite() ? 1 : 0, "A write");
            same(0x22_8000_0001L, exit.msrValue(), "The value");
            same(CODE + 8, guest.get(WhpRegister.RIP), "RIP");
            guest.skip(2);
            guest.halts();
        }
    }
}
