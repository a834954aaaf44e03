package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.engine.time.GuestClock;

/**
 * The virtio tablet: VIRTIO 1.2, 5.8, an absolute pointer with five buttons and a wheel. While the driver is behind, places
 * replace one another and clicks of the wheel add up; buttons are told one by one, each at its place.
 */
public final class VirtioTablet implements Device, Pointer {
    /** In the order of {@link Pointer}'s bits. */
    private static final int[] BUTTONS = {InputEvents.BTN_LEFT, InputEvents.BTN_RIGHT, InputEvents.BTN_MIDDLE,
            InputEvents.BTN_SIDE, InputEvents.BTN_EXTRA};

    private final VirtioInput input;
    private int x;
    private int y;
    private int buttons;
    private boolean moved;
    private int wheel;

    public VirtioTablet(VirtioWiring wiring, GuestClock clock, VirtioTabletState state) {
        x = state.x();
        y = state.y();
        buttons = state.buttons();
        moved = state.moved();
        wheel = state.wheel();
        InputConfig config = new InputConfig("Vivarium virtio tablet", 3).events(InputEvents.KEY, BUTTONS)
                .events(InputEvents.REL, InputEvents.REL_WHEEL)
                .events(InputEvents.ABS, InputEvents.ABS_X, InputEvents.ABS_Y)
                .axis(InputEvents.ABS_X, MOST).axis(InputEvents.ABS_Y, MOST);
        input = new VirtioInput(VirtioTabletState.LAYOUT, wiring, clock, config, new Owner(), state.input());
    }

    @Override
    public VirtioTabletState save() {
        return new VirtioTabletState(input.save(), x, y, buttons, moved, wheel);
    }

    @Override
    public void reset() {
        input.reset();
        x = 0;
        y = 0;
        buttons = 0;
    }

    @Override
    public boolean isListening() {
        return input.isLive();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public void move(int dx, int dy) {
        // It is told places only.
    }

    @Override
    public void moveTo(int newX, int newY) {
        x = Math.clamp(newX, 0, MOST);
        y = Math.clamp(newY, 0, MOST);
        moved = true;
        report();
    }

    @Override
    public void wheel(int clicks) {
        wheel = Math.clamp((long) wheel + clicks, -VirtioTabletState.MOST_WHEEL, VirtioTabletState.MOST_WHEEL);
        report();
    }

    @Override
    public void buttons(int pressed) {
        int changed = buttons ^ pressed;
        buttons = pressed & 0x1f;
        if (!input.isLive()) {
            return;
        }
        if (moved) {
            moved = false;
            sendPlace();
        }
        for (int i = 0; i < BUTTONS.length; i++) {
            if ((changed >> i & 1) != 0) {
                input.send(InputEvents.event(InputEvents.KEY, BUTTONS[i], pressed >> i & 1));
            }
        }
    }

    private void report() {
        if (moved && !input.hasWaiting() && input.isLive()) {
            moved = false;
            sendPlace();
        }
        if (wheel != 0 && !input.hasWaiting() && input.isLive()) {
            long turned = InputEvents.event(InputEvents.REL, InputEvents.REL_WHEEL, wheel);
            wheel = 0;
            input.send(turned);
        }
    }

    private void sendPlace() {
        input.send(InputEvents.event(InputEvents.ABS, InputEvents.ABS_X, x),
                InputEvents.event(InputEvents.ABS, InputEvents.ABS_Y, y));
    }

    private final class Owner implements VirtioInput.Owner {
        @Override
        public void told(long event) {
            // There is nothing to light.
        }

        @Override
        public void drained() {
            report();
        }

        @Override
        public void driverReset() {
            moved = false;
            wheel = 0;
        }
    }
}
