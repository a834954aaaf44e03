package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.device.xhci.usb.UsbDevice;

import org.jspecify.annotations.Nullable;

/**
 * A port of the root hub and its status and control register: xHCI 1.1, 4.19 and 5.4.8. What is plugged in stays in. A device is a USB
 * 2.0 one; the ports for USB 3 are empty.
 *
 * <p>Not emulated: over-current, port power control, test modes, link power management below suspend.
 */
final class Port {
    private static final int CONNECTED = 1;
    private static final int ENABLED = 1 << 1;
    private static final int RESET = 1 << 4;
    private static final int LINK_SHIFT = 5;
    private static final int LINK_MASK = 0xf << LINK_SHIFT;
    private static final int POWER = 1 << 9;
    private static final int SPEED_SHIFT = 10;
    private static final int LINK_WRITE = 1 << 16;
    private static final int CONNECT_CHANGE = 1 << 17;
    private static final int RESET_CHANGE = 1 << 21;
    private static final int LINK_CHANGE = 1 << 22;
    private static final int CHANGES = 0xfe_0000;
    private static final int KEPT = 0xe00_c000;

    private static final int U0 = 0;
    private static final int U3 = 3;
    private static final int RX_DETECT = 5;
    private static final int POLLING = 7;
    private static final int RESUME = 15;

    private final @Nullable UsbDevice device;
    private final Runnable changed;
    private int status;

    /** @param changed called when the driver is to be told of a change */
    Port(@Nullable UsbDevice device, Runnable changed, int status) {
        this.device = device;
        this.changed = changed;
        this.status = status;
    }

    /** What the register holds after a reset of the controller. */
    static int afterReset(boolean plugged, int speed) {
        return plugged
                ? POWER | CONNECTED | CONNECT_CHANGE | POLLING << LINK_SHIFT | speed << SPEED_SHIFT
                : POWER | RX_DETECT << LINK_SHIFT;
    }

    void reset() {
        if (device != null) {
            device.busReset();
        }
        status = afterReset(device != null, device == null ? 0 : device.speed());
    }

    void restore(int saved) {
        status = saved;
    }

    @Nullable
    UsbDevice device() {
        return device;
    }

    boolean isEnabled() {
        return (status & ENABLED) != 0;
    }

    /** Whether transfers go through: the port is on and not suspended. */
    boolean isUp() {
        return isEnabled() && link() == U0;
    }

    int read() {
        return status;
    }

    void write(int value) {
        status &= ~(value & CHANGES);
        status = status & ~KEPT | value & KEPT;
        if ((value & RESET) != 0) {
            driveReset();
        } else if ((value & ENABLED) != 0 && isEnabled()) {
            status &= ~ENABLED;
            setLink(device == null ? RX_DETECT : POLLING);
        } else if ((value & LINK_WRITE) != 0) {
            writeLink((value & LINK_MASK) >> LINK_SHIFT);
        }
    }

    /** The device has something to tell although the port is suspended. */
    void wake() {
        if (isEnabled() && link() == U3) {
            setLink(RESUME);
            tell(LINK_CHANGE);
        }
    }

    private void driveReset() {
        if (device == null) {
            return;
        }
        device.busReset();
        status |= ENABLED;
        setLink(U0);
        tell(RESET_CHANGE);
    }

    private void writeLink(int wanted) {
        int now = link();
        if (!isEnabled() || now == wanted) {
            return;
        }
        if (wanted == U0) {
            setLink(U0);
            tell(LINK_CHANGE);
        } else if (wanted == U3 && now == U0) {
            setLink(U3);
        } else if (wanted == RESUME && now == U3) {
            setLink(RESUME);
        }
    }

    private int link() {
        return (status & LINK_MASK) >> LINK_SHIFT;
    }

    private void setLink(int link) {
        status = status & ~LINK_MASK | link << LINK_SHIFT;
    }

    private void tell(int change) {
        boolean known = (status & change) != 0;
        status |= change;
        if (!known) {
            changed.run();
        }
    }
}
