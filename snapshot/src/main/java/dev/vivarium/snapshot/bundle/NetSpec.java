package dev.vivarium.snapshot.bundle;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A network card of a kept machine, and the network that it is on. A computer's own networks, and the files that are captured to, are in
 * {@link HostFacts}, by the card's name: {@code net0} for the first.
 *
 * @param mac            six bytes in hexadecimal, with colons between them
 * @param network        {@code nat}, {@code nat,isolated}, either with {@code ,host=off} behind it, {@code internal:NAME}, which may have
 *                       {@code ,dhcp} behind it, {@code none}, or {@code host} for one of the computer's
 * @param forwards       the computer's ports that lead to the guest, such as {@code tcp:127.0.0.1:2222:22}; of nat only
 * @param linkUp         whether its cable is plugged in at first
 * @param delayMillis    by which each frame is late
 * @param lossPerMillion how many frames are lost
 * @param bitsPerSecond  the most that passes in each direction; 0 for all
 */
public record NetSpec(Card card, String mac, String network, List<String> forwards, boolean linkUp, int delayMillis,
        int lossPerMillion, long bitsPerSecond) {
    /** The most that a machine has. */
    public static final int MOST = 8;
    /** The network of the computer that {@link HostFacts} name. */
    public static final String OF_HOST = "host";

    private static final int FORWARDS_MOST = 64;
    private static final int DELAY_MOST = 60_000;
    private static final int MILLION = 1_000_000;
    private static final long RATE_LEAST = 1000;
    private static final long RATE_MOST = 1_000_000_000_000L;
    private static final Pattern NETWORK = Pattern
            .compile("nat(,isolated)?(,host=off)?|internal:[a-z0-9][a-z0-9-]{0,31}(,dhcp)?|none|host");
    private static final Pattern FORWARD = Pattern
            .compile("(tcp|udp):(\\[[0-9a-fA-F:.]{2,45}\\]|[0-9.]{7,15}):[0-9]{1,5}:[0-9]{1,5}");
    private static final Pattern NAME = Pattern.compile("net[0-7]");

    /** Which card the guest sees. */
    public enum Card {
        VIRTIO, E1000E
    }

    public NetSpec {
        MacAddress.require(mac);
        Texts.require(NETWORK.matcher(network).matches(), "a network card is on no network");
        forwards = List.copyOf(forwards);
        Texts.require(forwards.size() <= FORWARDS_MOST, "a network card has more than " + FORWARDS_MOST + " forwards");
        Texts.require(forwards.isEmpty() || isNat(network),
                "a network card that is not on nat has forwards");
        forwards.forEach(
                forward -> Texts.require(FORWARD.matcher(forward).matches(), "a forward does not have the form "
                        + FORWARD));
        Texts.require(delayMillis >= 0 && delayMillis <= DELAY_MOST, "a delay is not from 0 to " + DELAY_MOST);
        Texts.require(lossPerMillion >= 0 && lossPerMillion <= MILLION, "a loss is not from 0 to " + MILLION);
        Texts.require(bitsPerSecond == 0 || bitsPerSecond >= RATE_LEAST && bitsPerSecond <= RATE_MOST,
                "a rate is not from " + RATE_LEAST + " to " + RATE_MOST + " bits per second");
    }

    /** What the card in that place is called. */
    public static String nameOf(int place) {
        return "net" + place;
    }

    static void requireName(String name) {
        Texts.require(NAME.matcher(name).matches(), "no network card is called that");
    }

    private static boolean isNat(String network) {
        return network.startsWith("nat");
    }

    /** Whether it is a network of the machine's own behind the computer. */
    public boolean isNat() {
        return isNat(network);
    }

    /** Whether the computer alone knows which network it is. */
    public boolean isOfHost() {
        return network.equals(OF_HOST);
    }

    public NetSpec withForwards(List<String> others) {
        return new NetSpec(card, mac, network, others, linkUp, delayMillis, lossPerMillion, bitsPerSecond);
    }

    NetSpec withMac(String other) {
        return new NetSpec(card, other, network, forwards, linkUp, delayMillis, lossPerMillion, bitsPerSecond);
    }
}
