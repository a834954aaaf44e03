package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult.Fault;
import dev.vivarium.engine.x86.oracle.OracleState;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which exception a stack instruction with a memory operand raises at non-canonical addresses (SDM Vol. 3A, 5.3.1). */
class StackFaultsTest {
    private static final int RAX = 0;
    private static final int RSP = 4;
    private static final long WILD = 1L << 47;
    private static final Fault STACK = new Fault(Fault.SS, 0, 0);
    private static final Fault OPERAND = new Fault(Fault.GP, 0, 0);

    private final InterpretedProcessor processor = new InterpretedProcessor();

    @AfterEach
    void close() {
        processor.close();
    }

    private Fault fault(String code, long rax, long rsp) {
        return processor.run(OracleCase.of(code, OracleState.initial().withGpr(RAX, rax).withGpr(RSP, rsp))).fault();
    }

    @Test
    void popReadsTheStackFirst() {
        long stack = OracleState.initial().gpr()[RSP];
        assertEquals(OPERAND, fault("8f 00", WILD, stack));
        assertEquals(STACK, fault("8f 00", stack, WILD));
        assertEquals(STACK, fault("8f 00", WILD, WILD));
        assertEquals(STACK, fault("65 8f 44 24 20", 0, WILD));
    }

    @Test
    void pushReadsItsOperandFirst() {
        long stack = OracleState.initial().gpr()[RSP];
        assertEquals(OPERAND, fault("ff 30", WILD, stack));
        assertEquals(STACK, fault("ff 30", stack, WILD + 8));
        assertEquals(OPERAND, fault("ff 30", WILD, WILD + 8));
    }
}
