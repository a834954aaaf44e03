package dev.vivarium.engine.device.i8042;

import dev.vivarium.engine.input.Key;

import java.util.HexFormat;

/**
 * The three sets of keyboard scan codes: IBM PS/2 Hardware Interface Technical Reference, "Keyboard". The controller's
 * translation from set 2 to set 1 is fixed in its ROM.
 */
final class ScanCodes {
    static final int BREAK = 0xF0;

    private static final byte[] SET2_TO_SET1 = HexFormat.of().parseHex(""
            + "ff43413f3d3b3c58644442403e0f2959"
            + "65382a701d10025a66712c1f1e11035b"
            + "672e2d201205045c68392f211413065d"
            + "693130232215075e6a7232241608095f"
            + "6b332517180b0a606c34352627190c61"
            + "6d7328741a0d626e3a361c1b752b6376"
            + "55567778797a0e7b7c4f7d4b477e7f6f"
            + "5253504c4d480145574e514a37494654");
    private static final byte[] SET1_TO_SET3 = HexFormat.of().parseHex(""
            + "0008161e26252e363d3e46454e55660d"
            + "151d242d2c353c43444d545b5a111c1b"
            + "232b34333b424b4c520e125c1a22212a"
            + "32313a41494a597e192914070f171f27"
            + "2f373f474f765f6c757d846b73747c69"
            + "727a7071570013565e00000000000000"
            + "00000000000000000000000000000000"
            + "870000510000000000860085005d0000");
    private static final int F7_SET1 = 0x41;
    private static final int F7_SET2 = 0x83;
    private static final int SYSRQ_SET1 = 0x54;
    private static final int SYSRQ_SET2 = 0x84;
    private static final int[] SET1_TO_SET2 = invert();

    private ScanCodes() {
    }

    /** What the controller makes of a byte from the keyboard other than {@link #BREAK}. */
    static int toSet1(int set2) {
        return switch (set2) {
            case F7_SET2 -> F7_SET1;
            case SYSRQ_SET2 -> SYSRQ_SET1;
            default -> set2 < SET2_TO_SET1.length ? SET2_TO_SET1[set2] & 0xFF : set2;
        };
    }

    /** The make code in set 2 of a key's make code in set 1, 01h–7Fh. */
    static int toSet2(int set1) {
        return SET1_TO_SET2[set1];
    }

    /** The make code in set 3 of a key, 0 if it has none there. */
    static int toSet3(Key key) {
        int code = key.scanCode();
        if (code < SET1_TO_SET3.length) {
            return SET1_TO_SET3[code] & 0xFF;
        }
        return switch (key) {
            case KP_ENTER -> 0x79;
            case CTRL_R -> 0x58;
            case KP_DIVIDE -> 0x77;
            case PRINT -> 0x57;
            case ALT_R -> 0x39;
            case HOME -> 0x6E;
            case UP -> 0x63;
            case PGUP -> 0x6F;
            case LEFT -> 0x61;
            case RIGHT -> 0x6A;
            case END -> 0x65;
            case DOWN -> 0x60;
            case PGDN -> 0x6D;
            case INSERT -> 0x67;
            case DELETE -> 0x64;
            case META_L -> 0x8B;
            case META_R -> 0x8C;
            case COMPOSE -> 0x8D;
            case PAUSE -> 0x62;
            default -> 0;
        };
    }

    private static int[] invert() {
        int[] inverse = new int[128];
        for (int set2 = 1; set2 < SET2_TO_SET1.length; set2++) {
            inverse[SET2_TO_SET1[set2] & 0x7F] = set2;
        }
        inverse[F7_SET1] = F7_SET2;
        inverse[SYSRQ_SET1] = SYSRQ_SET2;
        return inverse;
    }
}
