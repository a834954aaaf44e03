package dev.vivarium.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.Offload;

import java.util.Arrays;

/** What every frame must be that a network has for a guest: of a right length, with right lengths and sums in it. */
final class FrameCheck {
    private final int mtu;

    FrameCheck(int mtu) {
        this.mtu = mtu;
    }

    /** @return the frame's bytes, with the sum put in that was left to the card */
    byte[] check(Frame frame) {
        byte[] bytes = Arrays.copyOf(frame.bytes(), frame.length());
        assertTrue(bytes.length >= Packets.ETHERNET, "A frame is no frame: " + bytes.length);
        Offload offload = frame.offload();
        if (offload.needsChecksum()) {
            int start = offload.checksumStart();
            int sum = ~Packets.sum(bytes, start, bytes.length - start) & 0xffff;
            Packets.put16(bytes, start + offload.checksumOffset(), sum == 0 ? 0xffff : sum);
        }
        if (offload.segmentation() == Offload.Segmentation.NONE) {
            assertTrue(bytes.length <= Packets.ETHERNET + mtu, "A frame is too long for the link: " + bytes.length);
        } else {
            assertTrue(offload.needsChecksum() && offload.segmentBytes() >= 64, "A long frame cannot be cut.");
        }
        switch (Packets.get16(bytes, 12)) {
            case Packets.TYPE_V4 -> checkV4(bytes);
            case Packets.TYPE_V6 -> checkV6(bytes);
            default -> assertEquals(Packets.TYPE_ARP, Packets.get16(bytes, 12), "a frame's type");
        }
        return bytes;
    }

    private static void checkV4(byte[] bytes) {
        assertEquals(bytes.length - 14, Packets.get16(bytes, 16), "IPv4 length");
        assertEquals(0xffff, Packets.sum(bytes, 14, 20), "IPv4 checksum");
        if ((Packets.get16(bytes, 20) & 0x3fff) == 0) {
            checkTransport(bytes, 34, bytes[23] & 0xff, Arrays.copyOfRange(bytes, 26, 30),
                    Arrays.copyOfRange(bytes, 30, 34));
        }
    }

    private static void checkV6(byte[] bytes) {
        assertEquals(bytes.length - 54, Packets.get16(bytes, 18), "IPv6 length");
        if (bytes[20] != Packets.FRAGMENT) {
            checkTransport(bytes, 54, bytes[20] & 0xff, Arrays.copyOfRange(bytes, 22, 38),
                    Arrays.copyOfRange(bytes, 38, 54));
        }
    }

    private static void checkTransport(byte[] bytes, int at, int protocol, byte[] source, byte[] destination) {
        int sum = Packets.transportSum(source, destination, protocol, bytes, at, bytes.length - at);
        boolean unsummed = protocol == Packets.UDP && Packets.get16(bytes, at + 6) == 0;
        assertTrue(sum == 0xffff && !unsummed,
                "The checksum of protocol " + protocol + " is wrong: " + Integer.toHexString(sum));
    }
}
