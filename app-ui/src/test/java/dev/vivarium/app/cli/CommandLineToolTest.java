package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CommandLineToolTest {
    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandExplainsItselfWithExamples() {
        for (String command : List.of("run", "create", "list", "show", "edit", "start", "stop", "kill", "pause",
                "resume", "console", "log", "delete", "rename", "clone", "snapshot take", "snapshot list",
                "snapshot tree", "snapshot show", "snapshot restore", "snapshot delete", "snapshot rename",
                "snapshot diff", "snapshot verify", "export", "import", "verify", "demo", "bench", "doctor", "version",
                "screenshot", "type", "key", "click")) {
            out.getBuffer().setLength(0);
            assertEquals(0, viv((command + " --help").split(" ")));
            assertTrue(out.toString().startsWith("Usage: viv " + command), out.toString());
            assertTrue(out.toString().contains("Examples:\n  viv " + command), out.toString());
        }
        assertEquals(0, viv("help", "run"));
        assertEquals(0, viv("--help"));
        assertTrue(out.toString().contains("Exit status"), out.toString());
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertEquals(0, viv());
        assertTrue(out.toString().contains("doctor"), out.toString());
    }

    @Test
    void whatNamesNoCommandIsAnsweredWithAllOfThem() {
        String all = "run create list show edit start stop kill pause resume console ssh forward log delete rename clone snapshot"
                + " export import verify demo bench disk doctor screenshot type key click version help"
                + " generate-completion";
        for (String[] words : new String[][]{{}, {"help"}, {"--help"}, {"--help", "run"}}) {
            out.getBuffer().setLength(0);
            assertEquals(0, viv(words));
            String usage = out.toString();
            List<String> listed = usage.substring(usage.indexOf("Commands:")).lines()
                    .takeWhile(line -> !line.isBlank()).skip(1).filter(line -> !line.startsWith("   "))
                    .map(line -> line.strip().split(" ", 2)[0]).toList();
            assertEquals(all, String.join(" ", listed), usage);
        }
    }

    @Test
    void theCompletionScriptKnowsTheOptions() {
        assertEquals(0, viv("generate-completion"));
        assertTrue(out.toString().contains("--kernel"));
    }

    @Test
    void factsAreForPeopleAndPrograms() {
        viv("doctor");
        assertTrue(out.toString().contains("Java "), out.toString());
        out.getBuffer().setLength(0);
        viv("doctor", "--json");
        assertTrue(out.toString().startsWith("{\"machinesRun\": "), out.toString());
        assertTrue(out.toString().contains("\"findings\": [{\"id\": \"system\""), out.toString());
        assertEquals(0, viv("version", "--json"));
    }

    @Test
    void mistakesAreOneSentenceAndStatusTwo() throws Exception {
        Path random = Files.write(folder.resolve("random"), new byte[]{5, 6, 7, 8});
        String kernel = random.toString();
        mistake("no option '--colour'", "run", "--colour", "red");
        mistake("no command or argument 'fly'", "fly");
        mistake("no command or argument 'RUN'", "RUN", "--kernel", kernel);
        mistake("no command or argument 'version'", "run", "version");
        mistake("'fly'", "help", "fly");
        mistake("--memory", "run", "--memory", "lots");
        mistake("--cpus", "run", "--cpus", "two");
        mistake("--disk", "run", "--disk", "a,format=vdi");
        mistake("is not one of none, rfb=ADDR:PORT", "run", "--display", "window");
        mistake("is not an address and a port", "run", "--display", "rfb=5901");
        mistake("nothing to boot", "run");
        mistake("does not exist", "run", "--kernel", folder.resolve("none").toString());
        mistake("is not a kernel", "run", "--kernel", kernel);
        mistake("1 to 16 processors", "run", "--kernel", kernel, "--cpus", "99");
        mistake("no processor model 'z80'", "run", "--kernel", kernel, "--cpu", "z80");
        mistake("cannot both lead to stdio", "run", "--kernel", kernel, "--serial", "stdio", "--console", "stdio");
        mistake("cannot be given together", "doctor", "--fix", "--undo");
        mistake("--yes answers what", "doctor", "--yes");
        mistake("needs --monitor", "run", "--kernel", kernel, "--paused");
        mistake("no disk file", "run", "--kernel", multiboot().toString(), "--cdrom",
                folder.resolve("no.iso").toString());
        mistake("4 places for drives on ide", "run", "--kernel", multiboot().toString(), "--cdrom", "none,bus=ide",
                "--cdrom", "none,bus=ide", "--cdrom", "none,bus=ide", "--cdrom", "none,bus=ide", "--cdrom",
                "none,bus=ide");
        mistake("cannot be written", "run", "--kernel", kernel, "--stats", "/nowhere/at/all");
        mistake("is not a kernel", "demo", "--kernel", kernel, "--initrd", kernel);
    }

    @Test
    void networksThatCannotBeAreOneSentence() throws Exception {
        String kernel = Files.write(folder.resolve("random"), new byte[]{5, 6, 7, 8}).toString();
        for (String[] bad : new String[][]{{"lan", "is not one of nat"}, {"nat,fast", "says nothing of a network card"},
                {"nat,card=ne2k", "is not one of virtio, e1000e"}, {"nat,mac=1:2", "is not a card's address"},
                {"nat,mac=57:49:56:00:00:01", "is not a card's address"}, {"nat,link=on", "is not one of up, down"},
                {"nat,delay=1h", "is not a delay"}, {"nat,loss=101", "is not a loss"},
                {"nat,rate=fast", "is not a rate"},
                {"nat,pcap=", "file is missing"}, {"internal:A/B", "cannot be the name"},
                {"tap:", "cannot be the name"}, {"socket:x", "is not one of"},
                {"internal:a,isolated", "does not go with"},
                {"", "is not one of"}}) {
            mistake(bad[1], "run", "--kernel", kernel, "--net", bad[0]);
        }
        mistake("such as tcp:127.0.0.1:2222:22", "run", "--kernel", kernel, "--net", "nat", "--forward", "tcp:22");
        mistake("is not an address", "run", "--kernel", kernel, "--net", "nat", "--forward", "tcp:999.1.1.1:1:1");
        mistake("leads to no card", "run", "--kernel", kernel, "--forward", "tcp:127.0.0.1:2222:22");
        mistake("leads to no card", "run", "--kernel", kernel, "--net", "none", "--forward", "tcp:127.0.0.1:2222:22");
        mistake("is not made of c, for disks", "run", "--firmware", "bios", "--boot", "x");
        mistake("is not a kernel", "run", "--kernel", kernel, "--net", "none", "--display", "none");
        mistake("is not a kernel", "run", "--kernel", kernel, "--net",
                "none,card=e1000e,mac=56:49:56:00:00:01,link=down,delay=20ms,loss=0.5%,rate=10M");
        String multiboot = multiboot().toString();
        mistake("Two network cards", "run", "--kernel", multiboot, "--net", "none,mac=56:49:56:00:00:01", "--net",
                "none,mac=56:49:56:00:00:01");
        String[] nine = new String[3 + 18];
        nine[0] = "run";
        nine[1] = "--kernel";
        nine[2] = multiboot;
        for (int i = 3; i < nine.length; i += 2) {
            nine[i] = "--net";
            nine[i + 1] = "none,card=virtio";
        }
        mistake("at most 8 network cards", nine);
    }

    @Test
    void networksThatCannotBeAreRefused() throws Exception {
        String kernel = multiboot().toString();
        String taken = Files.write(folder.resolve("taken"), new byte[1]).toString();
        mistake("there is a file that is not a socket", "run", "--kernel", kernel, "--net",
                "socket:listen=unix:" + taken);
        mistake("a rate is from 1K", "run", "--kernel", kernel, "--net", "none,card=virtio,rate=5");
        mistake("capture '", "run", "--kernel", kernel, "--net", "none,card=virtio,pcap=" + taken + "/file");
        mistake("a guest's number is from 3", "run", "--kernel", kernel, "--vsock", "s,cid=2");
        mistake("there is a file that is not a socket", "run", "--kernel", kernel, "--vsock", taken);
        assertEquals(3, viv("run", "--kernel", kernel, "--net", "tap:no-such-one"));
        assertTrue(err.toString().contains(" tap interfaces") || err.toString().contains("no network interface"),
                err.toString());
    }

    @Test
    void whatTheHostLacksIsStatusThree() throws Exception {
        String kernel = Files.write(folder.resolve("random"), new byte[]{5, 6, 7, 8}).toString();
        assertEquals(3, viv("run", "--kernel", kernel, "--memory", "500G"));
        assertTrue(err.toString().contains("but this host has"), err.toString());
        if (!System.getProperty("os.name").startsWith("Windows")) {
            assertEquals(3, viv("run", "--kernel", multiboot().toString(), "--accel", "whp"));
            assertTrue(err.toString().contains("run the machine in software"), err.toString());
        }
    }

    /** A kernel of one HLT. */
    private Path multiboot() throws IOException {
        int load = 0x10_0000;
        ByteBuffer image = ByteBuffer.allocate(36).order(ByteOrder.LITTLE_ENDIAN);
        image.putInt(0x1BAD_B002).putInt(1 << 16).putInt(-(0x1BAD_B002 + (1 << 16)));
        image.putInt(load).putInt(load).putInt(0).putInt(0).putInt(load + 32).put((byte) 0xF4);
        return Files.write(folder.resolve("multiboot"), image.array());
    }

    private void mistake(String part, String... arguments) {
        err.getBuffer().setLength(0);
        assertEquals(2, viv(arguments), err.toString());
        String said = err.toString();
        assertTrue(said.contains(part), said);
        assertTrue(said.startsWith("viv: ") && said.stripTrailing().lines().count() == 1, said);
        assertFalse(said.contains("Exception"), said);
    }

    private int viv(String... arguments) {
        return CommandLineTool.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
