package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.KeptMachines.Outcome;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The life of a kept machine, each step a process of its own, judged by what its guest still knows. */
@Tag("full")
@Tag("linux")
class KeptMachineProcessTest {
    @TempDir
    private Path folder;

    /** Says the next letter of the alphabet for each byte that it gets, and switches itself off for a q. */
    private String countingKernel() throws Exception {
        return new TinyKernel().print("ready\n").bytes(0xB3, 'a')
                .bytes(0x66, 0xBA, 0xFD, 0x03, 0xEC, 0xA8, 0x01, 0x74, 0xF7) // wait for COM1 to have a byte
                .bytes(0x66, 0xBA, 0xF8, 0x03, 0xEC, 0x3C, 'q', 0x74, 0x07) // IN AL, DX; CMP AL, 'q'; JE
                .bytes(0x88, 0xD8, 0xEE, 0xFE, 0xC3, 0xEB, 0xE7) // MOV AL, BL; OUT DX, AL; INC BL; JMP
                .powerOff().in(folder);
    }

    @Test
    void aMachineOutlivesItsProcesses() throws Exception {
        try (KeptMachines viv = new KeptMachines(folder.resolve("home"))) {
            viv.done("create", "m", "--memory", "16M", "--new-disk", "8M", "--kernel", countingKernel());
            long process = viv.done("start", "m", "--json").number("process");
            Outcome listed = viv.done("list", "--json");
            assertEquals("running", viv.stateOf("m"));
            assertEquals(process, listed.number("process"));
            assertTrue(viv.answers("m", "x", "a"));
            Outcome taken = viv.done("snapshot", "take", "m", "one", "--json");
            assertTrue(taken.output().contains("\"kind\": \"running\", \"pauseMillis\": "), taken.output());
            assertTrue(viv.answers("m", "x", "b"));

            viv.done("clone", "m", "linked", "--snapshot", "one");
            ProcessHandle.of(process).orElseThrow().destroyForcibly();
            assertTrue(viv.becomes("m", "stopped"), "a machine whose process was killed is only off");
            Outcome restored = viv.done("snapshot", "restore", "m", "one", "--start", "--json");
            assertTrue(restored.number("millis") > 0 && restored.number("process") != process, restored.output());
            assertTrue(viv.answers("m", "x", "b"), "it goes on from the snapshot");

            viv.done("stop", "m", "--save");
            assertEquals("saved", viv.stateOf("m"));
            viv.done("start", "m");
            assertTrue(viv.answers("m", "x", "c"), "it goes on from where it was saved");
            String twins = viv.done("clone", "m", "twin", "other", "--snapshot", "one", "--start", "--json").output();
            assertTrue(
                    twins.matches("(?s)\\[.*\"name\": \"twin\".*\"process\": .*\"name\": \"other\".*\"process\": .*"),
                    twins);
            assertTrue(viv.answers("twin", "x", "b") && viv.answers("other", "x", "b"), "both go on from there");
            viv.done("kill", "twin");
            viv.done("kill", "other");
            viv.refused(2, "running already", "start", "twin", "m", "other");
            assertTrue(viv.answers("twin", "x", "a") && viv.answers("other", "x", "a"), "the others run nevertheless");
            for (String twin : new String[]{"twin", "other"}) {
                viv.done("kill", twin);
                viv.done("delete", twin, "--yes");
            }
            viv.done("kill", "m");
            assertEquals("ready\nabbc", viv.done("log", "m", "--serial").output());

            viv.done("clone", "m", "n");
            viv.done("delete", "m", "--yes");
            viv.done("start", "linked");
            assertTrue(viv.answers("linked", "x", "b"), "it began as the running machine, which is gone");
            viv.done("kill", "linked");
            viv.done("delete", "linked", "--yes");
            String archive = folder.resolve("n.vivz").toString();
            viv.done("export", "n", archive);
            viv.done("import", archive, "o");
            viv.done("verify", archive);
            viv.done("verify", "o");
            viv.done("snapshot", "restore", "o", "one", "--start");
            assertTrue(viv.answers("o", "x", "b"), "the copy of the copy still knows");
            assertTrue(viv.endsBy("o", "q"), "it switches itself off");
            assertTrue(viv.becomes("o", "stopped"), "and so it is off");
            viv.done("delete", "n", "--yes");
            viv.done("delete", "o", "--yes");
            assertEquals("[]\n", viv.done("list", "--json").output());
        }
        try (var rest = Files.list(folder.resolve("home"))) {
            assertEquals(0, rest.filter(path -> path.toString().contains(".viv")).count(), "nothing is left");
        }
    }

    /** As after Ctrl-C at 'viv start': what it was to be told of must not run on unseen. */
    @Test
    void aMachineEndsWhoseStarterHasGone() throws Exception {
        try (KeptMachines viv = new KeptMachines(folder.resolve("home"))) {
            viv.done("create", "m", "--memory", "16M", "--kernel", countingKernel());
            List<String> words = new ArrayList<>(VivProcess.words());
            words.addAll(List.of("machine", folder.resolve("home").resolve("m.viv").toString()));
            Process machine = new ProcessBuilder(words).start();
            machine.getInputStream().close();
            String log = new String(machine.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, machine.waitFor(), log);
            assertTrue(log.contains("ends: who started it has gone"), log);
            assertEquals("stopped", viv.stateOf("m"));
            viv.done("start", "m");
            assertTrue(viv.answers("m", "x", "a"), "it starts as ever");
        }
    }
}
