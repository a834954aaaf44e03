package dev.vivarium.host.abi;

/** Linux's network interfaces that a program is the other end of: linux/if_tun.h and linux/if.h on 64-bit x86. */
public final class TunAbi {
    public static final long TUNSETIFF = 0x4004_54CAL;
    /** struct ifreq: ifr_name, and behind it ifr_flags. */
    public static final int IFREQ_SIZE = 40;
    public static final int IFREQ_FLAGS = 16;
    public static final int IFNAMSIZ = 16;
    public static final int IFF_TAP = 0x0002;
    public static final int IFF_NO_PI = 0x1000;

    private TunAbi() {
    }
}
