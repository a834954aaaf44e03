package dev.vivarium.snapshot.exchange;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A header block of a tar: POSIX.1-1988, "ustar". Only what an archive of ours can have: plain files and folders with short
 * names and sizes in octal digits. Owner, mode and time are written as constants, so that equal machines are equal
 * files, and are ignored in reading.
 *
 * <p>Not read: links, devices, sparse files, the extension headers of pax and GNU, sizes in base 256, and names in two parts.
 */
record TarHeader(String name, long sizeBytes, boolean folder) {
    static final int BLOCK = 512;

    private static final int NAME_BYTES = 100;
    private static final int AT_MODE = 100;
    private static final int AT_OWNER = 108;
    private static final int AT_GROUP = 116;
    private static final int AT_SIZE = 124;
    private static final int AT_TIME = 136;
    private static final int AT_SUM = 148;
    private static final int AT_TYPE = 156;
    private static final int AT_MAGIC = 257;
    private static final int AT_PREFIX = 345;
    private static final int NUMBER = 8;
    private static final int LONG_NUMBER = 12;
    private static final String USTAR = "ustar\00000";
    private static final String GNU = "ustar  \0";

    /** Why a block is none of ours: half a sentence. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String why) {
            super(why, null, false, false);
        }
    }

    void write(ByteBuffer block) {
        byte[] bytes = new byte[BLOCK];
        put(bytes, 0, name);
        putOctal(bytes, AT_MODE, NUMBER, 0644);
        putOctal(bytes, AT_OWNER, NUMBER, 0);
        putOctal(bytes, AT_GROUP, NUMBER, 0);
        putOctal(bytes, AT_SIZE, LONG_NUMBER, sizeBytes);
        putOctal(bytes, AT_TIME, LONG_NUMBER, 0);
        bytes[AT_TYPE] = '0';
        put(bytes, AT_MAGIC, USTAR);
        putOctal(bytes, AT_SUM, NUMBER - 1, sum(bytes)); // six digits, a zero and a space
        bytes[AT_SUM + NUMBER - 1] = ' ';
        block.put(bytes);
    }

    private static void put(byte[] block, int at, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, block, at, letters.length);
    }

    private static void putOctal(byte[] block, int at, int width, long value) {
        String digits = Long.toOctalString(value);
        put(block, at, "0".repeat(width - 1 - digits.length()) + digits);
    }

    /** The sum of all bytes, with spaces where the sum itself is. */
    private static int sum(byte[] block) {
        int sum = 0;
        for (int at = 0; at < BLOCK; at++) {
            sum += at >= AT_SUM && at < AT_TYPE ? ' ' : block[at] & 0xFF;
        }
        return sum;
    }

    /** @return null if the block is of zeros, which is how an archive ends */
    static @Nullable TarHeader read(byte[] block) throws Refused {
        if (isZero(block, 0, BLOCK)) {
            return null;
        }
        String magic = new String(block, AT_MAGIC, USTAR.length(), StandardCharsets.ISO_8859_1);
        if (!magic.equals(USTAR) && !magic.equals(GNU) || octal(block, AT_SUM, NUMBER) != sum(block)) {
            throw new Refused("it is not a tar, or a header in it is damaged");
        }
        String name = text(block, NAME_BYTES);
        boolean folder = isFolder(block[AT_TYPE], name);
        if (!isZero(block, AT_PREFIX, BLOCK - AT_PREFIX)) {
            throw new Refused("the entry " + Faults.shown(name) + " has a long name");
        }
        long size = octal(block, AT_SIZE, LONG_NUMBER);
        if (size < 0 || folder && size != 0) {
            throw new Refused("the entry " + Faults.shown(name) + " has no size that can be right");
        }
        return new TarHeader(name, size, folder);
    }

    private static boolean isFolder(byte type, String name) throws Refused {
        return switch (type) {
            case '0', 0 -> false;
            case '5' -> true;
            case '1', '2' -> throw new Refused("the entry " + Faults.shown(name) + " is a link");
            case '3', '4', '6' -> throw new Refused("the entry " + Faults.shown(name) + " is a device");
            case 'S' -> throw new Refused("the entry " + Faults.shown(name) + " is a sparse file");
            case 'x', 'g', 'L', 'K' -> throw new Refused("it has extension headers, which none of its entries needs");
            default -> throw new Refused("the entry " + Faults.shown(name) + " is of an unknown type");
        };
    }

    private static boolean isZero(byte[] block, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (block[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] block, int width) {
        int length = 0;
        while (length < width && block[length] != 0) {
            length++;
        }
        return new String(block, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** @return -1 if it is not digits with zeros or spaces behind */
    private static long octal(byte[] block, int at, int width) {
        long value = 0;
        int i = at;
        while (i < at + width && block[i] >= '0' && block[i] <= '7') {
            value = value << 3 | block[i] - '0';
            i++;
        }
        boolean digits = i > at;
        while (i < at + width && (block[i] == 0 || block[i] == ' ')) {
            i++;
        }
        return digits && i == at + width ? value : -1;
    }
}
