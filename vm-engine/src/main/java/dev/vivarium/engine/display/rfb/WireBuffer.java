package dev.vivarium.engine.display.rfb;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes on their way to a viewer, in network order. Grows to what the largest rectangle needs, and no further. */
final class WireBuffer {
    private byte[] bytes = new byte[4096];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** What is written behind {@link #size} counts once {@link #grow} has been told. */
    byte[] array() {
        return bytes;
    }

    /** Makes room for so many bytes more. @return where they begin */
    int reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
        }
        return size;
    }

    /** Takes so many bytes of what was reserved. */
    void grow(int count) {
        size += count;
    }

    /** Forgets what was written behind this place. */
    void cut(int newSize) {
        size = newSize;
    }

    WireBuffer put8(int value) {
        int at = reserve(1);
        bytes[at] = (byte) value;
        size++;
        return this;
    }

    WireBuffer put16(int value) {
        return put8(value >> 8).put8(value);
    }

    WireBuffer put32(int value) {
        return put16(value >> 16).put16(value);
    }

    WireBuffer putZeros(int count) {
        int at = reserve(count);
        Arrays.fill(bytes, at, at + count, (byte) 0);
        size += count;
        return this;
    }

    WireBuffer put(byte[] source) {
        return put(source, source.length);
    }

    WireBuffer put(byte[] source, int count) {
        int at = reserve(count);
        System.arraycopy(source, 0, bytes, at, count);
        size += count;
        return this;
    }

    /** The header of a rectangle of an update (RFC 6143, 7.6.1). */
    WireBuffer putRectangle(int x, int y, int width, int height, int encoding) {
        return put16(x).put16(y).put16(width).put16(height).put32(encoding);
    }

    void set32(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, size);
    }
}
