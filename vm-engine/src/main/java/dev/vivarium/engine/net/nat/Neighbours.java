package dev.vivarium.engine.net.nat;

import java.util.LinkedHashMap;

/** Which card of the guest has which address: learned from what it sends, bounded. Of the network's thread. */
final class Neighbours {
    static final long UNKNOWN = -1;
    private static final int MOST = 64;

    /** The one that was heard longest ago is first. */
    private final LinkedHashMap<Ip, Long> macs = new LinkedHashMap<>(MOST, 0.75f, true);
    private Ip lastAddress = Ip.ANY_V4;
    private long lastMac = UNKNOWN;

    void learn(Ip address, long mac) {
        if (mac == lastMac && address.equals(lastAddress) || isGroup(mac) || mac == Link.MAC) {
            return;
        }
        macs.put(address, mac);
        if (macs.size() > MOST) {
            macs.remove(macs.firstEntry().getKey());
        }
        lastAddress = address;
        lastMac = mac;
    }

    private static boolean isGroup(long mac) {
        return (mac >> 40 & 1) != 0;
    }

    long macOf(Ip address) {
        if (address.equals(lastAddress) && lastMac != UNKNOWN) {
            return lastMac;
        }
        return macs.getOrDefault(address, UNKNOWN);
    }
}
