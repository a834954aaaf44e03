package dev.vivarium.engine.device.testdev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class TestDeviceTest extends DeviceContract {
    private final List<String> driven = new ArrayList<>();
    private final TestDevice device = build(TestDeviceState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return TestDeviceState.POWER_ON;
    }

    @Override
    protected TestDevice build(DeviceState state) {
        return new TestDevice(irq -> asserted -> driven.add(irq + (asserted ? " up" : " down")), new MetricRegistry(),
                (TestDeviceState) state);
    }

    @Override
    protected List<Window> windows(Device built) {
        TestDevice test = (TestDevice) built;
        return List.of(new Window(test.ports(), 8), new Window(test.lines(), 24), new Window(test.window(), 0x10000));
    }

    @Test
    void theScratchPortsTakeAnyWidth() {
        device.ports().write(0, 4, 0x12345678);
        device.ports().write(1, 1, 0xAB);

        assertEquals(0x1234AB78, device.ports().read(0, 4));
        assertEquals(0x1234, device.ports().read(2, 2));
    }

    @Test
    void eachPortDrivesAWire() {
        device.lines().write(14, 1, 1);
        device.lines().write(14, 1, 0);
        device.lines().write(23, 1, 1);

        assertEquals(List.of("14 up", "14 down", "23 up"), driven);
    }

    @Test
    void theMemoryIsMemory() {
        device.window().write(0xFFF8, 8, 0x1122334455667788L);

        assertEquals(0x1122, device.window().read(0xFFFE, 2));
        assertEquals(0x1122334455667788L, build(device.save()).window().read(0xFFF8, 8));
    }

    @Test
    void savedMemoryOfAnotherSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TestDeviceState(0, new byte[16]));
    }
}
