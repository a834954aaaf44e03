package dev.vivarium.engine.machine.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A little-endian structure being filled in. */
final class Bytes {
    private final ByteBuffer buffer;

    Bytes(int length) {
        buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    Bytes putByte(int offset, int value) {
        buffer.put(offset, (byte) value);
        return this;
    }

    Bytes putInt(int offset, long value) {
        buffer.putInt(offset, (int) value);
        return this;
    }

    Bytes putLong(int offset, long value) {
        buffer.putLong(offset, value);
        return this;
    }

    Bytes put(int offset, byte[] value) {
        buffer.put(offset, value);
        return this;
    }

    byte[] array() {
        return buffer.array();
    }
}
