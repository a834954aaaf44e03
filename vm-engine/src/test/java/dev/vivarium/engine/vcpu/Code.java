package dev.vivarium.engine.vcpu;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Machine code that is the same in every mode but for the prefixes of operands and addresses. */
final class Code {
    private final GuestMode mode;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Code(GuestMode mode) {
        this.mode = mode;
    }

    /** As it stands: hexadecimal digits, with what the instructions are behind a semicolon in each line. */
    Code raw(String lines) {
        for (String line : lines.split("\n")) {
            int comment = line.indexOf(';');
            String hex = comment < 0 ? line : line.substring(0, comment);
            bytes.writeBytes(HexFormat.of().parseHex(hex.replace(" ", "")));
        }
        return this;
    }

    /** An instruction whose operand has so many bytes, with the prefix that this takes here. */
    Code sized(int width, String hex) {
        return raw(sizePrefix(width) + hex);
    }

    /** The same with a memory operand at FS:[32-bit register]. */
    Code atDevice(int width, String hex) {
        return raw("64" + addressPrefix() + sizePrefix(width) + hex);
    }

    /** The same with the address size that 32-bit registers need. */
    Code wide(int width, String hex) {
        return raw(addressPrefix() + sizePrefix(width) + hex);
    }

    private String addressPrefix() {
        return mode.codeBits == 16 ? "67" : "";
    }

    private String sizePrefix(int width) {
        return switch (width) {
            case 8 -> "48";
            case 4 -> mode.codeBits == 16 ? "66" : "";
            case 2 -> mode.codeBits == 16 ? "" : "66";
            default -> "";
        };
    }

    /** Ends the program: OUT, and an endless loop in which it is found. */
    Code end() {
        return raw("e6 fe eb fe");
    }

    Code forEver() {
        return raw("eb fe");
    }

    int length() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
