package dev.vivarium.engine.net.nat;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** Who answers the host's questions: resolv.conf(5), read again when it has changed, or a list that was given. */
final class Resolvers {
    static final Path FILE = Path.of("/etc/resolv.conf");
    private static final int DNS = 53;
    private static final int MOST = 3;
    private static final int FILE_MOST = 64 << 10;
    private static final long LOOK_AGAIN = 1_000_000_000L;

    private record Version(FileTime modified, long size, @Nullable Object key) {
    }

    private final Path file;
    private final @Nullable List<InetSocketAddress> given;
    private List<InetSocketAddress> read = List.of();
    private @Nullable Version version;
    private long lookAt;

    Resolvers(Path file, @Nullable List<InetSocketAddress> given) {
        this.file = file;
        this.given = given;
    }

    List<InetSocketAddress> all(long now) {
        if (given != null) {
            return given;
        }
        if (now >= lookAt) {
            lookAt = now + LOOK_AGAIN;
            look();
        }
        return read;
    }

    @Nullable
    InetSocketAddress first(long now) {
        List<InetSocketAddress> all = all(now);
        return all.isEmpty() ? null : all.getFirst();
    }

    private void look() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Version found = new Version(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
            if (!found.equals(version)) {
                version = found;
                read = parse(file);
            }
        } catch (IOException e) {
            // It may be in the middle of being replaced: what it said before holds until it is there again.
            version = null;
        }
    }

    private static List<InetSocketAddress> parse(Path file) throws IOException {
        List<InetSocketAddress> found = new ArrayList<>();
        String text;
        try (var in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(FILE_MOST), StandardCharsets.ISO_8859_1);
        }
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            if (words.length >= 2 && words[0].equals("nameserver") && found.size() < MOST) {
                InetAddress address = literal(words[1]);
                if (address != null && HostAddresses.speaks(Ip.of(address))) {
                    found.add(new InetSocketAddress(address, DNS));
                }
            }
        }
        return List.copyOf(found);
    }

    private static @Nullable InetAddress literal(String word) {
        try {
            return InetAddress.ofLiteral(word);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
