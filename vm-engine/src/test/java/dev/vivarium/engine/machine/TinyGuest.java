package dev.vivarium.engine.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A multiboot kernel of a few 32-bit instructions, assembled by hand. */
final class TinyGuest {
    private static final int LOAD = 0x10_0000;
    private static final int COM1 = 0x3F8;

    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    /** MOV DX, port; MOV AL, value; OUT DX, AL. */
    TinyGuest out(int port, int value) {
        return bytes(0x66, 0xBA, port & 0xFF, port >> 8, 0xB0, value, 0xEE);
    }

    /** MOV DX, port; MOV AX, value; OUT DX, AX. */
    TinyGuest outWord(int port, int value) {
        return bytes(0x66, 0xBA, port & 0xFF, port >> 8, 0x66, 0xB8, value & 0xFF, value >> 8, 0x66, 0xEF);
    }

    /** MOV dword [address], value. */
    TinyGuest store(int address, int value) {
        return bytes(0xC7, 0x05, address, address >> 8, address >> 16, address >> 24, value, value >> 8, value >> 16,
                value >> 24);
    }

    /** Each byte to COM1. */
    TinyGuest print(String text) {
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            out(COM1, b & 0xFF);
        }
        return this;
    }

    /** The same text again and again, without end. */
    TinyGuest printForEver(String text) {
        int start = here();
        return print(text).jumpTo(start);
    }

    /** Where the next instruction will be, to jump to. */
    int here() {
        return code.size();
    }

    TinyGuest jumpTo(int place) {
        int distance = place - (code.size() + 5);
        return bytes(0xE9, distance & 0xFF, distance >> 8 & 0xFF, distance >> 16 & 0xFF, distance >> 24 & 0xFF);
    }

    /** Sends back what comes in at COM1, up to and with a {@code q}. */
    TinyGuest echo() {
        int start = code.size();
        bytes(0x66, 0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x01, 0x74, 0xF7); // wait for data ready in the line status
        bytes(0x66, 0xBA, 0xF8, 0x03, 0xEC, 0xEE, 0x3C, 'q'); // read, send, compare
        return bytes(0x75, start - (code.size() + 2) & 0xFF);
    }

    /** Sleep type S5 and sleep enable in PM1_CNT. */
    TinyGuest powerOff() {
        return outWord(0x604, 0x2000).halt();
    }

    /** INT3 without an interrupt table. */
    TinyGuest tripleFault() {
        return bytes(0xCC);
    }

    /** CLI; HLT; and again if something wakes it. */
    TinyGuest halt() {
        return bytes(0xFA, 0xF4, 0xEB, 0xFC);
    }

    /** Lines of hexadecimal digits, each with its instruction behind a semicolon. */
    TinyGuest listing(String lines) {
        for (String line : lines.split("\n")) {
            code.writeBytes(HexFormat.of().parseHex(line.substring(0, line.indexOf(';')).replace(" ", "")));
        }
        return this;
    }

    TinyGuest bytes(int... values) {
        for (int value : values) {
            code.write(value);
        }
        return this;
    }

    Path writeTo(Path file) throws IOException {
        byte[] program = code.toByteArray();
        ByteBuffer image = ByteBuffer.allocate(32 + program.length).order(ByteOrder.LITTLE_ENDIAN);
        int flags = 1 << 16;
        image.putInt(0x1BAD_B002).putInt(flags).putInt(-(0x1BAD_B002 + flags));
        image.putInt(LOAD).putInt(LOAD).putInt(0).putInt(0).putInt(LOAD + 32).put(program);
        return Files.write(file, image.array());
    }
}
