package dev.vivarium.engine.x86.semantics;

import static dev.vivarium.engine.x86.semantics.HostForms.lanes;
import static dev.vivarium.engine.x86.semantics.HostForms.low;
import static dev.vivarium.engine.x86.semantics.HostForms.mix;
import static dev.vivarium.engine.x86.semantics.HostForms.shiftImmediate;

import java.util.Map;
import java.util.function.Consumer;

/** The operations on packed integers under the names of the host's vectors. */
final class HostIntegers {
    private HostIntegers() {
    }

    static void addTo(Map<String, Consumer<HostCase>> table) {
        addArithmetic(table);
        addSaturating(table);
        addComparisons(table);
        addProducts(table);
        addShifts(table);
        addHorizontal(table);
    }

    private static void addArithmetic(Map<String, Consumer<HostCase>> table) {
        table.put("pand", lanes(PackedInteger::pand));
        table.put("pand.mmx", low(PackedInteger::pand));
        table.put("pandn", lanes(PackedInteger::pandn));
        table.put("pandn.mmx", low(PackedInteger::pandn));
        table.put("por", lanes(PackedInteger::por));
        table.put("por.mmx", low(PackedInteger::por));
        table.put("pxor", lanes(PackedInteger::pxor));
        table.put("pxor.mmx", low(PackedInteger::pxor));
        table.put("paddb", lanes(PackedInteger::paddb));
        table.put("paddb.mmx", low(PackedInteger::paddb));
        table.put("paddw", lanes(PackedInteger::paddw));
        table.put("paddw.mmx", low(PackedInteger::paddw));
        table.put("paddd", lanes(PackedInteger::paddd));
        table.put("paddd.mmx", low(PackedInteger::paddd));
        table.put("paddq", lanes(PackedInteger::paddq));
        table.put("paddq.mmx", low(PackedInteger::paddq));
        table.put("psubb", lanes(PackedInteger::psubb));
        table.put("psubb.mmx", low(PackedInteger::psubb));
        table.put("psubw", lanes(PackedInteger::psubw));
        table.put("psubw.mmx", low(PackedInteger::psubw));
        table.put("psubd", lanes(PackedInteger::psubd));
        table.put("psubd.mmx", low(PackedInteger::psubd));
        table.put("psubq", lanes(PackedInteger::psubq));
        table.put("psubq.mmx", low(PackedInteger::psubq));
        table.put("pavgb", lanes(PackedInteger::pavgb));
        table.put("pavgb.mmx", low(PackedInteger::pavgb));
        table.put("pavgw", lanes(PackedInteger::pavgw));
        table.put("pavgw.mmx", low(PackedInteger::pavgw));
        table.put("pabsb", lanes(PackedInteger::pabsb));
        table.put("pabsb.mmx", low(PackedInteger::pabsb));
        table.put("pabsw", lanes(PackedInteger::pabsw));
        table.put("pabsw.mmx", low(PackedInteger::pabsw));
        table.put("pabsd", lanes(PackedInteger::pabsd));
        table.put("pabsd.mmx", low(PackedInteger::pabsd));
        table.put("psignb", lanes(PackedInteger::psignb));
        table.put("psignb.mmx", low(PackedInteger::psignb));
        table.put("psignw", lanes(PackedInteger::psignw));
        table.put("psignw.mmx", low(PackedInteger::psignw));
        table.put("psignd", lanes(PackedInteger::psignd));
        table.put("psignd.mmx", low(PackedInteger::psignd));
        table.put("andps", lanes(PackedInteger::pand));
        table.put("andpd", lanes(PackedInteger::pand));
        table.put("andnps", lanes(PackedInteger::pandn));
        table.put("andnpd", lanes(PackedInteger::pandn));
        table.put("orps", lanes(PackedInteger::por));
        table.put("orpd", lanes(PackedInteger::por));
        table.put("xorps", lanes(PackedInteger::pxor));
        table.put("xorpd", lanes(PackedInteger::pxor));
    }

    private static void addSaturating(Map<String, Consumer<HostCase>> table) {
        table.put("paddsb", lanes(PackedSaturate::paddsb));
        table.put("paddsb.mmx", low(PackedSaturate::paddsb));
        table.put("paddsw", lanes(PackedSaturate::paddsw));
        table.put("paddsw.mmx", low(PackedSaturate::paddsw));
        table.put("paddusb", lanes(PackedSaturate::paddusb));
        table.put("paddusb.mmx", low(PackedSaturate::paddusb));
        table.put("paddusw", lanes(PackedSaturate::paddusw));
        table.put("paddusw.mmx", low(PackedSaturate::paddusw));
        table.put("psubsb", lanes(PackedSaturate::psubsb));
        table.put("psubsb.mmx", low(PackedSaturate::psubsb));
        table.put("psubsw", lanes(PackedSaturate::psubsw));
        table.put("psubsw.mmx", low(PackedSaturate::psubsw));
        table.put("psubusb", lanes(PackedSaturate::psubusb));
        table.put("psubusb.mmx", low(PackedSaturate::psubusb));
        table.put("psubusw", lanes(PackedSaturate::psubusw));
        table.put("psubusw.mmx", low(PackedSaturate::psubusw));
    }

    private static void addComparisons(Map<String, Consumer<HostCase>> table) {
        table.put("pcmpeqb", lanes(PackedCompare::pcmpeqb));
        table.put("pcmpeqb.mmx", low(PackedCompare::pcmpeqb));
        table.put("pcmpeqw", lanes(PackedCompare::pcmpeqw));
        table.put("pcmpeqw.mmx", low(PackedCompare::pcmpeqw));
        table.put("pcmpeqd", lanes(PackedCompare::pcmpeqd));
        table.put("pcmpeqd.mmx", low(PackedCompare::pcmpeqd));
        table.put("pcmpgtb", lanes(PackedCompare::pcmpgtb));
        table.put("pcmpgtb.mmx", low(PackedCompare::pcmpgtb));
        table.put("pcmpgtw", lanes(PackedCompare::pcmpgtw));
        table.put("pcmpgtw.mmx", low(PackedCompare::pcmpgtw));
        table.put("pcmpgtd", lanes(PackedCompare::pcmpgtd));
        table.put("pcmpgtd.mmx", low(PackedCompare::pcmpgtd));
        table.put("pminub", lanes(PackedCompare::pminub));
        table.put("pminub.mmx", low(PackedCompare::pminub));
        table.put("pminsw", lanes(PackedCompare::pminsw));
        table.put("pminsw.mmx", low(PackedCompare::pminsw));
        table.put("pmaxub", lanes(PackedCompare::pmaxub));
        table.put("pmaxub.mmx", low(PackedCompare::pmaxub));
        table.put("pmaxsw", lanes(PackedCompare::pmaxsw));
        table.put("pmaxsw.mmx", low(PackedCompare::pmaxsw));
        table.put("pcmpeqq", lanes(PackedCompare::pcmpeqq));
        table.put("pcmpgtq", lanes(PackedCompare::pcmpgtq));
        table.put("pminsb", lanes(PackedCompare::pminsb));
        table.put("pminuw", lanes(PackedCompare::pminuw));
        table.put("pminsd", lanes(PackedCompare::pminsd));
        table.put("pminud", lanes(PackedCompare::pminud));
        table.put("pmaxsb", lanes(PackedCompare::pmaxsb));
        table.put("pmaxuw", lanes(PackedCompare::pmaxuw));
        table.put("pmaxsd", lanes(PackedCompare::pmaxsd));
        table.put("pmaxud", lanes(PackedCompare::pmaxud));
    }

    private static void addProducts(Map<String, Consumer<HostCase>> table) {
        table.put("pmullw", lanes(PackedMultiply::pmullw));
        table.put("pmullw.mmx", low(PackedMultiply::pmullw));
        table.put("pmulhw", lanes(PackedMultiply::pmulhw));
        table.put("pmulhw.mmx", low(PackedMultiply::pmulhw));
        table.put("pmulhuw", lanes(PackedMultiply::pmulhuw));
        table.put("pmulhuw.mmx", low(PackedMultiply::pmulhuw));
        table.put("pmulhrsw", lanes(PackedMultiply::pmulhrsw));
        table.put("pmulhrsw.mmx", low(PackedMultiply::pmulhrsw));
        table.put("pmuludq", lanes(PackedMultiply::pmuludq));
        table.put("pmuludq.mmx", low(PackedMultiply::pmuludq));
        table.put("pmaddwd", lanes(PackedMultiply::pmaddwd));
        table.put("pmaddwd.mmx", low(PackedMultiply::pmaddwd));
        table.put("pmaddubsw", lanes(PackedMultiply::pmaddubsw));
        table.put("pmaddubsw.mmx", low(PackedMultiply::pmaddubsw));
        table.put("psadbw", lanes(PackedMultiply::psadbw));
        table.put("psadbw.mmx", low(PackedMultiply::psadbw));
        table.put("pmuldq", lanes(PackedMultiply::pmuldq));
        table.put("pmulld", lanes(PackedMultiply::pmulld));
    }

    private static void addShifts(Map<String, Consumer<HostCase>> table) {
        table.put("psllw", mix(PackedShift::psllwBy));
        table.put("psllw.mmx", low(PackedShift::psllw));
        table.put("psllw.imm", shiftImmediate(PackedShift::psllw));
        table.put("pslld", mix(PackedShift::pslldBy));
        table.put("pslld.mmx", low(PackedShift::pslld));
        table.put("pslld.imm", shiftImmediate(PackedShift::pslld));
        table.put("psllq", mix(PackedShift::psllqBy));
        table.put("psllq.mmx", low(PackedShift::psllq));
        table.put("psllq.imm", shiftImmediate(PackedShift::psllq));
        table.put("psrlw", mix(PackedShift::psrlwBy));
        table.put("psrlw.mmx", low(PackedShift::psrlw));
        table.put("psrlw.imm", shiftImmediate(PackedShift::psrlw));
        table.put("psrld", mix(PackedShift::psrldBy));
        table.put("psrld.mmx", low(PackedShift::psrld));
        table.put("psrld.imm", shiftImmediate(PackedShift::psrld));
        table.put("psrlq", mix(PackedShift::psrlqBy));
        table.put("psrlq.mmx", low(PackedShift::psrlq));
        table.put("psrlq.imm", shiftImmediate(PackedShift::psrlq));
        table.put("psraw", mix(PackedShift::psrawBy));
        table.put("psraw.mmx", low(PackedShift::psraw));
        table.put("psraw.imm", shiftImmediate(PackedShift::psraw));
        table.put("psrad", mix(PackedShift::psradBy));
        table.put("psrad.mmx", low(PackedShift::psrad));
        table.put("psrad.imm", shiftImmediate(PackedShift::psrad));
        table.put("pslldq", mix((long[] v, int d, int a, int b, int imm) -> PackedShift.pslldq(v, d, a, imm)));
        table.put("psrldq", mix((long[] v, int d, int a, int b, int imm) -> PackedShift.psrldq(v, d, a, imm)));
    }

    private static void addHorizontal(Map<String, Consumer<HostCase>> table) {
        table.put("phaddw", mix(PackedHorizontal::phaddw));
        table.put("phaddd", mix(PackedHorizontal::phaddd));
        table.put("phaddsw", mix(PackedHorizontal::phaddsw));
        table.put("phsubw", mix(PackedHorizontal::phsubw));
        table.put("phsubd", mix(PackedHorizontal::phsubd));
        table.put("phsubsw", mix(PackedHorizontal::phsubsw));
        table.put("mpsadbw", mix(PackedHorizontal::mpsadbw));
        table.put("phminposuw", mix(PackedHorizontal::phminposuw));
        table.put("phaddw.mmx", low(PackedHorizontal::phaddwMmx));
        table.put("phaddd.mmx", low(PackedHorizontal::phadddMmx));
        table.put("phaddsw.mmx", low(PackedHorizontal::phaddswMmx));
        table.put("phsubw.mmx", low(PackedHorizontal::phsubwMmx));
        table.put("phsubd.mmx", low(PackedHorizontal::phsubdMmx));
        table.put("phsubsw.mmx", low(PackedHorizontal::phsubswMmx));
    }
}
