package dev.vivarium.snapshot.bundle;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.regex.Pattern;

/** Addresses of network cards. */
public final class MacAddress {
    /** Six bytes, of one card and not of a group. */
    private static final Pattern FORM = Pattern.compile("[0-9a-f][02468ace](:[0-9a-f]{2}){5}");
    /** Given by nobody, as the second bit says: so anybody may use it. */
    private static final String OURS = "56:49:56";
    private static final String NOBODY = "00:00:00:00:00:00";

    private MacAddress() {
    }

    static void require(String text) {
        Texts.require(FORM.matcher(text).matches() && !text.equals(NOBODY), "a network card has no address");
    }

    /** A new one, by chance: among 256 of them, two are alike once in 500 times. @param taken those that it is not to be */
    public static String mint(Collection<String> taken) {
        SecureRandom random = new SecureRandom();
        while (true) {
            int number = random.nextInt(1 << 24);
            String address = String.format("%s:%02x:%02x:%02x", OURS, number >> 16, number >> 8 & 0xff, number & 0xff);
            if (!taken.contains(address)) {
                return address;
            }
        }
    }
}
