package dev.vivarium.engine.device.xhci.usb;

/**
 * The eight bytes that begin a control transfer: Universal Serial Bus Specification 2.0, 9.3.
 *
 * @param type    direction, kind and recipient ({@code bmRequestType})
 * @param request {@code bRequest}
 * @param length  bytes of the data stage
 */
public record UsbRequest(int type, int request, int value, int index, int length) {
    static final int TO_HOST = 0x80;

    static final int GET_STATUS = 0;
    static final int CLEAR_FEATURE = 1;
    static final int SET_FEATURE = 3;
    static final int GET_DESCRIPTOR = 6;
    static final int GET_CONFIGURATION = 8;
    static final int SET_CONFIGURATION = 9;
    static final int GET_INTERFACE = 10;
    static final int SET_INTERFACE = 11;

    /** @param setup as it is on the wire, the first byte lowest */
    public static UsbRequest of(long setup) {
        return new UsbRequest((int) setup & 0xff, (int) (setup >>> 8) & 0xff, (int) (setup >>> 16) & 0xffff,
                (int) (setup >>> 32) & 0xffff, (int) (setup >>> 48));
    }

    /** Whether the data stage goes to the host. */
    public boolean toHost() {
        return (type & TO_HOST) != 0;
    }
}
