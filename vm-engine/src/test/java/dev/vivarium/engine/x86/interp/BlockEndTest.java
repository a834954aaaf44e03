package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

/** What the run loop takes for the near branches that it does itself. */
class BlockEndTest {
    private static final int FLAGS = 256;

    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);

    private Insn decode(String code, int bits) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(code);
        assertEquals(Decoder.Outcome.DECODED, decoder.decode(bytes, 0, bytes.length, bits, 0));
        return decoder.insn();
    }

    @Test
    void holdsAsTheFlagsSay() {
        Cpu c = new Cpu();
        for (int condition = 0; condition < 16; condition++) {
            Insn shortJump = decode("%02x 10".formatted(0x70 + condition), 64);
            Insn nearJump = decode("0f %02x 10 00 00 00".formatted(0x80 + condition), 64);
            boolean parity = condition >> 1 == 5;
            assertEquals(parity ? BlockEnd.OPERATION : BlockEnd.CONDITION, BlockEnd.of(shortJump));
            assertEquals(BlockEnd.of(shortJump), BlockEnd.of(nearJump));
            for (int image = 0; !parity && image < 16 * FLAGS; image++) {
                Flags.setStatus(c, image);
                assertEquals(Flags.holds(c, condition), BlockEnd.holds(c, (short) BlockEnd.truth(shortJump)));
                assertEquals(Flags.holds(c, condition), BlockEnd.holds(c, (short) BlockEnd.truth(nearJump)));
            }
        }
    }

    @Test
    void knowsJumpsCallsAndReturnsOf64BitCode() {
        assertEquals(BlockEnd.JUMP, BlockEnd.of(decode("eb 10", 64)));
        assertEquals(BlockEnd.JUMP, BlockEnd.of(decode("e9 00 00 00 80", 64)));
        assertEquals(BlockEnd.CALL, BlockEnd.of(decode("e8 00 00 00 10", 64)));
        assertEquals(BlockEnd.RETURN, BlockEnd.of(decode("c3", 64)));
        assertEquals(BlockEnd.NONE, BlockEnd.of(decode("90", 64)));
    }

    @Test
    void leavesOtherBranchesToTheirOperations() {
        assertEquals(BlockEnd.OPERATION, BlockEnd.of(decode("c2 08 00", 64)));
        assertEquals(BlockEnd.OPERATION, BlockEnd.of(decode("ff d0", 64)));
        assertEquals(BlockEnd.OPERATION, BlockEnd.of(decode("e3 10", 64)));
        assertEquals(BlockEnd.OPERATION, BlockEnd.of(decode("74 10", 32)));
        assertEquals(BlockEnd.OPERATION, BlockEnd.of(decode("e8 00 00", 16)));
    }
}
