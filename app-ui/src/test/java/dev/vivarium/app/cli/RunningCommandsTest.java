package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What commands ask of a kept machine that runs. Here that is this process, which has it locked, and a stand-in at its socket. */
@Timeout(60)
class RunningCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;
    private Path bundle = Path.of("");
    private OpenBundle open;
    private FakeMachine machine;

    @BeforeEach
    void start() throws Exception {
        bundle = folder.resolve("m.viv");
        String kernel = Files.write(folder.resolve("kernel"), new byte[]{1, 2, 3}).toString();
        assertEquals(0, viv("create", bundle.toString(), "--kernel", kernel), err.toString());
        open = OpenBundle.open(bundle, new DiskFiles());
        machine = new FakeMachine(ControlPlace.make(bundle).control());
        machine.answer("{\"return\":{}}");
        machine.answer("query-status", "{\"return\":{\"status\":\"running\",\"running\":true}}");
        machine.then("quit", this::end);
        machine.then("system_powerdown", this::end);
    }

    private void end() {
        try {
            open.close();
        } catch (SnapshotException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void clear() throws Exception {
        machine.close();
        open.close();
        ControlPlace.remove(bundle);
    }

    private int viv(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineTool.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String name() {
        return bundle.toString();
    }

    /** Without the question what it is doing. */
    private List<String> asked() {
        return machine.asked().stream().filter(each -> !each.startsWith("query-status")).toList();
    }

    @Test
    void itIsSeenByItsLock() {
        assertEquals(0, viv("list", "--in", folder.toString(), "--json"));
        assertTrue(out.toString().contains("\"state\": \"running\", \"process\": " + ProcessHandle.current().pid()),
                out.toString());
        machine.answer("query-status", "{\"return\":{\"status\":\"paused\",\"running\":false}}");
        assertEquals(0, viv("show", name(), "--json"));
        assertTrue(out.toString().contains("\"state\": \"paused\""), out.toString());
        assertTrue(out.toString().contains("\"control\": \"" + machine.path() + "\""), out.toString());
    }

    @Test
    void itsGuestIsLoggedInTo() throws Exception {
        assertEquals(2, viv("ssh", name()));
        assertEquals(
                "viv: No port of this computer leads to port 22 of 'm'; 'viv forward m tcp:127.0.0.1:2222:22'"
                        + " adds one.\n",
                err.toString());
        machine.answer("x-viv-query-network",
                "{\"return\":{\"cards\":[{\"name\":\"net0\",\"mac\":\"52:54:00:12:34:56\","
                        + "\"link\":true,\"addresses\":[\"10.0.2.15\"],\"forwards\":[\"udp:127.0.0.1:5022:22\","
                        + "\"tcp:0.0.0.0:2280:80\",\"tcp:[::]:2222:22\"]}]}}");
        assertEquals(0, viv("ssh", name(), "-l", "ann", "--print", "--", "echo", "it's"), err.toString());
        assertEquals("ssh -p 2222 -o HostKeyAlias=viv-" + open.machine().id()
                + " -o StrictHostKeyChecking=accept-new -l ann -- ::1 echo 'it'\\''s'\n", out.toString());
        assertEquals(0, viv("show", name()));
        assertTrue(out.toString().contains("network      net0, 52:54:00:12:34:56, 10.0.2.15, udp:127.0.0.1:5022:22,"),
                out.toString());
        assertEquals(0, viv("show", name(), "--json"));
        assertTrue(out.toString().contains("\"link\": true, \"addresses\": [\"10.0.2.15\"], \"forwards\": [\"udp:"),
                out.toString());
        machine.answer("x-viv-query-network", "{\"error\":{\"class\":\"CommandNotFound\",\"desc\":\"no\"}}");
        assertEquals(0, viv("show", name()), err.toString());
    }

    @Test
    void itIsPausedResumedAndStopped() {
        assertEquals(0, viv("pause", name()));
        assertEquals(0, viv("resume", name()));
        assertEquals(0, viv("stop", name()), err.toString());
        assertEquals(List.of("stop: {}", "cont: {}", "cont: {}", "system_powerdown: {}"), asked());
        assertEquals(2, viv("stop", name()));
    }

    @Test
    void aSystemThatDoesNotShutDownIsTheGuestsFault() {
        machine.then("system_powerdown", () -> {
        });
        assertEquals(4, viv("stop", name(), "--timeout", "1"));
        assertEquals("viv: The system in the machine 'm' has not shut down within 1 seconds. 'viv kill m' ends it at"
                + " once.\n", err.toString());
        assertEquals(0, viv("kill", name()), err.toString());
        assertEquals("quit: {}", asked().getLast());
    }

    @Test
    void itsSnapshotsAreTakenByItself() {
        machine.answer("x-viv-snapshot-take", "{\"return\":{\"id\":\"20261126-160102-7f3a\","
                + "\"pause-nanoseconds\":12345678,\"total-nanoseconds\":9876543210,\"bytes\":5000000000}}");
        assertEquals(0, viv("snapshot", "take", name(), "x", "--note", "y", "--json"), err.toString());
        assertEquals("{\"id\": \"20261126-160102-7f3a\", \"name\": \"x\", \"kind\": \"running\", \"pauseMillis\": 12.3,"
                + " \"totalMillis\": 9876.5, \"bytes\": 5000000000}\n", out.toString());
        assertTrue(asked().contains("x-viv-snapshot-take: {'name': 'x', 'note': 'y', 'automatic': false}"),
                asked().toString());
        machine.answer("x-viv-snapshot-take", "{\"error\":{\"class\":\"GenericError\",\"desc\":\"No room.\"}}");
        assertEquals(2, viv("snapshot", "take", name(), "x"));
        assertEquals("viv: The machine refuses: No room.\n", err.toString());
    }

    @Test
    void whatNeedsItOffIsRefused() {
        for (String[] command : new String[][]{{"edit", name(), "--memory", "1G"}, {"rename", name(), "n"},
                {"delete", name(), "--yes"}, {"start", name()}, {"clone", name(), folder.resolve("c").toString()},
                {"export", name(), folder.resolve("m.vivz").toString()}}) {
            assertEquals(2, viv(command), command[0]);
            assertTrue(err.toString().startsWith("viv: The machine 'm' is running already: process "), err.toString());
            assertEquals(1, err.toString().lines().count());
        }
    }

    @Test
    void aLockWithoutASocketIsAMachineInUse() throws Exception {
        machine.close();
        assertEquals(2, viv("pause", name()));
        assertTrue(err.toString().startsWith("viv: It is in use: process "), err.toString());
        assertEquals(0, viv("list", "--in", folder.toString()));
        assertTrue(out.toString().contains("m     busy"), out.toString());
        open.close();
        assertEquals(0, viv("list", "--in", folder.toString()));
        assertTrue(out.toString().contains("m     stopped"), out.toString());
    }
}
