package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** The packed integer operations do to every element what their scalar definition says. */
class PackedElementsTest {
    private static final int ROUNDS = 200;

    /** An operation and what it does to one pair of elements, which are signed or not. */
    record Rule(String name, LongBinaryOperator packed, int width, boolean signed, LongBinaryOperator element) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        addArithmetic(rules);
        addSaturation(rules);
        addComparison(rules);
        addOneOperand(rules);
        addProducts(rules);
        return rules;
    }

    private static void addArithmetic(List<Rule> rules) {
        rules.add(new Rule("paddb", PackedInteger::paddb, 8, true, Long::sum));
        rules.add(new Rule("paddw", PackedInteger::paddw, 16, true, Long::sum));
        rules.add(new Rule("paddd", PackedInteger::paddd, 32, true, Long::sum));
        rules.add(new Rule("psubb", PackedInteger::psubb, 8, true, (a, b) -> a - b));
        rules.add(new Rule("psubw", PackedInteger::psubw, 16, true, (a, b) -> a - b));
        rules.add(new Rule("psubd", PackedInteger::psubd, 32, true, (a, b) -> a - b));
        rules.add(new Rule("pavgb", PackedInteger::pavgb, 8, false, (a, b) -> (a + b + 1) / 2));
        rules.add(new Rule("pavgw", PackedInteger::pavgw, 16, false, (a, b) -> (a + b + 1) / 2));
        rules.add(new Rule("psignb", PackedInteger::psignb, 8, true, (a, b) -> a * Long.signum(b)));
        rules.add(new Rule("psignw", PackedInteger::psignw, 16, true, (a, b) -> a * Long.signum(b)));
        rules.add(new Rule("psignd", PackedInteger::psignd, 32, true, (a, b) -> a * Long.signum(b)));
    }

    private static void addSaturation(List<Rule> rules) {
        rules.add(new Rule("paddsb", PackedSaturate::paddsb, 8, true, (a, b) -> signed(a + b, 8)));
        rules.add(new Rule("paddsw", PackedSaturate::paddsw, 16, true, (a, b) -> signed(a + b, 16)));
        rules.add(new Rule("psubsb", PackedSaturate::psubsb, 8, true, (a, b) -> signed(a - b, 8)));
        rules.add(new Rule("psubsw", PackedSaturate::psubsw, 16, true, (a, b) -> signed(a - b, 16)));
        rules.add(new Rule("paddusb", PackedSaturate::paddusb, 8, false, (a, b) -> Math.min(a + b, 0xFF)));
        rules.add(new Rule("paddusw", PackedSaturate::paddusw, 16, false, (a, b) -> Math.min(a + b, 0xFFFF)));
        rules.add(new Rule("psubusb", PackedSaturate::psubusb, 8, false, (a, b) -> Math.max(a - b, 0)));
        rules.add(new Rule("psubusw", PackedSaturate::psubusw, 16, false, (a, b) -> Math.max(a - b, 0)));
    }

    private static void addComparison(List<Rule> rules) {
        LongBinaryOperator equal = (a, b) -> a == b ? -1 : 0;
        LongBinaryOperator greater = (a, b) -> a > b ? -1 : 0;
        rules.add(new Rule("pcmpeqb", PackedCompare::pcmpeqb, 8, true, equal));
        rules.add(new Rule("pcmpeqw", PackedCompare::pcmpeqw, 16, true, equal));
        rules.add(new Rule("pcmpeqd", PackedCompare::pcmpeqd, 32, true, equal));
        rules.add(new Rule("pcmpgtb", PackedCompare::pcmpgtb, 8, true, greater));
        rules.add(new Rule("pcmpgtw", PackedCompare::pcmpgtw, 16, true, greater));
        rules.add(new Rule("pcmpgtd", PackedCompare::pcmpgtd, 32, true, greater));
        rules.add(new Rule("pminsb", PackedCompare::pminsb, 8, true, Math::min));
        rules.add(new Rule("pminsw", PackedCompare::pminsw, 16, true, Math::min));
        rules.add(new Rule("pminsd", PackedCompare::pminsd, 32, true, Math::min));
        rules.add(new Rule("pmaxsb", PackedCompare::pmaxsb, 8, true, Math::max));
        rules.add(new Rule("pmaxsw", PackedCompare::pmaxsw, 16, true, Math::max));
        rules.add(new Rule("pmaxsd", PackedCompare::pmaxsd, 32, true, Math::max));
        rules.add(new Rule("pminub", PackedCompare::pminub, 8, false, Math::min));
        rules.add(new Rule("pminuw", PackedCompare::pminuw, 16, false, Math::min));
        rules.add(new Rule("pminud", PackedCompare::pminud, 32, false, Math::min));
        rules.add(new Rule("pmaxub", PackedCompare::pmaxub, 8, false, Math::max));
        rules.add(new Rule("pmaxuw", PackedCompare::pmaxuw, 16, false, Math::max));
        rules.add(new Rule("pmaxud", PackedCompare::pmaxud, 32, false, Math::max));
    }

    private static void addOneOperand(List<Rule> rules) {
        rules.add(one("pabsb", PackedInteger::pabsb, 8, Math::abs));
        rules.add(one("pabsw", PackedInteger::pabsw, 16, Math::abs));
        rules.add(one("pabsd", PackedInteger::pabsd, 32, Math::abs));
        rules.add(one("maskmov", PackedBlend::maskmov, 8, b -> b < 0 ? -1 : 0));
        for (int n = 0; n < 40; n++) {
            int count = n;
            rules.add(one("psllw " + n, b -> PackedShift.psllw(b, count), 16, b -> b << count));
            rules.add(one("pslld " + n, b -> PackedShift.pslld(b, count), 32, b -> b << count));
            rules.add(one("psraw " + n, b -> PackedShift.psraw(b, count), 16, b -> b >> count));
            rules.add(one("psrad " + n, b -> PackedShift.psrad(b, count), 32, b -> b >> count));
            rules.add(new Rule("psrlw " + n, (a, b) -> PackedShift.psrlw(a, count), 16, false, (a, b) -> a >> count));
            rules.add(new Rule("psrld " + n, (a, b) -> PackedShift.psrld(a, count), 32, false, (a, b) -> a >> count));
        }
    }

    private static void addProducts(List<Rule> rules) {
        rules.add(new Rule("pmullw", PackedMultiply::pmullw, 16, true, (a, b) -> a * b));
        rules.add(new Rule("pmulhw", PackedMultiply::pmulhw, 16, true, (a, b) -> a * b >> 16));
        rules.add(new Rule("pmulhuw", PackedMultiply::pmulhuw, 16, false, (a, b) -> a * b >> 16));
        rules.add(new Rule("pmulhrsw", PackedMultiply::pmulhrsw, 16, true, (a, b) -> a * b + 0x4000 >> 15));
        rules.add(new Rule("pmulld", PackedMultiply::pmulld, 32, true, (a, b) -> a * b));
    }

    private static Rule one(String name, LongUnaryOperator packed, int width, LongUnaryOperator element) {
        return new Rule(name, (a, b) -> packed.applyAsLong(b), width, true, (a, b) -> element.applyAsLong(b));
    }

    private static long signed(long value, int width) {
        return Math.clamp(value, -1L << width - 1, (1L << width - 1) - 1);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void elementByElement(Rule rule) {
        HostOperands operands = new HostOperands(rule.name, 1);
        for (int i = 0; i < ROUNDS; i++) {
            long a = operands.integer();
            long b = operands.integer();
            assertEquals(byElements(rule, a, b), rule.packed.applyAsLong(a, b),
                    () -> String.format("%016x, %016x", a, b));
        }
    }

    private static long byElements(Rule rule, long a, long b) {
        long result = 0;
        for (int at = 0; at < 64; at += rule.width) {
            long x = element(a, at, rule);
            long y = element(b, at, rule);
            result |= (rule.element.applyAsLong(x, y) & (1L << rule.width) - 1) << at;
        }
        return result;
    }

    private static long element(long value, int at, Rule rule) {
        long moved = value << 64 - rule.width - at;
        return rule.signed ? moved >> 64 - rule.width : moved >>> 64 - rule.width;
    }
}
