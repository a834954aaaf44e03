package dev.vivarium.engine.device.debugport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class DebugPortTest extends DeviceContract {
    private final StringBuilder printed = new StringBuilder();
    private final List<Integer> exits = new ArrayList<>();
    private final DebugPort debugPort = build(DebugPortState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return DebugPortState.POWER_ON;
    }

    @Override
    protected DebugPort build(DeviceState state) {
        return new DebugPort(new Listener(), new MetricRegistry(), (DebugPortState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        DebugPort ports = (DebugPort) device;
        return List.of(new Window(ports.console(), 1), new Window(ports.exit(), 4));
    }

    @Test
    void firmwareFindsTheConsoleAndPrints() {
        assertEquals(0xE9, debugPort.console().read(0, 1));

        for (char letter : "SeaBIOS\n".toCharArray()) {
            debugPort.console().write(0, 1, letter);
        }

        assertEquals("SeaBIOS\n", printed.toString());
    }

    @Test
    void aTestEndsWithAnOddStatus() {
        debugPort.exit().write(0, 1, 0);
        debugPort.exit().write(0, 4, 0x10);

        assertEquals(List.of(1, 0x21), exits);
        assertEquals(0, debugPort.exit().read(0, 4));
    }

    private final class Listener implements DebugSink {
        @Override
        public void print(int value) {
            printed.append((char) value);
        }

        @Override
        public void exit(int status) {
            exits.add(status);
        }
    }
}
