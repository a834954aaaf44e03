package dev.vivarium.app.seed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

class CloudSeedTest {
    private static final int SECTOR = 2048;
    private static final String KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGM3 me@here";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    /** What a reader finds by the descriptor in that sector. */
    private static Map<String, String> files(byte[] image, int descriptor, Charset names) {
        ByteBuffer disc = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int start = descriptor * SECTOR;
        assertEquals("CD001", new String(image, start + 1, 5, StandardCharsets.US_ASCII));
        assertEquals("cidata", new String(image, start + 40, 32, names).strip());
        assertEquals(image.length / SECTOR, disc.getInt(start + 80));
        int root = disc.getInt(start + 158);
        int table = disc.getInt(start + 140);
        assertEquals(root, disc.getInt(table * SECTOR + 2));
        Map<String, String> files = new TreeMap<>();
        int at = root * SECTOR;
        for (int entry = 0; image[at] != 0; entry++) {
            int sector = disc.getInt(at + 2);
            assertEquals(sector, Integer.reverseBytes(disc.getInt(at + 6)));
            int bytes = disc.getInt(at + 10);
            if (entry >= 2) {
                files.put(new String(image, at + 33, image[at + 32], names),
                        new String(image, sector * SECTOR, bytes, StandardCharsets.UTF_8));
            }
            at += image[at];
        }
        return files;
    }

    private static Map<String, String> files(byte[] image) {
        Map<String, String> joliet = files(image, 17, StandardCharsets.UTF_16BE);
        Map<String, String> plain = files(image, 16, StandardCharsets.US_ASCII);
        assertEquals(joliet.size(), plain.size());
        joliet.forEach((name, content) -> assertEquals(content, plain.get(name.toUpperCase() + ".;1")));
        return joliet;
    }

    @Test
    void aUserIsMade() throws Exception {
        Path key = file("key.pub", "# mine\n" + KEY + "\n");
        SeedRequest request = SeedRequest.parse("user=ann,ssh-key=" + key);
        byte[] image = CloudSeed.image(request, "My Server_1");
        Map<String, String> files = files(image);
        String user = files.get("user-data");
        assertTrue(user.startsWith("#cloud-config\n"));
        assertTrue(user.contains("  - name: ann\n") && user.contains("      - \"" + KEY + "\"\n"), user);
        assertTrue(files.get("meta-data").matches("instance-id: viv-[0-9a-f]{16}\nlocal-hostname: my-server-1\n"),
                files.get("meta-data"));
        assertArrayEquals(image, CloudSeed.image(request, "My Server_1"));
    }

    @Test
    void filesAreTakenAsTheyAre() throws Exception {
        String large = "#cloud-config\n" + "# words\n".repeat(10_000);
        Path user = file("user", large);
        Path network = file("network", "version: 2\n");
        Map<String, String> files = files(CloudSeed.image(
                SeedRequest.parse(user + ",hostname=box,network-config=" + network), "m"));
        assertEquals(large, files.get("user-data"));
        assertEquals("version: 2\n", files.get("network-config"));
        assertTrue(files.get("meta-data").endsWith("local-hostname: box\n"));
    }

    @Test
    void whatCloudInitWouldIgnoreIsRefused() throws Exception {
        Path file = file("user", "users: []\n");
        assertEquals("The file '" + file + "' is nothing that cloud-init knows: its first line is to be"
                + " '#cloud-config' for YAML, or '#!' and a program for a script.",
                assertThrows(VmException.class, () -> CloudSeed.image(SeedRequest.parse(file.toString()), "m"))
                        .sentence());
        Path big = file("big", "#cloud-config\n" + "#".repeat(1 << 20));
        assertTrue(assertThrows(VmException.class, () -> CloudSeed.image(SeedRequest.parse(big.toString()), "m"))
                .sentence().contains("more than 1 MiB"));
        Path none = folder.resolve("none");
        assertTrue(assertThrows(VmException.class, () -> CloudSeed.image(SeedRequest.parse(none.toString()), "m"))
                .sentence().contains("cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "-----BEGIN OPENSSH PRIVATE KEY-----",
            "ssh-rsa AAAA x\"\n      - evil", "ssh-rsa AAAA \\x"})
    void whatIsNoKeyIsRefused(String content) throws Exception {
        Path key = file("key.pub", content);
        assertTrue(assertThrows(VmException.class,
                () -> CloudSeed.image(SeedRequest.parse("user=ann,ssh-key=" + key), "m")).sentence()
                .contains("public key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "user=", "user=Ann", "user=a:b", "user=ann,what", "hostname=x", "user=ann,hostname=-",
            "file,user=ann", "file,ssh-key=x", "user=ann,bus=scsi", "user=ann,ssh-key="})
    void whatIsNoRequestIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> SeedRequest.parse(text));
    }
}
