package dev.vivarium.tests.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Multiboot kernels of a few 32-bit instructions. */
final class TinyKernel {
    private static final int LOAD = 0x10_0000;
    private static final byte[] POWER_OFF = {0x66, (byte) 0xBA, 0x04, 0x06, 0x66, (byte) 0xB8, 0x00, 0x20, 0x66,
            (byte) 0xEF};
    private static final byte[] HALT = {(byte) 0xFA, (byte) 0xF4, (byte) 0xEB, (byte) 0xFC};
    /** Waits for a byte at COM1 and sends it back, until it was a q. */
    private static final byte[] ECHO = {0x66, (byte) 0xBA, (byte) 0xFD, 0x03, (byte) 0xEC, (byte) 0xA8, 0x01, 0x74,
            (byte) 0xF7, 0x66, (byte) 0xBA, (byte) 0xF8, 0x03, (byte) 0xEC, (byte) 0xEE, 0x3C, 'q', 0x75, (byte) 0xED};

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    TinyKernel print(String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            out(0x3F8, b);
        }
        return this;
    }

    TinyKernel out(int port, int value) {
        code.writeBytes(new byte[]{0x66, (byte) 0xBA, (byte) port, (byte) (port >> 8), (byte) 0xB0, (byte) value,
                (byte) 0xEE});
        return this;
    }

    TinyKernel echo() {
        code.writeBytes(ECHO);
        return this;
    }

    TinyKernel powerOff() {
        code.writeBytes(POWER_OFF);
        return halt();
    }

    TinyKernel halt() {
        code.writeBytes(HALT);
        return this;
    }

    /** Writes it down. @return its name */
    String in(Path folder) throws IOException {
        ByteBuffer image = ByteBuffer.allocate(32 + code.size()).order(ByteOrder.LITTLE_ENDIAN);
        int flags = 1 << 16;
        image.putInt(0x1BAD_B002).putInt(flags).putInt(-(0x1BAD_B002 + flags)).putInt(LOAD).putInt(LOAD).putInt(0)
                .putInt(0).putInt(LOAD + 32).put(code.toByteArray());
        return Files.write(folder.resolve("kernel"), image.array()).toString();
    }
}
