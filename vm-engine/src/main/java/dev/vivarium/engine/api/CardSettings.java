package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * One network card.
 *
 * @param mac     six bytes in hexadecimal, with colons between them, of one card and not of a group
 * @param linkUp  whether its cable is plugged in at first
 * @param capture the file that what passes is written to, or null
 */
public record CardSettings(NetSettings network, Model model, String mac, boolean linkUp, @Nullable Path capture,
        Shaping shaping) {
    private static final Pattern MAC = Pattern.compile("[0-9a-f][02468ace](:[0-9a-f]{2}){5}");
    private static final int PARTS = 6;

    /** Which card the guest sees. */
    public enum Model {
        /** The fastest, for guests that have its driver. */
        VIRTIO,
        /** Intel's 82574L, which most guests know. */
        E1000E
    }

    /**
     * What makes a network worse than it is.
     *
     * @param delayMillis   by which each frame is late
     * @param lossPercent   how many are lost
     * @param bitsPerSecond the most that passes in each direction; 0 for all
     */
    public record Shaping(int delayMillis, double lossPercent, long bitsPerSecond) {
        private static final long RATE_LEAST = 1000;
        private static final long RATE_MOST = 1_000_000_000_000L;
        /** As it is. */
        public static final Shaping NONE = new Shaping(0, 0, 0);

        public Shaping {
            if (delayMillis < 0 || delayMillis > 60_000) {
                throw new IllegalArgumentException("a delay is from 0 to 60000 milliseconds");
            }
            if (!(lossPercent >= 0 && lossPercent <= 100)) {
                throw new IllegalArgumentException("a loss is from 0 to 100 percent");
            }
            if (bitsPerSecond != 0 && (bitsPerSecond < RATE_LEAST || bitsPerSecond > RATE_MOST)) {
                throw new IllegalArgumentException("a rate is from 1K to 1000G bits per second");
            }
        }

        /** Whether it leaves the network as it is. */
        public boolean isNone() {
            return delayMillis == 0 && lossPercent == 0 && bitsPerSecond == 0;
        }
    }

    public CardSettings {
        if (!MAC.matcher(mac).matches() || mac.equals("00:00:00:00:00:00")) {
            throw new IllegalArgumentException("'" + mac + "' is not a card's address such as 56:49:56:01:02:03");
        }
    }

    /** The address, as it is on the wire. */
    public byte[] macBytes() {
        byte[] bytes = new byte[PARTS];
        for (int i = 0; i < PARTS; i++) {
            bytes[i] = (byte) Integer.parseInt(mac, 3 * i, 3 * i + 2, 16);
        }
        return bytes;
    }
}
