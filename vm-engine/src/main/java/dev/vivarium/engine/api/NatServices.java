package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of this computer the network of a {@code nat} uses besides its connections: whom it asks for names, and what firmware may start
 * from it.
 *
 * @param resolvers  whom to ask for names; none for those that this computer asks
 * @param bootFolder what the guest may read by TFTP; null for nothing
 * @param bootFile   what firmware is told to load: a file in that folder or a URL; empty for nothing
 */
public record NatServices(List<InetSocketAddress> resolvers, @Nullable Path bootFolder, String bootFile) {
    /** The computer's resolvers, and nothing to start. */
    public static final NatServices USUAL = new NatServices(List.of(), null, "");

    private static final String RESOLVER = "dns=";
    private static final String FOLDER = "tftp=";
    private static final String FILE = "bootfile=";
    private static final int RESOLVERS_MOST = 3;
    private static final int DNS = 53;
    private static final Pattern FILE_FORM = Pattern.compile("[!-~]{1,127}");

    public NatServices {
        resolvers = List.copyOf(resolvers);
        if (resolvers.size() > RESOLVERS_MOST) {
            throw new IllegalArgumentException("there are more than " + RESOLVERS_MOST + " resolvers");
        }
        if (!bootFile.isEmpty() && !FILE_FORM.matcher(bootFile).matches()) {
            throw new IllegalArgumentException(
                    "'" + bootFile + "' is not a boot file's name: 1 to 127 letters, without spaces");
        }
    }

    static boolean isOne(String word) {
        return word.startsWith(RESOLVER) || word.startsWith(FOLDER) || word.startsWith(FILE);
    }

    /** @throws IllegalArgumentException with words for the user, if one of them is none */
    static NatServices parse(List<String> words) {
        List<InetSocketAddress> resolvers = new ArrayList<>();
        Path folder = null;
        String file = "";
        for (String word : words) {
            String value = word.substring(word.indexOf('=') + 1);
            if (word.startsWith(RESOLVER)) {
                resolvers.add(resolver(value));
            } else if (word.startsWith(FOLDER)) {
                folder = folder(value);
            } else {
                file = value;
            }
        }
        return new NatServices(resolvers, folder, file);
    }

    private static InetSocketAddress resolver(String text) {
        boolean alone = text.indexOf(':') != text.lastIndexOf(':') ? !text.startsWith("[") : text.indexOf(':') < 0;
        try {
            DisplaySettings.Address.Network place = NetWords.port(alone ? "[" + text + "]:" + DNS : text);
            return new InetSocketAddress(InetAddress.ofLiteral(place.host()), place.port());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the address of a resolver, with or without a port,"
                            + " such as 192.168.1.1 or 127.0.0.1:5353",
                    e);
        }
    }

    private static Path folder(String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text).toAbsolutePath().normalize();
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + text + "' cannot be a folder's name", e);
        }
        throw new IllegalArgumentException("the name of the folder behind " + FOLDER + " is missing");
    }

    private static String word(InetSocketAddress resolver) {
        String host = resolver.getAddress().getHostAddress();
        return "," + RESOLVER + new DisplaySettings.Address.Network(host, resolver.getPort());
    }

    /** As the option says it, each with a comma before it. */
    @Override
    public String toString() {
        return resolvers.stream().map(NatServices::word).collect(Collectors.joining())
                + (bootFolder == null ? "" : "," + FOLDER + bootFolder)
                + (bootFile.isEmpty() ? "" : "," + FILE + bootFile);
    }
}
