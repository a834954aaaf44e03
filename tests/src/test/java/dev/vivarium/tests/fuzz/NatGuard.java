package dev.vivarium.tests.fuzz;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Lets through what a network that is not isolated may be given by a fuzzer: nothing that leaves the guest's network, and of the host
 * only the ports of the fuzzer's own. What is not understood is not let through. It looks at frames in its own way, so that it does not
 * depend on what it is there to test.
 */
final class NatGuard {
    private static final Set<Integer> EXTENSIONS = Set.of(0, 43, 60);

    private static final int DHCP = 67;
    private static final int DHCP6 = 547;

    private final IntPredicate isOurs;

    /** @param isOurs whether a port of the host's loopback is the fuzzer's own */
    NatGuard(IntPredicate isOurs) {
        this.isOurs = isOurs;
    }

    boolean allows(byte[] frame, int length) {
        if (length < Packets.ETHERNET) {
            return true;
        }
        return switch (Packets.get16(frame, 12)) {
            case Packets.TYPE_V4 -> length < 34 || allowsV4(frame, length);
            case Packets.TYPE_V6 -> length < 54 || allowsV6(frame, length);
            default -> true;
        };
    }

    private boolean allowsV4(byte[] frame, int length) {
        int first = frame[30] & 0xff;
        boolean inside = first == 10 && frame[31] == 0 && frame[32] == 2;
        if (!inside) {
            return first == 0 || first >= 224;
        }
        boolean beginning = (Packets.get16(frame, 20) & 0x1fff) == 0;
        boolean host = (frame[33] & 0xff) == 2;
        return !host || !beginning || allowsPort(frame, length, frame[23], 14 + (frame[14] & 15) * 4, DHCP);
    }

    private boolean allowsV6(byte[] frame, int length) {
        if (!isIn(frame, Packets.HOST6) && !isIn(frame, Packets.HOST_LOCAL)) {
            return frame[38] == (byte) 0xff;
        }
        if (!Arrays.equals(frame, 46, 54, Packets.HOST6, 8, 16)) {
            return true;
        }
        int next = frame[20] & 0xff;
        int at = 54;
        while (EXTENSIONS.contains(next) && at + 8 <= length) {
            next = frame[at] & 0xff;
            at += ((frame[at + 1] & 0xff) + 1) * 8;
        }
        if (next == Packets.FRAGMENT && at + 8 <= length) {
            if ((Packets.get16(frame, at + 2) & 0xfff8) != 0) {
                return true;
            }
            next = frame[at] & 0xff;
            at += 8;
        }
        return allowsPort(frame, length, next, at, DHCP6);
    }

    /** Whether the destination has the first 64 bits of an address. */
    private static boolean isIn(byte[] frame, byte[] address) {
        return Arrays.equals(frame, 38, 46, address, 0, 8);
    }

    /** @param service a port of UDP that the network keeps for itself */
    private boolean allowsPort(byte[] frame, int length, int protocol, int at, int service) {
        if (protocol != Packets.TCP && protocol != Packets.UDP || at + 4 > length) {
            return true;
        }
        int port = Packets.get16(frame, at + 2);
        return isOurs.test(port) || protocol == Packets.UDP && port == service;
    }
}
