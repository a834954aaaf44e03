package dev.vivarium.engine.x86.semantics;

import static dev.vivarium.engine.x86.semantics.HostForms.fromLow;
import static dev.vivarium.engine.x86.semantics.HostForms.lanes;
import static dev.vivarium.engine.x86.semantics.HostForms.low;
import static dev.vivarium.engine.x86.semantics.HostForms.mix;

import java.util.Map;
import java.util.function.Consumer;

/** The operations that move elements, and the rest of the integers, under the names of the host's vectors. */
final class HostShuffles {
    private static final int XMM0 = HostCase.XMM0;
    private static final int A = HostCase.A;
    private static final int B = HostCase.B;

    private HostShuffles() {
    }

    static void addTo(Map<String, Consumer<HostCase>> table) {
        addPacks(table);
        addShuffles(table);
        addBlends(table);
        addExtensions(table);
        addMoves(table);
        addStrings(table);
        addCiphers(table);
    }

    private static void addPacks(Map<String, Consumer<HostCase>> table) {
        table.put("packsswb", mix(PackedPack::packsswb));
        table.put("packuswb", mix(PackedPack::packuswb));
        table.put("packssdw", mix(PackedPack::packssdw));
        table.put("packusdw", mix(PackedPack::packusdw));
        table.put("punpcklqdq", mix(PackedPack::punpcklqdq));
        table.put("punpckhqdq", mix(PackedPack::punpckhqdq));
        table.put("punpcklbw", mix(PackedPack::punpcklbw));
        table.put("punpckhbw", mix(PackedPack::punpckhbw));
        table.put("punpcklwd", mix(PackedPack::punpcklwd));
        table.put("punpckhwd", mix(PackedPack::punpckhwd));
        table.put("punpckldq", mix(PackedPack::punpckldq));
        table.put("punpckhdq", mix(PackedPack::punpckhdq));
        table.put("packsswb.mmx", low(PackedPack::packsswbMmx));
        table.put("packuswb.mmx", low(PackedPack::packuswbMmx));
        table.put("packssdw.mmx", low(PackedPack::packssdwMmx));
        table.put("punpcklbw.mmx", low(PackedPack::punpcklbwMmx));
        table.put("punpckhbw.mmx", low(PackedPack::punpckhbwMmx));
        table.put("punpcklwd.mmx", low(PackedPack::punpcklwdMmx));
        table.put("punpckhwd.mmx", low(PackedPack::punpckhwdMmx));
        table.put("punpckldq.mmx", low(PackedPack::punpckldqMmx));
        table.put("punpckhdq.mmx", low(PackedPack::punpckhdqMmx));
    }

    private static void addShuffles(Map<String, Consumer<HostCase>> table) {
        table.put("pshufb", mix(PackedShuffle::pshufb));
        table.put("shufps", mix(PackedShuffle::shufps));
        table.put("shufpd", mix(PackedShuffle::shufpd));
        table.put("palignr", mix(PackedShuffle::palignr));
        table.put("insertps", mix(PackedShuffle::insertps));
        table.put("pshufd", mix((long[] v, int d, int a, int b, int imm) -> PackedShuffle.pshufd(v, d, b, imm)));
        table.put("pshuflw", mix((long[] v, int d, int a, int b, int imm) -> PackedShuffle.pshuflw(v, d, b, imm)));
        table.put("pshufhw", mix((long[] v, int d, int a, int b, int imm) -> PackedShuffle.pshufhw(v, d, b, imm)));
        table.put("pshufb.mmx", low(PackedShuffle::pshufbMmx));
        table.put("palignr.mmx", low(PackedShuffle::palignrMmx));
        table.put("pshufw", low((a, b, imm) -> PackedShuffle.pshufw(b, imm)));
        table.put("insertps.mem", c -> PackedShuffle.insertpsMemory(c.v, A, A, (int) c.v[B], c.immediate));
        table.put("unpcklps", mix(PackedPack::punpckldq));
        table.put("unpckhps", mix(PackedPack::punpckhdq));
        table.put("unpcklpd", mix(PackedPack::punpcklqdq));
        table.put("unpckhpd", mix(PackedPack::punpckhqdq));
        table.put("movlhps", mix(PackedPack::punpcklqdq));
        table.put("movhlps", mix(PackedShuffle::movhlps));
        table.put("movddup", fromLow(PackedShuffle::movddup));
        table.put("movsldup", lanes(PackedShuffle::movsldup));
        table.put("movshdup", lanes(PackedShuffle::movshdup));
        table.put("movss", low((a, b) -> a & 0xFFFFFFFF00000000L | b & 0xFFFFFFFFL));
        table.put("movsd", low((a, b) -> b));
    }

    private static void addBlends(Map<String, Consumer<HostCase>> table) {
        table.put("pblendw", mix(PackedBlend::pblendw));
        table.put("blendps", mix(PackedBlend::blendps));
        table.put("blendpd", mix(PackedBlend::blendpd));
        table.put("pblendvb", mix(PackedBlend::pblendvb));
        table.put("blendvps", mix(PackedBlend::blendvps));
        table.put("blendvpd", mix(PackedBlend::blendvpd));
    }

    private static void addExtensions(Map<String, Consumer<HostCase>> table) {
        table.put("pmovsxbw", fromLow(PackedExtend::pmovsxbw));
        table.put("pmovsxbd", fromLow(PackedExtend::pmovsxbd));
        table.put("pmovsxbq", fromLow(PackedExtend::pmovsxbq));
        table.put("pmovsxwd", fromLow(PackedExtend::pmovsxwd));
        table.put("pmovsxwq", fromLow(PackedExtend::pmovsxwq));
        table.put("pmovsxdq", fromLow(PackedExtend::pmovsxdq));
        table.put("pmovzxbw", fromLow(PackedExtend::pmovzxbw));
        table.put("pmovzxbd", fromLow(PackedExtend::pmovzxbd));
        table.put("pmovzxbq", fromLow(PackedExtend::pmovzxbq));
        table.put("pmovzxwd", fromLow(PackedExtend::pmovzxwd));
        table.put("pmovzxwq", fromLow(PackedExtend::pmovzxwq));
        table.put("pmovzxdq", fromLow(PackedExtend::pmovzxdq));
    }

    private static void addMoves(Map<String, Consumer<HostCase>> table) {
        table.put("pmovmskb", c -> c.general = PackedMove.pmovmskb(c.v, B));
        table.put("pmovmskb.mmx", c -> c.general = PackedMove.pmovmskbMmx(c.v[B]));
        table.put("movmskps", c -> c.general = PackedMove.movmskps(c.v, B));
        table.put("movmskpd", c -> c.general = PackedMove.movmskpd(c.v, B));
        table.put("pextrb", c -> c.general = PackedMove.pextrb(c.v, B, c.immediate));
        table.put("pextrw", c -> c.general = PackedMove.pextrw(c.v, B, c.immediate));
        table.put("pextrw.mmx", c -> c.general = PackedMove.pextrwMmx(c.v[B], c.immediate));
        table.put("pextrd", c -> c.general = PackedMove.pextr32(c.v, B, c.immediate) & 0xFFFFFFFFL);
        table.put("extractps", c -> c.general = PackedMove.pextr32(c.v, B, c.immediate) & 0xFFFFFFFFL);
        table.put("pextrq", c -> c.general = PackedMove.pextr64(c.v, B, c.immediate));
        table.put("pinsrw.mmx", c -> c.v[A] = PackedMove.pinsrwMmx(c.v[A], c.first, c.immediate));
        table.put("ptest", c -> c.setFlags(cpu -> PackedMove.ptest(cpu, c.v, A, B)));
        table.put("maskmovq", c -> c.general = c.v[A] & PackedBlend.maskmov(c.v[B]));
        table.put("pinsrb", c -> PackedMove.pinsrb(c.v, A, A, c.first, c.immediate));
        table.put("pinsrw", c -> PackedMove.pinsrw(c.v, A, A, c.first, c.immediate));
        table.put("pinsrd", c -> PackedMove.pinsr32(c.v, A, A, (int) c.first, c.immediate));
        table.put("pinsrq", c -> PackedMove.pinsr64(c.v, A, A, c.first, c.immediate));
        table.put("crc32b", c -> c.general = Crc32.crc32By8((int) c.first, (int) c.second) & 0xFFFFFFFFL);
        table.put("crc32w", c -> c.general = Crc32.crc32By16((int) c.first, (int) c.second) & 0xFFFFFFFFL);
        table.put("crc32d", c -> c.general = Crc32.crc32By32((int) c.first, (int) c.second) & 0xFFFFFFFFL);
        table.put("crc32q", c -> c.general = Crc32.crc32By64((int) c.first, c.second) & 0xFFFFFFFFL);
    }

    private static void addStrings(Map<String, Consumer<HostCase>> table) {
        table.put("pcmpestri",
                c -> index(c, PackedString.pcmpestri(c.v, A, B, c.immediate, (int) c.first, (int) c.second)));
        table.put("pcmpestrm",
                c -> c.flags = PackedString.pcmpestrm(c.v, XMM0, A, B, c.immediate, (int) c.first, (int) c.second));
        table.put("pcmpestri.w", c -> index(c, PackedString.pcmpestri(c.v, A, B, c.immediate, c.first, c.second)));
        table.put("pcmpestrm.w",
                c -> c.flags = PackedString.pcmpestrm(c.v, XMM0, A, B, c.immediate, c.first, c.second));
        table.put("pcmpistri", c -> index(c, PackedString.pcmpistri(c.v, A, B, c.immediate)));
        table.put("pcmpistrm", c -> c.flags = PackedString.pcmpistrm(c.v, XMM0, A, B, c.immediate));
    }

    private static void addCiphers(Map<String, Consumer<HostCase>> table) {
        table.put("aesenc", mix(Aes::aesenc));
        table.put("aesenclast", mix(Aes::aesenclast));
        table.put("aesdec", mix(Aes::aesdec));
        table.put("aesdeclast", mix(Aes::aesdeclast));
        table.put("aesimc", mix(Aes::aesimc));
        table.put("aeskeygenassist",
                mix((long[] v, int d, int a, int b, int imm) -> Aes.aeskeygenassist(v, d, b, imm)));
        table.put("pclmulqdq", mix(Pclmul::pclmulqdq));
    }

    private static void index(HostCase c, long result) {
        c.general = (int) result;
        c.flags = (int) (result >>> 32);
    }
}
