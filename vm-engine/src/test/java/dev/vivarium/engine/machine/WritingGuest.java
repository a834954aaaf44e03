package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guest that writes memory without a pause, and whose result, which it tells when it is asked, shows if any of it was not what it had written. */
final class WritingGuest {
    private static final int PASSES = 900;
    private static final int PASSES_EACH = 2;
    /** More than any test waits for. */
    private static final int STEPS_MOST = 4_000_000;
    private static final Pattern TOLD = Pattern.compile("<([a-p]{8})([a-p]{8})>");
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

    /** Does that for ever, and says after each few passes how many there were and what came out: {@link #checkTold}. */
    static TinyGuest endless() {
        TinyGuest guest = new TinyGuest().bytes(0x31, 0xDB, 0x31, 0xED); // xor ebx, ebx; xor ebp, ebp
        int again = guest.here();
        passes(guest, PASSES_EACH);
        send(guest.bytes(0x45), '<'); // inc ebp
        tell(guest.bytes(0x89, 0xE8)); // mov eax, ebp
        tell(guest.bytes(0x89, 0xD8)); // mov eax, ebx
        return send(guest, '>').jumpTo(again);
    }

    /** Waits until COM1 takes a byte. */
    private static TinyGuest whenFree(TinyGuest guest) {
        return guest.bytes(0x66, 0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x20, 0x74, 0xFB, 0x66, 0xBA, 0xF8, 0x03);
    }

    private static TinyGuest send(TinyGuest guest, char c) {
        return whenFree(guest).bytes(0xB0, c, 0xEE);
    }

    /** EAX, as eight letters. */
    private static void tell(TinyGuest guest) {
        // mov ecx, 8; l: rol eax, 4; mov esi, eax
        whenFree(guest.bytes(0xB9, 8, 0, 0, 0, 0xC1, 0xC0, 4, 0x89, 0xC6));
        // mov eax, esi; and eax, 0Fh; add al, 'a'; out dx, al; mov eax, esi; loop l
        guest.bytes(0x89, 0xF0, 0x83, 0xE0, 0x0F, 0x04, 'a', 0xEE, 0x89, 0xF0, 0xE2, 0xE2);
    }

    /** What {@link #endless} has to say, in the same steps. */
    static final class Model {
        private final int[] words = new int[(END - FIRST) / STEP];
        private final List<Integer> sums = new ArrayList<>();
        private int sum;

        private int after(int steps) {
            while (sums.size() < steps) {
                for (int pass = 0; pass < PASSES_EACH; pass++) {
                    sum = pass(words, sum);
                }
                sums.add(sum);
            }
            return sums.get(steps - 1);
        }

        /** @return how often the guest has told what came out; each time it was right */
        int checkTold(String text) {
            Matcher matcher = TOLD.matcher(text);
            int count = 0;
            for (; matcher.find(); count++) {
                int steps = number(matcher.group(1));
                assertTrue(steps > 0 && steps < STEPS_MOST, matcher.group());
                assertEquals(after(steps), number(matcher.group(2)), "after " + steps + " steps");
            }
            return count;
        }

        private static int number(String letters) {
            int number = 0;
            for (char c : letters.toCharArray()) {
                number = number << 4 | c - 'a';
            }
            return number;
        }
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
            sum = pass(words, sum);
        }
        return sum;
    }

    private static int pass(int[] words, int before) {
        int sum = before;
        for (int i = 0; i < words.length; i++) {
            sum = sum * 0x41C6_4E6D + 0x3039;
            words[i] += sum;
            sum ^= words[i];
        }
        return sum;
    }

    /** What it printed at its end. */
    static int told(GuestPrograms.Recorder printed) {
        return ByteBuffer.wrap(printed.text().getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
