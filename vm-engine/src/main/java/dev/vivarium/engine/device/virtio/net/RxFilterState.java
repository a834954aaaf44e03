package dev.vivarium.engine.device.virtio.net;

/**
 * Which frames the driver wants (VIRTIO 1.2, 5.1.6.5.1 and 2): all of them until it says something else.
 *
 * @param unicast   addresses besides the card's own, six bytes each
 * @param multicast addresses of groups, six bytes each
 */
public record RxFilterState(boolean promiscuous, boolean allMulticast, byte[] unicast, byte[] multicast) {
    /** A driver with more wants, for us, all of that kind. */
    static final int MOST = 64;
    static final RxFilterState EVERYTHING = new RxFilterState(true, false, new byte[0], new byte[0]);

    public RxFilterState {
        requireAddresses(unicast);
        requireAddresses(multicast);
    }

    private static void requireAddresses(byte[] addresses) {
        if (addresses.length % 6 != 0 || addresses.length > 6 * MOST) {
            throw new IllegalArgumentException("The saved table of addresses is out of range.");
        }
    }

    /** Whether a frame that begins with its destination is wanted by the card with that address. */
    boolean wants(byte[] frame, byte[] own) {
        if (promiscuous) {
            return true;
        }
        if ((frame[0] & 1) == 0) {
            return isIn(own, frame) || isIn(unicast, frame);
        }
        return allMulticast || isBroadcast(frame) || isIn(multicast, frame);
    }

    private static boolean isBroadcast(byte[] frame) {
        for (int i = 0; i < 6; i++) {
            if (frame[i] != -1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(byte[] addresses, byte[] frame) {
        for (int at = 0; at < addresses.length; at += 6) {
            int same = 0;
            while (same < 6 && addresses[at + same] == frame[same]) {
                same++;
            }
            if (same == 6) {
                return true;
            }
        }
        return false;
    }

    RxFilterState withPromiscuous(boolean on) {
        return new RxFilterState(on, allMulticast, unicast, multicast);
    }

    RxFilterState withAllMulticast(boolean on) {
        return new RxFilterState(promiscuous, on, unicast, multicast);
    }
}
