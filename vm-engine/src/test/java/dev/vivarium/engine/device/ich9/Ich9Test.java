package dev.vivarium.engine.device.ich9;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class Ich9Test extends DeviceContract {
    private final MetricRegistry metrics = new MetricRegistry();
    private final boolean[] pic = new boolean[16];
    private final boolean[] apic = new boolean[24];
    private final PirqRouter router = new PirqRouter(irq -> level -> pic[irq] = level,
            pin -> level -> apic[pin] = level);
    private final PciRig rig = new PciRig();
    private final Board board = new Board();
    private final Ich9 ich9 = new Ich9(rig.bus.slot(31, 0), router, board, metrics, Ich9State.POWER_ON);
    private final IoHandler config = rig.config(31, 0);
    private PciRig built = rig;

    private static final class Board implements Ich9.Board {
        private int resets;

        @Override
        public IoHandler powerManagement() {
            return new IoHandler() {
                @Override
                public long read(long offset, int width) {
                    return offset;
                }

                @Override
                public void write(long offset, int width, long value) {
                }
            };
        }

        @Override
        public void requestReset() {
            resets++;
        }
    }

    @Override
    protected DeviceState powerOn() {
        return Ich9State.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new PciRig();
        return new Ich9(built.bus.slot(31, 0), router, board, metrics, (Ich9State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        PciRig on = built;
        on.bus.write(31 << 3, 0xf0, 4, 0xfed1_c001L);
        IoHandler chipset = new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return on.memory.read(0xfed1_c000L + offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                on.memory.write(0xfed1_c000L + offset, width, value);
            }
        };
        return List.of(new Window(((Ich9) device).resetControl(), 1), new Window(on.config(31, 0), 256),
                new Window(chipset, 0x4000));
    }

    @Test
    void slotsAreRotatedOverTheUpperFourAndTheChipsetsOwnGoStraight() {
        for (int device = 0; device < 32; device++) {
            for (int pin = 0; pin < 4; pin++) {
                IrqLine line = router.line(device, pin);
                line.set(true);
                int expected = device < 25 ? 20 + (device + pin) % 4 : device == 30 ? 20 + pin : 16 + pin;
                assertTrue(apic[expected], device + " pin " + pin);
                assertEquals(1, asserted(apic));
                line.set(false);
                assertEquals(0, asserted(apic));
            }
        }
        assertEquals(0, asserted(pic));
    }

    private static int asserted(boolean[] levels) {
        int count = 0;
        for (boolean level : levels) {
            count += level ? 1 : 0;
        }
        return count;
    }

    @Test
    void aPirqReachesThe8259WhereItsRegisterSays() {
        IrqLine slot2 = router.line(2, 0);
        slot2.set(true);
        assertEquals(0, asserted(pic));
        config.write(0x6a, 1, 0x0b);
        assertTrue(pic[11]);
        assertTrue(apic[22]);
        config.write(0x6a, 1, 0x05);
        assertFalse(pic[11]);
        assertTrue(pic[5]);
        config.write(0x6a, 1, 0x85);
        assertEquals(0, asserted(pic));
        config.write(0x6a, 1, 0x02);
        assertEquals(0, asserted(pic));
    }

    @Test
    void sharedWiresAreReleasedWithTheLastOne() {
        config.write(0x68, 4, 0x0a0a_0a0aL);
        IrqLine first = router.line(4, 0);
        IrqLine second = router.line(8, 0);
        IrqLine other = router.line(5, 0);
        first.set(true);
        second.set(true);
        other.set(true);
        first.set(false);
        assertTrue(apic[20]);
        second.set(false);
        assertFalse(apic[20]);
        assertTrue(pic[10]);
        other.set(false);
        assertFalse(pic[10]);
    }

    @Test
    void theSciGoesWhereAcpiCntlSays() {
        router.sci().set(true);
        assertTrue(pic[9] && apic[9]);
        config.write(0x44, 1, 0x81);
        assertTrue(pic[10] && apic[10]);
        assertFalse(pic[9] || apic[9]);
        config.write(0x44, 1, 0x84);
        assertTrue(apic[20]);
        assertEquals(0, asserted(pic));
        router.sci().set(false);
        assertEquals(0, asserted(apic));
    }

    @Test
    void thePmBlockAnswersWhereItIsPlacedAndSwitchedOn() {
        config.write(0x40, 4, 0x600);
        assertEquals(0x601, config.read(0x40, 4));
        assertEquals(0xff, rig.ports.read(0x608, 1));
        config.write(0x44, 1, 0x80);
        assertEquals(8, rig.ports.read(0x608, 1));
        config.write(0x40, 4, 0xb000);
        assertEquals(0xff, rig.ports.read(0x608, 1));
        assertEquals(0x7f, rig.ports.read(0xb07f, 1));
    }

    @Test
    void theChipsetRegistersRewireItsOwnDevices() {
        config.write(0xf0, 4, 0xfed1_c001L);
        assertEquals(0x3210, rig.memory.read(0xfed1_c000L + 0x3140, 2));
        IrqLine line = router.line(31, 0);
        line.set(true);
        assertTrue(apic[16]);
        rig.memory.write(0xfed1_c000L + 0x3140 + 0x10, 2, 0x3217);
        assertTrue(apic[16]);
        rig.memory.write(0xfed1_c000L + 0x3140, 2, 0x3215);
        assertTrue(apic[21]);
        assertFalse(apic[16]);
        assertEquals(0, rig.memory.read(0xfed1_c000L, 4));
    }

    @Test
    void aRisingBitTwoResetsTheBoard() {
        IoHandler control = ich9.resetControl();
        control.write(0, 1, 0x02);
        assertEquals(0, board.resets);
        control.write(0, 1, 0x06);
        control.write(0, 1, 0x06);
        assertEquals(1, board.resets);
        assertEquals(6, control.read(0, 1));
        ich9.reset();
        assertEquals(0, control.read(0, 1));
    }

    @Test
    void aRestoredBridgeRoutesAsTheSavedOne() {
        config.write(0x6a, 1, 0x0b);
        config.write(0x40, 4, 0x600);
        config.write(0x44, 1, 0x80);
        PirqRouter fresh = new PirqRouter(irq -> level -> pic[irq] = level, pin -> level -> apic[pin] = level);
        PciRig freshRig = new PciRig();
        new Ich9(freshRig.bus.slot(31, 0), fresh, board, metrics, ich9.save());
        fresh.line(2, 0).set(true);
        assertTrue(pic[11] && apic[22]);
        assertEquals(8, freshRig.ports.read(0x608, 1));
    }
}
