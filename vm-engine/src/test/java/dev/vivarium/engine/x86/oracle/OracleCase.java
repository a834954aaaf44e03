package dev.vivarium.engine.x86.oracle;

import java.util.HexFormat;

/**
 * One instruction and what it starts from. It must not jump into itself or the eight bytes behind it, and it may not
 * enter the kernel (SYSCALL, SYSENTER, INT 80h): such cases are refused.
 *
 * @param code   the instruction, at most 15 bytes; it is placed at {@code before.rip()}
 * @param mode   which code segment runs it
 */
public record OracleCase(byte[] code, Mode mode, OracleState before) {
    /** Code segments that Linux gives to programs. */
    public enum Mode {
        /** 64-bit code. */
        LONG,
        /** 32-bit code; only the low halves of the first eight registers, RIP and RFLAGS count. */
        COMPATIBILITY
    }

    public OracleCase {
        long rip = before.rip();
        if (code.length == 0 || code.length > 15 || rip < OracleWindow.CODE || rip >= OracleWindow.CODE_END) {
            throw new IllegalArgumentException("An instruction has 1 to 15 bytes and lies in the code pages.");
        }
        for (int i = 0; i + 1 < code.length; i++) {
            int pair = Byte.toUnsignedInt(code[i]) << 8 | Byte.toUnsignedInt(code[i + 1]);
            if (entersKernel(pair) && onlyPrefixes(code, i)) {
                throw new IllegalArgumentException("The instruction would enter the kernel: " + hex(code));
            }
        }
    }

    /** For example {@code OracleCase.of("48 01 d8", before)}, in 64-bit code. */
    public static OracleCase of(String hex, OracleState before) {
        return new OracleCase(HexFormat.of().parseHex(hex.replace(" ", "")), Mode.LONG, before);
    }

    /** The same in 32-bit code. */
    public static OracleCase of32(String hex, OracleState before) {
        return new OracleCase(HexFormat.of().parseHex(hex.replace(" ", "")), Mode.COMPATIBILITY, before);
    }

    static String hex(byte[] code) {
        return HexFormat.ofDelimiter(" ").formatHex(code);
    }

    private static boolean entersKernel(int pair) {
        return pair == 0x0F05 || pair == 0x0F34 || pair == 0xCD80;
    }

    private static boolean onlyPrefixes(byte[] code, int length) {
        for (int i = 0; i < length; i++) {
            int b = Byte.toUnsignedInt(code[i]);
            boolean prefix = switch (b) {
                case 0x26, 0x2E, 0x36, 0x3E, 0x64, 0x65, 0x66, 0x67, 0xF0, 0xF2, 0xF3 -> true;
                default -> b >> 4 == 4;
            };
            if (!prefix) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return mode + " " + hex(code) + " at " + Long.toHexString(before.rip());
    }
}
