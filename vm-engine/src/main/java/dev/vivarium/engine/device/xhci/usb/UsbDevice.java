package dev.vivarium.engine.device.xhci.usb;

/** What is plugged into a port. It has no address of its own: the controller keeps that. Called with the board lock held. */
public interface UsbDevice {
    /** Nothing now; the device says when there is something: {@link UsbUpstream#ready}. */
    int NAK = -1;
    /** The device refuses. */
    int STALL = -2;

    /** As xHCI numbers speeds (7.2.2.1.1): 1 full, 3 high. */
    int speed();

    /** The port has driven reset. */
    void busReset();

    /**
     * A control transfer of endpoint 0.
     *
     * @param data what is sent, or room for the answer
     * @return bytes of the answer, or {@link #STALL}
     */
    int control(UsbRequest request, byte[] data);

    /**
     * The host asks an endpoint for data.
     *
     * @param endpoint 1–15
     * @return how many bytes there are now, {@link #NAK} or {@link #STALL}
     */
    int in(int endpoint, byte[] into);

    /** @return how many bytes were taken, {@link #NAK} or {@link #STALL} */
    int out(int endpoint, byte[] data);
}
