package dev.vivarium.engine.vcpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What the named model says of itself. */
class CpuidTableTest {
    private final CpuidTable table = CpuidTable.of(CpuModel.X86_64_V2, Topology.SINGLE);

    private static String text(int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            bytes.putInt(word);
        }
        return new String(bytes.array(), StandardCharsets.US_ASCII);
    }

    @Test
    void names() {
        CpuidLeaf first = table.find(0, 0);
        assertEquals("GenuineIntel", text(first.ebx(), first.edx(), first.ecx()));
        assertEquals(CpuidTable.MAX_BASIC, first.eax());
        CpuidLeaf hypervisor = table.find(0x4000_0000, 0);
        assertEquals("VivariumVM\0\0", text(hypervisor.ebx(), hypervisor.ecx(), hypervisor.edx()));
        CpuidLeaf kvm = table.find(0x4000_0100, 0);
        assertEquals("KVMKVMKVM\0\0\0", text(kvm.ebx(), kvm.ecx(), kvm.edx()));
        assertEquals(0x4000_0101, kvm.eax());
        assertEquals(0x802, table.find(kvm.eax(), 0).eax(), "no port delays, interrupts by hypercall");
        StringBuilder brand = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            CpuidLeaf part = table.find(0x8000_0002 + i, 0);
            brand.append(text(part.eax(), part.ebx(), part.ecx(), part.edx()));
        }
        assertEquals("Vivarium virtual processor x86-64-v2", brand.toString().replace("\0", ""));
    }

    @Test
    void secondLevelOfTheAbi() {
        int wanted = CpuFeatures.CX16 | CpuFeatures.POPCNT | CpuFeatures.SSE3 | CpuFeatures.SSE4_1
                | CpuFeatures.SSE4_2 | CpuFeatures.SSSE3;
        assertEquals(wanted, table.find(1, 0).ecx() & wanted);
        assertEquals(CpuFeatures.LAHF64, table.find(0x8000_0001, 0).ecx() & CpuFeatures.LAHF64);
        assertEquals(0, table.find(1, 0).ecx() & (1 << 28 | 1 << 12 | 1 << 22), "no AVX, FMA, MOVBE");
        assertEquals(0, table.find(7, 0).ebx() & (1 << 5 | 1 << 3 | 1 << 8), "no AVX2, BMI");
    }

    @Test
    void thirdLevelOfTheAbi() {
        CpuidTable third = CpuidTable.of(CpuModel.X86_64_V3, Topology.SINGLE);
        int wanted = CpuFeatures.AVX | CpuFeatures.F16C | CpuFeatures.FMA | CpuFeatures.MOVBE;
        assertEquals(wanted, table.find(1, 0).ecx() ^ third.find(1, 0).ecx());
        assertEquals(CpuFeatures.AVX2 | CpuFeatures.BMI1 | CpuFeatures.BMI2,
                table.find(7, 0).ebx() ^ third.find(7, 0).ebx());
        assertEquals(CpuFeatures.LZCNT, table.find(0x8000_0001, 0).ecx() ^ third.find(0x8000_0001, 0).ecx());
        assertEquals(new CpuidLeaf(0xD, 0, 7, 576, 832, 0), third.find(0xD, 0));
        assertEquals(new CpuidLeaf(0xD, 2, 256, 576, 0, 0), third.find(0xD, 2));
        assertEquals(CpuModel.X86_64_V3, CpuModel.named("x86-64-v3").orElseThrow());
    }

    @Test
    void aModelWithoutX2Apic() {
        CpuidTable without = CpuidTable.of(CpuModel.X86_64_V2_XAPIC, Topology.SINGLE);
        assertEquals(CpuFeatures.X2APIC, table.find(1, 0).ecx() ^ without.find(1, 0).ecx());
        assertEquals(table.find(7, 0), without.find(7, 0));
    }

    @Test
    void addressWidthsAndFrequencies() {
        assertEquals(48 << 8 | 40, table.find(0x8000_0008, 0).eax());
        CpuidLeaf crystal = table.find(0x15, 0);
        assertEquals(1_000_000_000L, (long) crystal.ecx() * crystal.ebx() / crystal.eax());
        assertEquals(1000, table.find(0x16, 0).eax());
        assertEquals(1 << 8, table.find(0x8000_0007, 0).edx(), "invariant");
    }

    @Test
    void extendedStateIsX87AndSse() {
        assertEquals(new CpuidLeaf(0xD, 0, 3, 576, 576, 0), table.find(0xD, 0));
        assertEquals(0, table.find(0xD, 2).eax());
    }

    @Test
    void leavesBeyondTheLastAnswerAsTheLastBasicOne() {
        assertEquals(table.find(CpuidTable.MAX_BASIC, 0), table.find(0x17, 0));
        assertEquals(table.find(CpuidTable.MAX_BASIC, 0), table.find(0x8000_0009, 0));
        assertEquals(0, table.find(5, 0).eax());
        assertEquals(0, table.find(0x4000_0001, 0).eax());
    }

    @Test
    void eachProcessorMayBeAPackageOfItsOwn() {
        CpuidTable third = CpuidTable.of(CpuModel.X86_64_V2_PACKAGES, new Topology(2, 3));
        assertEquals(2 << 24 | 1 << 16 | 8 << 8, third.find(1, 0).ebx());
        assertEquals(0, third.find(1, 0).edx() & CpuFeatures.HTT);
        assertEquals(0, third.find(4, 3).eax() & ~0x3FFF);
        assertEquals(new CpuidLeaf(0xB, 1, 0, 1, 2 << 8 | 1, 2), third.find(0xB, 1));
    }

    @Test
    void topology() {
        CpuidTable third = CpuidTable.of(CpuModel.X86_64_V2, new Topology(2, 3));
        assertEquals(2 << 24 | 3 << 16 | 8 << 8, third.find(1, 0).ebx());
        CpuidLeaf core = third.find(0xB, 1);
        assertEquals(2, core.eax(), "bits of the id within the package");
        assertEquals(3, core.ebx());
        assertEquals(2, core.edx());
        assertEquals(new CpuidLeaf(0xB, 5, 0, 0, 5, 2), third.find(0xB, 5));
        assertEquals(3, third.find(4, 0).eax() >>> 26);
        assertThrows(IllegalArgumentException.class, () -> new Topology(3, 3));
    }

    @Test
    void everyLeafIsFoundByItsOwnNumber() {
        for (CpuidLeaf leaf : table.leaves()) {
            assertEquals(leaf, table.find(leaf.leaf(), Math.max(0, leaf.subleaf())));
        }
    }
}
