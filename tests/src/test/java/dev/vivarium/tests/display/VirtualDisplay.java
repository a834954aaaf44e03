package dev.vivarium.tests.display;

import dev.vivarium.tests.boot.HostTool;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An X server without a screen, for programs that open windows. */
public final class VirtualDisplay implements AutoCloseable {
    private final Process server;
    private final String name;

    public VirtualDisplay(int width, int height) throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24",
                "-nolisten", "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        name = ":" + new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }

    public Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", name);
        return builder.start();
    }

    public void xdotool(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 3];
        command[0] = "env";
        command[1] = "DISPLAY=" + name;
        command[2] = "xdotool";
        System.arraycopy(words, 0, command, 3, words.length);
        HostTool.output(command);
    }

    /** What is on the screen, by xwd (X11's XWDFile.h). */
    public BufferedImage picture() throws IOException, InterruptedException {
        ByteBuffer dump = ByteBuffer.wrap(HostTool.output(new byte[0], "env", "DISPLAY=" + name, "xwd", "-root",
                "-silent"));
        int width = dump.getInt(4 * 4);
        int height = dump.getInt(5 * 4);
        int bytesPerLine = dump.getInt(12 * 4);
        int pixels = dump.getInt(0) + dump.getInt(19 * 4) * 12;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, Integer.reverseBytes(dump.getInt(pixels + y * bytesPerLine + 4 * x)) & 0xFFFFFF);
            }
        }
        return image;
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(10, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
