package dev.vivarium.engine.net.nat;

import java.nio.ByteBuffer;

/** What has to be known of a message of DNS to pass it on: RFC 1035, 4.1. */
final class DnsMessage {
    static final int HEADER = 12;
    static final int REFUSED = 5;
    static final int SERVER_FAILURE = 2;
    static final int NOT_IMPLEMENTED = 4;

    private static final int ANSWER = 0x8000;
    private static final int OPERATION = 0x7800;
    private static final int RECURSION = 0x0100;
    private static final int RECURSION_OFFERED = 0x0080;
    private static final int NAME_MOST = 255;
    private static final int LABEL_MOST = 63;

    private DnsMessage() {
    }

    /** Where a message's one question ends; -1 if that is not what it has. */
    static int endOfQuestion(byte[] bytes, int length) {
        if (length < HEADER || Wire.get16(bytes, 4) != 1) {
            return -1;
        }
        int at = HEADER;
        while (at < length && at - HEADER < NAME_MOST) {
            int label = Wire.get8(bytes, at);
            if (label == 0) {
                return at + 5 <= length ? at + 5 : -1;
            }
            if (label > LABEL_MOST) {
                return -1;
            }
            at += 1 + label;
        }
        return -1;
    }

    static boolean isQuestion(byte[] bytes) {
        return (Wire.get16(bytes, 2) & ANSWER) == 0;
    }

    /** Whether it is an ordinary one: not an update, and not a notice. */
    static boolean isQuery(byte[] bytes) {
        return (Wire.get16(bytes, 2) & OPERATION) == 0;
    }

    /** Whether a message answers that question, and was asked for under that number. Names may come back in other case. */
    static boolean answers(ByteBuffer message, int id, byte[] question, int questionEnd) {
        if (message.remaining() < questionEnd || (message.getShort(0) & 0xffff) != id
                || (message.getShort(2) & (ANSWER | OPERATION)) != ANSWER || message.getShort(4) != 1) {
            return false;
        }
        for (int i = HEADER; i < questionEnd; i++) {
            if (lower(message.get(i)) != lower(question[i])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
    }

    /** Writes an answer that says only why there is none, into a frame. */
    static void putFailure(byte[] question, int end, int code, byte[] frame, int at) {
        System.arraycopy(question, 0, frame, at, end);
        int asked = Wire.get16(question, 2) & (OPERATION | RECURSION);
        Wire.put16(frame, at + 2, ANSWER | asked | RECURSION_OFFERED | code);
        Wire.put16(frame, at + 4, end > HEADER ? 1 : 0);
        Wire.put32(frame, at + 6, 0);
        Wire.put16(frame, at + 10, 0);
    }
}
