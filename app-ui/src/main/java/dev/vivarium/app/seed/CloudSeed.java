package dev.vivarium.app.seed;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a guest's cloud-init is told at its first start: a disc called {@code cidata}, as its data source NoCloud looks for. The same
 * request makes the same disc, by which cloud-init knows that it has seen it.
 */
public final class CloudSeed {
    private static final int FILE_MOST = 1 << 20;
    private static final int KEYS_MOST = 16 << 10;
    private static final Pattern KEY = Pattern
            .compile("(ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/=]+( [^\"\\\\\\p{Cntrl}]*)?");
    private static final List<String> USUAL_KEYS = List.of("id_ed25519.pub", "id_ecdsa.pub", "id_rsa.pub");
    /** How user data of each kind begins that cloud-init knows. */
    private static final List<String> BEGINNINGS = List.of("#cloud-config", "#!", "#include", "#cloud-boothook",
            "#part-handler", "#cloud-config-archive", "## template:", "Content-Type:", "MIME-Version:", "\u001f\u008b");

    private CloudSeed() {
    }

    /**
     * Makes the disc.
     *
     * @param machine what the guest is called if the request does not say it
     * @throws VmException if a file that it names cannot be used
     */
    public static byte[] image(SeedRequest request, String machine) throws VmException {
        byte[] user = userData(request);
        String hostname = request.hostname() == null ? hostname(machine) : request.hostname();
        IsoImage image = new IsoImage("cidata");
        image.add("user-data", user);
        image.add("meta-data", metaData(user, hostname));
        Path network = request.networkConfig();
        if (network != null) {
            image.add("network-config", read(network));
        }
        return image.bytes();
    }

    private static byte[] userData(SeedRequest request) throws VmException {
        Path file = request.userData();
        if (file != null) {
            byte[] bytes = read(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (BEGINNINGS.stream().noneMatch(text::startsWith)) {
                throw user("The file '" + file + "' is nothing that cloud-init knows: its first line is to be"
                        + " '#cloud-config' for YAML, or '#!' and a program for a script.");
            }
            return bytes;
        }
        StringBuilder yaml = new StringBuilder("#cloud-config\nssh_pwauth: false\nusers:\n  - name: ");
        yaml.append(request.user()).append("\n    sudo: \"ALL=(ALL) NOPASSWD:ALL\"\n    shell: /bin/bash\n")
                .append("    lock_passwd: true\n    ssh_authorized_keys:\n");
        for (String key : keys(request.sshKey())) {
            yaml.append("      - \"").append(key).append("\"\n");
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> keys(@Nullable Path given) throws VmException {
        Path file = given == null ? usualKey() : given;
        List<String> keys = new String(read(file), StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        boolean whole = !keys.isEmpty() && keys.stream()
                .allMatch(key -> key.length() <= KEYS_MOST && KEY.matcher(key).matches());
        if (!whole) {
            throw user("The file '" + file + "' does not hold a public key of OpenSSH's in each line.");
        }
        return keys;
    }

    private static Path usualKey() throws VmException {
        Path folder = Path.of(System.getProperty("user.home"), ".ssh");
        for (String name : USUAL_KEYS) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw user("There is no public key in " + folder
                + ": make one with 'ssh-keygen', or name another with ssh-key=FILE.");
    }

    private static byte[] metaData(byte[] userData, String hostname) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hostname.getBytes(StandardCharsets.UTF_8));
            String id = HexFormat.of().formatHex(digest.digest(userData), 0, 8);
            return ("instance-id: viv-" + id + "\nlocal-hostname: " + hostname + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java lacks an algorithm that it must have.", e);
        }
    }

    /** What of a machine's name a host can be called (RFC 1123). */
    private static String hostname(String machine) {
        String name = machine.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String fits = name.length() > 63 ? name.substring(0, 63).replaceAll("-$", "") : name;
        return fits.isEmpty() ? "vivarium" : fits;
    }

    private static byte[] read(Path file) throws VmException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FILE_MOST + 1);
            if (bytes.length > FILE_MOST) {
                throw user("The file '" + file + "' has more than 1 MiB, which is too much for cloud-init.");
            }
            return bytes;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The file '" + file + "' cannot be read: " + e.getMessage()
                    + ".", e);
        }
    }

    private static VmException user(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }
}
