package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.tests.boot.HostTool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another program, with a window out of which a file can be dragged, or into which files can be; the pointer is moved by xdotool. */
final class OtherProgram implements AutoCloseable {
    private static final int STEPS = 12;
    private static final String STEP_SECONDS = "0.05";

    private final Process process;
    private final BufferedReader said;
    private final int x;
    private final int y;

    private OtherProgram(Class<?> program, Path argument) throws IOException {
        process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Dprism.order=sw",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), program.getName(), argument.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String[] place = says().split(" ");
        assertEquals("ready", place[0]);
        x = Integer.parseInt(place[1]);
        y = Integer.parseInt(place[2]);
    }

    /** One that a file can be dragged out of. */
    static OtherProgram offering(Path file) throws IOException {
        return new OtherProgram(DragSource.class, file);
    }

    /** One that copies what it is given into a folder. */
    static OtherProgram taking(Path folder) throws IOException {
        return new OtherProgram(DropFolder.class, folder);
    }

    /** What it says next. */
    String says() throws IOException {
        return String.valueOf(said.readLine());
    }

    /** Takes the file and holds it there. */
    void dragTo(int toX, int toY) throws IOException, InterruptedException {
        drag(x, y, toX, toY);
    }

    /** Takes what is there, and holds it over this program. */
    void dragFrom(int fromX, int fromY) throws IOException, InterruptedException {
        drag(fromX, fromY, x, y);
    }

    private static void drag(int fromX, int fromY, int toX, int toY) throws IOException, InterruptedException {
        xdotool("mousemove", fromX, fromY);
        HostTool.output("xdotool", "mousedown", "1");
        for (int step = 1; step <= STEPS; step++) {
            HostTool.output("sleep", STEP_SECONDS);
            xdotool("mousemove", fromX + (toX - fromX) * step / STEPS, fromY + (toY - fromY) * step / STEPS);
        }
        wiggle(toX, toY);
    }

    /** Moves a little, as a hand that holds something does. */
    void wiggle() throws IOException, InterruptedException {
        wiggle(x, y);
    }

    private static void wiggle(int atX, int atY) throws IOException, InterruptedException {
        for (int step = 1; step <= 3; step++) {
            HostTool.output("sleep", STEP_SECONDS);
            xdotool("mousemove", atX + step, atY + step);
        }
    }

    void drop() throws IOException, InterruptedException {
        HostTool.output("xdotool", "mouseup", "1");
    }

    private static void xdotool(String what, int atX, int atY) throws IOException, InterruptedException {
        HostTool.output("xdotool", what, Integer.toString(atX), Integer.toString(atY));
    }

    /** Whatever has failed, the button is let go of. */
    @Override
    public void close() throws IOException, InterruptedException {
        drop();
        process.destroyForcibly();
    }
}
