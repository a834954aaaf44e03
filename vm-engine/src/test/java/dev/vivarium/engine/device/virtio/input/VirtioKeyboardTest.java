package dev.vivarium.engine.device.virtio.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.virtio.DriverQueue;
import dev.vivarium.engine.device.virtio.VirtioRig;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class VirtioKeyboardTest extends DeviceContract {
    private final VirtioRig rig = new VirtioRig();
    private final VirtioKeyboard keyboard = new VirtioKeyboard(rig.wiring, clock, VirtioKeyboardState.POWER_ON);
    private final InputDriver driver = new InputDriver(rig);
    private VirtioRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return VirtioKeyboardState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        built = new VirtioRig();
        return new VirtioKeyboard(built.wiring, clock, (VirtioKeyboardState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        VirtioRig of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x8000));
    }

    @Test
    void theDriverIsToldWhatItIs() {
        driver.start(0);
        assertEquals(0x1052_1af4L, rig.config.read(0, 4));
        assertEquals("Vivarium virtio keyboard", driver.name());
        assertEquals(8, driver.size(3, 0));
        assertEquals(0x1af4_0006L, rig.deviceConfig(8, 4));
        for (Key key : Key.values()) {
            assertTrue(driver.has(InputEvents.KEY, key.eventCode()), key.qcode());
        }
        assertTrue(driver.has(InputEvents.LED, InputEvents.LED_SCROLL));
        assertFalse(driver.has(0x14, 0), "the host repeats");
        assertEquals(0, driver.size(0x12, 0));
        assertEquals(0, driver.size(0x55, 0xff));
    }

    @Test
    void keysAreFramesOfTheirOwn() {
        assertFalse(keyboard.isListening());
        keyboard.key(Key.B, true);
        driver.start(64);
        assertTrue(keyboard.isListening());
        assertEquals("1:48=1 0:0=0", pressed(Key.B), "what happened before is forgotten");
        assertEquals("1:30=1 0:0=0", pressed(Key.A));
        assertEquals("1:30=2 0:0=0", pressed(Key.A));
        keyboard.key(Key.A, false);
        keyboard.key(Key.A, false);

        assertEquals("1:30=0 0:0=0", driver.events());
    }

    @Test
    void keysWaitForBuffersAndTooManyAreLostWhole() {
        driver.start(1);
        for (int i = 0; i < 200; i++) {
            keyboard.key(Key.A, (i & 1) == 0);
        }
        String[] events = driver.events().split(" ");
        assertEquals("1:30=1", events[0]);
        assertEquals("0:0=0", events[events.length - 1]);
        assertEquals(VirtioInputState.MOST_WAITING, events.length);
        assertTrue(rig.metrics.values().get("virtio.lostFrames") > 100);
    }

    @Test
    void lampsAreTold() {
        List<Integer> lit = new ArrayList<>();
        keyboard.onLamps(lit::add);
        driver.start(4);
        driver.tell(InputEvents.LED, InputEvents.LED_CAPS, 1);
        driver.tell(InputEvents.LED, InputEvents.LED_NUM, 1);
        driver.tell(InputEvents.LED, 9, 1);
        driver.tell(InputEvents.KEY, InputEvents.LED_CAPS, 0);
        driver.tell(InputEvents.LED, InputEvents.LED_CAPS, 0);
        assertEquals(Keyboard.NUM_LOCK_LAMP, keyboard.lamps());
        rig.common(0x14, 1, 0);

        assertEquals(List.of(4, 6, 2, 0), lit);
        assertFalse(keyboard.isListening());
    }

    @Test
    void buffersThatAreTooSmallAreGivenBackAndQueuesThatRunInCirclesEnd() {
        driver.start(0);
        DriverQueue queue = rig.queue(0, 64, 0x1000);
        queue.add(DriverQueue.Buffer.in(0x1_0000, 7));
        queue.add(DriverQueue.Buffer.out(0x1_0000, 8));
        keyboard.key(Key.A, true);
        assertEquals(0, queue.used().length());
        assertEquals(0, queue.used().length());
        assertNull(queue.used());
        rig.memory.write(0x1000 + 16 * 64 + 2, 2, 2 + 64);
        keyboard.key(Key.A, false);
        keyboard.key(Key.A, true);

        assertTrue(rig.needsReset() || keyboard.isListening());
    }

    @Test
    void whatWaitsIsStillThereAfterARestore() {
        driver.start(1);
        keyboard.key(Key.A, true);
        VirtioKeyboardState saved = keyboard.save();
        assertEquals(8, saved.input().waiting().length);
        VirtioRig other = new VirtioRig();
        other.memory.segment().copyFrom(rig.memory.segment());
        VirtioKeyboard restored = new VirtioKeyboard(other.wiring, clock, saved);
        assertTrue(restored.isListening());
        restored.key(Key.A, true);

        assertEquals(24, restored.save().input().waiting().length);
    }

    @Test
    void aRecordThatMakesNoSenseIsRefused() {
        VirtioInputState input = VirtioKeyboardState.POWER_ON.input();
        assertThrows(IllegalArgumentException.class,
                () -> new VirtioInputState(input.transport(), 0, 0, new byte[9]));
        assertThrows(IllegalArgumentException.class,
                () -> new VirtioInputState(input.transport(), 0, 0, new byte[8 * 129]));
        assertThrows(IllegalArgumentException.class, () -> new VirtioKeyboardState(input, 8, new byte[32]));
    }

    private String pressed(Key key) {
        keyboard.key(key, true);
        return driver.events();
    }
}
