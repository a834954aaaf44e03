package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** What the commands for screen, keyboard and pointer ask of a machine; the machine here only notes it. */
@Timeout(60)
class ControlCommandsTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void aScreenshotNamesAWholePathAndTheFormat() throws Exception {
        try (FakeMachine machine = new FakeMachine(folder.resolve("qmp"))) {
            assertEquals(0, viv("screenshot", machine.path(), "a.png"));
            assertEquals(0, viv("screenshot", machine.path(), "/x/a.PPM"));
            assertEquals(List.of("screendump: {'filename': '" + Path.of("a.png").toAbsolutePath()
                    + "', 'format': 'png'}", "screendump: {'filename': '/x/a.PPM', 'format': 'ppm'}"), machine.asked());
        }
    }

    @Test
    void textIsTypedInPieces() throws Exception {
        try (FakeMachine machine = new FakeMachine(folder.resolve("qmp"))) {
            assertEquals(0, viv("type", machine.path(), "--enter", "echo", "it's \"here\" \u00e9"));
            assertEquals(0, viv("type", machine.path(), "--", "-x".repeat(600)));
            assertEquals(List.of("x-viv-type: {'text': 'echo it's \\'here\\' \\u00e9\\u000a'}",
                    "x-viv-type: {'text': '" + "-x".repeat(500) + "'}",
                    "x-viv-type: {'text': '" + "-x".repeat(100) + "'}"), machine.asked());
        }
    }

    @Test
    void keysAreNamedAsInQemu() throws Exception {
        try (FakeMachine machine = new FakeMachine(folder.resolve("qmp"))) {
            assertEquals(0, viv("key", machine.path(), "ctrl-alt-F2", "enter", "--hold", "20"));
            assertEquals(0, viv("key", machine.path(), "ctrl--"));
            assertEquals(List.of(
                    "send-key: {'keys': [{'type': 'qcode', 'data': 'ctrl'}, {'type': 'qcode', 'data': 'alt'},"
                            + " {'type': 'qcode', 'data': 'f2'}], 'hold-time': 20}",
                    "send-key: {'keys': [{'type': 'qcode', 'data': 'ret'}], 'hold-time': 20}",
                    "send-key: {'keys': [{'type': 'qcode', 'data': 'ctrl'}, {'type': 'qcode', 'data': 'minus'}],"
                            + " 'hold-time': 100}"),
                    machine.asked());
        }
    }

    @Test
    void clicksAreScaledToTheScreen() throws Exception {
        try (FakeMachine machine = new FakeMachine(folder.resolve("qmp"))) {
            assertEquals(0, viv("click", machine.path(), "639", "0", "--button", "right", "--double"));
            String down = "input-send-event: {'events': [{'type': 'btn', 'data': {'down': true, 'button': 'right'}}]}";
            String up = down.replace("true", "false");
            assertEquals(List.of("x-viv-query-screen: {}",
                    "input-send-event: {'events': [{'type': 'abs', 'data': {'axis': 'x', 'value': 32767}},"
                            + " {'type': 'abs', 'data': {'axis': 'y', 'value': 0}}]}",
                    down, up, down, up), machine.asked());
            assertEquals(2, viv("click", machine.path(), "640", "0"));
            assertTrue(err.toString().contains("The place 640,0 is not on the screen, which has 640×480 pixels."),
                    err.toString());
        }
    }

    @Test
    void whatTheMachineRefusesIsOneSentence() throws Exception {
        try (FakeMachine machine = new FakeMachine(folder.resolve("qmp"))) {
            machine.answer("{\"error\":{\"class\":\"GenericError\",\"desc\":\"There is no key 'x\\\\y'\"}}");
            assertEquals(2, viv("key", machine.path(), "nokey"));
            assertEquals("viv: The machine refuses: There is no key 'x\\y'.\n", err.toString());
            err.getBuffer().setLength(0);
            machine.answer("{\"error\":{\"class\":\"CommandNotFound\",\"desc\":\"no\"}}");
            assertEquals(2, viv("screenshot", machine.path(), "a.png"));
            assertEquals("viv: This machine has nothing for that: it does not know 'screendump'.\n", err.toString());
        }
        err.getBuffer().setLength(0);
        assertEquals(2, viv("type", folder.resolve("none").toString(), "x"));
        assertTrue(err.toString().startsWith("viv: No machine answers at '"), err.toString());
    }

    private int viv(String... arguments) {
        return CommandLineTool.execute(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }
}
