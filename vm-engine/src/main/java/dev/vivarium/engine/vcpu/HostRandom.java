package dev.vivarium.engine.vcpu;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * The host's random numbers, good enough for keys. On Linux those of the kernel (random(4)), because for Java to look for
 * a provider takes longer than all else that a small guest asks of it; elsewhere those of Java's own choice.
 */
public final class HostRandom {
    private static final String DEVICE = "/dev/urandom";

    private HostRandom() {
    }

    /** Found when it is first asked. */
    private static final class Holder {
        static final Source SOURCE = System.getProperty("os.name").equals("Linux")
                ? kernel()
                : new SecureRandom()::nextBytes;
    }

    @FunctionalInterface
    private interface Source {
        void fill(byte[] bytes) throws IOException;
    }

    /** Thread-safe, as what follows. */
    public static void fill(byte[] bytes) {
        try {
            Holder.SOURCE.fill(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of version 4 (RFC 9562, section 5.4). */
    public static UUID uuid() {
        return new UUID(nextLong() & ~0xF000L | 0x4000L, nextLong() & ~(3L << 62) | 1L << 63);
    }

    public static long nextLong() {
        byte[] bytes = new byte[Long.BYTES];
        fill(bytes);
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** The device, open from now on. */
    private static Source kernel() {
        try {
            InputStream device = new FileInputStream(DEVICE);
            return bytes -> {
                if (device.readNBytes(bytes, 0, bytes.length) != bytes.length) {
                    throw new IOException(DEVICE + " has ended.");
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
