package dev.vivarium.app.terminal;

import java.util.function.IntConsumer;

/** UTF-8 that comes in pieces (RFC 3629): what is none becomes U+FFFD, one for each part that cannot go on. */
final class Utf8Decoder {
    private static final int REPLACEMENT = 0xFFFD;

    private final IntConsumer characters;
    private int value;
    private int left;
    private int least;

    Utf8Decoder(IntConsumer characters) {
        this.characters = characters;
    }

    void feed(int octet) {
        int unsigned = octet & 0xFF;
        if (left > 0 && (unsigned & 0xC0) == 0x80) {
            value = value << 6 | unsigned & 0x3F;
            left--;
            if (left == 0) {
                characters.accept(isCharacter(value) ? value : REPLACEMENT);
            }
            return;
        }
        if (left > 0) {
            left = 0;
            characters.accept(REPLACEMENT);
        }
        begin(unsigned);
    }

    private void begin(int octet) {
        if (octet < 0x80) {
            characters.accept(octet);
        } else if ((octet & 0xE0) == 0xC0) {
            expect(octet & 0x1F, 1, 0x80);
        } else if ((octet & 0xF0) == 0xE0) {
            expect(octet & 0x0F, 2, 0x800);
        } else if ((octet & 0xF8) == 0xF0) {
            expect(octet & 0x07, 3, 0x10000);
        } else {
            characters.accept(REPLACEMENT);
        }
    }

    private void expect(int bits, int more, int smallest) {
        value = bits;
        left = more;
        least = smallest;
    }

    private boolean isCharacter(int code) {
        return code >= least && code <= Character.MAX_CODE_POINT
                && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    }
}
