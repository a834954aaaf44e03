package dev.vivarium.engine.api;

import dev.vivarium.engine.api.DisplaySettings.Address;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Networks as the command line says them: what {@link NetSettings} say of themselves. */
public final class NetWords {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
    private static final Pattern INTERFACE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,14}");
    private static final String INTERNAL = "internal:";
    private static final String DHCP = "dhcp";
    private static final String TAP = "tap:";
    private static final String SOCKET = "socket:";
    private static final String LISTEN = "listen=";
    private static final String CONNECT = "connect=";
    private static final String DATAGRAMS = "udp=";
    private static final String REMOTE = "remote=";
    private static final String UNIX = "unix:";
    private static final int PORT_MOST = 65_535;

    private NetWords() {
    }

    /** Whether a word belongs to a network, and not to the card that is on it. */
    public static boolean isOfNetwork(String word) {
        return word.equals("isolated") || word.equals(DHCP) || word.startsWith("host=") || word.startsWith(REMOTE)
                || NatServices.isOne(word);
    }

    /**
     * @param words the network, and what is said more of it
     * @throws IllegalArgumentException with words for the user, if they are none
     */
    public static NetSettings parse(List<String> words) {
        String first = words.getFirst();
        List<String> more = words.subList(1, words.size());
        if (first.equals("nat")) {
            return nat(more);
        }
        if (first.startsWith(SOCKET + DATAGRAMS)) {
            return datagrams(first.substring(SOCKET.length() + DATAGRAMS.length()), more);
        }
        if (first.startsWith(INTERNAL) && (more.isEmpty() || more.equals(List.of(DHCP)))) {
            return new NetSettings.Internal(name(NAME, first.substring(INTERNAL.length()), "an internal network"),
                    !more.isEmpty());
        }
        if (!more.isEmpty()) {
            throw new IllegalArgumentException("'" + more.getFirst() + "' does not go with '" + first + "'");
        }
        if (first.equals("none")) {
            return new NetSettings.None();
        }
        if (first.startsWith(TAP)) {
            return new NetSettings.Tap(name(INTERFACE, first.substring(TAP.length()), "an interface"));
        }
        if (first.startsWith(SOCKET + LISTEN)) {
            return new NetSettings.Listen(address(first.substring(SOCKET.length() + LISTEN.length())));
        }
        if (first.startsWith(SOCKET + CONNECT)) {
            return new NetSettings.Connect(address(first.substring(SOCKET.length() + CONNECT.length())));
        }
        throw new IllegalArgumentException("'" + first + "' is not one of nat, internal:NAME, tap:INTERFACE,"
                + " socket:listen=ADDR:PORT, socket:connect=ADDR:PORT, socket:udp=ADDR:PORT,remote=ADDR:PORT, none");
    }

    private static NetSettings nat(List<String> more) {
        boolean isolated = false;
        boolean host = true;
        List<String> services = new ArrayList<>();
        for (String word : more) {
            switch (word) {
                case "isolated" -> isolated = true;
                case "host=on" -> host = true;
                case "host=off" -> host = false;
                default -> {
                    if (!NatServices.isOne(word)) {
                        throw new IllegalArgumentException("'" + word + "' does not go with 'nat'; there is"
                                + " nat[,isolated][,host=on|off][,dns=ADDR[:PORT]][,tftp=FOLDER][,bootfile=NAME]");
                    }
                    services.add(word);
                }
            }
        }
        return new NetSettings.Nat(isolated, host, List.of(), NatServices.parse(services));
    }

    private static NetSettings datagrams(String local, List<String> more) {
        if (more.size() != 1 || !more.getFirst().startsWith(REMOTE)) {
            throw new IllegalArgumentException("datagrams go from one address to another:"
                    + " socket:udp=ADDR:PORT,remote=ADDR:PORT");
        }
        return new NetSettings.Datagrams(port(local), port(more.getFirst().substring(REMOTE.length())));
    }

    private static String name(Pattern form, String text, String what) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' cannot be the name of " + what);
        }
        return text;
    }

    private static Address address(String text) {
        if (!text.startsWith(UNIX)) {
            return port(text);
        }
        try {
            return new Address.UnixSocket(Path.of(text.substring(UNIX.length())));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' cannot be a file's name", e);
        }
    }

    static Address.Network port(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        String port = text.substring(colon + 1);
        boolean number = port.matches("[0-9]{1,5}") && Integer.parseInt(port) <= PORT_MOST;
        if (host.isEmpty() || !number) {
            throw new IllegalArgumentException("'" + text
                    + "' is not an address and a port, such as 127.0.0.1:5000 or [::1]:5000");
        }
        return new Address.Network(host, Integer.parseInt(port));
    }
}
