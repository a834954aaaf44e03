package dev.vivarium.tests.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Multiboot kernels of a few 32-bit instructions. */
public final class TinyKernel {
    private static final int LOAD = 0x10_0000;
    private static final byte[] POWER_OFF = {0x66, (byte) 0xBA, 0x04, 0x06, 0x66, (byte) 0xB8, 0x00, 0x20, 0x66,
            (byte) 0xEF};
    private static final byte[] HALT = {(byte) 0xFA, (byte) 0xF4, (byte) 0xEB, (byte) 0xFC};
    /** Waits for a byte at COM1 and sends it back, until it was a q. */
    private static final byte[] ECHO = {0x66, (byte) 0xBA, (byte) 0xFD, 0x03, (byte) 0xEC, (byte) 0xA8, 0x01, 0x74,
            (byte) 0xF7, 0x66, (byte) 0xBA, (byte) 0xF8, 0x03, (byte) 0xEC, (byte) 0xEE, 0x3C, 'q', 0x75, (byte) 0xED};

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    public TinyKernel print(String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            out(0x3F8, b);
        }
        return this;
    }

    public TinyKernel out(int port, int value) {
        code.writeBytes(new byte[]{0x66, (byte) 0xBA, (byte) port, (byte) (port >> 8), (byte) 0xB0, (byte) value,
                (byte) 0xEE});
        return this;
    }

    /** Machine code as it is. */
    public TinyKernel bytes(int... bytes) {
        for (int b : bytes) {
            code.write(b);
        }
        return this;
    }

    /** Machine code, then the four bytes of a number. */
    private TinyKernel code(int number, int... before) {
        return bytes(before).bytes(number & 0xFF, number >> 8 & 0xFF, number >> 16 & 0xFF, number >> 24 & 0xFF);
    }

    /** MOV EAX, value; MOV [gpa], EAX. */
    public TinyKernel store(int gpa, int value) {
        return code(value, 0xB8).code(gpa, 0xA3);
    }

    /** INT3 without an interrupt table. */
    public TinyKernel tripleFault() {
        return bytes(0xCC);
    }

    /** MOV EAX, gpa; JMP EAX. */
    public TinyKernel jumpTo(int gpa) {
        return code(gpa, 0xB8).bytes(0xFF, 0xE0);
    }

    /** JMP to itself. */
    public TinyKernel spin() {
        return bytes(0xEB, 0xFE);
    }

    /** Reads and writes every port from 0 to FFFFh but some, in three widths, with numbers that follow from the seed. */
    public TinyKernel scribbleOnPorts(int seed, int... spared) {
        code(seed, 0xBB).bytes(0x31, 0xD2); // MOV EBX, seed; XOR EDX, EDX
        int loop = code.size();
        nextRandom();
        int[] skips = new int[spared.length];
        for (int i = 0; i < spared.length; i++) {
            bytes(0x66, 0x81, 0xFA, spared[i], spared[i] >> 8); // CMP DX, port
            code(0, 0x0F, 0x84); // JE behind the accesses
            skips[i] = code.size();
        }
        bytes(0xEE, 0x66, 0xEF, 0xEF); // OUT DX, AL; OUT DX, AX; OUT DX, EAX
        bytes(0xEC, 0x66, 0xED, 0xED); // IN AL, DX; IN AX, DX; IN EAX, DX
        for (int skip : skips) {
            patch(skip, code.size() - skip);
        }
        bytes(0x42).code(0x1_0000, 0x81, 0xFA); // INC EDX; CMP EDX, 10000h
        return jumpIfNotEqual(loop);
    }

    /** Reads and writes memory at so many places from {@code base} on, below {@code base} plus a power of two. */
    public TinyKernel scribbleOnMemory(int seed, int base, int powerOfTwo, int times) {
        code(seed, 0xBB).code(times, 0xB9); // MOV EBX, seed; MOV ECX, times
        int loop = code.size();
        nextRandom();
        bytes(0x89, 0xC7).code(powerOfTwo - 1, 0x81, 0xE7); // MOV EDI, EAX; AND EDI, mask
        code(base, 0x81, 0xC7); // ADD EDI, base
        nextRandom();
        bytes(0x88, 0x07, 0x66, 0x89, 0x07, 0x89, 0x07); // MOV [EDI], AL; MOV [EDI], AX; MOV [EDI], EAX
        bytes(0x8A, 0x07, 0x66, 0x8B, 0x07, 0x8B, 0x07); // MOV AL, [EDI]; MOV AX, [EDI]; MOV EAX, [EDI]
        bytes(0x0F, 0x6F, 0x07, 0x0F, 0x77); // MOVQ MM0, [EDI]; EMMS: eight bytes at once
        bytes(0x49); // DEC ECX
        return jumpIfNotEqual(loop);
    }

    /** EBX goes on to its next number, of which EAX is a mixture. */
    private void nextRandom() {
        code(1_664_525, 0x69, 0xDB).code(1_013_904_223, 0x81, 0xC3); // IMUL EBX, EBX; ADD EBX
        bytes(0x89, 0xD8, 0xC1, 0xC0, 0x0D); // MOV EAX, EBX; ROL EAX, 13
    }

    private TinyKernel jumpIfNotEqual(int target) {
        return code(target - (code.size() + 6), 0x0F, 0x85);
    }

    private void patch(int end, int distance) {
        byte[] all = code.toByteArray();
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(end - 4, distance);
        code.reset();
        code.writeBytes(all);
    }

    public TinyKernel echo() {
        code.writeBytes(ECHO);
        return this;
    }

    public TinyKernel powerOff() {
        code.writeBytes(POWER_OFF);
        return halt();
    }

    public TinyKernel halt() {
        code.writeBytes(HALT);
        return this;
    }

    /** Writes it down. @return its name */
    public String in(Path folder) throws IOException {
        ByteBuffer image = ByteBuffer.allocate(32 + code.size()).order(ByteOrder.LITTLE_ENDIAN);
        int flags = 1 << 16;
        image.putInt(0x1BAD_B002).putInt(flags).putInt(-(0x1BAD_B002 + flags)).putInt(LOAD).putInt(LOAD).putInt(0)
                .putInt(0).putInt(LOAD + 32).put(code.toByteArray());
        return Files.write(folder.resolve("kernel"), image.array()).toString();
    }
}
