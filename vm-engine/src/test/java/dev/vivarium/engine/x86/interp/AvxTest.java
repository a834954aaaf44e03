package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** What an unprivileged program on the host cannot show of AVX: when it is enabled, and its state. */
class AvxTest {
    private static final int HEADER = 512;
    private static final int YMM = 576;
    private static final int HALTED = -1;
    private static final String XSAVE = "48 0F AE 27 F4";
    private static final String XRSTOR = "48 0F AE 2F F4";
    private static final String XSETBV = "0F 01 D1 F4";
    /** VADDPS YMM0, YMM1, YMM2. */
    private static final String ADD = "C5 F4 58 C2 F4";
    /** ANDN EAX, ECX, EDX. */
    private static final String ANDN = "C4 E2 70 F2 C2 F4";

    private final Rig rig = enabled(Rig.longMode(CpuModel.X86_64_V3));

    private static Rig enabled(Rig rig) {
        rig.cpu.cr4 |= ControlBits.CR4_OSXSAVE;
        rig.cpu.xcr0 = 7;
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.cpu.r[Cpu.RAX] = -1;
        rig.cpu.r[Cpu.RDX] = -1;
        for (int i = 0; i < 16 * Cpu.VECTOR_STRIDE; i++) {
            rig.cpu.v[i] = 0x1000 + i;
        }
        return rig;
    }

    private static int vectorOf(Rig rig, String code) {
        rig.code(code).run();
        return rig.vector();
    }

    private void runAgain(String code) {
        rig.cpu.rip = Rig.CODE;
        rig.code(code).run();
    }

    private long[] register(int number) {
        return Arrays.copyOfRange(rig.cpu.v, number * Cpu.VECTOR_STRIDE, (number + 1) * Cpu.VECTOR_STRIDE);
    }

    private long stored(int offset) {
        return rig.memory.read(Rig.DATA + offset, 8);
    }

    // --- when it is enabled ---

    @Test
    void theSystemMustSaveItsState() {
        assertEquals(HALTED, vectorOf(rig, ADD));
        Rig withoutXsave = enabled(Rig.longMode(CpuModel.X86_64_V3));
        withoutXsave.cpu.cr4 &= ~ControlBits.CR4_OSXSAVE;
        assertEquals(Fault.UD, vectorOf(withoutXsave, ADD));
        Rig withoutComponent = enabled(Rig.longMode(CpuModel.X86_64_V3));
        withoutComponent.cpu.xcr0 = 3;
        assertEquals(Fault.UD, vectorOf(withoutComponent, ADD));
        Rig switched = enabled(Rig.longMode(CpuModel.X86_64_V3));
        switched.cpu.cr0 |= ControlBits.CR0_TS;
        assertEquals(Fault.NM, vectorOf(switched, ADD));
        assertEquals(Fault.UD, vectorOf(enabled(Rig.longMode(CpuModel.X86_64_V2)), ADD));
    }

    @Test
    void generalRegistersNeedNoState() {
        Rig none = Rig.longMode(CpuModel.X86_64_V3);
        none.cpu.cr0 |= ControlBits.CR0_TS;
        none.cpu.r[Cpu.RCX] = 0xFF;
        none.cpu.r[Cpu.RDX] = 0x1234;
        assertEquals(HALTED, vectorOf(none, ANDN));
        assertEquals(0x1200, none.cpu.r[Cpu.RAX]);
    }

    @Test
    void realAndVirtual8086ModeHaveNoVexPrefix() {
        Rig real = enabled(Rig.real(CpuModel.X86_64_V3, Topology.SINGLE));
        assertEquals(Fault.UD, vectorOf(real, ADD));
        assertEquals(Fault.UD, vectorOf(enabled(Rig.real(CpuModel.X86_64_V3, Topology.SINGLE)), ANDN));
        Rig virtual = enabled(Rig.protectedMode(CpuModel.X86_64_V3)).virtual8086(3);
        assertEquals(Fault.UD, vectorOf(virtual, ADD));
        assertEquals(HALTED, vectorOf(enabled(Rig.protectedMode(CpuModel.X86_64_V3)), ADD));
    }

    @Test
    void avxComesWithSse() {
        rig.cpu.r[Cpu.RCX] = 0;
        rig.cpu.r[Cpu.RDX] = 0;
        rig.cpu.r[Cpu.RAX] = 7;
        assertEquals(HALTED, vectorOf(rig, XSETBV));
        assertEquals(7, rig.cpu.xcr0);
        rig.cpu.r[Cpu.RAX] = 5;
        runAgain(XSETBV);
        assertEquals(Fault.GP, rig.vector());
        Rig second = enabled(Rig.longMode(CpuModel.X86_64_V2));
        second.cpu.r[Cpu.RCX] = 0;
        second.cpu.r[Cpu.RDX] = 0;
        second.cpu.r[Cpu.RAX] = 7;
        assertEquals(Fault.GP, vectorOf(second, XSETBV));
    }

    @Test
    void cpuidKnowsTheSizeInUse() {
        rig.cpu.r[Cpu.RAX] = 0xD;
        rig.cpu.r[Cpu.RCX] = 0;
        rig.code("0F A2 F4").run();
        assertEquals(832, rig.cpu.r[Cpu.RBX]);
        rig.cpu.xcr0 = 3;
        rig.cpu.r[Cpu.RAX] = 0xD;
        rig.cpu.r[Cpu.RCX] = 0;
        runAgain("0F A2 F4");
        assertEquals(576, rig.cpu.r[Cpu.RBX]);
    }

    // --- registers ---

    @Test
    void only128BitsOfAVexFormClearTheRest() {
        // PXOR XMM0, XMM1; VPXOR XMM2, XMM3, XMM4
        rig.code("66 0F EF C1 C5 E1 EF D4 F4").run();
        assertEquals(0x1002, register(0)[2]);
        assertArrayEquals(new long[]{0x100C ^ 0x1010, 0x100D ^ 0x1011, 0, 0}, register(2));
    }

    @Test
    void outsideOf64BitModeEightRegistersAreCleared() {
        Rig narrow = enabled(Rig.protectedMode(CpuModel.X86_64_V3));
        assertEquals(HALTED, vectorOf(narrow, "C5 FC 77 F4"));
        assertEquals(0, narrow.cpu.v[7 * Cpu.VECTOR_STRIDE + 3]);
        assertEquals(0x1020, narrow.cpu.v[8 * Cpu.VECTOR_STRIDE]);
    }

    /** VGATHERDPD YMM0, [RDI + XMM1 × 1], YMM2, whose third element is not mapped. */
    @Test
    void aGatherKeepsWhatItHasWhenItFaults() {
        rig.cpu.r[Cpu.RDI] = 0x20_0000 - 16;
        rig.memory.write(0x20_0000 - 16, 8, 0x1111);
        rig.memory.write(0x20_0000 - 8, 8, 0x2222);
        rig.cpu.v[Cpu.VECTOR_STRIDE] = 8L << 32;
        rig.cpu.v[Cpu.VECTOR_STRIDE + 1] = 16;
        Arrays.fill(rig.cpu.v, 2 * Cpu.VECTOR_STRIDE, 3 * Cpu.VECTOR_STRIDE, -1);
        rig.code("C4 E2 ED 92 04 0F F4").run();
        assertEquals(Fault.PF, rig.vector());
        assertEquals(0x20_0000, rig.cpu.cr2);
        assertArrayEquals(new long[]{0x1111, 0x2222, 0x1002, 0x1003}, register(0));
        assertArrayEquals(new long[]{0, 0, -1, -1}, register(2));
    }

    /** VPMASKMOVD [RDI], YMM2, YMM0 and back, beside memory that is not mapped. */
    @Test
    void whatAMaskLeavesOutIsNotTouched() {
        rig.cpu.r[Cpu.RDI] = 0x20_0000 - 8;
        Arrays.fill(rig.cpu.v, 2 * Cpu.VECTOR_STRIDE, 3 * Cpu.VECTOR_STRIDE, 0);
        rig.cpu.v[2 * Cpu.VECTOR_STRIDE] = Long.MIN_VALUE;
        rig.cpu.v[0] = 0x1234_5678_0000_0000L;
        rig.code("C4 E2 6D 8E 07 C4 E2 6D 8C 1F F4").run();
        assertEquals(HALTED, rig.vector());
        assertEquals(0x1234_5678_0000_0000L, rig.memory.read(0x20_0000 - 8, 8));
        assertArrayEquals(new long[]{0x1234_5678_0000_0000L, 0, 0, 0}, register(3));
    }

    // --- its state ---

    @Test
    void xsaveStoresWhatIsAskedFor() {
        rig.cpu.r[Cpu.RAX] = 3;
        rig.cpu.r[Cpu.RDX] = 0;
        rig.memory.write(Rig.DATA + YMM, 8, 0x7777);
        rig.code(XSAVE).run();
        assertEquals(0x7777, stored(YMM));
        rig.cpu.r[Cpu.RAX] = 4;
        runAgain(XSAVE);
        assertEquals(0x1002, stored(YMM));
        assertEquals(0x103F, stored(YMM + 248));
        assertEquals(7, stored(HEADER));
    }

    @Test
    void xrstorTakesItBack() {
        rig.code(XSAVE).run();
        Arrays.fill(rig.cpu.v, 0);
        runAgain(XRSTOR);
        assertArrayEquals(new long[]{0x103C, 0x103D, 0x103E, 0x103F}, register(15));
        rig.memory.write(Rig.DATA + HEADER, 8, 3);
        runAgain(XRSTOR);
        assertArrayEquals(new long[]{0x103C, 0x103D, 0, 0}, register(15));
        rig.memory.write(Rig.DATA + HEADER, 8, 4);
        rig.cpu.xcr0 = 3;
        runAgain(XRSTOR);
        assertEquals(Fault.GP, rig.vector());
    }

    @Test
    void theProcessorsRecordHoldsIt() {
        CpuState saved = CpuStates.save(rig.t);
        Rig other = Rig.real(CpuModel.X86_64_V3, Topology.SINGLE);
        CpuStates.restore(other.t, saved);
        assertArrayEquals(Arrays.copyOf(rig.cpu.v, 16 * Cpu.VECTOR_STRIDE),
                Arrays.copyOf(other.cpu.v, 16 * Cpu.VECTOR_STRIDE));
        assertEquals(7, other.cpu.xcr0);
        Rig lesser = Rig.real(CpuModel.X86_64_V2, Topology.SINGLE);
        assertThrows(IllegalArgumentException.class, () -> CpuStates.restore(lesser.t, saved));
    }

    @Test
    void aRecordWithoutItLeavesZeros() {
        Rig lesser = Rig.longMode(CpuModel.X86_64_V2);
        lesser.cpu.v[1] = 77;
        CpuStates.restore(rig.t, CpuStates.save(lesser.t));
        assertArrayEquals(new long[]{0, 77, 0, 0}, register(0));
        assertFalse((rig.cpu.xcr0 & 4) != 0);
    }
}
