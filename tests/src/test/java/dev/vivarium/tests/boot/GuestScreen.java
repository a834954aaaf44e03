package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import dev.vivarium.tests.kvm.QmpSocket;
import dev.vivarium.tests.run.VivProcess;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody who sits at a machine: looks at its screen, types, and moves the pointer, over the control socket. */
final class GuestScreen implements AutoCloseable {
    /** Where pictures are kept for who wants to see what a test has seen. */
    private static final Path PICTURES = Path.of("target/screens").toAbsolutePath();
    private static final long LOOK_MILLIS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VivProcess viv;
    private final QmpSocket qmp;

    GuestScreen(VivProcess viv, Path socket) throws IOException {
        this.viv = viv;
        qmp = new QmpSocket(socket);
    }

    /** The same for a machine that has just been started. */
    static GuestScreen whenItIsThere(VivProcess viv, Path socket) throws Exception {
        while (!Files.exists(socket)) {
            Thread.sleep(LOOK_MILLIS);
            assertTrue(viv.runsFor(0), () -> viv.output() + viv.errors());
        }
        return new GuestScreen(viv, socket);
    }

    /** The lines of a text mode without blanks at their ends; nothing while the guest shows pixels. */
    String text() throws IOException {
        String answer;
        try {
            answer = qmp.execute("x-viv-query-text");
        } catch (IOException e) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (JsonNode line : JSON.readTree(answer).path("return").path("lines")) {
            text.append(line.asText()).append('\n');
        }
        return text.toString();
    }

    /** Waits until one of the screen's lines has the text; the process must go on for as long. @return the whole screen */
    String awaitText(String expected, long seconds) throws Exception {
        String seen = text();
        for (long second = 0; !seen.contains(expected); second++) {
            assertTrue(second < seconds && viv.runsFor(1), "\"" + expected + "\" is not on the screen:\n" + seen
                    + "\nThe process said:\n" + viv.output() + viv.errors());
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
    }
}
