package dev.vivarium.engine.x86.semantics;

import static dev.vivarium.engine.x86.semantics.HostForms.floatFlags;
import static dev.vivarium.engine.x86.semantics.HostForms.floatGeneral;
import static dev.vivarium.engine.x86.semantics.HostForms.floatLanes;
import static dev.vivarium.engine.x86.semantics.HostForms.floatLow;
import static dev.vivarium.engine.x86.semantics.HostForms.floatMix;
import static dev.vivarium.engine.x86.semantics.HostForms.fromLow;
import static dev.vivarium.engine.x86.semantics.HostForms.lanes;
import static dev.vivarium.engine.x86.semantics.HostForms.low;

import java.util.Map;
import java.util.function.Consumer;

/** The floating-point operations under the names of the host's vectors. */
final class HostFloats {
    private static final int A = HostCase.A;
    private static final int B = HostCase.B;
    private static final long LOW = 0xFFFFFFFFL;

    private HostFloats() {
    }

    static void addTo(Map<String, Consumer<HostCase>> table) {
        addArithmetic(table);
        addUnary(table);
        addComparisons(table);
        addHorizontal(table);
        addToIntegers(table);
        addConversions(table);
    }

    private static void addArithmetic(Map<String, Consumer<HostCase>> table) {
        table.put("addss", floatLow(SseSingle::addss));
        table.put("addps", floatLanes(SseSingle::addps));
        table.put("addsd", floatLow(SseDouble::addsd));
        table.put("addpd", floatLanes(SseDouble::addsd));
        table.put("subss", floatLow(SseSingle::subss));
        table.put("subps", floatLanes(SseSingle::subps));
        table.put("subsd", floatLow(SseDouble::subsd));
        table.put("subpd", floatLanes(SseDouble::subsd));
        table.put("mulss", floatLow(SseSingle::mulss));
        table.put("mulps", floatLanes(SseSingle::mulps));
        table.put("mulsd", floatLow(SseDouble::mulsd));
        table.put("mulpd", floatLanes(SseDouble::mulsd));
        table.put("divss", floatLow(SseSingle::divss));
        table.put("divps", floatLanes(SseSingle::divps));
        table.put("divsd", floatLow(SseDouble::divsd));
        table.put("divpd", floatLanes(SseDouble::divsd));
        table.put("minss", floatLow(SseSingle::minss));
        table.put("minps", floatLanes(SseSingle::minps));
        table.put("minsd", floatLow(SseDouble::minsd));
        table.put("minpd", floatLanes(SseDouble::minsd));
        table.put("maxss", floatLow(SseSingle::maxss));
        table.put("maxps", floatLanes(SseSingle::maxps));
        table.put("maxsd", floatLow(SseDouble::maxsd));
        table.put("maxpd", floatLanes(SseDouble::maxsd));
    }

    private static void addUnary(Map<String, Consumer<HostCase>> table) {
        table.put("sqrtss", floatLow(SseSingle::sqrtss));
        table.put("sqrtps", floatLanes((a, b, e) -> SseSingle.sqrtps(b, e)));
        table.put("sqrtsd", floatLow((a, b, e) -> SseDouble.sqrtsd(b, e)));
        table.put("sqrtpd", floatLanes((a, b, e) -> SseDouble.sqrtsd(b, e)));
        table.put("roundss", floatLow(SseSingle::roundss));
        table.put("roundps", floatLanes((a, b, imm, e) -> SseSingle.roundps(b, imm, e)));
        table.put("roundsd", floatLow((a, b, imm, e) -> SseDouble.roundsd(b, imm, e)));
        table.put("roundpd", floatLanes((a, b, imm, e) -> SseDouble.roundsd(b, imm, e)));
        table.put("rcpss", low(SseApproximation::rcpss));
        table.put("rcpps", lanes(SseApproximation::rcpps));
        table.put("rsqrtss", low(SseApproximation::rsqrtss));
        table.put("rsqrtps", lanes(SseApproximation::rsqrtps));
    }

    private static void addComparisons(Map<String, Consumer<HostCase>> table) {
        table.put("cmpss", floatLow(SseCompare::cmpss));
        table.put("cmpps", floatLanes(SseCompare::cmpps));
        table.put("cmpsd", floatLow(SseCompare::cmpsd));
        table.put("cmppd", floatLanes(SseCompare::cmpsd));
        table.put("comiss", floatFlags((cpu, c) -> SseCompare.comiss(cpu, c.v[A], c.v[B], c.env)));
        table.put("ucomiss", floatFlags((cpu, c) -> SseCompare.ucomiss(cpu, c.v[A], c.v[B], c.env)));
        table.put("comisd", floatFlags((cpu, c) -> SseCompare.comisd(cpu, c.v[A], c.v[B], c.env)));
        table.put("ucomisd", floatFlags((cpu, c) -> SseCompare.ucomisd(cpu, c.v[A], c.v[B], c.env)));
    }

    private static void addHorizontal(Map<String, Consumer<HostCase>> table) {
        table.put("addsubps", floatLanes(SseSingle::addsubps));
        table.put("addsubpd", floatMix(SseHorizontal::addsubpd));
        table.put("haddps", floatMix(SseHorizontal::haddps));
        table.put("haddpd", floatMix(SseHorizontal::haddpd));
        table.put("hsubps", floatMix(SseHorizontal::hsubps));
        table.put("hsubpd", floatMix(SseHorizontal::hsubpd));
        table.put("dpps", c -> floatMix((v, d, a, b, e) -> SseHorizontal.dpps(v, d, a, b, c.immediate, e)).accept(c));
        table.put("dppd", c -> floatMix((v, d, a, b, e) -> SseHorizontal.dppd(v, d, a, b, c.immediate, e)).accept(c));
    }

    private static void addToIntegers(Map<String, Consumer<HostCase>> table) {
        table.put("cvtss2si", floatGeneral(c -> SseConvert.cvtss2si32(c.v[B], c.env) & LOW));
        table.put("cvtss2si.w", floatGeneral(c -> SseConvert.cvtss2si64(c.v[B], c.env)));
        table.put("cvtsd2si", floatGeneral(c -> SseConvert.cvtsd2si32(c.v[B], c.env) & LOW));
        table.put("cvtsd2si.w", floatGeneral(c -> SseConvert.cvtsd2si64(c.v[B], c.env)));
        table.put("cvtps2dq", floatLanes((a, b, e) -> SseConvert.cvtps2dq(b, e)));
        table.put("cvtps2pi", floatLow((a, b, e) -> SseConvert.cvtps2dq(b, e)));
        table.put("cvtpd2dq", floatMix((v, d, a, b, e) -> SseConvert.cvtpd2dq(v, d, b, e)));
        table.put("cvtpd2pi", floatLow(c -> SseConvert.cvtpd2pi(c.v, B, c.env)));
        table.put("cvttss2si", floatGeneral(c -> SseConvert.cvttss2si32(c.v[B], c.env) & LOW));
        table.put("cvttss2si.w", floatGeneral(c -> SseConvert.cvttss2si64(c.v[B], c.env)));
        table.put("cvttsd2si", floatGeneral(c -> SseConvert.cvttsd2si32(c.v[B], c.env) & LOW));
        table.put("cvttsd2si.w", floatGeneral(c -> SseConvert.cvttsd2si64(c.v[B], c.env)));
        table.put("cvttps2dq", floatLanes((a, b, e) -> SseConvert.cvttps2dq(b, e)));
        table.put("cvttps2pi", floatLow((a, b, e) -> SseConvert.cvttps2dq(b, e)));
        table.put("cvttpd2dq", floatMix((v, d, a, b, e) -> SseConvert.cvttpd2dq(v, d, b, e)));
        table.put("cvttpd2pi", floatLow(c -> SseConvert.cvttpd2pi(c.v, B, c.env)));
    }

    private static void addConversions(Map<String, Consumer<HostCase>> table) {
        table.put("cvtsi2ss", floatLow(c -> SseConvert.cvtsi2ss32(c.v[A], (int) c.first, c.env)));
        table.put("cvtsi2ss.w", floatLow(c -> SseConvert.cvtsi2ss64(c.v[A], c.first, c.env)));
        table.put("cvtsi2sd", c -> c.v[A] = SseConvert.cvtsi2sd32((int) c.first));
        table.put("cvtsi2sd.w", floatLow(c -> SseConvert.cvtsi2sd64(c.first, c.env)));
        table.put("cvtss2sd", floatLow((a, b, e) -> SseConvert.cvtss2sd(b, e)));
        table.put("cvtsd2ss", floatLow(SseConvert::cvtsd2ss));
        table.put("cvtps2pd", floatMix((v, d, a, b, e) -> SseConvert.cvtps2pd(v, d, v[b], e)));
        table.put("cvtpd2ps", floatMix((v, d, a, b, e) -> SseConvert.cvtpd2ps(v, d, b, e)));
        table.put("cvtdq2ps", floatLanes((a, b, e) -> SseConvert.cvtdq2ps(b, e)));
        table.put("cvtdq2pd", fromLow(SseConvert::cvtdq2pd));
        table.put("cvtpi2ps", floatLow((a, b, e) -> SseConvert.cvtdq2ps(b, e)));
        table.put("cvtpi2pd", c -> SseConvert.cvtdq2pd(c.v, A, c.v[B]));
    }
}
