package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.tests.kvm.QmpSocket;
import dev.vivarium.tests.run.GuestMode;
import dev.vivarium.tests.run.VivProcess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A guest in a process of its own, and somebody who reads its screen and presses its keys. */
final class ScreenGuest implements AutoCloseable {
    /** Where pictures of guests go, for those who want to look. */
    private static final Path PICTURES = Path.of("target/screens");
    private static final long SOCKET_SECONDS = 60;
    private static final long LOOK_MILLIS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final VivProcess viv;
    private final QmpSocket qmp;

    private ScreenGuest(VivProcess viv, QmpSocket qmp) {
        this.viv = viv;
        this.qmp = qmp;
    }

    /** @param folder where the control socket is put */
    static ScreenGuest start(Path folder, String... options) throws Exception {
        Path socket = folder.resolve("qmp");
        List<String> arguments = new ArrayList<>(List.of("run", "--monitor", socket.toString()));
        arguments.addAll(List.of(options));
        VivProcess viv = VivProcess.start(arguments.toArray(String[]::new));
        try {
            return new ScreenGuest(viv, connected(viv, socket));
        } catch (IOException e) {
            viv.close();
            throw e;
        }
    }

    private static QmpSocket connected(VivProcess viv, Path socket) throws Exception {
        long end = System.nanoTime() + GuestMode.scale(SOCKET_SECONDS) * 1_000_000_000;
        while (true) {
            try {
                return new QmpSocket(socket);
            } catch (IOException e) {
                if (System.nanoTime() > end || !viv.runsFor(0)) {
                    throw new IOException("No control socket; the machine said: " + viv.errors(), e);
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
    }

    /** The lines of a text screen, each without blanks at its end; none while the guest shows pixels. */
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
        return String.join("\n", lines());
    }

    /** Waits until the screen shows the text; that is an error if it takes longer, where guests are not slow. */
    void await(String text, long seconds) throws Exception {
        long end = System.nanoTime() + GuestMode.scale(seconds) * 1_000_000_000;
        while (!text().contains(text)) {
            if (System.nanoTime() > end || !viv.runsFor(0)) {
                fail("The screen does not show '" + text + "' but:\n" + text() + "\nand the machine said: "
                        + viv.errors());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Types on an American keyboard, and waits until the guest has taken all of it. */
    void type(String text) throws IOException {
        qmp.execute("x-viv-type", JSON.createObjectNode().put("text", text).toString());
    }

    /** Presses keys together, named as QEMU does, and lets go of them. */
    void press(String... keys) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String key : keys) {
            all.append(all.isEmpty() ? "" : ",").append("{'type':'qcode','data':'").append(key).append("'}");
        }
        qmp.execute("send-key", "{'keys':[" + all + "]}");
    }

    /** Holds a key down, or lets go of it. */
    void hold(String key, boolean down) throws IOException {
        qmp.execute("input-send-event", "{'events':[{'type':'key','data':{'down':" + down
                + ",'key':{'type':'qcode','data':'" + key + "'}}}]}");
    }

    /** Writes the screen to a picture of this name. */
    void picture(String name) throws IOException {
        Path file = Files.createDirectories(PICTURES).resolve(name + ".png").toAbsolutePath();
        qmp.execute("screendump", JSON.createObjectNode().put("filename", file.toString()).put("format", "png")
                .toString());
        assertTrue(Files.size(file) > 0);
    }

    VivProcess process() {
        return viv;
    }

    @Override
    public void close() throws IOException {
        try (viv) {
            qmp.close();
        }
    }
}
