package dev.vivarium.engine.rig;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sections as strangers may write them: of the right shape, with values that no device would have saved. */
public final class HostileState {
    private static final Pattern VALUE = Pattern
            .compile("(?<=[:,\\[])(-?\\d+|true|false|\"[A-Za-z0-9+/=]+\")(?=[,\\]}])");
    private static final long[] NUMBERS = {0, 1, -1, 2, 3, 7, 8, 15, 16, 31, 32, 127, 128, 255, 256, 4095, 4096, 65_535,
            65_536, 0x7FFF_FFFF, -0x8000_0000L, 0x8000_0000L, 0xFFFF_FFFFL, 0x7FFF_FFFF_FFFF_F000L, Long.MAX_VALUE,
            Long.MAX_VALUE - 1, Long.MIN_VALUE};

    private final String section;
    private final Random random;

    public HostileState(byte[] section, long seed) {
        this.section = new String(section, StandardCharsets.UTF_8);
        this.random = new Random(seed);
    }

    /** The section with a few values changed; its version is not. */
    public byte[] next() {
        String changed = section;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            changed = withOneChanged(changed);
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private String withOneChanged(String text) {
        int fields = text.indexOf("\"fields\"");
        long values = VALUE.matcher(text).region(fields, text.length()).results().count();
        if (values == 0) {
            return text;
        }
        Matcher value = VALUE.matcher(text).region(fields, text.length());
        for (long skip = random.nextLong(values); skip >= 0; skip--) {
            value.find();
        }
        return text.substring(0, value.start()) + other(value.group()) + text.substring(value.end());
    }

    private String other(String value) {
        if (value.startsWith("\"")) {
            return otherBytes(value);
        } else if (value.equals("true") || value.equals("false")) {
            return value.equals("true") ? "false" : "true";
        }
        long old = Long.parseLong(value);
        return Long.toString(switch (random.nextInt(6)) {
            case 0 -> old + 1;
            case 1 -> old - 1;
            case 2 -> old ^ 1L << random.nextInt(64);
            case 3 -> random.nextInt();
            default -> NUMBERS[random.nextInt(NUMBERS.length)];
        });
    }

    private String otherBytes(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.substring(1, text.length() - 1));
        } catch (IllegalArgumentException e) {
            return text;
        }
        for (int changes = 1 + random.nextInt(8); changes > 0 && bytes.length > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt() : -1);
        }
        return '"' + Base64.getEncoder().encodeToString(bytes) + '"';
    }
}
