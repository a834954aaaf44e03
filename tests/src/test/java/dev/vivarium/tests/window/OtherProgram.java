package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.tests.boot.HostTool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another program, with a window out of which a file can be dragged; the pointer is moved by xdotool. */
final class OtherProgram implements AutoCloseable {
    private static final int STEPS = 12;
    private static final String STEP_SECONDS = "0.05";

    private final Process process;
    private final int x;
    private final int y;

    private OtherProgram(Process process, int x, int y) {
        this.process = process;
        this.x = x;
        this.y = y;
    }

    static OtherProgram offering(Path file) throws IOException {
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Dprism.order=sw",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), DragSource.class.getName(), file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.US_ASCII));
        String[] place = said.readLine().split(" ");
        assertEquals("ready", place[0]);
        return new OtherProgram(process, Integer.parseInt(place[1]), Integer.parseInt(place[2]));
    }

    /** Takes the file and holds it there. */
    void dragTo(int toX, int toY) throws IOException, InterruptedException {
        xdotool("mousemove", x, y);
        HostTool.output("xdotool", "mousedown", "1");
        for (int step = 1; step <= STEPS; step++) {
            HostTool.output("sleep", STEP_SECONDS);
            xdotool("mousemove", x + (toX - x) * step / STEPS, y + (toY - y) * step / STEPS);
        }
        HostTool.output("sleep", STEP_SECONDS);
        xdotool("mousemove", toX + 1, toY + 1);
    }

    void drop() throws IOException, InterruptedException {
        HostTool.output("xdotool", "mouseup", "1");
    }

    private static void xdotool(String what, int atX, int atY) throws IOException, InterruptedException {
        HostTool.output("xdotool", what, Integer.toString(atX), Integer.toString(atY));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
