package dev.vivarium.app.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class SizesTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void oneDigitWhereItSaysSomething() {
        Locale.setDefault(Locale.ENGLISH);
        assertEquals("0 B", Sizes.of(0));
        assertEquals("1023 B", Sizes.of(1023));
        assertEquals("1 KB", Sizes.of(1024));
        assertEquals("512 MB", Sizes.of(512 << 20));
        assertEquals("1.5 GB", Sizes.of(3L << 29));
        assertEquals("3.1 GB", Sizes.of((31L << 30) / 10));
        assertEquals("2 GB", Sizes.of((2L << 30) + 5));
        assertEquals("123 MB", Sizes.of((123 << 20) + (1 << 19) - 1));
        assertEquals("8 PB", Sizes.of(8L << 50));
    }

    @Test
    void withThePersonsComma() {
        Locale.setDefault(Locale.GERMANY);
        assertEquals("1,5 GB", Sizes.of(3L << 29));
    }
}
