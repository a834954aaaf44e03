package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** FXSAVE, XSAVE and their counterparts: what is stored, loaded, left alone and refused. */
class ExtendedStateTest extends InEveryTier {
    private static final int MXCSR = 24;
    private static final int XMM = 160;
    private static final int HEADER = 512;
    private static final String XSAVE = "48 0F AE 27 F4";
    private static final String XRSTOR = "48 0F AE 2F F4";

    private final Rig rig = Rig.longMode();

    ExtendedStateTest() {
        rig.cpu.xcr0 = 3;
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.cpu.r[Cpu.RAX] = -1;
        rig.cpu.r[Cpu.RDX] = -1;
    }

    private void fillVectors() {
        for (int i = 0; i < 16; i++) {
            rig.cpu.v[i * Cpu.VECTOR_STRIDE] = 0x1000 + i;
            rig.cpu.v[i * Cpu.VECTOR_STRIDE + 1] = 0x2000 + i;
        }
    }

    private long stored(int offset) {
        return rig.memory.read(Rig.DATA + offset, 8);
    }

    private void runAgain(String code) {
        rig.cpu.rip = Rig.CODE;
        rig.code(code).run();
    }

    @Test
    void fxsaveAndFxrstorAreInverse() {
        fillVectors();
        rig.cpu.sse.setMxcsr(0x1FA0);
        rig.cpu.fpu.initialize();
        rig.cpu.fpu.push(0x8000_0000_0000_0000L, 0x3FFF);
        rig.code("48 0F AE 07 F4").run();
        assertEquals(0x0000_FFFF_0000_1FA0L, stored(MXCSR));
        assertEquals(0x037F, stored(0) & 0xFFFF);
        assertEquals(0x8000_0000_0000_0000L, stored(32));
        assertEquals(0x3FFF, stored(40));
        assertEquals(0x100F, stored(XMM + 16 * 15));
        Arrays.fill(rig.cpu.v, 0);
        rig.cpu.sse.setMxcsr(0x1F80);
        rig.cpu.fpu.initialize();
        runAgain("48 0F AE 0F F4");
        assertEquals(0x2003, rig.cpu.v[3 * Cpu.VECTOR_STRIDE + 1]);
        assertEquals(0x1FA0, rig.cpu.sse.mxcsr());
        assertEquals(0x3FFF, rig.cpu.fpu.signExponent(0));
        assertEquals(7, rig.cpu.fpu.top());
    }

    @Test
    void alignmentAndAvailability() {
        rig.cpu.r[Cpu.RDI] = Rig.DATA + 8;
        rig.code("0F AE 07").run();
        assertEquals(Fault.GP, rig.vector());
        Rig off = Rig.longMode();
        off.cpu.cr0 |= ControlBits.CR0_TS;
        off.cpu.r[Cpu.RDI] = Rig.DATA;
        assertEquals(Fault.NM, vectorOf(off, "0F AE 07"));
        Rig xsave = Rig.longMode();
        xsave.cpu.r[Cpu.RDI] = Rig.DATA + 32;
        assertEquals(Fault.GP, vectorOf(xsave, XSAVE));
        Rig disabled = Rig.longMode();
        disabled.cpu.cr4 &= ~ControlBits.CR4_OSXSAVE;
        assertEquals(Fault.UD, vectorOf(disabled, XSAVE));
    }

    private static int vectorOf(Rig rig, String code) {
        rig.code(code).run();
        return rig.vector();
    }

    @Test
    void reservedMxcsrBitsFault() {
        rig.memory.write(Rig.DATA + MXCSR, 4, 0x1_0000);
        fillVectors();
        rig.code("0F AE 0F").run();
        assertEquals(Fault.GP, rig.vector());
        assertEquals(0x1001, rig.cpu.v[Cpu.VECTOR_STRIDE], "nothing was loaded");
        Rig load = Rig.longMode();
        load.memory.write(Rig.DATA, 4, 0x1_0000);
        load.cpu.r[Cpu.RDI] = Rig.DATA;
        assertEquals(Fault.GP, vectorOf(load, "0F AE 17"));
    }

    @Test
    void xsaveStoresWhatIsAskedFor() {
        fillVectors();
        rig.memory.write(Rig.DATA, 8, 0x7777);
        rig.memory.write(Rig.DATA + HEADER, 8, 1);
        rig.cpu.r[Cpu.RAX] = 2;
        rig.cpu.r[Cpu.RDX] = 0;
        rig.code(XSAVE).run();
        assertEquals(0x7777, stored(0), "x87 was not asked for");
        assertEquals(0x1001, stored(XMM + 16));
        assertEquals(3, stored(HEADER));
    }

    @Test
    void xrstorInitialisesWhatIsAbsent() {
        fillVectors();
        rig.cpu.fpu.initialize();
        rig.code(XSAVE).run();
        rig.memory.write(Rig.DATA + HEADER, 8, 1);
        rig.cpu.fpu.push(1, 1);
        runAgain(XRSTOR);
        assertEquals(0, rig.cpu.v[Cpu.VECTOR_STRIDE]);
        assertEquals(0, rig.cpu.fpu.abridgedTags());
        rig.memory.write(Rig.DATA + HEADER, 8, 2);
        rig.cpu.fpu.push(1, 1);
        runAgain(XRSTOR);
        assertEquals(0x1001, rig.cpu.v[Cpu.VECTOR_STRIDE]);
        assertEquals(0, rig.cpu.fpu.abridgedTags());
        assertEquals(0x37F, rig.cpu.fpu.control());
    }

    @Test
    void headerIsChecked() {
        for (int offset : new int[]{HEADER, HEADER + 8, HEADER + 16}) {
            ExtendedStateTest each = new ExtendedStateTest();
            each.rig.memory.write(Rig.DATA + MXCSR, 4, 0x1F80);
            each.rig.memory.write(Rig.DATA + offset, 8, 4);
            each.rig.code(XRSTOR).run();
            assertEquals(Fault.GP, each.rig.vector(), "offset " + offset);
        }
    }

    @Test
    void outside64BitModeOnlyEightRegistersExist() {
        Rig narrow = Rig.protectedMode();
        narrow.cpu.cr4 |= ControlBits.CR4_OSFXSR;
        narrow.cpu.r[Cpu.RDI] = Rig.DATA;
        narrow.cpu.v[7 * Cpu.VECTOR_STRIDE] = 77;
        narrow.cpu.v[8 * Cpu.VECTOR_STRIDE] = 88;
        narrow.code("0F AE 07 F4").run();
        assertEquals(77, narrow.memory.read(Rig.DATA + XMM + 16 * 7, 8));
        assertEquals(0, narrow.memory.read(Rig.DATA + XMM + 16 * 8, 8));
    }

    @Test
    void areaThatIsPartlyAbsentIsNotTouched() {
        rig.cpu.r[Cpu.RDI] = 0x20_0000 - 512;
        rig.memory.write(0x20_0000 - 512, 8, 0x5555);
        rig.code(XSAVE).run();
        assertEquals(Fault.PF, rig.vector());
        assertEquals(0x5555, rig.memory.read(0x20_0000 - 512, 8));
    }

    @Test
    void savedImageIsTakenBack() {
        fillVectors();
        rig.cpu.sse.setMxcsr(0x7F80);
        rig.cpu.fpu.initialize();
        rig.cpu.fpu.push(3, 0x4000);
        byte[] image = ExtendedState.save(rig.cpu);
        Rig other = Rig.longMode();
        ExtendedState.restore(other.cpu, image);
        assertEquals(0x200F, other.cpu.v[15 * Cpu.VECTOR_STRIDE + 1]);
        assertEquals(0x7F80, other.cpu.sse.mxcsr());
        assertEquals(3, other.cpu.fpu.significand(0));
        image[HEADER] = 7;
        assertThrows(IllegalArgumentException.class, () -> ExtendedState.restore(other.cpu, image));
    }
}
