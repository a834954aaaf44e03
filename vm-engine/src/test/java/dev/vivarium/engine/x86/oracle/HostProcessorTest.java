package dev.vivarium.engine.x86.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.oracle.OracleResult.Fault;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Instructions whose outcome the manual leaves no doubt about. */
@Tag("x86-64-host")
@Tag("linux")
class HostProcessorTest {
    static final int RAX = 0;
    static final int RCX = 1;
    static final int RDX = 2;
    static final int RBX = 3;
    static final int RSP = 4;
    static final int RBP = 5;
    static final int RSI = 6;
    static final int RDI = 7;

    static final long CF = 0x1;
    static final long PF = 0x4;
    static final long AF = 0x10;
    static final long ZF = 0x40;
    static final long SF = 0x80;
    static final long TF = 0x100;
    static final long DF = 0x400;
    static final long OF = 0x800;
    static final long AC = 0x4_0000;
    static final long FIXED = OracleState.FIXED_FLAGS;

    private static final OracleState START = OracleState.initial();
    private static final long RIP = START.rip();
    private static final long STACK = START.gpr()[RSP];

    private static HostProcessor processor;

    @BeforeAll
    static void start() {
        assertTrue(HostProcessor.isSupported());
        processor = new HostProcessor();
    }

    @AfterAll
    static void stop() {
        processor.close();
    }

    /** Runs 64-bit code that must not fault. */
    private static OracleState run(String code, OracleState before) {
        OracleResult result = processor.run(OracleCase.of(code, before));
        assertNull(result.fault(), code);
        return result.after();
    }

    /** Runs 64-bit code that must fault without changing anything. */
    private static Fault fault(String code, OracleState before) {
        OracleResult result = processor.run(OracleCase.of(code, before));
        Fault fault = result.fault();
        assertNotNull(fault, code);
        assertEquals(List.of(), StateDifference.between(before, result.after(), 0), code);
        return fault;
    }

    private static long quadword(OracleState state, long address) {
        return ByteBuffer.wrap(state.memory()).order(ByteOrder.LITTLE_ENDIAN)
                .getLong((int) (address - OracleWindow.BASE));
    }

    @Test
    void addSetsRegisterFlagsAndRip() {
        OracleState after = run("48 01 d8", START.withGpr(RAX, Long.MAX_VALUE).withGpr(RBX, 1));
        assertEquals(Long.MIN_VALUE, after.gpr()[RAX]);
        assertEquals(FIXED | OF | SF | AF | PF, after.rflags());
        assertEquals(RIP + 3, after.rip());
        assertEquals(List.of("RAX", "RFLAGS", "RIP"), StateDifference.between(START.withGpr(RAX, Long.MAX_VALUE)
                .withGpr(RBX, 1), after, 0).stream().map(line -> line.substring(0, line.indexOf(' '))).sorted()
                .toList());
    }

    @Test
    void adcTakesTheCarry() {
        OracleState after = run("12 c3", START.withGpr(RAX, 0x11FF).withGpr(RBX, 0).withFlags(CF | DF));
        assertEquals(0x1100, after.gpr()[RAX]);
        assertEquals(FIXED | CF | PF | AF | ZF | DF, after.rflags());
    }

    @Test
    void everyRegisterGoesInAndComesOut() {
        OracleState before = START;
        for (int i = 0; i < 16; i++) {
            before = before.withGpr(i, 0x9E3779B97F4A7C15L * (i + 1));
        }
        byte[] image = before.fxsave().clone();
        for (int i = OracleState.XMM0; i < OracleState.XMM_END; i++) {
            image[i] = (byte) (i * 7);
        }
        image[OracleState.FTW] = (byte) 0xFF;
        for (int i = OracleState.ST0; i < OracleState.XMM0; i++) {
            image[i] = (byte) ((i & 15) < 10 ? i * 3 : 0);
        }
        long[] ymmHigh = new long[32];
        Arrays.setAll(ymmHigh, i -> processor.hasAvx() ? 0x1234567 * (i + 1L) : 0);
        long flags = FIXED | CF | PF | AF | ZF | SF | OF | DF;
        before = new OracleState(before.gpr(), RIP + 77, flags, image, ymmHigh, before.memory());
        OracleState after = run("90", before);
        assertEquals(List.of(), StateDifference.between(before.withRip(RIP + 78), after, 0));
    }

    @Test
    void divisionByZero() {
        assertEquals(new Fault(Fault.DE, 0, 0), fault("48 f7 f1", START.withGpr(RAX, 5)));
        assertEquals(new Fault(Fault.DE, 0, 0), fault("f6 f1", START.withGpr(RAX, 0x100).withGpr(RCX, 1)));
    }

    @Test
    void undefinedAndBreakpoint() {
        assertEquals(new Fault(Fault.UD, 0, 0), fault("0f 0b", START));
        OracleResult trap = processor.run(OracleCase.of("cc", START));
        assertEquals(new Fault(Fault.BP, 0, 0), trap.fault());
        assertEquals(RIP + 1, trap.after().rip());
    }

    @Test
    void pageFaultsTellAddressAndReason() {
        long below = OracleWindow.BASE - 1;
        assertEquals(new Fault(Fault.PF, 4, below), fault("8a 03", START.withGpr(RBX, below)));
        assertEquals(new Fault(Fault.PF, 6, OracleWindow.END), fault("88 03", START.withGpr(RBX, OracleWindow.END)));
        long readOnly = OracleWindow.READ_ONLY;
        assertEquals(new Fault(Fault.PF, 7, readOnly), fault("88 03", START.withGpr(RBX, readOnly)));
        assertEquals(new Fault(Fault.PF, 4, OracleWindow.END), fault("48 8b 03", START.withGpr(RBX, OracleWindow.END
                - 3)));
        assertEquals(new Fault(Fault.PF, 7, readOnly), fault("48 01 03", START.withGpr(RBX, readOnly - 4)));
        assertEquals(new Fault(Fault.PF, 4, -16), fault("48 8b 03", START.withGpr(RBX, -16)));
    }

    @Test
    void aFaultInTheInstructionFetch() {
        OracleState before = START.withRip(OracleWindow.CODE_END - 2);
        assertEquals(new Fault(Fault.PF, 0x14, OracleWindow.CODE_END), fault("48 01 d8", before));
        assertEquals(OracleWindow.CODE_END, run("01 d8", before).rip());
    }

    @Test
    void wildAddressesAreGeneralProtectionOrStackFaults() {
        OracleState wild = START.withGpr(RBX, 1L << 47).withGpr(RBP, 1L << 47).withGpr(RSP, (1L << 47) + 8);
        assertEquals(new Fault(Fault.GP, 0, 0), fault("8a 03", wild));
        assertEquals(new Fault(Fault.SS, 0, 0), fault("8a 45 00", wild));
        assertEquals(new Fault(Fault.SS, 0, 0), fault("50", wild));
        assertEquals(new Fault(Fault.GP, 0, 0), fault("f4", START));
        assertEquals(new Fault(Fault.GP, 0x7FA, 0), fault("cd ff", START));
    }

    @Test
    void memoryIsReadAndWrittenAcrossAPageBoundary() {
        long address = OracleWindow.BASE + OracleWindow.PAGE_SIZE - 3;
        OracleState before = START.withGpr(RBX, address).withGpr(RAX, 1)
                .withMemory(address, new byte[]{-1, -1, -1, -1, -1, -1, -1, 0x7E});
        OracleState after = run("48 01 03", before);
        assertEquals(0x7F00_0000_0000_0000L, quadword(after, address));
        assertEquals(FIXED | AF | PF, after.rflags());
        assertEquals(0x7EFF_FFFF_FFFF_FFFFL, quadword(before, address));
    }

    @Test
    void ripRelativeAddressesReachTheWindow() {
        OracleState before = START.withMemory(OracleWindow.READ_ONLY, (byte) 0x5A);
        ByteBuffer code = ByteBuffer.allocate(7).order(ByteOrder.LITTLE_ENDIAN).put(new byte[]{0x0F, (byte) 0xB6,
                0x05});
        code.putInt((int) (OracleWindow.READ_ONLY - (RIP + 7)));
        OracleResult result = processor.run(new OracleCase(code.array(), OracleCase.Mode.LONG, before));
        assertEquals(0x5A, result.after().gpr()[RAX]);
    }

    @Test
    void compareAndExchange() {
        long address = OracleWindow.BASE + 64;
        OracleState before = START.withGpr(RDI, address).withGpr(RCX, 99).withMemory(address, (byte) 7);
        OracleState equal = run("f0 48 0f b1 0f", before.withGpr(RAX, 7));
        assertEquals(99, quadword(equal, address));
        assertEquals(FIXED | ZF | PF, equal.rflags());
        OracleState unequal = run("f0 48 0f b1 0f", before.withGpr(RAX, 8));
        assertEquals(7, unequal.gpr()[RAX]);
        assertEquals(7, quadword(unequal, address));
        assertEquals(0, unequal.rflags() & ZF);
    }

    @Test
    void theStackIsInTheWindow() {
        OracleState pushed = run("50", START.withGpr(RAX, 0x1122334455667788L));
        assertEquals(STACK - 8, pushed.gpr()[RSP]);
        assertEquals(0x1122334455667788L, quadword(pushed, STACK - 8));
        OracleState called = run("e8 00 02 00 00", START);
        assertEquals(RIP + 5 + 0x200, called.rip());
        assertEquals(RIP + 5, quadword(called, STACK - 8));
        OracleState entered = run("c8 20 00 00", START.withGpr(RBP, 42));
        assertEquals(STACK - 8, entered.gpr()[RBP]);
        assertEquals(STACK - 40, entered.gpr()[RSP]);
        assertEquals(42, quadword(entered, STACK - 8));
        OracleState returned = run("c2 10 00", START.withMemory(STACK, (byte) 0x44, (byte) 0x03, (byte) 0x10,
                (byte) 0x10));
        assertEquals(0x10100344, returned.rip());
        assertEquals(STACK + 24, returned.gpr()[RSP]);
    }

    @Test
    void branchesLandWhereTheyGo() {
        assertEquals(RIP + 2 + 0x70, run("74 70", START.withFlags(ZF)).rip());
        assertEquals(RIP + 2, run("74 70", START).rip());
        assertEquals(RIP + 5 - 0x700, run("e9 00 f9 ff ff", START).rip());
        assertEquals(0x7fff_1234_5678L, run("ff e0", START.withGpr(RAX, 0x7fff_1234_5678L)).rip());
        assertEquals(OracleWindow.BASE, run("ff e0", START.withGpr(RAX, OracleWindow.BASE)).rip());
        assertEquals(new Fault(Fault.GP, 0, 0), fault("ff e0", START.withGpr(RAX, 1L << 63)));
    }

    @Test
    void flagsArePoppedAndPushed() {
        OracleState before = START.withMemory(STACK, (byte) 0xD5, (byte) 0x4E, (byte) 0x24);
        OracleState after = run("9d", before);
        assertEquals(FIXED | 0x244CD5, after.rflags());
        assertEquals(STACK + 8, after.gpr()[RSP]);
        assertEquals(FIXED | CF | DF, quadword(run("9c", START.withFlags(CF | DF)), STACK - 8));
    }

    @Test
    void poppingTheTrapFlagDoesNotYetTrap() {
        OracleState after = run("9d", START.withMemory(STACK, (byte) 0, (byte) 1));
        assertEquals(FIXED | TF, after.rflags());
        assertEquals(RIP + 1, after.rip());
    }

    @Test
    void singleStep() {
        OracleResult result = processor.run(OracleCase.of("48 ff c0", START.withFlags(TF)));
        assertEquals(new Fault(Fault.DB, 0, 0), result.fault());
        assertEquals(RIP + 3, result.after().rip());
        assertEquals(1, result.after().gpr()[RAX]);
    }

    @Test
    void alignmentCheck() {
        OracleState before = START.withFlags(AC).withGpr(RBX, OracleWindow.BASE + 1);
        assertEquals(new Fault(Fault.AC, 0, 0), fault("8b 03", before));
        assertEquals(FIXED | AC, run("8a 03", before).rflags());
    }

    @Test
    void repeatedStringsStopAtAFault() {
        OracleState before = START.withGpr(RCX, -1).withGpr(RAX, 0xAB).withGpr(RDI, OracleWindow.READ_ONLY - 100);
        OracleResult result = processor.run(OracleCase.of("f3 aa", before));
        assertEquals(new Fault(Fault.PF, 7, OracleWindow.READ_ONLY), result.fault());
        assertEquals(-101, result.after().gpr()[RCX]);
        assertEquals(OracleWindow.READ_ONLY, result.after().gpr()[RDI]);
        assertEquals(0xABABABABABABABABL, quadword(result.after(), OracleWindow.READ_ONLY - 8));
        assertEquals(0, quadword(result.after(), OracleWindow.READ_ONLY - 108));
    }

    @Test
    void casesDoNotSeeEachOther() {
        List<OracleCase> cases = new ArrayList<>();
        long address = OracleWindow.BASE + 8;
        for (int i = 0; i < 1000; i++) {
            OracleState before = START.withGpr(RBX, address).withGpr(RAX, i).withRip(OracleWindow.CODE + i);
            cases.add(OracleCase.of(i % 3 == 0 ? "48 01 03" : i % 3 == 1 ? "0f 0b" : "eb 7f", before));
        }
        List<OracleResult> results = processor.run(cases);
        for (int i = 0; i < 1000; i++) {
            OracleState after = results.get(i).after();
            assertEquals(i % 3 == 0 ? i : 0, quadword(after, address));
            assertEquals(OracleWindow.CODE + i + (i % 3 == 0 ? 3 : i % 3 == 1 ? 0 : 0x81), after.rip());
            assertEquals(i % 3 == 1, results.get(i).fault() != null);
        }
        assertSame(cases.get(1).before().memory(), results.get(1).after().memory());
    }

    @Test
    void whatWouldEnterTheKernelIsRefused() {
        for (String code : List.of("0f 05", "48 0f 05", "0f 34", "cd 80", "66 f3 cd 80")) {
            assertThrows(IllegalArgumentException.class, () -> OracleCase.of(code, START), code);
        }
        assertArrayEquals(new byte[]{(byte) 0x81, (byte) 0xC0, 0x0F, 0x05, 0, 0},
                OracleCase.of("81 c0 0f 05 00 00", START).code());
    }

    @Test
    void aChildThatDiesNamesTheCase() {
        try (HostProcessor victim = new HostProcessor()) {
            // getpid, hidden behind a NOP: the child may not call it
            List<OracleCase> cases = List.of(OracleCase.of("90", START), OracleCase.of("90 0f 05", START.withGpr(RAX,
                    39)));
            IllegalStateException death = assertThrows(IllegalStateException.class, () -> victim.run(cases));
            assertTrue(death.getMessage().contains("90 0f 05"), death.getMessage());
        }
    }
}
