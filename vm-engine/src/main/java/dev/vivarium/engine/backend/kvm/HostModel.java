package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.vcpu.CpuFeatures;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.host.kvm.CpuidEntry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * {@link CpuModel#HOST}: the highest named model, with the host's name, caches, and those of its instructions that come with no
 * registers of their own (SDM Vol. 2A, CPUID; AMD64 Vol. 3, appendix E). Left out is whatever the processor's record has no
 * place for: AVX-512, AMX, protection keys, shadow stacks, registers that steer speculation, performance counters, nesting.
 */
final class HostModel {
    /** Leaf 7, EBX: ADX, CLFLUSHOPT, CLWB, SHA. */
    private static final int LEAF7_EBX = 1 << 19 | 1 << 23 | 1 << 24 | 1 << 29;
    /** GFNI, VAES, VPCLMULQDQ, RDPID, MOVDIRI, MOVDIR64B. */
    private static final int LEAF7_ECX = 1 << 8 | 1 << 9 | 1 << 10 | 1 << 22 | 1 << 27 | 1 << 28;
    /** Fast short REP MOV, SERIALIZE. */
    private static final int LEAF7_EDX = 1 << 4 | 1 << 14;
    /** Subleaf 1, EAX: AVX-VNNI, fast zero-length and short string operations, AVX-IFMA. */
    private static final int LEAF7_1_EAX = 1 << 4 | 1 << 10 | 1 << 11 | 1 << 12 | 1 << 23;
    /** Leaf 80000001h, ECX: LZCNT, SSE4A, misaligned SSE; EDX: MMX extensions. */
    private static final int EXTENDED_ECX = CpuFeatures.LZCNT | 1 << 6 | 1 << 7;
    private static final int EXTENDED_EDX = 1 << 22;

    private static final int BASIC = 0;
    private static final int VERSION = 1;
    private static final int FEATURES = 7;
    private static final int EXTENDED_VERSION = 0x8000_0001;
    private static final int FIRST_OF_NAME = 0x8000_0002;
    private static final int LAST_OF_NAME = 0x8000_0004;
    private static final int FIRST_CACHE = 0x8000_0005;
    private static final int SECOND_CACHE = 0x8000_0006;
    /** What differs between the processors of a machine, or with the rate of its counter. */
    private static final Set<Integer> OWN = Set.of(2, 4, 0xB, 0xD, 0x15, 0x16);

    private HostModel() {
    }

    /**
     * @param named the entries of the highest named model, less what the host lacks
     * @param host  what KVM can give to guests here
     */
    static List<CpuidEntry> of(List<CpuidEntry> named, List<CpuidEntry> host) {
        List<CpuidEntry> entries = new ArrayList<>();
        for (CpuidEntry entry : named) {
            entries.add(find(host, entry.function(), entry.index()).map(own -> merged(entry, own)).orElse(entry));
        }
        if (find(named, FIRST_CACHE, 0).isEmpty()) {
            find(host, FIRST_CACHE, 0).ifPresent(entries::add);
        }
        find(host, FEATURES, 1).filter(own -> (own.eax() & LEAF7_1_EAX) != 0).ifPresent(own -> entries
                .add(new CpuidEntry(FEATURES, 1, own.flags(), own.eax() & LEAF7_1_EAX, 0, 0, 0)));
        return entries;
    }

    private static CpuidEntry merged(CpuidEntry named, CpuidEntry own) {
        return switch (named.function()) {
            case BASIC -> with(named, named.eax(), own.ebx(), own.ecx(), own.edx());
            case VERSION -> with(named, own.eax(), named.ebx(), named.ecx(), named.edx());
            case FEATURES -> with(named, Math.min(own.eax(), 1), named.ebx() | own.ebx() & LEAF7_EBX,
                    named.ecx() | own.ecx() & LEAF7_ECX, named.edx() | own.edx() & LEAF7_EDX);
            case EXTENDED_VERSION -> with(named, own.eax(), named.ebx(), named.ecx() | own.ecx() & EXTENDED_ECX,
                    named.edx() | own.edx() & EXTENDED_EDX);
            case FIRST_OF_NAME, FIRST_OF_NAME + 1, LAST_OF_NAME, SECOND_CACHE ->
                with(named, own.eax(), own.ebx(), own.ecx(), own.edx());
            default -> named;
        };
    }

    private static CpuidEntry with(CpuidEntry entry, int eax, int ebx, int ecx, int edx) {
        return new CpuidEntry(entry.function(), entry.index(), entry.flags(), eax, ebx, ecx, edx);
    }

    private static Optional<CpuidEntry> find(List<CpuidEntry> entries, int function, int index) {
        return entries.stream().filter(each -> each.function() == function && each.index() == index).findFirst();
    }

    /** What tells such processors from others: the same for all of a machine, and whenever the host is the same. */
    static String identity(List<CpuidEntry> entries) {
        CRC32 sum = new CRC32();
        ByteBuffer name = ByteBuffer.allocate(48).order(ByteOrder.LITTLE_ENDIAN);
        for (CpuidEntry entry : entries) {
            if (entry.function() >= FIRST_OF_NAME && entry.function() <= LAST_OF_NAME) {
                name.putInt(entry.eax()).putInt(entry.ebx()).putInt(entry.ecx()).putInt(entry.edx());
            } else if (!OWN.contains(entry.function())) {
                // EBX of leaf 1 has the processor's number.
                int ebx = entry.function() == VERSION ? 0 : entry.ebx();
                sum.update(ByteBuffer.allocate(24).putInt(entry.function()).putInt(entry.index()).putInt(entry.eax())
                        .putInt(ebx).putInt(entry.ecx()).putInt(entry.edx()).flip());
            }
        }
        String words = new String(name.array(), StandardCharsets.US_ASCII).replace('\0', ' ').strip();
        return String.format("%s (%s, %08x)", CpuModel.HOST.label(), words, sum.getValue());
    }
}
