package dev.vivarium.host.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.setup.Finding.Blocks;
import dev.vivarium.host.setup.Finding.Severity;
import dev.vivarium.host.setup.HostFiles.Access;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The host that the test runs on, whatever it is: the doctor comes to an end, and what it says hangs together. */
class ThisHostTest {
    @TempDir
    private Path folder;

    private DoctorSettings settings() {
        return new DoctorSettings(folder.resolve("not/there/yet"), true, true, KvmProbe.trial());
    }

    @Test
    void canBeLookedAt() {
        Diagnosis diagnosis = Doctor.ofThisHost(settings(), new MemoryLog()).look();
        Set<String> ids = new HashSet<>();
        for (Finding finding : diagnosis.findings()) {
            assertTrue(ids.add(finding.id()), finding.toString());
            assertTrue(finding.sentence().endsWith("."), finding.toString());
            assertTrue(finding.reason().isEmpty() || finding.reason().endsWith("."), finding.toString());
            assertEquals(finding.severity() == Severity.PROBLEM, finding.blocks() != Blocks.NOTHING,
                    finding.toString());
            if (finding.severity() == Severity.PROBLEM) {
                assertFalse(finding.remedy().advice().isEmpty(), finding.toString());
            }
        }
        assertTrue(ids.containsAll(List.of("system", "memory", "machines-folder")), ids.toString());
        assertTrue(diagnosis.verdict().sentence().endsWith("."), diagnosis.verdict().sentence());
    }

    @Test
    void theFolderIsAsItWasBefore() throws Exception {
        FolderTraits traits = new ThisHost(settings()).machinesFolder();
        assertTrue(traits.writable());
        assertTrue(traits.mappable());
        assertEquals(folder.toRealPath(), Path.of(traits.path()).toRealPath());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    @Tag("x86-64-host")
    void theProcessorNamesItsMaker() {
        HostHardware.Cpuid leaf = new ThisHost(settings()).hardware().cpuid(0);
        assertNotNull(leaf);
        assertTrue(leaf.eax() > 0 && leaf.ebx() != 0, leaf.toString());
    }

    @Test
    @Tag("linux")
    void attemptsToOpenTellTheReason() throws Exception {
        HostFiles files = new ThisHost(settings()).files();
        Path file = Files.createFile(folder.resolve("file"));
        assertEquals(Access.OPEN, files.open(file.toString()));
        assertEquals(Access.MISSING, files.open(folder.resolve("none").toString()));
        assertEquals(Access.FAILED, files.open(folder.toString()), "EISDIR");
        assertNotNull(files.owner(file.toString()));
    }

    @Test
    @Tag("linux")
    void commandsThatWereJoinedForPolkitMeanTheSame() throws Exception {
        Path first = folder.resolve("first one");
        Path second = folder.resolve("second");
        String line = "KERNEL==\"kvm\", it's $HOME";
        Command joined = Privilege.POLKIT.wrap(List.of(Command.write(line, first.toString()),
                Command.root("cp", first.toString(), second.toString()))).getFirst();
        assertEquals(List.of("pkexec", "sh", "-c"), joined.words().subList(0, 3));
        assertTrue(new ThisHostCommands().change(joined.words().subList(1, 4)).isGood());
        assertEquals(line + "\n", Files.readString(second));
        HostCommands.Outcome typed = new ThisHostCommands()
                .change(List.of("sh", "-c", new Command(true, joined.words().subList(1, 4)).text()));
        assertTrue(typed.isGood(), "what is shown can be typed: " + typed.output());
    }

    @Test
    @Tag("linux")
    void programsTellAndAreRemembered() {
        ThisHostCommands commands = new ThisHostCommands();
        assertTrue(commands.has("sh"));
        assertFalse(commands.has("no-such-program"));
        assertEquals(HostCommands.NOT_RUN, commands.ask(List.of("no-such-program")).exitStatus());
        assertEquals(3, commands.ask(List.of("sh", "-c", "exit 3")).exitStatus());
        List<String> count = List.of("sh", "-c", "echo x >>" + folder.resolve("count") + "; cat " + folder.resolve(
                "count"));
        assertEquals(List.of("x"), commands.ask(count).lines());
        assertEquals(List.of("x"), commands.ask(count).lines(), "asked once");
        commands.change(List.of("true"));
        assertEquals(List.of("x", "x"), commands.ask(count).lines(), "asked again after a change");
    }
}
