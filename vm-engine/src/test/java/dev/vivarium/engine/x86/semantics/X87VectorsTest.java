package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.state.X87State;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Every x87 instruction that has one right result, against what an Intel processor (Ice Lake) made of the same state.
 * {@code x87-vectors.bin} has 77 bytes a case, little-endian: two bytes of instruction; FCW, FSW, flags (16 bits each),
 * tags by physical register, a spare byte, ST(0), ST(1), memory (ten bytes each); then after it FCW, FSW, flags, tags,
 * ST(0), ST(1), memory. The other registers hold one. A memory operand is the memory. About half the cases have
 * exceptions unmasked, and all rounding and precision modes occur.
 */
class X87VectorsTest {
    private static final int BYTES = 77;

    private final X87State state = new X87State();
    private final ByteBuffer memory = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    private final X87Runner runner = new X87Runner(state, memory);

    @Test
    void everyInstructionDoesWhatTheProcessorDid() throws IOException {
        ByteBuffer vectors = read();
        int cases = vectors.capacity() / BYTES;
        for (int i = 0; i < cases; i++) {
            ByteBuffer vector = vectors.slice(i * BYTES, BYTES).order(ByteOrder.LITTLE_ENDIAN);
            load(vector);
            runner.run(vector.get(0) & 0xFF, vector.get(1) & 0xFF);
            ByteBuffer result = result();
            if (!result.equals(vector.slice(40, 37))) {
                assertEquals(hex(vector, 40, 37), hex(result, 0, 37), describe(vector));
            }
        }
        assertEquals(2184, cases);
    }

    private static ByteBuffer read() throws IOException {
        try (InputStream in = X87VectorsTest.class.getResourceAsStream("x87-vectors.bin")) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    private void load(ByteBuffer vector) {
        state.setStatus(vector.getShort(4));
        state.setControl(vector.getShort(2));
        state.setAbridgedTags(vector.get(8));
        state.load(0, vector.getLong(10), vector.getShort(18));
        state.load(1, vector.getLong(20), vector.getShort(28));
        for (int i = 2; i < 8; i++) {
            state.load(i, Long.MIN_VALUE, 0x3FFF);
        }
        runner.eflags = vector.getShort(6);
        memory.put(0, vector, 30, 10);
    }

    private ByteBuffer result() {
        ByteBuffer result = ByteBuffer.allocate(37).order(ByteOrder.LITTLE_ENDIAN);
        result.putShort((short) state.control()).putShort((short) state.status()).putShort((short) runner.eflags);
        result.put((byte) state.abridgedTags());
        result.putLong(state.significand(0)).putShort((short) state.signExponent(0));
        result.putLong(state.significand(1)).putShort((short) state.signExponent(1));
        return result.put(37 - 10, memory, 0, 10).position(0);
    }

    private static String describe(ByteBuffer v) {
        return "%02x %02x with fcw %04x fsw %04x tags %02x st0 %04x:%016x st1 %04x:%016x memory %s".formatted(v.get(0),
                v.get(1), v.getShort(2), v.getShort(4), v.get(8), v.getShort(18), v.getLong(10), v.getShort(28),
                v.getLong(20), hex(v, 30, 10));
    }

    private static String hex(ByteBuffer buffer, int offset, int bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes; i++) {
            text.append("%02x".formatted(buffer.get(offset + i)));
        }
        return text.toString();
    }
}
