package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Operands that translated code must not take for something else. */
@Tag("x86-64-host")
class AwkwardOperandsTest {
    private static final int RAX = 0;
    private static final int RSP = 4;
    private static final int RDX = 2;
    private static final int RSI = 6;
    private static final int R12 = 12;
    private static final int R13 = 13;
    private static final int R14 = 14;

    private final Both both = new Both();

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void aBitStringInARegisterEndsThere() {
        OracleState before = OracleState.initial().withGpr(RAX, 0x7FFF_FFFFL).withGpr(R12, 0x55);
        // bts r12, rax; btc r12d, eax; bt r12w, ax
        long undefined = Rflags.OF | Rflags.SF | Rflags.AF | Rflags.PF;
        assertEquals(1L << 63 | 0x55, both.same("49 0F AB C4", before, undefined).after().gpr()[R12]);
        both.same("41 0F BB C4", before, undefined);
        both.same("66 41 0F A3 C4", before.withFlags(Rflags.ZF), undefined);
    }

    @Test
    void aRegisterIsAddedToItself() {
        OracleState before = OracleState.initial().withGpr(R12, 0x1_2345_6789L).withGpr(R13, -3).withGpr(RAX, 7);
        // xadd r12, r12; xadd r12d, r12d; xadd r13w, r13w; xadd r13b, r13b; xadd r12, r13
        assertEquals(0x2_468A_CF12L, both.same("4D 0F C1 E4", before).after().gpr()[R12]);
        both.same("45 0F C1 E4", before);
        both.same("66 45 0F C1 ED", before);
        both.same("45 0F C0 ED", before);
        both.same("4D 0F C1 EC", before);
    }

    @Test
    void anOperandSizePrefixMakesCmpxchg8bNoSmaller() {
        OracleState before = OracleState.initial().withGpr(RSI, OracleWindow.END - 4);
        // cmpxchg8b [rsi], of which the next page holds the upper half
        assertEquals(OracleResult.Fault.PF, both.same("66 0F C7 0E", before).fault().vector());
        assertEquals(OracleResult.Fault.PF, both.same("0F C7 0E", before).fault().vector());
    }

    @Test
    void aLockedOperandInTwoCacheLinesIsTheInterpreters() {
        OracleState inside = OracleState.initial().withGpr(RSI, OracleWindow.BASE + 60);
        OracleState across = OracleState.initial().withGpr(RSI, OracleWindow.BASE + 61);
        // lock add [rsi], eax; xchg [rsi], eax; lock bts [rsi], edx; lock cmpxchg [rsi], edx; each before a nop
        for (String code : List.of("F0 01 06 90", "87 06 90", "F0 0F AB 16 90", "F0 0F B1 16 90")) {
            both.same(code, inside);
            long before = both.counter("exitsForHandBacks");
            both.same(code, inside);
            long between = both.counter("exitsForHandBacks");
            both.same(code, across);
            assertEquals(between - before + 1, both.counter("exitsForHandBacks") - between, code);
        }
    }

    @Test
    void threeRegistersThatAreInMemory() {
        OracleState before = OracleState.initial().withGpr(RSI, OracleWindow.BASE)
                .withMemory(OracleWindow.BASE, new byte[]{1, 2, 3, 4, 5, 6, 7, -8})
                .withGpr(RDX, -5).withGpr(R12, 0x1_0000_0007L).withGpr(R13, -3).withGpr(R14, 0x9_8765_4321L);
        long undefined = Rflags.SF | Rflags.AF | Rflags.PF;
        // andn r12, r13, [rsi]; andn r12, r13, r14; shlx r13, r12, r14; bextr r13, r14, r12; blsr r12, r13
        for (String code : List.of("C4 62 90 F2 26", "C4 42 90 F2 E6", "C4 42 89 F7 EC", "C4 42 98 F7 EE",
                "C4 C2 98 F3 CD")) {
            both.same(code, before, undefined);
        }
        // mulx r12, r13, [rsi]; mulx r12, r13, r14; mulx r12, r12, r14; mulx r12, r12, [rsi]; mulx r13d, r12d, [rsi]
        for (String code : List.of("C4 62 93 F6 26", "C4 42 93 F6 E6", "C4 42 9B F6 E6", "C4 62 9B F6 26",
                "C4 62 1B F6 2E")) {
            both.same(code, before);
        }
    }

    @Test
    void aRegisterIsComparedAndExchangedWithItself() {
        OracleState before = OracleState.initial().withGpr(R12, 0x1_0000_0007L).withGpr(R13, -3).withGpr(RAX, 7);
        // cmpxchg r12d, r12d; cmpxchg r12, r12; cmpxchg r13d, r12d; xchg r12d, r12d; xchg r12, r13
        both.same("45 0F B1 E4", before);
        both.same("4D 0F B1 E4", before);
        both.same("45 0F B1 E5", before);
        both.same("45 87 E4", before);
        both.same("4D 87 EC", before);
    }

    @Test
    void aCallsTargetLiesWhereItsReturnAddressGoes() {
        long stack = OracleWindow.BASE + 0x800;
        long target = OracleWindow.CODE + 0x1234;
        byte[] bytes = new byte[8];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (target >> 8 * i);
        }
        OracleState before = OracleState.initial().withGpr(RSP, stack).withMemory(stack - 8, bytes);
        // call [rsp - 8]
        assertEquals(target, both.same("FF 54 24 F8", before).after().rip());
    }

    @Test
    void thePrefixOfOperandSizeMakesNoWideExchangeShorter() {
        OracleState before = OracleState.initial().withGpr(RSI, OracleWindow.READ_ONLY - 4);
        // cmpxchg8b [rsi], with prefix 66
        OracleResult.Fault fault = both.same("66 0F C7 0E", before).fault();
        assertEquals(new OracleResult.Fault(OracleResult.Fault.PF, 7, OracleWindow.READ_ONLY), fault);
    }
}
