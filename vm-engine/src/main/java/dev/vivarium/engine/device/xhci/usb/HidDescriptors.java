package dev.vivarium.engine.device.xhci.usb;

import dev.vivarium.engine.memory.LittleEndian;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a device with one interface for people and one interrupt endpoint says of itself: USB 2.0, 9.6, and Device Class Definition
 * for Human Interface Devices 1.11, 6.2 and 7.1. A high-speed device with the ids of QEMU's, which drivers know.
 */
final class HidDescriptors {
    private static final int DEVICE = 1;
    private static final int CONFIGURATION = 2;
    private static final int STRING = 3;
    private static final int INTERFACE = 4;
    private static final int ENDPOINT = 5;
    private static final int QUALIFIER = 6;
    private static final int OTHER_SPEED = 7;
    private static final int HID = 0x21;
    private static final int REPORT = 0x22;

    private static final int VENDOR = 0x0627;
    private static final int PRODUCT = 0x0001;
    private static final int ENGLISH = 0x0409;
    private static final int WAKES = 0xa0;
    private static final int POWER_2_MA = 50;
    private static final byte[] NONE = {};

    private final List<String> strings;
    private final Shape shape;
    private final byte[] report;

    /**
     * @param subclass     1 if firmware can use it without understanding its report descriptor
     * @param protocol     1 keyboard, 2 mouse
     * @param highInterval of the endpoint: 2^(n - 1) × 125 µs
     * @param fullInterval of the endpoint, if it were a full-speed device, in milliseconds
     */
    record Shape(String product, int subclass, int protocol, int highInterval, int fullInterval) {
    }

    HidDescriptors(Shape shape, byte[] report) {
        this.shape = shape;
        this.report = report;
        strings = List.of("Vivarium", shape.product, "1");
    }

    /** @return nothing if there is no such descriptor */
    byte[] find(UsbRequest request) {
        int kind = request.value() >> 8;
        if ((request.type() & 0x1f) == 1) {
            return switch (kind) {
                case HID -> hid();
                case REPORT -> report;
                default -> NONE;
            };
        }
        return switch (kind) {
            case DEVICE -> device();
            case CONFIGURATION -> configuration(CONFIGURATION, shape.highInterval);
            case OTHER_SPEED -> configuration(OTHER_SPEED, shape.fullInterval);
            case QUALIFIER -> bytes(10, QUALIFIER, 0, 2, 0, 0, 0, 64, 1, 0);
            case STRING -> string(request.value() & 0xff);
            default -> NONE;
        };
    }

    private static byte[] device() {
        byte[] bytes = bytes(18, DEVICE, 0, 2, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 1, 2, 3, 1);
        LittleEndian.put(bytes, 8, 2, VENDOR);
        LittleEndian.put(bytes, 10, 2, PRODUCT);
        return bytes;
    }

    private byte[] configuration(int kind, int interval) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(9, kind, 0, 0, 1, 1, 0, WAKES, POWER_2_MA));
        out.writeBytes(bytes(9, INTERFACE, 0, 0, 1, 3, shape.subclass, shape.protocol, 0));
        out.writeBytes(hid());
        out.writeBytes(bytes(7, ENDPOINT, 0x81, 3, 8, 0, interval));
        byte[] all = out.toByteArray();
        LittleEndian.put(all, 2, 2, all.length);
        return all;
    }

    private byte[] hid() {
        byte[] bytes = bytes(9, HID, 0x11, 0x01, 0, 1, REPORT, 0, 0);
        LittleEndian.put(bytes, 7, 2, report.length);
        return bytes;
    }

    private byte[] string(int index) {
        if (index > strings.size()) {
            return NONE;
        }
        byte[] text = index == 0 ? new byte[2] : strings.get(index - 1).getBytes(StandardCharsets.UTF_16LE);
        if (index == 0) {
            LittleEndian.put(text, 0, 2, ENGLISH);
        }
        byte[] all = new byte[text.length + 2];
        all[0] = (byte) all.length;
        all[1] = STRING;
        System.arraycopy(text, 0, all, 2, text.length);
        return all;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
