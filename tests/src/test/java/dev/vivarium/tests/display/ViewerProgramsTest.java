package dev.vivarium.tests.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.display.PictureFile;
import dev.vivarium.engine.display.rfb.RfbServer;
import dev.vivarium.engine.display.rfb.RfbSettings;
import dev.vivarium.engine.display.rfb.VncPassword;
import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The remote display with viewers that others wrote: a picture that is known at each place, and keys that must arrive. */
@Tag("full")
@Tag("linux")
@Timeout(180)
class ViewerProgramsTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FIRST_PORT = 5900;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);

    @TempDir
    private Path folder;

    private final PatternScreen screen = new PatternScreen(WIDTH, HEIGHT);
    private final ListeningGuest guest = new ListeningGuest();
    private int number;

    @Test
    void vncsnapshotUnderstandsEveryEncoding() throws Exception {
        try (RfbServer server = open(null)) {
            for (String encodings : List.of("tight", "hextile", "raw", "copyrect tight hextile")) {
                Path file = folder.resolve("shot.jpg");
                HostTool.output("vncsnapshot", "-quiet", "-encodings", encodings, "127.0.0.1:" + number,
                        file.toString());
                BufferedImage image = ImageIO.read(file.toFile());
                assertEquals(WIDTH, image.getWidth());
                assertEquals(HEIGHT, image.getHeight());
                int far = 0;
                for (int y = 8; y < HEIGHT; y += 16) {
                    for (int x = 8; x < WIDTH; x += 16) {
                        far += isPlain(x, y) && distance(image.getRGB(x, y), screen.pixel(x, y)) > 12 ? 1 : 0;
                    }
                }
                assertEquals(0, far, encodings);
                screen.move();
            }
            server.showLamps(0);
        }
    }

    @Test
    void gvnccaptureTakesAnExactPicture() throws Exception {
        try (RfbServer server = open(null)) {
            Path file = folder.resolve("shot.png");
            HostTool.output("gvnccapture", "-q", "127.0.0.1:" + number, file.toString());
            assertEquals("", difference(ImageIO.read(file.toFile())));
            server.showLamps(0);
        }
    }

    @Test
    void aScreenshotIsReadByOthers() throws Exception {
        for (PictureFile.Format format : PictureFile.Format.values()) {
            Path file = folder.resolve("shot");
            PictureFile.write(screen, file, format);
            Path png = folder.resolve("shot.png");
            Files.write(png, format == PictureFile.Format.PNG ? Files.readAllBytes(file)
                    : HostTool.output(new byte[0], "pnmtopng", "-quiet", file.toString()));
            assertEquals("", difference(ImageIO.read(png.toFile())));
        }
    }

    @Test
    void tigervncShowsAMovingPictureAndTypes() throws Exception {
        Path passwords = folder.resolve("password");
        // As vncpasswd stores it: the password with DES and a key that everybody knows.
        Files.write(passwords, java.util.HexFormat.of().parseHex("dbd83cfd727a1458"));
        try (RfbServer server = open(new VncPassword("password"));
                VirtualDisplay display = new VirtualDisplay(WIDTH, HEIGHT)) {
            for (String encoding : List.of("Tight", "ZRLE", "Hextile", "Raw")) {
                Process viewer = display.start(List.of("xtigervncviewer", "-PasswordFile", passwords.toString(),
                        "-AutoSelect=0", "-PreferredEncoding", encoding, "-FullScreen", "-RemoteResize=0",
                        "127.0.0.1::" + (FIRST_PORT + number)));
                try {
                    for (int i = 0; i < 30; i++) {
                        screen.move();
                        Thread.sleep(10);
                    }
                    awaitPicture(display);
                    if (encoding.equals("ZRLE")) {
                        typeAndClick(display);
                    }
                } finally {
                    viewer.destroy();
                    viewer.waitFor();
                }
            }
            server.showLamps(0);
        }
    }

    private void typeAndClick(VirtualDisplay display) throws IOException, InterruptedException {
        display.xdotool("key", "a", "shift+b", "F2", "Left");
        awaitTold(List.of("+a", "-a", "+shift", "+b", "-shift", "-b", "+f2", "-f2", "+left", "-left"));
        guest.told().clear();
        display.xdotool("mousemove", "639", "479", "click", "3");
        awaitTold(List.of("to 32767 32767", "buttons 2", "to 32767 32767", "buttons 0"));
    }

    /** Those must have come in this order; others may have come between. */
    private void awaitTold(List<String> expected) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            List<String> rest = new ArrayList<>(expected);
            guest.told().forEach(one -> {
                if (!rest.isEmpty() && one.equals(rest.getFirst())) {
                    rest.removeFirst();
                }
            });
            if (rest.isEmpty()) {
                return;
            }
            assertTrue(System.nanoTime() < deadline, rest + " is missing in " + guest.told());
            Thread.sleep(20);
        }
    }

    private void awaitPicture(VirtualDisplay display) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        String difference = difference(display.picture());
        while (!difference.isEmpty()) {
            assertTrue(System.nanoTime() < deadline, difference);
            Thread.sleep(100);
            difference = difference(display.picture());
        }
    }

    /** Except for the viewer's own pointer. */
    private String difference(BufferedImage image) {
        int wrong = 0;
        String first = "";
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int actual = image.getRGB(x, y) & 0xFFFFFF;
                if (actual != screen.pixel(x, y) && wrong++ == 0) {
                    first = x + "," + y + " is " + Integer.toHexString(actual);
                }
            }
        }
        return wrong <= 100 ? "" : wrong + " pixels, " + first;
    }

    private RfbServer open(@org.jspecify.annotations.Nullable VncPassword password) throws IOException {
        ServerSocketChannel listening = ServerSocketChannel.open();
        for (number = 20; !listening.socket().isBound(); number++) {
            try {
                listening.bind(new InetSocketAddress("127.0.0.1", FIRST_PORT + number));
            } catch (BindException e) {
                assertTrue(number < 90, "No port is free.");
            }
        }
        number--;
        return RfbServer.open(listening, new RfbSettings("pattern", password), screen, guest);
    }

    /** Whether JPEG, which vncsnapshot writes, leaves the colour there as it is. */
    private boolean isPlain(int x, int y) {
        return screen.pixel(x, y) == screen.pixel(x + 7, y + 7) && screen.pixel(x, y) == screen.pixel(x - 7, y - 7);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }
}
