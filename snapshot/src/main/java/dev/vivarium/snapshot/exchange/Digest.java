package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.files.Copies;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The SHA-256 that a blob is named by: OCI image-spec, descriptor.md, "Digests". */
record Digest(String hex) {
    private static final String ALGORITHM = "sha256:";
    private static final int DIGITS = 64;

    Digest {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("This is not a SHA-256 in small hexadecimal digits.");
        }
    }

    private static boolean isHex(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'f');
    }

    /** @return null if it is not {@code sha256:} and 64 digits */
    static @Nullable Digest parse(String text) {
        String digits = text.startsWith(ALGORITHM) ? text.substring(ALGORITHM.length()) : "";
        return isHex(digits) ? new Digest(digits) : null;
    }

    static Digest of(byte[] blob) {
        return of(Copies.sha256(), ByteBuffer.wrap(blob));
    }

    /** Of what remains of {@code blob}, which is read to its end. */
    static Digest of(MessageDigest sha256, ByteBuffer blob) {
        sha256.update(blob);
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    /** What the blob's entry is called. */
    String entryName() {
        return Layout.BLOBS + hex;
    }

    /** As descriptors have it. */
    @Override
    public String toString() {
        return ALGORITHM + hex;
    }
}
