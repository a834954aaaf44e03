package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.state.Cpu;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;

/** Calls an operation the way the interpreter does, by the form of its signature. */
final class HostForms {
    private static final int A = HostCase.A;
    private static final int B = HostCase.B;

    private HostForms() {
    }

    interface Mix {
        void apply(long[] v, int d, int a, int b);
    }

    interface MixImmediate {
        void apply(long[] v, int d, int a, int b, int imm);
    }

    interface Unary {
        void apply(long[] v, int d, int b);
    }

    interface FromLow {
        void apply(long[] v, int d, long source);
    }

    interface LaneImmediate {
        long apply(long a, long b, int imm);
    }

    interface FloatLane {
        long apply(long a, long b, FloatEnv e);
    }

    interface FloatLaneImmediate {
        long apply(long a, long b, int imm, FloatEnv e);
    }

    interface FloatMix {
        boolean apply(long[] v, int d, int a, int b, FloatEnv e);
    }

    interface FloatFlags {
        boolean apply(Cpu cpu, HostCase c);
    }

    interface FloatResult {
        long apply(HostCase c);
    }

    static Consumer<HostCase> lanes(LongBinaryOperator f) {
        return c -> {
            c.v[A] = f.applyAsLong(c.v[A], c.v[B]);
            c.v[A + 1] = f.applyAsLong(c.v[A + 1], c.v[B + 1]);
        };
    }

    static Consumer<HostCase> lanes(LongUnaryOperator f) {
        return lanes((a, b) -> f.applyAsLong(b));
    }

    /** MMX, or the low half of SSE alone. */
    static Consumer<HostCase> low(LongBinaryOperator f) {
        return c -> c.v[A] = f.applyAsLong(c.v[A], c.v[B]);
    }

    static Consumer<HostCase> low(LongUnaryOperator f) {
        return low((a, b) -> f.applyAsLong(b));
    }

    static Consumer<HostCase> low(LaneImmediate f) {
        return c -> c.v[A] = f.apply(c.v[A], c.v[B], c.immediate);
    }

    static Consumer<HostCase> shiftImmediate(LongBinaryOperator f) {
        return c -> {
            c.v[A] = f.applyAsLong(c.v[A], c.immediate);
            c.v[A + 1] = f.applyAsLong(c.v[A + 1], c.immediate);
        };
    }

    static Consumer<HostCase> mix(Mix f) {
        return c -> everyAlias(c, d -> f.apply(c.v, d, A, B));
    }

    static Consumer<HostCase> mix(MixImmediate f) {
        return c -> everyAlias(c, d -> f.apply(c.v, d, A, B, c.immediate));
    }

    /** A register from the low part of another. */
    static Consumer<HostCase> fromLow(FromLow f) {
        return c -> f.apply(c.v, A, c.v[B]);
    }

    static Consumer<HostCase> mix(Unary f) {
        return c -> everyAlias(c, d -> f.apply(c.v, d, B));
    }

    static Consumer<HostCase> floatLanes(FloatLane f) {
        return floatLanes((a, b, imm, e) -> f.apply(a, b, e));
    }

    static Consumer<HostCase> floatLanes(FloatLaneImmediate f) {
        return c -> {
            int sticky = c.env.begin();
            long low = f.apply(c.v[A], c.v[B], c.immediate, c.env);
            long high = f.apply(c.v[A + 1], c.v[B + 1], c.immediate, c.env);
            c.fault = c.env.end(sticky);
            if (!c.fault) {
                c.v[A] = low;
                c.v[A + 1] = high;
            }
        };
    }

    static Consumer<HostCase> floatLow(FloatLane f) {
        return floatLow(c -> f.apply(c.v[A], c.v[B], c.env));
    }

    static Consumer<HostCase> floatLow(FloatLaneImmediate f) {
        return floatLow(c -> f.apply(c.v[A], c.v[B], c.immediate, c.env));
    }

    /** With a result for the MMX register, or the low half of the vector register alone. */
    static Consumer<HostCase> floatLow(FloatResult f) {
        return floating(f, (c, result) -> c.v[A] = result);
    }

    static Consumer<HostCase> floatGeneral(FloatResult f) {
        return floating(f, (c, result) -> c.general = result);
    }

    static Consumer<HostCase> floatFlags(FloatFlags f) {
        return c -> c.setFlags(cpu -> c.fault = f.apply(cpu, c));
    }

    private static Consumer<HostCase> floating(FloatResult f, ObjLongConsumer<HostCase> store) {
        return c -> {
            int sticky = c.env.begin();
            long result = f.apply(c);
            c.fault = c.env.end(sticky);
            if (!c.fault) {
                store.accept(c, result);
            }
        };
    }

    static Consumer<HostCase> floatMix(FloatMix f) {
        return c -> c.fault = f.apply(c.v, A, A, B, c.env);
    }

    /** The destination may be a register of its own or the second source; the result is the same. */
    private static void everyAlias(HostCase c, IntConsumer f) {
        long[] before = c.v.clone();
        f.accept(HostCase.SPARE);
        long[] separate = Arrays.copyOfRange(c.v, HostCase.SPARE, HostCase.SPARE + 2);
        System.arraycopy(before, 0, c.v, 0, before.length);
        f.accept(B);
        assertArrayEquals(separate, Arrays.copyOfRange(c.v, B, B + 2));
        System.arraycopy(before, 0, c.v, 0, before.length);
        c.v[A] = before[A];
        f.accept(A);
    }
}
