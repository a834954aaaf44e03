package dev.vivarium.engine.machine.boot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Small kernels of every kind, valid until a test spoils them. */
public final class KernelImages {
    static final int LINUX_INIT_SIZE = 0x20_0000;
    static final int LINUX_CODE_SIZE = 0x3000;

    private KernelImages() {
    }

    /** A bzImage whose protected-mode part is filled with AAh. */
    public static ByteBuffer linux(boolean wide) {
        ByteBuffer image = buffer(512 * 3 + LINUX_CODE_SIZE);
        Arrays.fill(image.array(), 512 * 3, image.capacity(), (byte) 0xAA);
        image.put(0x1F1, (byte) 2).putInt(0x1F4, LINUX_CODE_SIZE / 16).putShort(0x1FE, (short) 0xAA55);
        image.put(0x200, (byte) 0xEB).put(0x201, (byte) 0x6A).putInt(0x202, 0x5372_6448).putShort(0x206, (short) 0x20F);
        image.put(0x211, (byte) 1).putInt(0x22C, 0x7FFF_FFFF).putInt(0x230, 0x20_0000).put(0x234, (byte) 1);
        image.putShort(0x236, (short) (wide ? 0x3F : 0)).putInt(0x238, 2047);
        return image.putLong(0x258, 0x100_0000).putInt(0x260, LINUX_INIT_SIZE);
    }

    /** An ELF64 with a PVH note, text at 16 MiB and 1 MiB of zeros behind it. */
    static ByteBuffer pvh() {
        ByteBuffer image = elfHeader(true, 2, 0x1_0000);
        programHeader(image, 0, 1, 0x1000, 0x100_0000, 0x2000, 0x10_2000);
        programHeader(image, 1, 4, 0x400, 0, 44, 44);
        image.putInt(0x400, 4).putInt(0x404, 4).putInt(0x408, 6).put(0x40C, xen()).putInt(0x410, 77);
        image.putInt(0x414, 4).putInt(0x418, 4).putInt(0x41C, 18).put(0x420, xen()).putInt(0x424, 0x100_1234);
        Arrays.fill(image.array(), 0x1000, 0x3000, (byte) 0xBB);
        return image;
    }

    /** An ELF32 with a multiboot header at 1000h, text at 4 MiB. */
    static ByteBuffer multibootElf() {
        ByteBuffer image = elfHeader(false, 1, 0x4000);
        image.putInt(24, 0x40_0020);
        programHeader(image, 0, 1, 0x1000, 0x40_0000, 0x1000, 0x5000);
        return multibootHeader(image, 0x1000, 0);
    }

    /** No ELF: a multiboot header with addresses, loaded whole at 2 MiB from its byte 200h on. */
    static ByteBuffer multibootFlat() {
        ByteBuffer image = multibootHeader(buffer(0x2000), 0x400, 1 << 16);
        image.putInt(0x40C, 0x20_0200).putInt(0x410, 0x20_0000).putInt(0x414, 0x20_1000).putInt(0x418, 0x20_3000);
        return image.putInt(0x41C, 0x20_0300);
    }

    static ByteBuffer multibootHeader(ByteBuffer image, int at, int flags) {
        return image.putInt(at, 0x1BAD_B002).putInt(at + 4, flags).putInt(at + 8, -(0x1BAD_B002 + flags));
    }

    static void programHeader(ByteBuffer image, int index, int type, long... fields) {
        boolean wide = image.get(4) == 2;
        int at = wide ? 64 + 56 * index : 52 + 32 * index;
        image.putInt(at, type);
        if (wide) {
            image.putLong(at + 8, fields[0]).putLong(at + 24, fields[1]).putLong(at + 32, fields[2])
                    .putLong(at + 40, fields[3]);
        } else {
            image.putInt(at + 4, (int) fields[0]).putInt(at + 12, (int) fields[1]).putInt(at + 16, (int) fields[2])
                    .putInt(at + 20, (int) fields[3]);
        }
    }

    static ByteBuffer elfHeader(boolean wide, int segments, int size) {
        ByteBuffer image = buffer(size);
        image.putInt(0, 0x464C_457F).put(4, (byte) (wide ? 2 : 1)).put(5, (byte) 1).putShort(16, (short) 2);
        image.putShort(18, (short) (wide ? 62 : 3));
        if (wide) {
            image.putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) segments);
        } else {
            image.putInt(28, 52).putShort(42, (short) 32).putShort(44, (short) segments);
        }
        return image;
    }

    private static byte[] xen() {
        return "Xen\0".getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
