package dev.vivarium.engine.x86.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivarium.engine.x86.oracle.OracleResult.Fault;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Instructions that only 32-bit code has, through the oracle. */
@Tag("x86-64-host")
@Tag("linux")
class HostProcessor32Test {
    private static final OracleState START = OracleState.initial();
    private static final long STACK = START.gpr()[4];
    private static final long AF = 0x10;
    private static final long CF = 0x1;
    private static final long OF = 0x800;

    private static HostProcessor processor;

    @BeforeAll
    static void start() {
        processor = new HostProcessor();
    }

    @AfterAll
    static void stop() {
        processor.close();
    }

    private static OracleState run(String code, OracleState before) {
        OracleResult result = processor.run(OracleCase.of32(code, before));
        assertNull(result.fault(), code);
        return result.after();
    }

    private static Fault fault(String code, OracleState before) {
        OracleResult result = processor.run(OracleCase.of32(code, before));
        Fault fault = result.fault();
        assertNotNull(fault, code);
        return fault;
    }

    @Test
    void decimalAdjustments() {
        OracleState after = run("37", START.withGpr(0, 0x12340F));
        assertEquals(0x123505, after.gpr()[0]);
        assertEquals(AF | CF, after.rflags() & (AF | CF));
        assertEquals(0x14, run("27", START.withGpr(0, 0x0E)).gpr()[0]);
        assertEquals(new Fault(Fault.DE, 0, 0), fault("d4 00", START));
    }

    @Test
    void fortyIsAnIncrementHere() {
        OracleState after = run("40", START.withGpr(0, 0xFFFF_FFFFL));
        assertEquals(0, after.gpr()[0]);
        assertEquals(START.rip() + 1, after.rip());
    }

    @Test
    void allRegistersArePushed() {
        OracleState after = run("60", START.withGpr(0, 0x11111111).withGpr(7, 0x77777777));
        assertEquals(STACK - 32, after.gpr()[4]);
        ByteBuffer memory = ByteBuffer.wrap(after.memory()).order(ByteOrder.LITTLE_ENDIAN);
        int top = (int) (STACK - OracleWindow.BASE);
        assertEquals(0x11111111, memory.getInt(top - 4));
        assertEquals((int) STACK, memory.getInt(top - 20));
        assertEquals(0x77777777, memory.getInt(top - 32));
    }

    @Test
    void boundsAndOverflow() {
        OracleState limits = START.withGpr(3, OracleWindow.BASE)
                .withMemory(OracleWindow.BASE, (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 5);
        assertEquals(START.rip() + 2, run("62 03", limits.withGpr(0, 5)).rip());
        assertEquals(new Fault(Fault.BR, 0, 0), fault("62 03", limits.withGpr(0, 6)));
        assertEquals(START.rip() + 1, run("ce", START).rip());
        assertEquals(new Fault(Fault.OF, 0, 0), fault("ce", START.withFlags(OF)));
    }

    @Test
    void branchesAndFaultsInShortCode() {
        assertEquals(START.rip() + 2 + 0x40, run("eb 40", START).rip());
        assertEquals(new Fault(Fault.PF, 6, 0xFFFF_FFFCL), fault("89 03", START.withGpr(3, 0xFFFF_FFFCL)));
        assertEquals(0x1234, run("ff e0", START.withGpr(0, 0x1234)).rip());
        assertEquals(0x99, run("26 8a 03", START.withGpr(3, OracleWindow.READ_ONLY)
                .withMemory(OracleWindow.READ_ONLY, (byte) 0x99)).gpr()[0]);
    }

    @Test
    void dataSegmentsAreBackForTheNextCase() {
        assertEquals(new Fault(Fault.GP, 0, 0), segmentThenLoad());
        assertNull(processor.run(OracleCase.of32("8a 03", START.withGpr(3, OracleWindow.BASE))).fault());
    }

    /** A null DS, loaded and used within the same case. */
    private static Fault segmentThenLoad() {
        return fault("31 c0 8e d8 8a 03", START.withGpr(3, OracleWindow.BASE));
    }

    @Test
    void bothModesMixInOneRound() {
        List<OracleResult> results = processor.run(List.of(OracleCase.of32("40", START), OracleCase.of("40 90", START),
                OracleCase.of32("37", START), OracleCase.of("37", START)));
        assertEquals(1, results.get(0).after().gpr()[0]);
        assertEquals(0, results.get(1).after().gpr()[0]);
        assertNull(results.get(2).fault());
        assertEquals(new Fault(Fault.UD, 0, 0), results.get(3).fault());
    }
}
