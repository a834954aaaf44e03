package dev.vivarium.engine.device.xhci.usb;

/** The end of a device's cable that is at the host. */
public interface UsbUpstream {
    /** Whether a driver works the port: the controller runs and the port is enabled, if only to be woken. */
    boolean isActive();

    /**
     * An endpoint that had nothing has something now.
     *
     * @param wake whether the device may wake a port that is suspended
     */
    void ready(int endpoint, boolean wake);
}
