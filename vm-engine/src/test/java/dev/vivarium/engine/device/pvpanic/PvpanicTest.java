package dev.vivarium.engine.device.pvpanic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class PvpanicTest extends DeviceContract {
    private static final int SLOT = 6;
    private final List<Boolean> panics = new ArrayList<>();
    private PciRig rig = new PciRig();

    @Override
    protected DeviceState powerOn() {
        return PvpanicState.POWER_ON;
    }

    @Override
    protected Pvpanic build(DeviceState state) {
        rig = new PciRig();
        return new Pvpanic(rig.bus.slot(SLOT, 0), panics::add, new MetricRegistry(), (PvpanicState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        IoHandler config = rig.config(SLOT, 0);
        return List.of(new Window(config, 256), new Window(((Pvpanic) device).port(), 1));
    }

    @Test
    void linuxFindsTheFunctionAndPanics() {
        build(PvpanicState.POWER_ON);
        IoHandler config = rig.config(SLOT, 0);
        assertEquals(0x0011_1b36L, config.read(0, 4));
        config.write(0x10, 4, 0xe000_0000L);
        config.write(4, 2, 2);
        assertEquals(3, rig.memory.read(0xe000_0000L, 1));
        rig.memory.write(0xe000_0000L, 1, 1);

        assertEquals(List.of(false), panics);
    }

    @Test
    void thePortTellsToo() {
        Pvpanic device = build(PvpanicState.POWER_ON);
        assertEquals(3, device.port().read(0, 1));
        device.port().write(0, 1, 4);
        device.port().write(0, 1, 2);

        assertEquals(List.of(true), panics);
    }
}
