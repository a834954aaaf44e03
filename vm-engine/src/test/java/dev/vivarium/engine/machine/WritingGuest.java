package dev.vivarium.engine.machine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A guest that writes memory without a pause, and whose result, which it tells when it is asked, shows if any of it was not what it had written. */
final class WritingGuest {
    private static final int PASSES = 900;
    private static final int FIRST = 0x20_0000;
    private static final int END = 0x38_0000;
    private static final int STEP = 64;

    private WritingGuest() {
    }

    /**
     * Adds to a word in every 64 bytes of 1.5 MiB, what it adds being made of all words before, so many times; waits for a byte at
     * COM1; does it once more, which shows whether all words are still there; and tells what came out.
     */
    static TinyGuest program() {
        TinyGuest guest = new TinyGuest().bytes(0x31, 0xDB);
        passes(guest, PASSES);
        guest.bytes(0x66, 0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x01, 0x74, 0xF7);
        passes(guest, 1);
        // mov eax, ebx; mov ecx, 4; mov dx, 3F8h; l: out dx, al; shr eax, 8; loop l
        return guest.bytes(0x89, 0xD8, 0xB9, 4, 0, 0, 0, 0x66, 0xBA, 0xF8, 0x03, 0xEE, 0xC1, 0xE8, 8, 0xE2, 0xFA)
                .powerOff();
    }

    private static void passes(TinyGuest guest, int count) {
        guest.bytes(0xB9, count & 0xFF, count >> 8, 0, 0, 0xBF, 0, 0, FIRST >> 16, 0)
                .bytes(0x69, 0xDB, 0x6D, 0x4E, 0xC6, 0x41, 0x81, 0xC3, 0x39, 0x30, 0, 0, 0x01, 0x1F, 0x33, 0x1F)
                .bytes(0x83, 0xC7, STEP, 0x81, 0xFF, 0, 0, END >> 16, 0, 0x72, 0xE5, 0x49, 0x75, 0xDD);
    }

    static int expected() {
        int[] words = new int[(END - FIRST) / STEP];
        int sum = 0;
        for (int pass = 0; pass < PASSES + 1; pass++) {
            for (int i = 0; i < words.length; i++) {
                sum = sum * 0x41C6_4E6D + 0x3039;
                words[i] += sum;
                sum ^= words[i];
            }
        }
        return sum;
    }

    /** What it printed at its end. */
    static int told(GuestPrograms.Recorder printed) {
        return ByteBuffer.wrap(printed.text().getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
