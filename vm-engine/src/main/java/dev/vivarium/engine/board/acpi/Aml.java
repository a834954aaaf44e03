package dev.vivarium.engine.board.acpi;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * ACPI machine language, as far as our one table needs it: ACPI 6.4, section 20.2. Each method returns the bytes of one
 * term; terms are put into one another.
 */
final class Aml {
    /** Arguments of the method that a term stands in, and its first local variable. */
    static final byte[] ARG_0 = {0x68};
    static final byte[] ARG_1 = {0x69};
    static final byte[] ARG_3 = {0x6b};
    static final byte[] LOCAL_0 = {0x60};

    private static final byte[] NOWHERE = {0};
    private static final int SERIALIZED = 8;

    private Aml() {
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** A number of {@code width} bytes, little-endian, without a prefix. */
    static byte[] raw(long value, int width) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }

    static byte[] integer(long value) {
        if (value == 0 || value == 1) {
            return raw(value, 1);
        }
        if (value >>> 8 == 0) {
            return prefixed(0x0a, raw(value, 1));
        }
        if (value >>> 16 == 0) {
            return prefixed(0x0b, raw(value, 2));
        }
        return value >>> 32 == 0 ? prefixed(0x0c, raw(value, 4)) : prefixed(0x0e, raw(value, 8));
    }

    static byte[] string(String text) {
        return join(raw(0x0d, 1), text.getBytes(StandardCharsets.US_ASCII), raw(0, 1));
    }

    /** A compressed identifier such as {@code PNP0A08} (6.1.5). */
    static byte[] eisaId(String id) {
        int letters = id.charAt(0) - 0x40 << 10 | id.charAt(1) - 0x40 << 5 | id.charAt(2) - 0x40;
        int number = Integer.parseInt(id.substring(3), 16);
        return prefixed(0x0c, raw(Integer.reverseBytes(letters << 16 | number), 4));
    }

    /** A path such as {@code \_SB.PCI0}; short names are filled up. */
    static byte[] path(String text) {
        boolean fromRoot = text.startsWith("\\");
        String[] names = (fromRoot ? text.substring(1) : text).split("\\.");
        byte[] lead = switch (names.length) {
            case 1 -> new byte[0];
            case 2 -> raw(0x2e, 1);
            default -> raw(0x2f | names.length << 8, 2);
        };
        byte[] all = fromRoot ? join(raw('\\', 1), lead) : lead;
        for (String name : names) {
            all = join(all, (name + "____").substring(0, 4).getBytes(StandardCharsets.US_ASCII));
        }
        return all;
    }

    static byte[] name(String path, byte[] value) {
        return prefixed(0x08, path(path), value);
    }

    static byte[] buffer(byte[] bytes) {
        return packaged(0x11, integer(bytes.length), bytes);
    }

    /** At most 255 elements. */
    static byte[] packageOf(byte[]... elements) {
        return packaged(0x12, raw(elements.length, 1), join(elements));
    }

    static byte[] scope(String path, byte[]... terms) {
        return packaged(0x10, path(path), join(terms));
    }

    static byte[] device(String name, byte[]... terms) {
        return prefixed(0x5b, packaged(0x82, path(name), join(terms)));
    }

    static byte[] method(String name, int arguments, byte[]... terms) {
        return packaged(0x14, path(name), raw(arguments, 1), join(terms));
    }

    /** A method that makes names of its own, and so must not run twice at a time. */
    static byte[] serializedMethod(String name, int arguments, byte[]... terms) {
        return packaged(0x14, path(name), raw(arguments | SERIALIZED, 1), join(terms));
    }

    /** A region of the PCI configuration space of the device that it stands in. */
    static byte[] configRegion(String name, int offset, int length) {
        return join(raw(0x805b, 2), path(name), raw(2, 1), integer(offset), integer(length));
    }

    /**
     * Byte-wide fields of a region, one after the other.
     *
     * @param names a name for each; a null leaves out 32 bits
     */
    static byte[] byteFields(String region, @Nullable String... names) {
        byte[] all = {};
        for (String name : names) {
            all = name == null ? join(all, raw(0, 1), lengthOf(32)) : join(all, path(name), lengthOf(8));
        }
        return prefixed(0x5b, packaged(0x81, path(region), raw(1, 1), all));
    }

    static byte[] dwordField(byte[] source, int offset, String name) {
        return prefixed(0x8a, source, integer(offset), path(name));
    }

    static byte[] ifTrue(byte[] condition, byte[]... terms) {
        return packaged(0xa0, condition, join(terms));
    }

    /** Follows an {@link #ifTrue}. */
    static byte[] otherwise(byte[]... terms) {
        return packaged(0xa1, join(terms));
    }

    static byte[] equal(byte[] left, byte[] right) {
        return prefixed(0x93, left, right);
    }

    static byte[] not(byte[] condition) {
        return prefixed(0x92, condition);
    }

    static byte[] and(byte[] left, byte[] right) {
        return prefixed(0x7b, left, right, NOWHERE);
    }

    /** {@code target |= bits} */
    static byte[] setBits(byte[] target, long bits) {
        return prefixed(0x7d, target, integer(bits), target);
    }

    static byte[] store(byte[] value, byte[] target) {
        return prefixed(0x70, value, target);
    }

    static byte[] add(byte[] left, byte[] right) {
        return prefixed(0x72, left, right, NOWHERE);
    }

    /** An element of a package. */
    static byte[] index(byte[] source, long element) {
        return prefixed(0x88, source, integer(element), NOWHERE);
    }

    static byte[] notify(byte[] object, long value) {
        return prefixed(0x86, object, integer(value));
    }

    /** The beginning of a name whose value, a number of four bytes, follows. */
    static byte[] nameOfDword(String path) {
        return prefixed(0x08, path(path), raw(0x0c, 1));
    }

    static byte[] giveBack(byte[] value) {
        return prefixed(0xa4, value);
    }

    static byte[] call(String method, byte[]... arguments) {
        return join(path(method), join(arguments));
    }

    private static byte[] prefixed(int opcode, byte[]... parts) {
        return join(raw(opcode, 1), join(parts));
    }

    private static byte[] packaged(int opcode, byte[]... parts) {
        byte[] body = join(parts);
        int width = body.length + 1 < 1 << 6 ? 1 : body.length + 2 < 1 << 12 ? 2 : 3;
        return join(raw(opcode, 1), length(body.length + width, width), body);
    }

    private static byte[] lengthOf(int bits) {
        return length(bits, bits < 1 << 6 ? 1 : 2);
    }

    /** PkgLength (20.2.4): it counts itself. */
    private static byte[] length(int value, int width) {
        if (width == 1) {
            return raw(value, 1);
        }
        return join(raw(width - 1 << 6 | value & 15, 1), raw(value >>> 4, width - 1));
    }
}
