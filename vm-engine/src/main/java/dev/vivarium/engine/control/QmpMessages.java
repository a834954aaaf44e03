package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.MachineEvent;

/** The greeting and the events, as QEMU words them. */
final class QmpMessages {
    private QmpMessages() {
    }

    static ObjectNode greeting(String release) {
        ObjectNode greeting = JsonNodeFactory.instance.objectNode();
        ObjectNode content = greeting.putObject("QMP");
        content.set("version", version(release));
        content.putArray("capabilities");
        return greeting;
    }

    /** The protocol as of QEMU 7.2, and who speaks it here. */
    static ObjectNode version(String release) {
        ObjectNode version = JsonNodeFactory.instance.objectNode();
        version.putObject("qemu").put("micro", 0).put("minor", 2).put("major", 7);
        return version.put("package", "Vivarium " + release);
    }

    /** An event of this moment that is for one client. */
    static ObjectNode now(String event) {
        return at(System.currentTimeMillis() * 1000).put("event", event);
    }

    private static ObjectNode at(long wallMicros) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.putObject("timestamp")
                .put("seconds", wallMicros / 1_000_000)
                .put("microseconds", wallMicros % 1_000_000);
        return message;
    }

    static ObjectNode event(MachineEvent event) {
        ObjectNode message = at(event.wallMicros());
        switch (event.kind()) {
            case RESUMED -> message.put("event", "RESUME");
            case PAUSED -> message.put("event", "STOP");
            case POWER_BUTTON -> message.put("event", "POWERDOWN");
            case OUT_OF_SPACE -> message.put("event", "BLOCK_IO_ERROR").putObject("data").put("device", event.drive())
                    .put("node-name", event.drive()).put("operation", "write").put("action", "stop")
                    .put("nospace", true).put("reason", event.sentence());
            case TRAY_OPENED, TRAY_CLOSED -> message.put("event", "DEVICE_TRAY_MOVED").putObject("data")
                    .put("device", event.drive()).put("id", event.drive())
                    .put("tray-open", event.kind() == MachineEvent.Kind.TRAY_OPENED);
            case RESET -> withCause(message.put("event", "RESET"), event, "guest-reset", "host-qmp-system-reset");
            case PANICKED -> message.put("event", "GUEST_PANICKED").putObject("data").put("action", "run");
            case CRASH_LOADED -> message.put("event", "GUEST_CRASHLOADED").putObject("data").put("action", "run");
            case ENDED -> withCause(message.put("event", "SHUTDOWN"), event, "guest-shutdown", "host-qmp-quit");
        }
        return message;
    }

    private static void withCause(ObjectNode message, MachineEvent event, String guest, String host) {
        message.putObject("data").put("guest", event.byGuest()).put("reason", event.byGuest() ? guest : host);
    }
}
