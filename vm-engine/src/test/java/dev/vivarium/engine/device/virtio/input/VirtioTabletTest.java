package dev.vivarium.engine.device.virtio.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.virtio.VirtioRig;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class VirtioTabletTest extends DeviceContract {
    private final VirtioRig rig = new VirtioRig();
    private final VirtioTablet tablet = new VirtioTablet(rig.wiring, clock, VirtioTabletState.POWER_ON);
    private final InputDriver driver = new InputDriver(rig);
    private VirtioRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return VirtioTabletState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioTablet(built.wiring, clock, (VirtioTabletState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    @Test
    void theDriverIsToldOfAxesAndButtons() {
        driver.start(0);
        assertEquals("Vivarium virtio tablet", driver.name());
        assertEquals(20, driver.size(0x12, InputEvents.ABS_Y));
        assertEquals(0, rig.deviceConfig(8, 4));
        assertEquals(0x7fff, rig.deviceConfig(12, 4));
        assertTrue(driver.has(InputEvents.ABS, InputEvents.ABS_X));
        assertTrue(driver.has(InputEvents.KEY, InputEvents.BTN_EXTRA));
        assertFalse(driver.has(InputEvents.KEY, 1));
        assertTrue(driver.has(InputEvents.REL, InputEvents.REL_WHEEL));
        assertTrue(tablet.isAbsolute());
    }

    @Test
    void placesButtonsAndWheelAreTold() {
        driver.start(64);
        tablet.moveTo(100, 32767);
        assertEquals("3:0=100 3:1=32767 0:0=0", driver.events());
        tablet.buttons(Pointer.LEFT | Pointer.FORWARD);
        assertEquals("1:272=1 0:0=0 1:276=1 0:0=0", driver.events());
        tablet.buttons(0);
        tablet.wheel(-2);

        assertEquals("1:272=0 0:0=0 1:276=0 0:0=0 2:8=-2 0:0=0", driver.events());
    }

    @Test
    void whileTheDriverIsBehindOnlyTheLastPlaceCounts() {
        driver.start(1);
        for (int i = 0; i < 1000; i++) {
            tablet.moveTo(i, i);
            tablet.wheel(1);
        }
        tablet.moveTo(-5, 99_999);
        driver.give(40);

        assertEquals("3:0=0 3:1=0 0:0=0 3:0=0 3:1=32767 0:0=0 2:8=127 0:0=0", driver.events());
    }

    @Test
    void aClickIsWhereThePointerWas() {
        driver.start(1);
        tablet.moveTo(1, 1);
        tablet.moveTo(2, 2);
        tablet.buttons(Pointer.LEFT);
        tablet.moveTo(3, 3);
        driver.give(40);

        assertEquals("3:0=1 3:1=1 0:0=0 3:0=2 3:1=2 0:0=0 1:272=1 0:0=0 3:0=3 3:1=3 0:0=0", driver.events());
    }

    @Test
    void aRecordThatMakesNoSenseIsRefused() {
        VirtioInputState input = VirtioTabletState.POWER_ON.input();
        assertThrows(IllegalArgumentException.class, () -> new VirtioTabletState(input, 0x8000, 0, 0, false, 0));
        assertThrows(IllegalArgumentException.class, () -> new VirtioTabletState(input, 0, 0, 32, false, 0));
        assertThrows(IllegalArgumentException.class, () -> new VirtioTabletState(input, 0, 0, 0, false, 200));
    }
}
