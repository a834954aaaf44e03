package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.display.VirtualDisplay;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The remote display of a running guest in viewers that others wrote, with and without a password: what they show is what {@code viv
 * screenshot} shows at the same moment, and what is typed into a viewer's window reaches the guest.
 */
@Tag("full")
@Tag("linux")
class ViewedGuestTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int FIRST_PORT = 5900;
    private static final long GUEST_SECONDS = 60;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    /** "password", as vncpasswd stores it: with DES and a key that everybody knows. */
    private static final String STORED_PASSWORD = "dbd83cfd727a1458";
    /** JPEG, which vncsnapshot writes, keeps the mean of a block of this size, nearly. */
    private static final int BLOCK = 16;
    private static final double MOST_OFF_IN_A_BLOCK = 3;
    /** Of a viewer's own pointer. */
    private static final int POINTER_PIXELS = 100;

    @TempDir
    private Path folder;

    private int number;

    /** Takes one picture. */
    private interface Camera {
        BufferedImage take() throws Exception;
    }

    /** Says how far two pictures are from each other, or nothing if they are the same. */
    private interface Comparison {
        String difference(BufferedImage one, BufferedImage other);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void programsThatTakePicturesSeeTheScreen(boolean password) throws Exception {
        try (GuestScreen guest = menu(password)) {
            Path jpeg = folder.resolve("shot.jpg");
            awaitSame(() -> {
                List<String> command = new ArrayList<>(List.of("vncsnapshot", "-quiet", "-nocursor"));
                if (password) {
                    command.addAll(List.of("-passwd", storedPassword().toString()));
                }
                command.addAll(List.of("127.0.0.1:" + number, jpeg.toString()));
                HostTool.output(command.toArray(String[]::new));
                return ImageIO.read(jpeg.toFile());
            }, ViewedGuestTest::blocksOff);
            Path png = folder.resolve("shot.png");
            awaitSame(() -> {
                capture(png, password);
                return ImageIO.read(png.toFile());
            }, (one, other) -> pixelsOff(one, other, 0));
            guest.picture("viewed-grub");
        }
    }

    /** Where it has to ask, gvnccapture asks its terminal. */
    private void capture(Path file, boolean password) throws IOException, InterruptedException {
        List<String> command = List.of("gvnccapture", "-q", "127.0.0.1:" + number, file.toString());
        if (!password) {
            HostTool.output(command.toArray(String[]::new));
            return;
        }
        Process process = new ProcessBuilder("script", "-qec", String.join(" ", command), "/dev/null")
                .redirectErrorStream(true).start();
        StringBuilder said = new StringBuilder();
        try (var in = process.getInputStream()) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                said.append((char) next);
                if (said.toString().endsWith("Password: ")) {
                    process.getOutputStream().write("password\n".getBytes(StandardCharsets.US_ASCII));
                    process.getOutputStream().flush();
                }
            }
        }
        assertEquals(0, process.waitFor(), () -> "gvnccapture said: " + said);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aViewerShowsTheScreenAndTypes(boolean password) throws Exception {
        try (GuestScreen guest = menu(password); VirtualDisplay display = new VirtualDisplay(WIDTH, HEIGHT)) {
            List<String> command = new ArrayList<>(List.of("xtigervncviewer", "-FullScreen", "-RemoteResize=0"));
            if (password) {
                command.addAll(List.of("-PasswordFile", storedPassword().toString()));
            }
            command.add("127.0.0.1::" + (FIRST_PORT + number));
            Process viewer = display.start(command);
            try {
                awaitSame(display::picture, ViewedGuestTest::allButThePointer);
                BufferedImage menu = display.picture();
                display.xdotool("key", "c");
                guest.awaitText("grub>", GUEST_SECONDS);
                awaitSame(display::picture, ViewedGuestTest::allButThePointer);
                assertFalse(allButThePointer(menu, display.picture()).isEmpty(), "The viewer still shows the menu.");
                display.xdotool("type", "--delay", "50", "set Who=\"a viewer\"\necho Typed by $Who!\n");
                guest.awaitText("\nTyped by a viewer!\n", GUEST_SECONDS);
                awaitSame(display::picture, ViewedGuestTest::allButThePointer);
                guest.picture("viewed-typed");
                assertTrue(viewer.isAlive());
            } finally {
                viewer.destroy();
                viewer.waitFor();
            }
        }
    }

    /** GRUB's menu, which does not move once a key has stopped its count to the first entry. */
    private GuestScreen menu(boolean password) throws Exception {
        number = freeDisplay();
        String address = "rfb=127.0.0.1:" + (FIRST_PORT + number);
        if (password) {
            address += ",password-file=" + Files.writeString(folder.resolve("plain"), "password\n");
        }
        GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M", "--cdrom",
                FirmwareFiles.unpacked("grub-rescue-pc").resolve("usr/lib/grub-rescue/grub-rescue-cdrom.iso")
                        .toString(),
                "--display", address);
        guest.awaitText("Microsoft Windows", GUEST_SECONDS);
        guest.press("down");
        guest.awaitText("*GNU (aka GNU/Hurd)", GUEST_SECONDS);
        return guest;
    }

    private static int freeDisplay() throws IOException {
        for (int display = 20; display < 90; display++) {
            try (ServerSocket tried = new ServerSocket(FIRST_PORT + display, 1, InetAddress.getLoopbackAddress())) {
                return tried.getLocalPort() - FIRST_PORT;
            } catch (BindException e) {
                // Somebody else's.
            }
        }
        throw new IOException("No port is free.");
    }

    private Path storedPassword() throws IOException {
        return Files.write(folder.resolve("stored"), HexFormat.of().parseHex(STORED_PASSWORD));
    }

    /** Until a viewer's picture is the same as a screenshot that is made before and after it, for a cursor may blink. */
    private void awaitSame(Camera viewer, Comparison comparison) throws Exception {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        String difference = "";
        do {
            assertTrue(System.nanoTime() < deadline, "The viewer's picture is not the screenshot's: " + difference);
            BufferedImage before = screenshot();
            BufferedImage seen = viewer.take();
            BufferedImage after = screenshot();
            String still = pixelsOff(before, after, 0);
            difference = still.isEmpty() ? comparison.difference(seen, before) : still;
        } while (!difference.isEmpty());
    }

    /** As people take one. */
    private BufferedImage screenshot() throws Exception {
        Path file = folder.resolve("screen.png");
        try (VivProcess viv = VivProcess.start("screenshot", folder.resolve("qmp").toString(), file.toString())) {
            assertEquals(0, viv.exitStatus(GUEST_SECONDS), viv.errors());
        }
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(WIDTH, image.getWidth());
        assertEquals(HEIGHT, image.getHeight());
        return image;
    }

    private static String allButThePointer(BufferedImage one, BufferedImage other) {
        return pixelsOff(one, other, POINTER_PIXELS);
    }

    private static String pixelsOff(BufferedImage one, BufferedImage other, int allowed) {
        int wrong = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                wrong += ((one.getRGB(x, y) ^ other.getRGB(x, y)) & 0xFFFFFF) == 0 ? 0 : 1;
            }
        }
        return wrong <= allowed ? "" : wrong + " pixels";
    }

    private static String blocksOff(BufferedImage one, BufferedImage other) {
        double most = 0;
        for (int y = 0; y < HEIGHT; y += BLOCK) {
            for (int x = 0; x < WIDTH; x += BLOCK) {
                for (int shift = 0; shift < 24; shift += 8) {
                    most = Math.max(most, Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)));
                }
            }
        }
        return most <= MOST_OFF_IN_A_BLOCK ? "" : "a block by " + most;
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += image.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return (double) sum / (BLOCK * BLOCK);
    }
}
