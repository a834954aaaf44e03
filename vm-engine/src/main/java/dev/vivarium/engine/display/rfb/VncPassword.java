package dev.vivarium.engine.display.rfb;

import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * VNC authentication (RFC 6143, 7.2.2): the viewer encrypts a challenge with the password as the key of DES, the bits of each byte
 * in reverse. Only the first eight characters count, and what follows is not encrypted: it keeps guests' screens from others on
 * this host, and is no protection on a network that others can read.
 */
public final class VncPassword {
    /** As many bytes of a password as DES's key takes. */
    public static final int BYTES = 8;
    static final int CHALLENGE_BYTES = 16;

    private final SecretKeySpec key;

    public VncPassword(String password) {
        byte[] text = password.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < Math.min(BYTES, text.length); i++) {
            bytes[i] = (byte) (Integer.reverse(text[i]) >>> 24);
        }
        key = new SecretKeySpec(bytes, "DES");
    }

    static byte[] challenge() {
        byte[] bytes = new byte[CHALLENGE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    boolean isAnswer(byte[] challenge, byte[] answer) {
        return MessageDigest.isEqual(answer(challenge), answer);
    }

    byte[] answer(byte[] challenge) {
        try {
            Cipher cipher = Cipher.getInstance("DES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            return cipher.doFinal(challenge);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no DES.", e);
        }
    }
}
