package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code viv run} as a process: its streams, its signals, its exit status, its terminal. */
@Tag("full")
@Tag("linux")
class RunProcessTest {
    private static final long LONG = 60;

    @TempDir
    private Path folder;

    @Test
    void aGuestsOutputIsStandardOutputAndItsEndIsStatusZero() throws Exception {
        Path stats = folder.resolve("stats.json");
        try (VivProcess viv = VivProcess.start("run", "--memory", "4M", "--stats", stats.toString(), "--marker",
                "world",
                "--kernel", new TinyKernel().print("Hello, world\n").powerOff().in(folder))) {
            viv.closeInput();
            assertEquals(0, viv.exitStatus(LONG), viv.errors());
            assertEquals("Hello, world\n", viv.output());
            assertEquals("", viv.errors());
        }
        String json = Files.readString(stats);
        assertTrue(json.startsWith("{\"exit\": {\"reason\": \"powered_off\", \"status\": 0}, "), json);
        double boot = number(json, "bootSeconds");
        assertTrue(boot > 0 && boot <= number(json, "wallSeconds"), json);
        assertTrue(number(json, "instructions") >= 3 * 13, json);
    }

    @Test
    void standardInputIsTheGuestsByteForByte() throws Exception {
        try (VivProcess viv = VivProcess.start("run", "--memory", "4M", "--kernel",
                new TinyKernel().echo().powerOff().in(folder))) {
            viv.type("\1x\3\1h\0\377 and so on, q");
            assertEquals(0, viv.exitStatus(LONG), viv.errors());
            assertEquals("\1x\3\1h\0\377 and so on, q", viv.output());
        }
    }

    @Test
    void theDebugPortsAreStandardErrorAndTheExitStatus() throws Exception {
        try (VivProcess viv = VivProcess.start("run", "--memory", "4M", "--test-devices", "--kernel",
                new TinyKernel().out(0x402, '!').out(0xF4, 5).halt().in(folder))) {
            assertEquals(11, viv.exitStatus(LONG));
            assertEquals("!", viv.errors());
        }
    }

    @Test
    void sigtermEndsTheMachineInOrder() throws Exception {
        Path stats = folder.resolve("stats.json");
        Path socket = folder.resolve("qmp");
        try (VivProcess viv = VivProcess.start("run", "--memory", "4M", "--stats", stats.toString(), "--monitor",
                socket.toString(), "--kernel", new TinyKernel().print("ready").halt().in(folder))) {
            assertTrue(viv.shows("ready", LONG), viv.errors());
            assertTrue(Files.exists(socket));
            viv.terminate();
            assertEquals(143, viv.exitStatus(LONG));
        }
        assertTrue(Files.readString(stats).contains("\"reason\": \"quit\""));
        assertTrue(Files.notExists(socket));
    }

    @Test
    void onATerminalTheKeysEndItAndTheTerminalIsAsBefore() throws Exception {
        try (VivProcess viv = VivProcess.startOnTerminal("stty -g; ", "; echo status $?; stty -g", "run", "--memory",
                "4M",
                "--kernel", new TinyKernel().print("ready\r\n").echo().powerOff().in(folder))) {
            assertTrue(viv.shows("ready", LONG), viv.output());
            viv.type("\3\1\1abc");
            assertTrue(viv.shows("\3\1abc", LONG), viv.output());
            viv.type("\1h\1c");
            assertTrue(viv.shows("no monitor", LONG), viv.output());
            viv.type("\1x");
            assertEquals(0, viv.exitStatus(LONG));
            String[] lines = viv.output().split("\r?\n");
            assertEquals("status 0", lines[lines.length - 2].replaceAll(".*\\r", ""));
            assertEquals(lines[0], lines[lines.length - 1]);
        }
    }

    @Test
    void theDemoBootsLinux() throws Exception {
        try (VivProcess viv = VivProcess.start("demo")) {
            viv.closeInput();
            assertEquals(0, viv.exitStatus(600), viv.output() + viv.errors());
            assertTrue(viv.output().contains("Hello from user space."), viv.output());
            assertTrue(viv.output().contains("reboot: Power down"), viv.output());
            assertTrue(viv.output().contains("viv demo: first line of the kernel after"), viv.output());
        }
    }

    private static double number(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\": ([0-9.]+)").matcher(json);
        assertTrue(matcher.find(), json);
        return Double.parseDouble(matcher.group(1));
    }
}
