package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Which instruction each call of the run loop is, whatever stands between them, and what a block remembers. */
class DecodedBlockTest {
    private static final String NOP = "0f1f00";
    private static final String INC_EAX = "ffc0";
    private static final String JMP = "eb10";
    private static final String INDIRECT = "ffe0";

    private final OperationSet operations = new OperationSet();
    private final CodePage page = new CodePage(0);

    private DecodedBlock decode(int offset, String... instructions) {
        Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
        List<Insn> insns = new ArrayList<>();
        int at = 0;
        for (String each : instructions) {
            byte[] bytes = HexFormat.of().parseHex(each);
            assertEquals(Decoder.Outcome.DECODED, decoder.decode(bytes, 0, bytes.length, 64, at));
            insns.add(decoder.insn());
            at += bytes.length;
        }
        Block block = new Block(insns, page, null, offset, 64);
        DecodedBlock decoded = new DecodedBlock(block, insns, operations);
        block.setDecoded(decoded);
        return decoded;
    }

    private void assertCalls(DecodedBlock block, int... places) {
        assertEquals(places.length, block.calls);
        for (int call = 0; call < places.length; call++) {
            assertEquals(places[call], block.placeOfCall(call), "call " + call);
        }
        Insn[] first = {block.operand0, block.operand1, block.operand2, block.operand3};
        Operation[] steps = {block.step0, block.step1, block.step2, block.step3};
        for (int call = 0; call < Math.min(places.length, DecodedBlock.FIRST); call++) {
            assertSame(block.insns[places[call]], first[call]);
            assertSame(operations.of(block.insns[places[call]]), steps[call]);
        }
        for (int call = DecodedBlock.FIRST; call < places.length; call++) {
            assertSame(operations.of(block.insns[places[call]]), block.steps[call - DecodedBlock.FIRST]);
        }
    }

    @Test
    void passesOverWhatDoesNothing() {
        assertCalls(decode(0, INC_EAX), 0);
        assertCalls(decode(0, NOP, INC_EAX, NOP, INC_EAX, INDIRECT), 1, 3, 4);
        assertCalls(decode(0, NOP, NOP));
    }

    @Test
    void leavesBranchesToTheRunLoop() {
        assertCalls(decode(0, JMP));
        assertCalls(decode(0, INC_EAX, INC_EAX, INC_EAX, INC_EAX, JMP), 0, 1, 2, 3);
        assertEquals(4, decode(0, INC_EAX, INC_EAX, INC_EAX, INC_EAX, JMP).placeOfCall(4));
    }

    @Test
    void goesOnBehindTheFourthCall() {
        assertCalls(decode(0, INC_EAX, NOP, INC_EAX, INC_EAX, INC_EAX, INC_EAX, INDIRECT), 0, 2, 3, 4, 5, 6);
        assertCalls(decode(0, INC_EAX, INC_EAX, INC_EAX, NOP, INC_EAX, INC_EAX, JMP), 0, 1, 2, 4, 5);
        assertEquals(6, decode(0, INC_EAX, INC_EAX, INC_EAX, NOP, INC_EAX, INC_EAX, JMP).placeOfCall(5));
    }

    @Test
    void remembersWhatFollowsUntilThatIsForgotten() {
        DecodedBlock one = decode(0, INC_EAX, JMP);
        DecodedBlock next = decode(20, INC_EAX);
        one.remember(20, next);
        assertSame(next, one.follower(20));
        assertNull(one.follower(21));
        next.block.forget();
        assertFalse(next.live);
        assertNull(one.follower(20));
    }
}
