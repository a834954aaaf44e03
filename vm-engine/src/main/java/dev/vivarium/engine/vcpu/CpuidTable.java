package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.CpuidLeaf.ANY;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * All that CPUID says for one processor, as after reset (SDM Vol. 2A, CPUID). Bits that follow control registers
 * (OSXSAVE, APIC, the size of the XSAVE area in use) are the back end's to change.
 *
 * <p>The signature is that of an in-order Atom, family 6 model 36h. Operating systems know that this design does not
 * speculate, so they leave out every work-around for speculation, none of which a machine of ours needs: no page-table
 * isolation, no retpolines. For those who do not know the model, IA32_ARCH_CAPABILITIES says the same. A processor that
 * is the host's does speculate, and says so: {@link #ofHardware}.
 */
public final class CpuidTable {
    /** The width of a guest-physical address. */
    public static final int PHYSICAL_BITS = 40;
    /** The width of a linear address. */
    public static final int LINEAR_BITS = 48;
    /** Bytes of the XSAVE area with x87 and SSE, and with AVX behind them. */
    public static final int XSAVE_SIZE = 576;
    public static final int XSAVE_SIZE_AVX = 832;
    /** Crystal, TSC and APIC timer count at this rate. */
    public static final int CRYSTAL_HZ = 1_000_000_000;
    /** Highest basic and extended leaf. */
    public static final int MAX_BASIC = 0x16;
    public static final int MAX_EXTENDED = 0x8000_0008;
    public static final int HYPERVISOR_BASE = 0x4000_0000;

    /** Family 6, model 36h, stepping 1. */
    private static final int SIGNATURE = 0x0003_0661;
    /** Westmere, and Haswell for level 3. */
    private static final int HARDWARE_SIGNATURE = 0x0002_06C1;
    private static final int HARDWARE_SIGNATURE_V3 = 0x0003_06C4;
    private static final String VENDOR = "GenuineIntel";
    private static final String HYPERVISOR_VENDOR = "VivariumVM\0\0";
    /** Where those who look for KVM's paravirtual interface find it beside ours. */
    private static final int KVM_BASE = HYPERVISOR_BASE + 0x100;
    private static final String KVM_VENDOR = "KVMKVMKVM\0\0\0";
    /** Ports need no delays; interrupts to several processors by hypercall. */
    private static final int KVM_FEATURES = 1 << 1 | 1 << 11;
    private static final int CLFLUSH_UNITS = 8;

    private static final int LEAF1_ECX = CpuFeatures.SSE3 | CpuFeatures.PCLMULQDQ | CpuFeatures.SSSE3
            | CpuFeatures.CX16 | CpuFeatures.PCID | CpuFeatures.SSE4_1 | CpuFeatures.SSE4_2 | CpuFeatures.X2APIC
            | CpuFeatures.POPCNT | CpuFeatures.TSC_DEADLINE | CpuFeatures.AESNI | CpuFeatures.XSAVE
            | CpuFeatures.RDRAND | CpuFeatures.HYPERVISOR;
    /** What level 3 of the psABI adds. */
    private static final int LEAF1_ECX_V3 = CpuFeatures.FMA | CpuFeatures.MOVBE | CpuFeatures.AVX
            | CpuFeatures.F16C;
    private static final int LEAF7_EBX_V3 = CpuFeatures.BMI1 | CpuFeatures.AVX2 | CpuFeatures.BMI2;
    private static final int LEAF1_EDX = CpuFeatures.FPU | CpuFeatures.VME | CpuFeatures.DE | CpuFeatures.PSE
            | CpuFeatures.TSC | CpuFeatures.MSR | CpuFeatures.PAE | CpuFeatures.MCE | CpuFeatures.CX8
            | CpuFeatures.APIC | CpuFeatures.SEP | CpuFeatures.MTRR | CpuFeatures.PGE | CpuFeatures.MCA
            | CpuFeatures.CMOV | CpuFeatures.PAT | CpuFeatures.PSE36 | CpuFeatures.CLFSH | CpuFeatures.MMX
            | CpuFeatures.FXSR | CpuFeatures.SSE | CpuFeatures.SSE2 | CpuFeatures.SELF_SNOOP;
    private static final int LEAF7_EBX = CpuFeatures.FSGSBASE | CpuFeatures.TSC_ADJUST | CpuFeatures.SMEP
            | CpuFeatures.ERMS | CpuFeatures.INVPCID | CpuFeatures.RDSEED | CpuFeatures.SMAP;
    private static final int EXTENDED_EDX = CpuFeatures.SYSCALL | CpuFeatures.NX | CpuFeatures.PAGE_1GB
            | CpuFeatures.RDTSCP | CpuFeatures.LONG_MODE;

    private final Topology topology;
    /** How many processors a package has, and how many bits of the APIC id number them. */
    private final int cores;
    private final int idBits;
    private final boolean speculates;
    private final List<CpuidLeaf> leaves = new ArrayList<>();

    private CpuidTable(CpuModel model, Topology topology, boolean speculates) {
        this.topology = topology;
        cores = model.isAlone() ? 1 : topology.processors();
        idBits = model.isAlone() ? 0 : topology.idBits();
        this.speculates = speculates;
        addBasic(model);
        addCaches();
        addTopology();
        addExtendedState(model);
        addTimes();
        addExtended(model);
        addHypervisor(HYPERVISOR_BASE, HYPERVISOR_BASE, HYPERVISOR_VENDOR);
        addHypervisor(KVM_BASE, KVM_BASE + 1, KVM_VENDOR);
        add(KVM_BASE + 1, ANY, KVM_FEATURES, 0, 0, 0);
    }

    /** Of a software processor. */
    public static CpuidTable of(CpuModel model, Topology topology) {
        return new CpuidTable(model, topology, false);
    }

    /**
     * Of a processor that is the host's: it speculates, and the guest is to guard itself as on any such one. The
     * signature is then that of a core of the model's level, and there is no IA32_ARCH_CAPABILITIES to say otherwise.
     */
    public static CpuidTable ofHardware(CpuModel model, Topology topology) {
        return new CpuidTable(model, topology, true);
    }

    /** Every leaf that is not all zeros. */
    public List<CpuidLeaf> leaves() {
        return List.copyOf(leaves);
    }

    /** The answer; a basic or extended leaf that is out of range gets that of the highest basic one. */
    public CpuidLeaf find(int leaf, int subleaf) {
        boolean inRange = Integer.compareUnsigned(leaf, MAX_BASIC) <= 0
                || leaf < 0 && Integer.compareUnsigned(leaf, MAX_EXTENDED) <= 0
                || leaf >= HYPERVISOR_BASE && leaf < HYPERVISOR_BASE + 0x1_0000;
        int asked = inRange ? leaf : MAX_BASIC;
        for (CpuidLeaf each : leaves) {
            if (each.answers(asked, subleaf)) {
                return each;
            }
        }
        if (asked == 0xB) {
            // An invalid level repeats its number and the x2APIC id.
            return new CpuidLeaf(asked, subleaf, 0, 0, subleaf & 0xFF, topology.apicId());
        }
        return new CpuidLeaf(asked, subleaf, 0, 0, 0, 0);
    }

    private void add(int leaf, int subleaf, int eax, int ebx, int ecx, int edx) {
        leaves.add(new CpuidLeaf(leaf, subleaf, eax, ebx, ecx, edx));
    }

    private void addHypervisor(int leaf, int last, String vendor) {
        add(leaf, ANY, last, word(vendor, 0), word(vendor, 4), word(vendor, 8));
    }

    private void addBasic(CpuModel model) {
        add(0, ANY, MAX_BASIC, word(VENDOR, 0), word(VENDOR, 8), word(VENDOR, 4));
        int signature = !speculates ? SIGNATURE : model.hasAvx() ? HARDWARE_SIGNATURE_V3 : HARDWARE_SIGNATURE;
        add(1, ANY, signature, topology.apicId() << 24 | cores << 16 | CLFLUSH_UNITS << 8,
                LEAF1_ECX & (model.hasX2Apic() ? -1 : ~CpuFeatures.X2APIC) | (model.hasAvx() ? LEAF1_ECX_V3 : 0),
                LEAF1_EDX | (cores > 1 ? CpuFeatures.HTT : 0));
        // Always-running APIC timer; no thermal sensors, no frequency control.
        add(6, ANY, 1 << 2, 0, 0, 0);
        add(7, 0, 0, LEAF7_EBX | (model.hasAvx() ? LEAF7_EBX_V3 : 0), CpuFeatures.UMIP,
                speculates ? 0 : CpuFeatures.ARCH_CAPABILITIES);
    }

    /** Leaf 2 refers to leaf 4; its four caches are as those of a common server core. */
    private void addCaches() {
        add(2, ANY, 0x00FF_FF01, 0, 0, 0);
        int sharing = (1 << idBits) - 1;
        addCache(0, 1 | 1 << 5, 8, 64);
        addCache(1, 2 | 1 << 5, 8, 64);
        addCache(2, 3 | 2 << 5, 16, 1024);
        addCache(3, 3 | 3 << 5 | sharing << 14, 16, 16384);
    }

    private void addCache(int subleaf, int typeAndLevel, int ways, int sets) {
        int others = Math.min(63, (1 << idBits) - 1);
        // Bit 8: self-initialising. 64-byte lines, one partition.
        add(4, subleaf, typeAndLevel | 1 << 8 | others << 26, ways - 1 << 22 | 63, sets - 1, 0);
    }

    private void addTopology() {
        add(0xB, 0, 0, 1, 1 << 8, topology.apicId());
        add(0xB, 1, idBits, cores, 2 << 8 | 1, topology.apicId());
    }

    private void addExtendedState(CpuModel model) {
        int largest = model.hasAvx() ? XSAVE_SIZE_AVX : XSAVE_SIZE;
        add(0xD, 0, (int) model.xcr0Supported(), XSAVE_SIZE, largest, 0);
        // XSAVEOPT.
        add(0xD, 1, 1, 0, 0, 0);
        if (model.hasAvx()) {
            add(0xD, 2, XSAVE_SIZE_AVX - XSAVE_SIZE, XSAVE_SIZE, 0, 0);
        }
    }

    private void addTimes() {
        add(0x15, ANY, 1, 1, CRYSTAL_HZ, 0);
        int megahertz = CRYSTAL_HZ / 1_000_000;
        add(0x16, ANY, megahertz, megahertz, 100, 0);
    }

    private void addExtended(CpuModel model) {
        add(0x8000_0000, ANY, MAX_EXTENDED, 0, 0, 0);
        int lzcnt = model.hasAvx() ? CpuFeatures.LZCNT : 0;
        add(0x8000_0001, ANY, 0, 0, CpuFeatures.LAHF64 | CpuFeatures.PREFETCHW | lzcnt, EXTENDED_EDX);
        String brand = "Vivarium virtual processor " + model.label();
        for (int i = 0; i < 3; i++) {
            add(0x8000_0002 + i, ANY, word(brand, 16 * i), word(brand, 16 * i + 4), word(brand, 16 * i + 8),
                    word(brand, 16 * i + 12));
        }
        // 1 MiB of second-level cache, 16 ways, 64-byte lines.
        add(0x8000_0006, ANY, 0, 0, 1024 << 16 | 8 << 12 | 64, 0);
        // The TSC never stops.
        add(0x8000_0007, ANY, 0, 0, 0, 1 << 8);
        add(0x8000_0008, ANY, LINEAR_BITS << 8 | PHYSICAL_BITS, 0, 0, 0);
    }

    private static int word(String text, int from) {
        byte[] bytes = new byte[4];
        byte[] all = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 4 && from + i < all.length; i++) {
            bytes[i] = all[from + i];
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
