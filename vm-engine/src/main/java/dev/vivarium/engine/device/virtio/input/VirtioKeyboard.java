package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.time.GuestClock;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The virtio keyboard: VIRTIO 1.2, 5.8. Keys go to the guest by their place, as Linux numbers them; a press of a key that is down
 * is a repeat (value 2), and since the host repeats, the device does not ask the driver to (it has no {@code EV_REP}).
 */
public final class VirtioKeyboard implements Device, Keyboard {
    private static final int RELEASED = 0;
    private static final int PRESSED = 1;
    private static final int REPEATED = 2;

    private final VirtioInput input;
    private final byte[] down;
    private int lamps;
    private IntConsumer lampListener = lit -> {
    };

    public VirtioKeyboard(VirtioWiring wiring, GuestClock clock, VirtioKeyboardState state) {
        lamps = state.lamps();
        down = state.down().clone();
        int[] codes = Arrays.stream(Key.values()).mapToInt(Key::eventCode).toArray();
        InputConfig config = new InputConfig("Vivarium virtio keyboard", 1).events(InputEvents.KEY, codes)
                .events(InputEvents.LED, InputEvents.LED_NUM, InputEvents.LED_CAPS, InputEvents.LED_SCROLL);
        input = new VirtioInput(VirtioKeyboardState.LAYOUT, wiring, clock, config, new Owner(), state.input());
    }

    @Override
    public VirtioKeyboardState save() {
        return new VirtioKeyboardState(input.save(), lamps, down.clone());
    }

    @Override
    public void reset() {
        input.reset();
    }

    @Override
    public boolean isListening() {
        return input.isLive();
    }

    @Override
    public void key(Key key, boolean pressed) {
        int code = key.eventCode();
        int bit = 1 << code % 8;
        boolean before = (down[code / 8] & bit) != 0;
        down[code / 8] = (byte) (pressed ? down[code / 8] | bit : down[code / 8] & ~bit);
        if (pressed || before) {
            int value = !pressed ? RELEASED : before ? REPEATED : PRESSED;
            input.send(InputEvents.event(InputEvents.KEY, code, value));
        }
    }

    @Override
    public boolean isBusy() {
        return input.hasWaiting();
    }

    @Override
    public int lamps() {
        return lamps;
    }

    @Override
    public void onLamps(IntConsumer listener) {
        lampListener = listener;
    }

    private void setLamps(int lit) {
        if (lamps != lit) {
            lamps = lit;
            lampListener.accept(lit);
        }
    }

    private final class Owner implements VirtioInput.Owner {
        @Override
        public void told(long event) {
            if (InputEvents.type(event) != InputEvents.LED) {
                return;
            }
            int lamp = switch (InputEvents.code(event)) {
                case InputEvents.LED_NUM -> NUM_LOCK_LAMP;
                case InputEvents.LED_CAPS -> CAPS_LOCK_LAMP;
                case InputEvents.LED_SCROLL -> SCROLL_LOCK_LAMP;
                default -> 0;
            };
            setLamps(InputEvents.value(event) != 0 ? lamps | lamp : lamps & ~lamp);
        }

        @Override
        public void drained() {
            // Keys do not wait for one another.
        }

        @Override
        public void driverReset() {
            Arrays.fill(down, (byte) 0);
            setLamps(0);
        }
    }
}
