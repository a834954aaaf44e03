package dev.vivarium.engine.control;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a client's bytes into messages: JSON objects, with or without line ends between them, as clients of the QEMU
 * Machine Protocol send them. What does not begin like an object goes up to the end of its line. Never holds more than
 * {@link #LIMIT} bytes.
 */
final class JsonFramer {
    /** The longest message. */
    static final int LIMIT = 64 << 10;

    /** One piece of input; {@code text} is null for a message that was too long and has been dropped. */
    record Message(byte @org.jspecify.annotations.Nullable [] text) {
    }

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private int depth;
    private boolean inString;
    private boolean escaped;
    private boolean plain;
    private boolean dropping;

    /** @return the messages that these bytes complete */
    List<Message> feed(byte[] bytes, int length) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (dropping) {
                dropping = b != '\n';
                continue;
            }
            if (pending.size() == 0) {
                if (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
                    continue;
                }
                plain = b != '{' && b != '[';
            }
            pending.write(b);
            if (plain ? b == '\n' : endsValue(b)) {
                messages.add(new Message(pending.toByteArray()));
                reset();
            } else if (pending.size() >= LIMIT) {
                messages.add(new Message(null));
                reset();
                dropping = b != '\n';
            }
        }
        return messages;
    }

    private boolean endsValue(byte b) {
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else {
                inString = b != '"';
            }
            return false;
        }
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> depth++;
            case '}', ']' -> depth--;
            default -> {
                // Between brackets.
            }
        }
        return depth == 0;
    }

    private void reset() {
        pending.reset();
        depth = 0;
        inString = false;
        escaped = false;
    }
}
