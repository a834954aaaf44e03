package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault on an x87 instruction's memory operand changes neither the unit nor memory. */
class X87FaultsTest {
    private static final int RSI = 6;
    /** TOP is 6 and two registers are in use; nothing is raised, the divisor is zero. */
    private static final int STATUS_HIGH = 0x30;
    private static final byte TAGS = (byte) 0xC0;

    private final InterpretedProcessor processor = new InterpretedProcessor();

    @AfterEach
    void close() {
        processor.close();
    }

    private static OracleState state(long address, int control) {
        return OracleState.initial().withGpr(RSI, address)
                .withFxsave(OracleState.FCW, (byte) control, (byte) 0x03)
                .withFxsave(OracleState.FSW + 1, (byte) STATUS_HIGH)
                .withFxsave(OracleState.FTW, TAGS)
                .withFxsave(OracleState.FOP, (byte) 0x34, (byte) 0x02)
                .withFxsave(OracleState.FIP, (byte) 0x11)
                .withFxsave(OracleState.FDP, (byte) 0x22)
                .withFxsave(OracleState.ST0, (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6, (byte) 7,
                        (byte) -1,
                        (byte) 0x00, (byte) 0x40);
    }

    private void assertUnchangedByFault(String code, long address, long faultAddress) {
        OracleState before = state(address, 0x7F);
        OracleResult result = processor.run(OracleCase.of(code, before));
        assertNotNull(result.fault(), code);
        assertEquals(OracleResult.Fault.PF, result.fault().vector(), code);
        assertEquals(faultAddress, result.fault().address(), code);
        assertArrayEquals(before.fxsave(), result.after().fxsave(), code);
        assertArrayEquals(before.memory(), result.after().memory(), code);
        assertEquals(before.rip(), result.after().rip(), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d8 06", "dc 36", "da 0e", "de 16", "dc 1e", "d9 06", "dd 06", "db 2e", "df 2e", "df 26",
            "d9 2e", "d9 26", "dd 26"})
    void loads(String code) {
        assertUnchangedByFault(code, OracleWindow.END, OracleWindow.END);
        assertUnchangedByFault(code, OracleWindow.BASE - 1, OracleWindow.BASE - 1);
        assertUnchangedByFault(code, OracleWindow.END - 1, OracleWindow.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d9 16", "d9 1e", "dd 1e", "db 3e", "df 36", "df 1e", "db 1e", "df 3e", "df 0e", "db 0e",
            "dd 0e", "d9 3e", "dd 3e", "d9 36", "dd 36"})
    void stores(String code) {
        assertUnchangedByFault(code, OracleWindow.READ_ONLY, OracleWindow.READ_ONLY);
        assertUnchangedByFault(code, OracleWindow.READ_ONLY - 1, OracleWindow.READ_ONLY);
        assertUnchangedByFault(code, OracleWindow.END + 7, OracleWindow.END + 7);
    }

    /** As on Intel's processors, the operand is not looked at. */
    @Test
    void storeThatAnUnmaskedExceptionPreventsDoesNotFault() {
        OracleState before = state(OracleWindow.READ_ONLY, 0x40).withFxsave(OracleState.FTW, (byte) 0);
        OracleResult result = processor.run(OracleCase.of("dd 1e", before));
        assertNull(result.fault());
        assertEquals(0xB0, result.after().fxsave()[OracleState.FSW + 1] & 0xFD);
        assertEquals(0xC1, result.after().fxsave()[OracleState.FSW] & 0xFF);
    }

    @Test
    void operandAcrossPages() {
        long address = OracleWindow.BASE + OracleWindow.PAGE_SIZE - 3;
        OracleState before = state(address, 0x7F);
        OracleResult result = processor.run(OracleCase.of("db 3e", before));
        assertNull(result.fault());
        int at = (int) (address - OracleWindow.BASE);
        for (int i = 0; i < 10; i++) {
            assertEquals(before.fxsave()[OracleState.ST0 + i], result.after().memory()[at + i]);
        }
    }
}
