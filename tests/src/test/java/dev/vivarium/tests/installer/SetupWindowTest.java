package dev.vivarium.tests.installer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.HostTool;
import dev.vivarium.tests.display.VirtualDisplay;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Somebody goes through the set-up's window with a mouse, at both scales and in both languages, and opens the program. */
@Tag("full")
@Tag("linux")
class SetupWindowTest {
    private static final int SECONDS = 60;
    /** The window's size, and where its last button is from its lower right corner. */
    private static final int WIDTH = 808;
    private static final int HEIGHT = 560;
    private static final int FROM_RIGHT = 60;
    private static final int FROM_BELOW = 32;
    private static final int BORDER = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1,en,US,Set up Vivarium,Welcome|Where machines live|This computer|Desktop|Done",
            "2,zh,CN,设置 Vivarium,欢迎|虚拟机位置|此计算机|桌面|完成"})
    void fivePagesLeadToTheProgram(int scale, String language, String country, String title, String steps)
            throws Exception {
        Path opened = folder.resolve("opened");
        Path launcher = script("echo \"$#\" >'" + opened + "'");
        Path home = Files.createDirectory(folder.resolve("home"));
        try (VirtualDisplay display = new VirtualDisplay((WIDTH + 2 * BORDER) * scale, (HEIGHT + 2 * BORDER) * scale)) {
            List<String> command = new ArrayList<>(List.of("env", "-u", "VIVARIUM_HOME",
                    "XDG_DATA_HOME=" + home.resolve("data"), "XDG_CONFIG_HOME=" + home.resolve("config")));
            command.addAll(new InstalledParts(folder).java("main.Setup", "-Dsun.java2d.uiScale=" + scale,
                    "-Duser.language=" + language, "-Duser.country=" + country, "-Duser.home=" + home,
                    "-Dvivarium.theme=light", "-Dflatlaf.useNativeLibrary=false", "-Dvivarium.launcher=" + launcher));
            Process setup = display.start(command);
            try {
                int page = 0;
                for (String step : steps.split("\\|")) {
                    display.xdotool("search", "--sync", "--onlyvisible", "--name", title + " – " + step);
                    display.xdotool("sleep", "0.5"); // the title is there first
                    picture(display, scale + "-" + language + "-" + page++);
                    press(display, scale);
                }
                assertTrue(setup.waitFor(SECONDS, TimeUnit.SECONDS), "it ends when the program is opened");
                assertEquals(0, setup.exitValue());
            } finally {
                setup.destroyForcibly();
            }
        }
        await(opened);
        assertEquals("0\n", Files.readString(opened));
        assertEquals(home.resolve("Vivarium") + "\n",
                Files.readString(home.resolve("config/vivarium/machines")));
        assertTrue(Files.isDirectory(home.resolve("Vivarium")));
        Path entry = home.resolve("data/applications/dev.vivarium.Vivarium.desktop");
        assertEquals("", HostTool.output("desktop-file-validate", entry.toString()));
        assertEquals(launcher, Files.readSymbolicLink(home.resolve(".local/bin/viv")));
    }

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("viv"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Presses the last button of the bar; without a window manager the window is in the middle of the screen. */
    private static void press(VirtualDisplay display, int scale) throws Exception {
        display.xdotool("mousemove", Integer.toString((BORDER + WIDTH - FROM_RIGHT) * scale),
                Integer.toString((BORDER + HEIGHT - FROM_BELOW) * scale), "sleep", "0.3", "click", "1");
    }

    /** Keeps what is on the screen for people to look at, and checks that something is. */
    private static void picture(VirtualDisplay display, String name) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        BufferedImage image;
        do {
            image = display.picture();
        } while (colours(image) < 8 && System.nanoTime() < end);
        Path pictures = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", pictures.resolve("setup-" + name + ".png").toFile());
        assertFalse(colours(image) < 8, "the window is drawn");
    }

    private static long colours(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().limit(8).count();
    }

    private static void await(Path file) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Files.exists(file) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertTrue(Files.exists(file), "the program was not opened");
    }
}
