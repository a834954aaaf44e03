package dev.vivarium.engine.x86.oracle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivarium.engine.x86.oracle.OracleResult.Fault;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** x87, SSE and AVX state and exceptions through the oracle. */
@Tag("x86-64-host")
@Tag("linux")
class HostProcessorVectorTest {
    private static final OracleState START = OracleState.initial();
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
        OracleResult result = processor.run(OracleCase.of(code, before));
        assertNull(result.fault(), code);
        return result.after();
    }

    private static ByteBuffer image(OracleState state) {
        return ByteBuffer.wrap(state.fxsave()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** ST0 = 2^exponent, with top of stack 7 and only that register in use. */
    private static OracleState withSt0(int exponent) {
        byte[] number = new byte[10];
        number[7] = (byte) 0x80;
        number[8] = (byte) (16383 + exponent);
        number[9] = (byte) (16383 + exponent >> 8);
        return START.withFxsave(OracleState.ST0, number).withFxsave(OracleState.FSW, (byte) 0, (byte) 0x38)
                .withFxsave(OracleState.FTW, (byte) 0x80);
    }

    private static OracleState withXmm(int register, byte[] bytes) {
        return START.withFxsave(OracleState.XMM0 + 16 * register, Arrays.copyOf(bytes, 16));
    }

    @Test
    void sineOfOne() {
        OracleState after = run("d9 fe", withSt0(0));
        ByteBuffer image = image(after);
        // sin 1 = 0.84147098480789650665…: 0xD76AA478_48677021 × 2^-64
        assertEquals(0x3FFE, image.getShort(OracleState.ST0 + 8));
        assertEquals(0, Math.abs(0xD76AA47848677021L - image.getLong(OracleState.ST0)) >> 1);
        assertEquals(0x20, image.getShort(OracleState.FSW) & 0x3F);
        assertEquals(HostProcessor.isAmd() ? 0 : START.rip(), image.getLong(OracleState.FIP));
    }

    @Test
    void stackOverflowAndPop() {
        ByteBuffer image = image(run("dd d8", withSt0(0)));
        assertEquals(0, image.get(OracleState.FTW));
        assertEquals(0, image.getShort(OracleState.FSW) & 0x3800);
        ByteBuffer full = image(run("d9 e8", START.withFxsave(OracleState.FTW, (byte) 0xFF)));
        assertEquals(0x3A41, full.getShort(OracleState.FSW));
    }

    @Test
    void anUnmaskedX87ExceptionWaitsForTheNextInstruction() {
        OracleState divide = withSt0(0).withFxsave(OracleState.FCW, (byte) 0x7B, (byte) 0x03)
                .withFxsave(OracleState.ST0, new byte[10]);
        OracleState pending = run("d8 f0", divide.withFxsave(OracleState.FCW, (byte) 0x7E, (byte) 0x03));
        assertEquals(0x81, image(pending).get(OracleState.FSW) & 0x81);
        assertEquals(START.rip(), image(pending).getLong(OracleState.FIP));
        OracleResult next = processor.run(OracleCase.of("d9 e8", pending.withRip(START.rip())));
        assertEquals(new Fault(Fault.MF, 0, 0), next.fault());
        assertEquals(START.rip(), next.after().rip());
    }

    @Test
    void mmxUsesTheX87Registers() {
        OracleState after = run("48 0f 6e c8", START.withGpr(0, 0x1122334455667788L));
        assertEquals(0x1122334455667788L, image(after).getLong(OracleState.ST0 + 16));
        assertEquals(-1, image(after).getShort(OracleState.ST0 + 24));
        assertEquals((byte) 0xFF, image(after).get(OracleState.FTW));
    }

    @Test
    void packedAddition() {
        byte[] ones = new byte[16];
        Arrays.fill(ones, (byte) 1);
        OracleState after = run("66 45 0f fc c0", withXmm(8, ones));
        byte[] twos = Arrays.copyOfRange(after.fxsave(), OracleState.XMM0 + 128, OracleState.XMM0 + 144);
        Arrays.fill(ones, (byte) 2);
        assertArrayEquals(ones, twos);
    }

    @Test
    void aStringSearchReportsIndexAndFlags() {
        OracleState before = withXmm(1, "any of: xyz     ".getBytes(StandardCharsets.US_ASCII))
                .withFxsave(OracleState.XMM0, Arrays.copyOf("zyx".getBytes(StandardCharsets.US_ASCII), 16));
        // pcmpistri xmm0, xmm1, equal any, least index: the 'y' of "any"
        OracleState after = run("66 0f 3a 63 c1 00", before);
        assertEquals(2, after.gpr()[1]);
        assertEquals(OracleState.FIXED_FLAGS | 0x81, after.rflags());
    }

    @Test
    void sseExceptions() {
        OracleState one = withXmm(0, new byte[]{0, 0, (byte) 0x80, 0x3F});
        OracleState masked = run("f3 0f 5e c1", one);
        assertEquals(0x7F800000, image(masked).getInt(OracleState.XMM0));
        assertEquals(0x1F84, image(masked).getInt(OracleState.MXCSR));
        OracleState open = one.withFxsave(OracleState.MXCSR, (byte) 0x80, (byte) 0x1D);
        OracleResult fault = processor.run(OracleCase.of("f3 0f 5e c1", open));
        assertEquals(new Fault(Fault.XM, 0, 0), fault.fault());
        assertEquals(0x1D84, image(fault.after()).getInt(OracleState.MXCSR));
        assertEquals(0x3F800000, image(fault.after()).getInt(OracleState.XMM0));
    }

    @Test
    void unalignedOperandsOfAlignedInstructionsAreGeneralProtection() {
        OracleState before = START.withGpr(3, OracleWindow.BASE + 8);
        assertEquals(new Fault(Fault.GP, 0, 0), processor.run(OracleCase.of("0f 28 03", before)).fault());
    }
}
