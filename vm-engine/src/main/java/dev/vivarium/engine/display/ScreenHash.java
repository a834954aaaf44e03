package dev.vivarium.engine.display;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a picture, by which tests know it again. */
public final class ScreenHash {
    private ScreenHash() {
    }

    /** SHA-256 over width, height and pixels as the screen was last drawn, in 64 hexadecimal digits. */
    public static String of(Screen screen) {
        Screen.Size size = screen.size();
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(8).putInt(size.width()).putInt(size.height()).flip());
        int[] row = new int[size.width()];
        ByteBuffer bytes = ByteBuffer.allocate(4 * size.width());
        for (int y = 0; y < size.height(); y++) {
            screen.read(new Rect(0, y, size.width(), 1), row);
            bytes.clear().asIntBuffer().put(row);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
