package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.nat.UserNetwork.Boot;
import dev.vivarium.engine.net.nat.UserNetwork.Config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Booting from the network. */
@Timeout(60)
class TftpTest {
    @TempDir
    Path place;

    private Config config() throws Exception {
        Path folder = Files.createDirectories(place.resolve("boot"));
        Files.createDirectories(folder.resolve("pxe"));
        Files.write(folder.resolve("kernel"), GuestTcp.pattern(100_000, 1));
        Files.write(folder.resolve("even"), new byte[1024]);
        Files.writeString(folder.resolve("pxe/menu"), "menu");
        Files.writeString(place.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("link"), place.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("out"), place);
        return Config.USUAL.withBoot(new Boot(folder, "pxe/menu"));
    }

    private static byte[] request(int operation, String... words) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.write(0);
        request.write(operation);
        for (String word : words) {
            request.writeBytes(word.getBytes(StandardCharsets.UTF_8));
            request.write(0);
        }
        return request.toByteArray();
    }

    private static byte[] acknowledgement(int block) {
        return new byte[]{0, 4, (byte) (block >> 8), (byte) block};
    }

    private static byte[] load(ScriptedGuest guest, int blockBytes, byte[] request) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        guest.sendUdp(3000, ScriptedGuest.HOST, 69, request);
        int expected = 1;
        while (true) {
            byte[] frame = guest.awaitUdpFrame(3000);
            int port = Wire.get16(frame, 34);
            byte[] data = Arrays.copyOfRange(frame, 42, frame.length);
            assertTrue(port != 69, "a transfer has a port of its own");
            if (Wire.get16(data, 0) == 6) {
                guest.sendUdp(3000, ScriptedGuest.HOST, port, acknowledgement(0));
                continue;
            }
            assertEquals(3, Wire.get16(data, 0));
            assertEquals(expected, Wire.get16(data, 2));
            file.write(data, 4, data.length - 4);
            guest.sendUdp(3000, ScriptedGuest.HOST, port, acknowledgement(expected));
            expected++;
            if (data.length - 4 < blockBytes) {
                return file.toByteArray();
            }
        }
    }

    @Test
    void filesAreRead() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(config())) {
            guest.introduce();
            assertArrayEquals(GuestTcp.pattern(100_000, 1), load(guest, 512, request(1, "kernel", "octet")));
            assertEquals(1024, load(guest, 512, request(1, "even", "OCTET")).length);
            assertEquals("menu",
                    new String(load(guest, 512, request(1, "/pxe/menu", "octet")), StandardCharsets.UTF_8));
            assertArrayEquals(GuestTcp.pattern(100_000, 1),
                    load(guest, 1400, request(1, "kernel", "octet", "blksize", "1400", "tsize", "0")));
        }
    }

    @Test
    void optionsAreAnswered() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(config())) {
            guest.introduce();
            guest.sendUdp(3000, ScriptedGuest.HOST, 69, request(1, "kernel", "octet", "tsize", "0", "blksize", "60000",
                    "timeout", "3", "windowsize", "9", "blksize", "x"));
            byte[] answer = guest.awaitUdp(3000);
            assertEquals(6, Wire.get16(answer, 0));
            assertEquals("tsize\000100000\0blksize\0001468\0timeout\0003\000",
                    new String(answer, 2, answer.length - 2, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void nothingOutsideOfTheFolderIsRead() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(config())) {
            guest.introduce();
            String[] names = {"../secret", "/../secret", "pxe/../../secret", "link", "out/secret", "", "/", "pxe",
                    "..\\secret", "nothing", "a".repeat(5000), "//etc/passwd", "kernel\u0001"};
            for (String name : names) {
                guest.sendUdp(3000, ScriptedGuest.HOST, 69, request(1, name, "octet"));
                byte[] answer = guest.awaitUdp(3000);
                assertEquals(5, Wire.get16(answer, 0), name);
            }
            guest.sendUdp(3000, ScriptedGuest.HOST, 69, request(2, "kernel", "octet"));
            assertEquals(2, Wire.get16(guest.awaitUdp(3000), 2), "nothing is written");
        }
    }

    @Test
    void whatIsLostIsSentAgainAndTransfersAreBounded() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(config())) {
            guest.introduce();
            for (int i = 0; i < 40; i++) {
                guest.sendUdp(3000 + i, ScriptedGuest.HOST, 69, request(1, "kernel", "octet"));
            }
            guest.introduce();
            assertEquals(40 - 16, guest.metric("overLimit"));
            byte[] again = guest.awaitUdp(3000);
            assertEquals(1, Wire.get16(again, 2));
        }
    }

    @Test
    void dhcpNamesTheFile() throws Exception {
        try (ScriptedGuest guest = new ScriptedGuest(config())) {
            guest.send(ServicesTest.dhcp(1, ScriptedGuest.MAC, new byte[0]));
            byte[] offer = guest.awaitUdp(68);
            assertEquals("10.0.2.2", new String(ServicesTest.options(offer).get(66), StandardCharsets.US_ASCII));
            assertEquals("pxe/menu", new String(ServicesTest.options(offer).get(67), StandardCharsets.US_ASCII));
            assertEquals(ScriptedGuest.HOST, Ip.v4At(offer, 20));
        }
    }
}
