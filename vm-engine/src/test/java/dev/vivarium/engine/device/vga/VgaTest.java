package dev.vivarium.engine.device.vga;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class VgaTest extends DeviceContract {
    private static final int MEMORY = 256 << 10;

    private PciRig pci = new PciRig();

    private Vga.Wiring wiring() {
        pci = new PciRig();
        return new Vga.Wiring(pci.bus.slot(1, 0), new FakeCardMemory(MEMORY), clock, new byte[3000],
                new Screen.Size(1024, 768));
    }

    @Override
    protected DeviceState powerOn() {
        return VgaState.powerOn(new VgaShape(MEMORY, 3000));
    }

    @Override
    protected Vga build(DeviceState state) {
        return new Vga(wiring(), new MetricRegistry(), (VgaState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        Vga vga = (Vga) device;
        pci.bus.write(1 << 3, 0x10, 4, 0xe000_0000L);
        pci.bus.write(1 << 3, 0x18, 4, 0xf000_0000L);
        pci.bus.write(1 << 3, 4, 2, 3);
        return List.of(new Window(vga.ports(), Vga.PORTS_SIZE), new Window(vga.dispiPorts(), Vga.DISPI_PORTS_SIZE),
                new Window(vga.window(), Vga.WINDOW_SIZE), new Window(at(0xf000_0000L), 0x1000),
                new Window(at(0xf000_0500L), 22), new Window(pci.config(1, 0), 64));
    }

    private IoHandler at(long base) {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return pci.memory.read(base + offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                pci.memory.write(base + offset, width, value);
            }
        };
    }

    @Test
    void driversFindItByItsIdentity() {
        VgaRig rig = new VgaRig();

        assertEquals(0x1111_1234L, rig.pci.bus.read(VgaRig.SLOT << 3, 0, 4));
        assertEquals(0x0300_0002L, rig.pci.bus.read(VgaRig.SLOT << 3, 8, 4));
        rig.config(0x10, 0xffff_ffffL);
        assertEquals(0xff00_0008L, rig.pci.bus.read(VgaRig.SLOT << 3, 0x10, 4), "16 MiB, prefetchable");
        rig.config(0x18, 0xffff_ffffL);
        assertEquals(0xffff_f000L, rig.pci.bus.read(VgaRig.SLOT << 3, 0x18, 4));
        rig.config(0x30, 0xffff_ffffL);
        assertEquals(0, rig.pci.bus.read(VgaRig.SLOT << 3, 0x30, 4), "no firmware, no register for it");
    }

    @Test
    void theMemoryFollowsItsBaseAddressRegister() {
        VgaRig rig = new VgaRig();
        assertEquals(-1, rig.memory.gpa);

        rig.config(0x10, 0xe000_0000L);
        assertEquals(0xe000_0000L, rig.memory.gpa);
        rig.pci.memory.write(0xe000_0004L, 4, 0x1234_5678);
        assertEquals(0x78, rig.memory.at(4));
        assertEquals(0x1234_5678L, rig.pci.memory.read(0xe000_0004L, 4));

        rig.config(4, 0);
        assertEquals(-1, rig.memory.gpa);
    }

    @Test
    void theFirmwareIsInTheExpansionRom() {
        byte[] firmware = new byte[3000];
        firmware[0] = 0x55;
        firmware[1] = (byte) 0xaa;
        firmware[2999] = 7;
        VgaRig rig = new VgaRig(firmware);
        rig.config(0x30, 0xffff_ffffL);
        assertEquals(0xffff_f001L, rig.pci.bus.read(VgaRig.SLOT << 3, 0x30, 4), "4 KiB");

        rig.config(0x30, 0xd000_0001L);

        assertEquals(0xaa55, rig.pci.memory.read(0xd000_0000L, 2));
        assertEquals(0xff07, rig.pci.memory.read(0xd000_0000L + 2999, 2));
    }

    @Test
    void nothingAnswersWithoutDecoding() {
        VgaRig rig = new VgaRig();
        VgaMode.TEXT_80.set(rig);
        rig.poke(0xb8000, 'A');
        rig.config(4, 1);
        assertEquals(0xff, rig.peek(0xb8000));
        assertEquals(0x67, rig.in(0x3cc));
        rig.config(4, 2);
        assertEquals('A', rig.peek(0xb8000));
        assertEquals(0xff, rig.in(0x3cc));
        assertEquals(0xffff, rig.dispi(Dispi.ID));
        rig.poke(0xb8000, 'B');
        rig.config(4, 3);

        assertEquals('B', rig.peek(0xb8000));
        rig.out(0x3c3, 0);
        assertEquals(0xff, rig.peek(0xb8000));
        assertEquals(0xff, rig.in(0x3cc));
        rig.out(0x3c3, 1);
        assertEquals('B', rig.peek(0xb8000));
        rig.out(0x3c2, 0x65);
        assertEquals(0xff, rig.peek(0xb8000), "memory switched off by miscellaneous output");
    }

    @Test
    void crtcAndStatusMoveWithTheColourBit() {
        VgaRig rig = new VgaRig();
        rig.out(0x3c2, 0x67);
        rig.indexed(0x3d4, 0x0e, 0x12);
        assertEquals(0x12, rig.indexed(0x3d4, 0x0e));
        assertEquals(0xff, rig.indexed(0x3b4, 0x0e));
        rig.out(0x3c2, 0x66);
        assertEquals(0x12, rig.indexed(0x3b4, 0x0e));
        assertEquals(0xff, rig.in(0x3da));
    }

    @Test
    void theFirstCrtcRegistersCanBeProtected() {
        VgaRig rig = new VgaRig();
        VgaMode.TEXT_80.set(rig);
        assertEquals(0x8e, rig.indexed(0x3d4, 0x11));
        rig.indexed(0x3d4, 0, 0x11);
        rig.indexed(0x3d4, 7, 0);

        assertEquals(0x5f, rig.indexed(0x3d4, 0));
        assertEquals(0x0f, rig.indexed(0x3d4, 7), "bit 4, of the line compare, is free");
    }

    @Test
    void thePaletteIsReadAsItWasWritten() {
        VgaRig rig = new VgaRig();
        rig.color(200, 1, 0x7f, 3);
        rig.out(0x3c7, 200);
        assertEquals(3, rig.in(0x3c7));
        assertEquals(1, rig.in(0x3c9));
        assertEquals(0x3f, rig.in(0x3c9), "six bits");
        assertEquals(3, rig.in(0x3c9));
        assertEquals(201, rig.in(0x3c8), "the index for writing has moved on");
        rig.out(0x3c8, 0);
        assertEquals(0, rig.in(0x3c7));
    }

    @Test
    void readingTheStatusMakesTheAttributePortAnIndex() {
        VgaRig rig = new VgaRig();
        rig.out(0x3c2, 1);
        rig.in(0x3da);
        rig.out(0x3c0, 5);
        rig.out(0x3c0, 0x2a);
        rig.out(0x3c0, 6);
        rig.in(0x3da);
        rig.out(0x3c0, 5);

        assertEquals(0x2a, rig.in(0x3c1));
        assertEquals(5, rig.in(0x3c0));
    }

    @Test
    void loopsThatWaitForTheRetraceEnd() {
        VgaRig rig = new VgaRig();
        VgaMode.TEXT_80.set(rig);
        int frames = 0;
        long begun = rig.clock.nowNanos();
        while (frames < 70) {
            while ((rig.in(0x3da) & 8) != 0) {
                rig.clock.advance(10_000);
            }
            while ((rig.in(0x3da) & 8) == 0) {
                rig.clock.advance(10_000);
            }
            frames++;
        }
        long taken = rig.clock.nowNanos() - begun;
        assertTrue(taken > 950_000_000 && taken < 1_050_000_000, "70 Hz, but " + taken);
        boolean dark = false;
        boolean bright = false;
        for (int i = 0; i < 3000; i++) {
            rig.clock.advance(1_000);
            int status = rig.in(0x3da) & 9;
            dark |= status == 1;
            bright |= status == 0;
        }
        assertTrue(dark && bright, "lines end");
    }

    @Test
    void theRetraceComesWhateverTheCrtcSays() {
        for (int value : new int[]{0, 0xff}) {
            VgaRig rig = new VgaRig();
            rig.out(0x3c2, 0xe3);
            for (int register = 0; register < 25; register++) {
                rig.indexed(0x3d4, register, value);
            }
            int seen = 0;
            for (int i = 0; i < 100_000; i++) {
                rig.clock.advance(1_000);
                seen |= 1 << (rig.in(0x3da) >> 3 & 1);
            }
            assertEquals(3, seen, "on and off");
        }
    }

    @Test
    void recordsFromStrangersAreChecked() {
        DacState dac = DacState.POWER_ON;
        assertThrows(IllegalArgumentException.class, () -> new DacState(new byte[5], 0, 0, 0, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new DacState(dac.palette(), 0, 0, 0, 3, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new DacState(dac.palette(), 256, 0, 0, 0, 0, false));
        assertThrows(IllegalArgumentException.class, () -> new IndexedState(-1, new byte[5]));
        assertThrows(IllegalArgumentException.class, () -> new DispiState(0, new int[9]));
        assertThrows(IllegalArgumentException.class, () -> new DispiState(0x1_0000, new int[10]));
        assertThrows(IllegalArgumentException.class, () -> new VgaGeneralState(256, 0, true, false, 0, false));
        IndexedState five = IndexedState.zero(5);
        assertThrows(IllegalArgumentException.class, () -> new VgaUnitsState(five, five, five, five));
        assertThrows(IllegalArgumentException.class, () -> new VgaShape(3 << 20, 0));
        assertThrows(IllegalArgumentException.class, () -> new VgaShape(16 << 20, 2 << 20));
    }

    @Test
    void aResetShowsNothing() {
        VgaRig rig = new VgaRig();
        VgaMode.TEXT_80.set(rig);
        rig.color(7, 63, 63, 63);
        rig.font(0, 'g', 0x80);
        rig.print(0, 7, "gone");
        rig.frame();
        assertEquals(0xff_ffff, rig.pixel(0, 0));
        rig.vga.reset();
        rig.config(4, 3);
        rig.frame();

        assertEquals(0, rig.in(0x3cc));
        assertNull(rig.screen.text());
        assertEquals(new Screen.Size(720, 400), rig.screen.size());
        assertEquals(0, rig.pixel(0, 0));
    }
}
