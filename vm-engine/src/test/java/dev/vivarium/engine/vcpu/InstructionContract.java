package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RAX;
import static dev.vivarium.engine.vcpu.StateDraft.RBX;
import static dev.vivarium.engine.vcpu.StateDraft.RCX;
import static dev.vivarium.engine.vcpu.StateDraft.RDX;
import static dev.vivarium.engine.vcpu.StateDraft.RSI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.zip.CRC32C;

/** What the named model promises to have: 64-bit code, with RSI at its data. */
abstract class InstructionContract extends StateContract {
    private static final int HYPERVISOR = 0x4000_0000;
    private static final int EXTENDED = 0x8000_0000;

    private static StateDraft prepared(Guest guest, String code) {
        StateDraft draft = guest.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw(code).end());
        draft.gpr[RSI] = GuestSetup.DATA;
        return draft;
    }

    private static void put(Guest guest, int offset, double value) {
        guest.memory.write(GuestSetup.DATA + offset, 8, Double.doubleToLongBits(value));
    }

    private static long get(Guest guest, int offset) {
        return guest.memory.read(GuestSetup.DATA + offset, 8);
    }

    @Test
    void x87InDoublePrecision() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = prepared(guest, """
                    db e3; finit
                    d9 6e 40; fldcw [rsi + 40h]
                    dd 06; fld qword [rsi]
                    dc 46 08; fadd qword [rsi + 8]
                    dc 4e 10; fmul qword [rsi + 10h]
                    dc 76 18; fdiv qword [rsi + 18h]
                    d9 fa; fsqrt
                    dd 5e 20; fstp qword [rsi + 20h]
                    """);
            guest.memory.write(GuestSetup.DATA + 0x40, 2, 0x27F);
            operands(guest);
            guest.run(draft);
            assertEquals(Double.doubleToLongBits(Math.sqrt((1.1 + 2.7) * 3.3 / 0.7)), get(guest, 0x20));
        }
    }

    private static void operands(Guest guest) {
        put(guest, 0, 1.1);
        put(guest, 8, 2.7);
        put(guest, 0x10, 3.3);
        put(guest, 0x18, 0.7);
    }

    @Test
    void x87InExtendedPrecision() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = prepared(guest, """
                    db e3; finit
                    d9 e8; fld1
                    d9 46 44; fld dword [rsi + 44h]
                    de f9; fdivp st1
                    db 7e 50; fstp tword [rsi + 50h]
                    """);
            guest.memory.write(GuestSetup.DATA + 0x44, 4, Float.floatToIntBits(3));
            guest.run(draft);
            assertEquals(0xAAAA_AAAA_AAAA_AAABL, get(guest, 0x50));
            assertEquals(0x3FFD, guest.memory.read(GuestSetup.DATA + 0x58, 2));
        }
    }

    @Test
    void sse() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = prepared(guest, """
                    f2 0f 10 06; movsd xmm0, [rsi]
                    f2 0f 58 46 08; addsd xmm0, [rsi + 8]
                    f2 0f 59 46 10; mulsd xmm0, [rsi + 10h]
                    f2 0f 5e 46 18; divsd xmm0, [rsi + 18h]
                    f2 0f 51 c0; sqrtsd xmm0, xmm0
                    f2 0f 11 46 60; movsd [rsi + 60h], xmm0
                    f3 0f 6f 0e; movdqu xmm1, [rsi]
                    66 0f fe 4e 10; paddd xmm1, [rsi + 10h]
                    f3 0f 7f 4e 70; movdqu [rsi + 70h], xmm1
                    """);
            operands(guest);
            guest.run(draft);
            assertEquals(Double.doubleToLongBits(Math.sqrt((1.1 + 2.7) * 3.3 / 0.7)), get(guest, 0x60));
            for (int i = 0; i < 4; i++) {
                long sum = guest.memory.read(GuestSetup.DATA + 4 * i, 4)
                        + guest.memory.read(GuestSetup.DATA + 0x10 + 4 * i, 4);
                assertEquals(sum & 0xFFFF_FFFFL, guest.memory.read(GuestSetup.DATA + 0x70 + 4 * i, 4));
            }
        }
    }

    @Test
    void comparisonAndExchangeOfSixteenBytes() throws Exception {
        try (Guest guest = guest()) {
            for (boolean same : new boolean[]{true, false}) {
                StateDraft draft = prepared(guest, "f0 48 0f c7 0e; lock cmpxchg16b [rsi]");
                guest.memory.write(GuestSetup.DATA, 8, 0x1111_2222_3333_4444L);
                guest.memory.write(GuestSetup.DATA + 8, 8, same ? 0x5555_6666_7777_8888L : 0);
                draft.gpr[RAX] = 0x1111_2222_3333_4444L;
                draft.gpr[RDX] = 0x5555_6666_7777_8888L;
                draft.gpr[RBX] = 1;
                draft.gpr[RCX] = 2;
                CpuState after = guest.run(draft);
                assertEquals(same ? 0x40 : 0, after.rflags() & 0x40);
                assertEquals(same ? 1 : 0x1111_2222_3333_4444L, get(guest, 0));
                assertEquals(same ? 2 : 0, get(guest, 8));
                assertEquals(same ? 0x5555_6666_7777_8888L : 0, after.gpr()[RDX]);
            }
        }
    }

    @Test
    void countsAndChecksums() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = prepared(guest, """
                    f3 48 0f b8 d3; popcnt rdx, rbx
                    f2 0f 38 f0 c3; crc32 eax, bl
                    f2 48 0f 38 f1 c1; crc32 rax, rcx
                    """);
            draft.gpr[RAX] = 0xFFFF_FFFFL;
            draft.gpr[RBX] = 0x8000_0000_00FF_0077L;
            draft.gpr[RCX] = 0x0102_0304_0506_0708L;
            CpuState after = guest.run(draft);
            assertEquals(15, after.gpr()[RDX]);
            CRC32C expected = new CRC32C();
            expected.update(0x77);
            expected.update(ByteBuffer.allocate(8).putLong(Long.reverseBytes(0x0102_0304_0506_0708L)).flip());
            assertEquals(~expected.getValue() & 0xFFFF_FFFFL, after.gpr()[RAX]);
        }
    }

    /** The examples of Intel's white paper on AES instructions. */
    @Test
    void encryption() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = prepared(guest, """
                    f3 0f 6f 06 66 0f 38 dc 46 10 f3 0f 7f 46 20; movdqu xmm0, [rsi]; aesenc; movdqu [rsi + 20h], xmm0
                    f3 0f 6f 06 66 0f 38 df 46 10 f3 0f 7f 46 30; aesdeclast
                    """);
            block(guest, 0, 0x7b5b546573745665L, 0x63746f725d53475dL);
            block(guest, 0x10, 0x4869285368617929L, 0x5b477565726f6e5dL);
            guest.run(draft);
            assertEquals(0xa8311c2f9fdba3c5L, get(guest, 0x28));
            assertEquals(0x8b104b58ded7e595L, get(guest, 0x20));
            assertEquals(0xc5a391ef6b317f95L, get(guest, 0x38));
            assertEquals(0xd410637b72a593d0L, get(guest, 0x30));
        }
    }

    private static void block(Guest guest, int offset, long high, long low) {
        guest.memory.write(GuestSetup.DATA + offset, 8, low);
        guest.memory.write(GuestSetup.DATA + offset + 8, 8, high);
    }

    /** If the host has no AVX, then the guest is told so, and its instructions are undefined. */
    @Test
    void avxIfThereIsAny() throws Exception {
        try (Guest guest = new Guest(backEnd(), CpuModel.X86_64_V3)) {
            boolean there = (cpuid(guest, 7, 0).ebx() & CpuFeatures.AVX2) != 0;
            StateDraft draft = prepared(guest, """
                    c5 fe 6f 06; vmovdqu ymm0, [rsi]
                    c5 fd fe 46 20; vpaddd ymm0, ymm0, [rsi + 20h]
                    c5 fe 7f 46 40; vmovdqu [rsi + 40h], ymm0
                    """);
            draft.control[StateDraft.XCR0] = there ? 7 : 3;
            for (int i = 0; i < 16; i++) {
                guest.memory.write(GuestSetup.DATA + 4 * i, 4, 0x1234_5678L * (i + 1));
            }
            CpuState after = guest.run(draft);
            assertEquals(there ? -1 : 6, Guest.vector(after));
            for (int i = 0; there && i < 8; i++) {
                assertEquals(0x1234_5678L * (2 * i + 10) & 0xFFFF_FFFFL,
                        guest.memory.read(GuestSetup.DATA + 0x40 + 4 * i, 4));
            }
        }
    }

    @Test
    void codeThatChangesItself() throws Exception {
        try (Guest guest = guest()) {
            StateDraft draft = prepared(guest, """
                    b9 0a 00 00 00; mov ecx, 10
                    83 c0 01; l: add eax, 1
                    fe 05 f9 ff ff ff; inc byte [what is added]
                    ff c9; dec ecx
                    75 f3; jnz l
                    """);
            assertEquals(55, guest.run(draft).gpr()[RAX]);
        }
    }

    private static CpuidLeaf cpuid(Guest guest, int leaf, int subleaf) {
        StateDraft draft = prepared(guest, "0f a2; cpuid");
        draft.gpr[RAX] = leaf & 0xFFFF_FFFFL;
        draft.gpr[RCX] = subleaf;
        long[] gpr = guest.run(draft).gpr();
        return new CpuidLeaf(leaf, subleaf, (int) gpr[RAX], (int) gpr[RBX], (int) gpr[RCX], (int) gpr[RDX]);
    }

    @Test
    void theModelsNames() throws Exception {
        try (Guest guest = guest()) {
            CpuidTable model = CpuidTable.of(CpuModel.X86_64_V2, Topology.SINGLE);
            for (int leaf : new int[]{0, HYPERVISOR, HYPERVISOR + 0x100, EXTENDED, EXTENDED + 2, EXTENDED + 3,
                    EXTENDED + 4, EXTENDED + 6}) {
                CpuidLeaf wanted = model.find(leaf, 0);
                CpuidLeaf found = cpuid(guest, leaf, 0);
                assertEquals(new CpuidLeaf(leaf, 0, wanted.eax(), wanted.ebx(), wanted.ecx(), wanted.edx()), found);
            }
        }
    }

    /** A host may lack what a model has, and then a guest is told; what the model lacks no host adds. */
    @Test
    @Tag(OWN_PROCESSOR)
    void theModelsFeaturesAndNoOthers() throws Exception {
        for (CpuModel name : EnumSet.complementOf(EnumSet.of(CpuModel.HOST))) {
            try (Guest guest = new Guest(backEnd(), name)) {
                CpuidTable model = CpuidTable.of(name, Topology.SINGLE);
                CpuidLeaf basic = cpuid(guest, 1, 0);
                assertEquals(0, basic.ecx() & ~(model.find(1, 0).ecx() | CpuFeatures.OSXSAVE));
                assertEquals(0, basic.edx() & ~model.find(1, 0).edx());
                CpuidLeaf more = cpuid(guest, 7, 0);
                assertEquals(0, more.ebx() & ~model.find(7, 0).ebx());
                assertEquals(0, more.ecx() & ~model.find(7, 0).ecx());
                CpuidLeaf extended = cpuid(guest, EXTENDED + 1, 0);
                assertEquals(0, extended.ecx() & ~model.find(EXTENDED + 1, 0).ecx());
                assertEquals(0, extended.edx() & ~model.find(EXTENDED + 1, 0).edx());
                assertEquals(CpuFeatures.OSXSAVE, basic.ecx() & CpuFeatures.OSXSAVE, "follows CR4");
            }
        }
    }
}
