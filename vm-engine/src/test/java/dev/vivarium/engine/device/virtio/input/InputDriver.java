package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.device.virtio.DriverQueue;
import dev.vivarium.engine.device.virtio.DriverQueue.Buffer;
import dev.vivarium.engine.device.virtio.VirtioRig;

import java.nio.charset.StandardCharsets;

/** Does what Linux's virtio_input does. */
final class InputDriver {
    private static final long EVENTS = 0x1_0000;
    private static final long STATUS = 0x2_0000;

    private final VirtioRig rig;
    private DriverQueue events;
    private DriverQueue status;
    private int taken;

    InputDriver(VirtioRig rig) {
        this.rig = rig;
    }

    /** @param buffers how many events the driver can take at first */
    InputDriver start(int buffers) {
        rig.plug();
        rig.negotiate(VirtioRig.VERSION_1);
        events = rig.queue(0, 64, 0x1000);
        status = rig.queue(1, 64, 0x3000);
        rig.driverOk();
        give(buffers);
        return this;
    }

    void give(int buffers) {
        for (int i = 0; i < buffers; i++) {
            events.add(Buffer.in(EVENTS + 8L * (taken++ % 64), 8));
        }
        events.kick();
    }

    /** What came, each event as {@code type:code=value}. */
    String events() {
        StringBuilder text = new StringBuilder();
        for (DriverQueue.Used used = events.used(); used != null; used = events.used()) {
            long event = rig.memory.read(EVENTS + 8L * used.head(), 8);
            text.append(InputEvents.type(event)).append(':').append(InputEvents.code(event)).append('=')
                    .append(InputEvents.value(event)).append(' ');
            give(1);
        }
        return text.toString().trim();
    }

    /** Sends an event, a lamp. */
    void tell(int type, int code, int value) {
        rig.memory.write(STATUS, 8, InputEvents.event(type, code, value));
        status.add(Buffer.out(STATUS, 8));
        status.kick();
        if (status.used() == null) {
            throw new AssertionError("The status was not taken.");
        }
    }

    int size(int select, int subselect) {
        rig.deviceConfig(0, 1, select);
        rig.deviceConfig(1, 1, subselect);
        return (int) rig.deviceConfig(2, 1);
    }

    String name() {
        byte[] text = new byte[size(1, 0)];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) rig.deviceConfig(8 + i, 1);
        }
        return new String(text, StandardCharsets.US_ASCII);
    }

    boolean has(int type, int code) {
        return code / 8 < size(0x11, type) && (rig.deviceConfig(8 + code / 8, 1) >> code % 8 & 1) != 0;
    }
}
