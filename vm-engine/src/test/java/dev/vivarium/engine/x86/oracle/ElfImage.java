package dev.vivarium.engine.x86.oracle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A static ELF64 executable of one segment that can be read and executed (System V ABI, "Object Files"; elf(5)). */
final class ElfImage {
    /** Bytes before the program in the file and in memory. */
    static final int HEADER_SIZE = 64 + 2 * 56;

    private static final short ET_EXEC = 2;
    private static final short EM_X86_64 = 62;
    private static final int PT_LOAD = 1;
    private static final int PT_GNU_STACK = 0x6474_e551;
    private static final int READ_EXECUTE = 5;
    private static final int READ_WRITE = 6;

    private ElfImage() {
    }

    /** @param program what follows the header, with its first byte as the entry point */
    static byte[] of(long base, byte[] program) {
        int size = HEADER_SIZE + program.length;
        ByteBuffer image = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        // 64-bit, little-endian, version 1, System V
        image.put(new byte[]{0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        image.putShort(ET_EXEC).putShort(EM_X86_64).putInt(1);
        image.putLong(base + HEADER_SIZE).putLong(64).putLong(0).putInt(0);
        // sizes: this header, a program header, two of them; no section headers
        image.putShort((short) 64).putShort((short) 56).putShort((short) 2);
        image.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        segment(image, PT_LOAD, READ_EXECUTE, base, size);
        // Without this one old kernels make everything that can be read executable.
        segment(image, PT_GNU_STACK, READ_WRITE, 0, 0);
        return image.put(program).array();
    }

    private static void segment(ByteBuffer image, int type, int flags, long address, long size) {
        image.putInt(type).putInt(flags).putLong(0).putLong(address).putLong(address);
        image.putLong(size).putLong(size).putLong(0x1000);
    }
}
