package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

/** Port instructions: widths, permissions, repetition. */
class PortsTest extends InEveryTier {
    private static final int IO_MAP = 0x68;

    private final Rig rig = Rig.longMode();

    @Test
    void widths() {
        rig.bus.answers.put(0x60, 0x8765_4321L);
        rig.cpu.r[Cpu.RAX] = -1;
        rig.code("E4 60 F4").run();
        assertEquals(0xFFFF_FFFF_FFFF_FF21L, rig.cpu.r[Cpu.RAX]);
        rig.code("48 E5 60 F4").run(); // REX.W changes nothing but the register's upper half
        assertEquals(0x8765_4321L, rig.cpu.r[Cpu.RAX]);
        rig.cpu.r[Cpu.RDX] = 0x1_1234;
        rig.code("66 EF F4").run();
        assertEquals(0x4321, rig.bus.written.get(0x1234));
        rig.code("EF F4").run();
        assertEquals(0x8765_4321L, rig.bus.written.get(0x1234));
    }

    @Test
    void programsNeedPermission() {
        rig.user().code("E6 60").run();
        assertEquals(Fault.GP, rig.vector());
        assertTrue(rig.bus.written.isEmpty());
    }

    private Rig mapped(int allowedMask) {
        Rig mapped = Rig.longMode();
        mapped.cpu.segments[Cpu.TR].limit = 0xFFF;
        mapped.memory.write(Rig.TSS + 0x66, 2, IO_MAP);
        for (int i = 0; i < 0x20; i++) {
            mapped.memory.write(Rig.TSS + IO_MAP + i, 1, 0xFF);
        }
        mapped.memory.write(Rig.TSS + IO_MAP + 0xC, 2, ~allowedMask & 0xFFFF);
        mapped.gate(0x40, Rig.USER_TRAP_GATE);
        return mapped.user();
    }

    @Test
    void bitmapAllowsSinglePorts() {
        Rig allowed = mapped(0x01);
        allowed.code("E6 60 CD 40").run();
        assertEquals(0x40, allowed.vector());
        Rig tooWide = mapped(0x01);
        tooWide.code("66 E7 60 CD 40").run();
        assertEquals(Fault.GP, tooWide.vector());
        Rig across = mapped(0x180);
        across.code("66 E7 67 CD 40").run();
        assertEquals(0x40, across.vector(), "ports 67h and 68h, from two bytes of the map");
    }

    @Test
    void bitmapEndsWithTheSegment() {
        Rig rig2 = mapped(0xFFFF);
        rig2.cpu.segments[Cpu.TR].limit = IO_MAP + 0xC;
        rig2.code("E6 60 CD 40").run();
        assertEquals(Fault.GP, rig2.vector(), "two bytes of the map are read");
    }

    @Test
    void virtual8086ProgramsUseTheBitmapWhateverIopl() {
        Rig virtual = Rig.protectedMode().virtual8086(3);
        virtual.code("E6 60").run();
        assertEquals(Fault.GP, virtual.vector());
    }

    @Test
    void repeatedInputStoresAndCounts() {
        rig.bus.answers.put(0x60, 0x55L);
        rig.cpu.r[Cpu.RDX] = 0x60;
        rig.cpu.r[Cpu.RDI] = Rig.DATA;
        rig.cpu.r[Cpu.RCX] = 1000;
        rig.code("F3 6C F4").run();
        assertEquals(-1, rig.vector());
        assertEquals(0, rig.cpu.r[Cpu.RCX]);
        assertEquals(Rig.DATA + 1000, rig.cpu.r[Cpu.RDI]);
        assertEquals(0x55, rig.memory.read(Rig.DATA + 999, 1));
        assertEquals(0, rig.memory.read(Rig.DATA + 1000, 1));
    }

    @Test
    void inputThatCannotBeStoredIsNotRead() {
        rig.cpu.r[Cpu.RDX] = 0x60;
        rig.cpu.r[Cpu.RDI] = 0x20_0000 - 2;
        rig.cpu.r[Cpu.RCX] = 4;
        rig.code("F3 6C F4").run();
        assertEquals(Fault.PF, rig.vector());
        assertEquals(2, rig.bus.reads);
        assertEquals(2, rig.cpu.r[Cpu.RCX], "what was done stays done");
        assertEquals(0x20_0000, rig.cpu.r[Cpu.RDI]);
        assertEquals(0, rig.returnOffset(true));
    }

    @Test
    void outputStringReadsItsSegment() {
        Rig real = Rig.real();
        real.memory.write(Rig.DATA + 0x10, 4, 0x1122_3344);
        real.cpu.r[Cpu.RDX] = 0x80;
        real.cpu.r[Cpu.RSI] = 0x10;
        real.code("66 6F F4").run();
        assertEquals(0x1122_3344L, real.bus.written.get(0x80));
        assertEquals(0x14, real.cpu.r[Cpu.RSI]);
    }
}
