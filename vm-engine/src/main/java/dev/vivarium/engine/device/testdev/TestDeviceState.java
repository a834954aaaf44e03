package dev.vivarium.engine.device.testdev;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What a test can observe of the test device.
 *
 * @param register ports E0h–E3h
 * @param memory   what was written to its memory window
 */
@StateVersion(1)
public record TestDeviceState(int register, byte[] memory) implements DeviceState {
    static final int MEMORY_BYTES = 0x10000;

    public static final TestDeviceState POWER_ON = new TestDeviceState(0, new byte[MEMORY_BYTES]);

    public TestDeviceState {
        if (memory.length != MEMORY_BYTES) {
            throw new IllegalArgumentException("The test device's memory has another size.");
        }
    }
}
