package dev.vivarium.engine.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.ProcessorLines;
import dev.vivarium.engine.device.ioapic.IoApic;
import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.engine.device.lapic.ApicBus;
import dev.vivarium.engine.device.lapic.Lapic;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.lapic.TscScale;
import dev.vivarium.engine.device.pic8259.Pic8259;
import dev.vivarium.engine.device.pic8259.Pic8259State;
import dev.vivarium.engine.device.pit8254.Pit8254;
import dev.vivarium.engine.device.pit8254.Pit8254State;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

/** The way of an interrupt from a wire to a processor, over the real controllers, as kvm-unit-tests' ioapic.c walks it. */
final class InterruptPathTest {
    private static final int EOI = 0xB0;
    private static final int SPURIOUS = 0xF0;
    private static final int LINT0 = 0x350;
    private static final int LEVEL = 0x8000;
    private static final int MASKED = 0x10000;

    private final ManualClock clock = new ManualClock();
    private final MetricRegistry registry = new MetricRegistry();
    private final ApicBus bus = new ApicBus(40);
    private final Interrupted processor = new Interrupted();
    private final Lapic apic = new Lapic(bus, processor, clock, TscScale.NANOSECONDS, registry,
            LapicState.powerOn(0, true));
    private final IoApic ioApic = new IoApic(bus, registry, IoApicState.POWER_ON);
    private final Pic8259 pic = new Pic8259(apic.lint0(), registry, Pic8259State.POWER_ON);
    private final IrqLine timerWires = asserted -> {
        pic.input(0).set(asserted);
        ioApic.pin(2).set(asserted);
    };
    private final Pit8254 pit = new Pit8254(timerWires, clock, registry, Pit8254State.POWER_ON);

    InterruptPathTest() {
        bus.connect(pic::acknowledge, ioApic::endOfInterrupt);
        apic.write(SPURIOUS, 4, 0x1FF);
    }

    @Test
    void firmwareTakesTimerTicksThroughThe8259() {
        initialisePic();
        startTimer();
        for (int tick = 0; tick < 5; tick++) {
            clock.advance(10_001_000);
            assertTrue(processor.pending);
            assertEquals(0x08, apic.acknowledge());
            assertFalse(processor.pending);
            pic.masterPorts().write(0, 1, 0x20);
        }
    }

    @Test
    void anOperatingSystemTakesThemThroughTheIoApic() {
        initialisePic();
        pic.masterPorts().write(1, 1, 0xFF);
        apic.write(LINT0, 4, MASKED | 0x700);
        redirect(2, 0x30);
        startTimer();
        for (int tick = 0; tick < 5; tick++) {
            while (apic.acknowledge() >= 0) {
                apic.write(EOI, 4, 0);
            }
            clock.advance(10_001_000);
            assertEquals(0x30, apic.acknowledge());
            apic.write(EOI, 4, 0);
            assertEquals(-1, apic.acknowledge());
        }
    }

    @Test
    void theTimerAsVirtualWireIsAnInterruptOfLint0() {
        initialisePic();
        startTimer();
        apic.write(LINT0, 4, 0x31);
        for (int tick = 0; tick < 5; tick++) {
            clock.advance(10_001_000);
            assertEquals(0x31, apic.acknowledge());
            apic.write(EOI, 4, 0);
            pic.masterPorts().write(0, 1, 0x0C);
            assertEquals(0x80, pic.masterPorts().read(0, 1), "polled, as no acknowledge cycle reaches the 8259");
            pic.masterPorts().write(0, 1, 0x20);
        }
    }

    @Test
    void aLevelIsServedUntilItsDeviceIsSatisfied() {
        redirect(14, LEVEL | 0x9A);
        ioApic.pin(14).set(true);
        assertEquals(0x9A, apic.acknowledge());
        assertEquals(-1, apic.acknowledge());
        apic.write(EOI, 4, 0);
        assertEquals(0x9A, apic.acknowledge());
        ioApic.pin(14).set(false);
        apic.write(EOI, 4, 0);

        assertEquals(-1, apic.acknowledge());
        assertFalse(processor.pending);
    }

    @Test
    void simultaneousEdgesComeInTheOrderOfTheirPriority() {
        redirect(14, 0x78);
        redirect(15, 0x66);
        ioApic.pin(15).pulse();
        ioApic.pin(14).pulse();

        assertEquals(0x78, apic.acknowledge());
        assertFalse(processor.pending, "the lower class waits");
        apic.write(EOI, 4, 0);
        assertEquals(0x66, apic.acknowledge());
    }

    private void initialisePic() {
        pic.masterPorts().write(0, 1, 0x11);
        pic.masterPorts().write(1, 1, 0x08);
        pic.masterPorts().write(1, 1, 0x04);
        pic.masterPorts().write(1, 1, 0x01);
    }

    /** A hundred ticks a second. */
    private void startTimer() {
        pit.write(3, 1, 0x34);
        pit.write(0, 1, 11932 & 0xFF);
        pit.write(0, 1, 11932 >> 8);
        if (processor.pending) {
            apic.acknowledge();
            apic.write(EOI, 4, 0);
            pic.masterPorts().write(0, 1, 0x20);
        }
    }

    private void redirect(int pin, int entry) {
        ioApic.write(0, 4, 0x10 + 2 * pin);
        ioApic.write(0x10, 4, entry);
    }

    /** Only its interrupt pin matters here. */
    private static final class Interrupted implements ProcessorLines {
        private boolean pending;

        @Override
        public void setInterruptPending(boolean level) {
            pending = level;
        }

        @Override
        public void raiseNmi() {
            throw new AssertionError("There is no NMI here.");
        }

        @Override
        public void raiseInit() {
            throw new AssertionError("There is no INIT here.");
        }

        @Override
        public void raiseStartup(int vector) {
            throw new AssertionError("There is no start-up here.");
        }
    }
}
