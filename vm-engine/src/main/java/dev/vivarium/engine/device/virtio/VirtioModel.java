package dev.vivarium.engine.device.virtio;

/** What a kind of device does behind the transport. All calls are made with the board lock held. */
public interface VirtioModel {
    /** The feature bits that this device offers besides those of queues and transport. */
    long features();

    /** There may be something new in a queue; called only while the driver is ready and the device may use memory. */
    void notified(int queue);

    /** The driver has reset the device: what it asked for is forgotten. */
    void driverReset();

    /** @return the device's configuration at {@code offset}, 0 beyond its end */
    long readConfig(int offset, int width);

    void writeConfig(int offset, int width, long value);
}
