package dev.vivarium.host.whp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.abi.WhpExitLayout;
import dev.vivarium.host.abi.WhpRegister;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

class WhpProcessorTest {
    private final FakeWhp windows = new FakeWhp();
    private final WhpProcessor processor = new WhpProcessor(windows, 0x77, 3);

    @Test
    void runningFillsTheSameExitEachTime() {
        WhpExit exit = processor.exit();
        assertEquals(0x5A5A5A5A, processor.run());
        assertSame(exit, processor.exit());
        assertEquals(0x5A5A5A5A, exit.reason());
        assertEquals("run 3 " + Integer.toHexString(WhpExitLayout.SIZE), windows.called.getLast());
    }

    @Test
    void whatFailsOnAProcessorIsOurMistake() {
        windows.results.put("run", 0x80370307);
        assertEquals("The hypervisor refused WHvRunVirtualProcessor: 0x80370307, WHV_E_VP_DOES_NOT_EXIST.",
                assertThrows(IllegalStateException.class, processor::run).getMessage());
        windows.results.put("setRegisters", 0x80370309);
        assertThrows(IllegalStateException.class, () -> processor.write(new WhpRegisters(WhpRegister.RAX)));
    }

    @Test
    void xsaveIsAsLongAsTheHypervisorSays() {
        assertEquals(100, processor.xsave().length);
        windows.xsaveBytes = 9000;
        assertEquals(9000, processor.xsave().length);
        processor.restoreXsave(new byte[640]);
        assertEquals("setXsave 280", windows.called.getLast());
    }

    @Test
    void closingTwiceDeletesOnce() {
        processor.close();
        processor.close();
        assertEquals(List.of("deleteProcessor 3"), windows.called);
    }

    @Test
    void registersHaveTwoHalvesSegmentsAndTables() {
        WhpRegisters registers = new WhpRegisters(WhpRegister.XMM0, WhpRegister.CS, WhpRegister.GDTR);
        registers.set(0, -1, 2);
        assertEquals(-1, registers.get(0));
        assertEquals(2, registers.upper(0));
        registers.setSegment(1, 0xFFF8, 0x1234_5678_9ABCL, -1, 0xA09B);
        assertEquals(0xFFF8, registers.segmentSelector(1));
        assertEquals(0x1234_5678_9ABCL, registers.segmentBase(1));
        assertEquals(-1, registers.segmentLimit(1));
        assertEquals(0xA09B, registers.segmentAttributes(1));
        registers.setTable(2, 0x5000, 0xFFFF);
        assertEquals(0x5000, registers.tableBase(2));
        assertEquals(0xFFFF, registers.tableLimit(2));
        assertEquals(WhpRegister.GDTR, registers.name(2));
        assertThrows(IndexOutOfBoundsException.class, () -> registers.get(3));
    }

    @Test
    void partsOfAnExit() {
        MemorySegment context = Arena.ofAuto().allocate(WhpExitLayout.SIZE, 16);
        WhpExit exit = new WhpExit(context);
        context.set(ValueLayout.JAVA_INT, WhpExitLayout.EXECUTION_STATE, 9 << 20 | 3 << 16 | 0x1040);
        assertEquals(3, exit.instructionLength());
        assertEquals(9, exit.cr8());
        assertTrue(exit.interruptShadow());
        assertTrue(exit.interruptionPending());
        context.set(ValueLayout.JAVA_INT, WhpExitLayout.PORT_INFO, 1 | 4 << 1 | 1 << 5);
        assertTrue(exit.port().write());
        assertEquals(4, exit.port().sizeBytes());
        assertFalse(exit.port().string());
        assertTrue(exit.port().repeated());
        context.set(ValueLayout.JAVA_LONG, WhpExitLayout.MSR_RAX, 0xFFFF_FFFF_8000_0001L);
        context.set(ValueLayout.JAVA_LONG, WhpExitLayout.MSR_RDX, 0x1_0000_0002L);
        assertEquals(0x2_8000_0001L, exit.msrValue());
        context.set(ValueLayout.JAVA_INT, WhpExitLayout.MEMORY_INFO, 1 | 4 | 8);
        assertEquals(WhpExitLayout.MEMORY_TYPE_WRITE, exit.memory().type());
        assertTrue(exit.memory().unmapped());
        assertTrue(exit.memory().gvaValid());
        context.set(ValueLayout.JAVA_BYTE, WhpExitLayout.EXCEPTION_VECTOR, (byte) 14);
        assertEquals(14, exit.exception().vector());
    }

    @Test
    void eventsAreEncodedAsTheHypervisorReadsThem() {
        assertEquals(0x0020_0001L, WhpEvents.interrupt(0x20));
        assertEquals(0x0002_0005L, WhpEvents.nmi());
        assertEquals(0x0006_0007L, WhpEvents.exception(6));
        assertEquals(0xDEAD_BEEF_000E_0017L, WhpEvents.exception(14, 0xDEAD_BEEF));
        assertEquals(0x12, WhpEvents.interruptWindow(4));
        assertEquals(0x200B, WhpEvents.waitingInterrupt(0x20));
        assertEquals(0xDEAD_BEEF_000E_0101L, WhpEvents.exceptionEvent(14, 0xDEAD_BEEF));
    }
}
