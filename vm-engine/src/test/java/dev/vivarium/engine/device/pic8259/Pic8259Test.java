package dev.vivarium.engine.device.pic8259;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.RecordedLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class Pic8259Test extends DeviceContract {
    private final RecordedLine intr = new RecordedLine();
    private final MetricRegistry registry = new MetricRegistry();
    private Pic8259 pic = build(Pic8259State.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return Pic8259State.POWER_ON;
    }

    @Override
    protected Pic8259 build(DeviceState state) {
        return new Pic8259(intr, registry, (Pic8259State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        Pic8259 chip = (Pic8259) device;
        return List.of(new Window(chip.masterPorts(), 2), new Window(chip.slavePorts(), 2),
                new Window(chip.edgeLevelPorts(), 2));
    }

    @Test
    void linuxInitialisationGivesItsVectors() {
        initialise(0x01);
        outMaster(1, 0xFE);
        pic.input(0).pulse();

        assertTrue(intr.isAsserted());
        assertEquals(0x30, pic.acknowledge());
        assertFalse(intr.isAsserted());
        assertEquals(0xFE, inMaster(1));
    }

    @Test
    void aMaskedRequestWaits() {
        initialise(0x01);
        outMaster(1, 0x10);
        pic.input(4).pulse();
        assertFalse(intr.isAsserted());

        outMaster(1, 0x00);

        assertTrue(intr.isAsserted());
        assertEquals(0x34, pic.acknowledge());
    }

    @Test
    void aLowerPriorityWaitsForEndOfInterrupt() {
        initialise(0x01);
        pic.input(4).pulse();
        assertEquals(0x34, pic.acknowledge());
        pic.input(5).pulse();
        assertFalse(intr.isAsserted());
        pic.input(1).pulse();
        assertEquals(0x31, pic.acknowledge());

        outMaster(0, 0x20);
        assertFalse(intr.isAsserted(), "input 4 is still in service");
        outMaster(0, 0x20);

        assertEquals(0x35, pic.acknowledge());
    }

    @Test
    void aSlaveInterruptNeedsTwoEndsOfInterrupt() {
        initialise(0x01);
        pic.input(12).pulse();
        assertEquals(0x3C, pic.acknowledge());
        pic.input(12).pulse();
        assertFalse(intr.isAsserted());

        outSlave(0, 0x20);
        outMaster(0, 0x20);

        assertTrue(intr.isAsserted());
        assertEquals(0x3C, pic.acknowledge());
    }

    @Test
    void anEdgeIsServedOnceHoweverLongItLasts() {
        initialise(0x01);
        pic.input(3).set(true);
        assertEquals(0x33, pic.acknowledge());
        outMaster(0, 0x20);
        assertFalse(intr.isAsserted());

        pic.input(3).set(false);
        pic.input(3).set(true);

        assertTrue(intr.isAsserted());
    }

    @Test
    void aLevelIsServedAgainUntilItIsReleased() {
        initialise(0x01);
        outEdgeLevel(1, 0x08);
        pic.input(11).set(true);
        assertEquals(0x3B, pic.acknowledge());
        outSlave(0, 0x20);
        outMaster(0, 0x20);
        assertEquals(0x3B, pic.acknowledge());

        pic.input(11).set(false);
        outSlave(0, 0x20);
        outMaster(0, 0x20);

        assertFalse(intr.isAsserted());
    }

    @Test
    void aLevelThatHasGoneIsSpurious() {
        initialise(0x01);
        outEdgeLevel(0, 0x20);
        pic.input(5).set(true);
        pic.input(5).set(false);

        assertEquals(0x37, pic.acknowledge());
        outMaster(0, 0x0B);
        assertEquals(0, inMaster(0), "nothing is in service");
        assertEquals(1, registry.values().get("pic8259.spurious"));
    }

    @Test
    void theCascadeFollowsTheSlave() {
        initialise(0x01);
        pic.input(10).pulse();
        assertTrue(intr.isAsserted());

        outSlave(1, 0x04);

        assertFalse(intr.isAsserted(), "the slave withdrew its request");
        assertEquals(0x37, pic.acknowledge());
        outMaster(0, 0x0B);
        assertEquals(0, inMaster(0));
    }

    @Test
    void inputTwoLeadsNowhere() {
        initialise(0x01);

        pic.input(2).set(true);

        assertFalse(intr.isAsserted());
    }

    @Test
    void edgeLevelRegistersHaveFixedEdges() {
        outEdgeLevel(0, 0xFF);
        outEdgeLevel(1, 0xFF);

        assertEquals(0xDEF8, pic.edgeLevelPorts().read(0, 2));
    }

    @Test
    void automaticEndOfInterruptLeavesNothingInService() {
        initialise(0x03);
        pic.input(1).pulse();
        assertEquals(0x31, pic.acknowledge());
        outMaster(0, 0x0B);
        assertEquals(0, inMaster(0));

        pic.input(6).pulse();

        assertEquals(0x36, pic.acknowledge());
    }

    @Test
    void rotationMakesTheServedInputTheLowest() {
        initialise(0x01);
        pic.input(3).pulse();
        pic.acknowledge();
        outMaster(0, 0xA0);
        pic.input(3).pulse();
        pic.input(7).pulse();

        assertEquals(0x37, pic.acknowledge());
    }

    @Test
    void automaticRotationRotatesOnAcknowledge() {
        initialise(0x03);
        outMaster(0, 0x80);
        pic.input(0).pulse();
        assertEquals(0x30, pic.acknowledge());
        pic.input(0).pulse();
        pic.input(1).pulse();

        assertEquals(0x31, pic.acknowledge());
    }

    @Test
    void priorityCanBeSetAndEndedByNumber() {
        initialise(0x01);
        outMaster(0, 0xC0 | 4);
        pic.input(4).pulse();
        pic.input(5).pulse();
        assertEquals(0x35, pic.acknowledge());

        outMaster(0, 0x60 | 5);

        assertEquals(0x34, pic.acknowledge());
    }

    @Test
    void specialMaskModeLetsLowerPrioritiesThrough() {
        initialise(0x01);
        pic.input(4).pulse();
        pic.acknowledge();
        pic.input(6).pulse();
        assertFalse(intr.isAsserted());

        outMaster(1, 0x10);
        outMaster(0, 0x68);

        assertEquals(0x36, pic.acknowledge());
        outMaster(0, 0x20);
        outMaster(0, 0x0B);
        assertEquals(0x10, inMaster(0), "the masked one stays in service");
    }

    @Test
    void specialFullyNestedModeLetsTheSlaveNest() {
        initialise(0x11);
        pic.input(12).pulse();
        assertEquals(0x3C, pic.acknowledge());
        pic.input(5).pulse();
        assertFalse(intr.isAsserted(), "a lower master input still waits");

        pic.input(9).pulse();

        assertTrue(intr.isAsserted());
        assertEquals(0x39, pic.acknowledge());
    }

    @Test
    void aPollAcknowledges() {
        initialise(0x01);
        outMaster(0, 0x0C);
        assertEquals(0, inMaster(0));
        pic.input(6).pulse();

        outMaster(0, 0x0C);

        assertEquals(0x86, inMaster(0));
        outMaster(0, 0x0B);
        assertEquals(0x40, inMaster(0));
        assertFalse(intr.isAsserted());
    }

    @Test
    void aFurtherRequestIsANewEdgeOfTheOutput() {
        initialise(0x03);
        pic.input(1).pulse();
        pic.input(6).pulse();
        assertEquals(1, intr.rises());

        pic.acknowledge();

        assertEquals(2, intr.rises());
        assertTrue(intr.isAsserted());
    }

    @Test
    void requestAndServiceRegistersCanBeRead() {
        initialise(0x01);
        pic.input(1).pulse();
        pic.input(7).pulse();
        pic.acknowledge();

        outMaster(0, 0x0A);
        assertEquals(0x80, inMaster(0));
        outMaster(0, 0x0B);
        assertEquals(0x02, inMaster(0));
    }

    @Test
    void initialisationForgetsRequestsButNotTheInputs() {
        initialise(0x01);
        pic.input(3).set(true);

        initialise(0x01);
        assertFalse(intr.isAsserted());
        pic.input(3).set(true);
        assertFalse(intr.isAsserted(), "no new edge");
    }

    @Test
    void aWideWriteIsCommandThenData() {
        pic.masterPorts().write(0, 2, 0x4011);
        outMaster(1, 0x04);
        outMaster(1, 0x01);
        pic.input(2 + 1).pulse();

        assertEquals(0x43, pic.acknowledge());
    }

    @Test
    void aRestoredRequestIsRaisedAgain() {
        initialise(0x01);
        pic.input(8).pulse();
        intr.set(false);

        pic = build(pic.save());

        assertTrue(intr.isAsserted());
        assertEquals(0x38, pic.acknowledge());
    }

    @Test
    void aSavedRegisterOutOfRangeIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new Pic8259ChipState(0, 0x100, 0, 0, 0, 0, 7, 0, 0, 0, false, false, false, false));
    }

    private void initialise(int icw4) {
        outMaster(0, 0x11);
        outMaster(1, 0x30);
        outMaster(1, 0x04);
        outMaster(1, icw4);
        outSlave(0, 0x11);
        outSlave(1, 0x38);
        outSlave(1, 0x02);
        outSlave(1, icw4 & ~0x10);
    }

    private void outMaster(int offset, int value) {
        pic.masterPorts().write(offset, 1, value);
    }

    private void outSlave(int offset, int value) {
        pic.slavePorts().write(offset, 1, value);
    }

    private void outEdgeLevel(int offset, int value) {
        pic.edgeLevelPorts().write(offset, 1, value);
    }

    private int inMaster(int offset) {
        return (int) pic.masterPorts().read(offset, 1);
    }
}
