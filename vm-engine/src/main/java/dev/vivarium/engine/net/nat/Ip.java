package dev.vivarium.engine.net.nat;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** An Internet address of either kind. Those of IPv4 are kept as {@code ::ffff:a.b.c.d}, which no packet of IPv6 may carry. */
record Ip(long high, long low) {
    static final Ip ANY_V4 = v4(0);
    static final Ip ANY_V6 = new Ip(0, 0);
    static final Ip BROADCAST = v4(-1);
    static final Ip ALL_NODES = new Ip(0xff02L << 48, 1);
    static final Ip ALL_ROUTERS = new Ip(0xff02L << 48, 2);
    static final Ip ALL_DHCP = new Ip(0xff02L << 48, 0x1_0002);
    static final int V4_BYTES = 4;
    static final int V6_BYTES = 16;

    private static final long MAPPED = 0xffff_0000_0000L;
    private static final long LOW_HALF = 0xffff_ffffL;

    static Ip v4(int address) {
        return new Ip(0, MAPPED | address & LOW_HALF);
    }

    static Ip v4At(byte[] bytes, int at) {
        return v4(Wire.get32(bytes, at));
    }

    static Ip v6At(byte[] bytes, int at) {
        return new Ip(Wire.get64(bytes, at), Wire.get64(bytes, at + 8));
    }

    static Ip of(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == V4_BYTES ? v4At(bytes, 0) : v6At(bytes, 0);
    }

    /** Not the one that Java makes for records, which takes some milliseconds of a guest's first lease. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ip ip && high == ip.high && low == ip.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * high + low);
    }

    boolean isV4() {
        return high == 0 && low >>> 32 == 0xffff;
    }

    int v4() {
        return (int) low;
    }

    int bytes() {
        return isV4() ? V4_BYTES : V6_BYTES;
    }

    /** Writes its 4 or 16 bytes. */
    void put(byte[] bytes, int at) {
        if (isV4()) {
            Wire.put32(bytes, at, v4());
        } else {
            Wire.put64(bytes, at, high);
            Wire.put64(bytes, at + 8, low);
        }
    }

    InetAddress toInet() {
        byte[] bytes = new byte[bytes()];
        put(bytes, 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address has 4 or 16 bytes.", e);
        }
    }

    boolean isMulticast() {
        return isV4() ? v4() >>> 28 == 0xe : high >>> 56 == 0xff;
    }

    /** 169.254/16 and fe80::/10, which no router passes on (RFC 3927, RFC 4291). */
    boolean isLinkLocal() {
        return isV4() ? v4() >>> 16 == 0xa9fe : high >>> 54 == 0xfe80 >>> 6;
    }

    boolean isLoopback() {
        return isV4() ? v4() >>> 24 == 127 : high == 0 && low == 1;
    }

    /** Addresses of hosts: not those of "this network", of no class, or with an old way of an IPv4 address in one of IPv6. */
    boolean isOrdinary() {
        if (isV4()) {
            int first = v4() >>> 24;
            return first != 0 && first < 224;
        }
        return high != 0 && !isMulticast();
    }

    /** What it adds to the sum of a pseudo-header. */
    long sum() {
        long own = (low >>> 32) + (low & LOW_HALF);
        return isV4() ? low & LOW_HALF : (high >>> 32) + (high & LOW_HALF) + own;
    }

    @Override
    public String toString() {
        return toInet().getHostAddress();
    }
}
