package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import dev.vivarium.tests.kvm.QmpSocket;
import dev.vivarium.tests.run.GuestMode;
import dev.vivarium.tests.run.VivProcess;

import org.jspecify.annotations.Nullable;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who sits at a machine: reads its screen, types, and moves the pointer, over the control socket. */
final class GuestScreen implements AutoCloseable {
    /** Where pictures are kept for who wants to see what a test has seen. */
    private static final Path PICTURES = Path.of("target/screens").toAbsolutePath();
    private static final long LOOK_MILLIS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final long SOCKET_SECONDS = 60;

    private final VivProcess viv;
    private final QmpSocket qmp;
    private final boolean owns;
    private @Nullable FrameBufferText font;

    private GuestScreen(VivProcess viv, QmpSocket qmp, boolean owns) {
        this.viv = viv;
        this.qmp = qmp;
        this.owns = owns;
    }

    /**
     * Starts a machine, which ends when this is closed.
     *
     * @param folder where the control socket is put
     */
    static GuestScreen start(Path folder, String... options) throws Exception {
        Path socket = folder.resolve("qmp");
        List<String> arguments = new ArrayList<>(List.of("run", "--monitor", socket.toString()));
        arguments.addAll(List.of(options));
        VivProcess viv = VivProcess.start(arguments.toArray(String[]::new));
        try {
            return new GuestScreen(viv, connected(viv, socket), true);
        } catch (IOException e) {
            viv.close();
            throw e;
        }
    }

    /** Of a machine that somebody else has started, perhaps just now. */
    static GuestScreen of(VivProcess viv, Path socket) throws Exception {
        return new GuestScreen(viv, connected(viv, socket), false);
    }

    private static QmpSocket connected(VivProcess viv, Path socket) throws Exception {
        long end = System.nanoTime() + GuestMode.scale(SOCKET_SECONDS) * 1_000_000_000;
        while (true) {
            try {
                return new QmpSocket(socket);
            } catch (IOException e) {
                if (System.nanoTime() > end || !viv.runsFor(0)) {
                    throw new IOException("No control socket; the machine said: " + viv.output() + viv.errors(), e);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
    }

    VivProcess process() {
        return viv;
    }

    /** From now on characters that the guest has drawn itself are read, too. */
    void readPixels(FrameBufferText drawn) {
        font = drawn;
    }

    /** The lines of a text mode without blanks at their ends; none while the guest shows pixels. */
    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try {
            JsonNode answer = JSON.readTree(qmp.execute("x-viv-query-text")).get("return");
            answer.get("lines").forEach(line -> lines.add(line.textValue()));
        } catch (IOException e) {
            if (e.getMessage() == null || !e.getMessage().contains("shows pixels")) {
                throw e;
            }
        }
        return lines;
    }

    String text() throws IOException {
        List<String> lines = lines();
        return lines.isEmpty() && font != null ? font.read(picture("seen")) : String.join("\n", lines);
    }

    /**
     * Waits until the screen shows the text; that is an error if it takes longer, where guests are not slow.
     *
     * @return the whole screen
     */
    String awaitText(String expected, long seconds) throws Exception {
        long end = System.nanoTime() + GuestMode.scale(seconds) * 1_000_000_000;
        String seen = text();
        while (!seen.contains(expected)) {
            if (System.nanoTime() > end || !viv.runsFor(0)) {
                fail("The screen does not show '" + expected + "' but:\n" + seen + "\nand the machine said: "
                        + viv.output() + viv.errors());
            }
            Thread.sleep(LOOK_MILLIS);
            seen = text();
        }
        return seen;
    }

    void type(String text) throws IOException {
        // Single quotes would become double ones.
        qmp.execute("x-viv-type", JSON.createObjectNode().put("text", text).toString().replace("'", "\\u0027"));
    }

    /** Presses keys together, named as QEMU does, and lets go of them. */
    void press(String... keys) throws IOException {
        ArrayNode all = JSON.createArrayNode();
        for (String key : keys) {
            all.addObject().put("type", "qcode").put("data", key);
        }
        qmp.execute("send-key", JSON.createObjectNode().set("keys", all).toString());
    }

    /** Holds a key down, or lets go of it. */
    void hold(String key, boolean down) throws IOException {
        qmp.execute("input-send-event", "{'events':[{'type':'key','data':{'down':" + down
                + ",'key':{'type':'qcode','data':'" + key + "'}}}]}");
    }

    /** Moves the pointer to a pixel of a screen of this size. */
    void pointTo(int x, int y, BufferedImage screen) throws IOException {
        qmp.execute("input-send-event", "{'events':[" + place("x", x, screen.getWidth()) + ","
                + place("y", y, screen.getHeight()) + "]}");
    }

    private static String place(String axis, int pixel, int pixels) {
        return "{'type':'abs','data':{'axis':'" + axis + "','value':" + pixel * 32767 / (pixels - 1) + "}}";
    }

    void button(boolean down) throws IOException {
        qmp.execute("input-send-event",
                "{'events':[{'type':'btn','data':{'down':" + down + ",'button':'left'}}]}");
    }

    /** Ends the machine. */
    void quit() throws IOException {
        qmp.execute("quit");
    }

    /** @return what is on the screen, which is kept as a file of this name, too */
    BufferedImage picture(String name) throws IOException {
        Path file = Files.createDirectories(PICTURES).resolve(name + ".png");
        qmp.execute("screendump",
                JSON.createObjectNode().put("filename", file.toString()).put("format", "png").toString());
        return ImageIO.read(file.toFile());
    }

    @Override
    public void close() throws IOException {
        qmp.close();
        if (owns) {
            viv.close();
        }
    }
}
