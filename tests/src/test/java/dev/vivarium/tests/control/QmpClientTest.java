package dev.vivarium.tests.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.HostTool;
import dev.vivarium.tests.run.TinyKernel;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The control socket with clients that were written for QEMU. */
@Tag("full")
@Tag("linux")
class QmpClientTest {
    private static final long LONG = 60;
    private static final Pattern TIME = Pattern.compile("\"timestamp\":\\{[^}]*},");

    @TempDir
    private Path folder;

    /** DigitalOcean's go-qemu, which reads every answer into QEMU's types. */
    @Test
    void goQemuSteersAMachine() throws Exception {
        Path source = folder.resolve("client.go");
        try (InputStream in = QmpClientTest.class.getResourceAsStream("client.go")) {
            Files.write(source, in.readAllBytes());
        }
        Path client = folder.resolve("client");
        HostTool.output("env", "GO111MODULE=off", "GOFLAGS=-p=1", "GOPATH=/usr/share/gocode", "GOCACHE="
                + folder.resolve("cache"), "go", "build", "-o", client.toString(), source.toString());
        try (VivProcess viv = paused()) {
            List<String> said = HostTool.output(client.toString(), socket().toString()).lines().toList();
            assertEquals(List.of("status paused false", "event RESUME map[] true", "status running true",
                    "event STOP map[] true", "status paused false",
                    "event RESET map[guest:false reason:host-qmp-system-reset] true", "status paused false",
                    "event RESUME map[] true", "event POWERDOWN map[] true", "name guestling"), said.subList(1, 11));
            assertTrue(said.getFirst().matches("greeting 7\\.2\\.0 Vivarium \\S+ 0"), said.getFirst());
            for (String command : List.of("qmp_capabilities", "query-status", "stop", "cont", "system_powerdown",
                    "system_reset", "quit", "query-version", "query-commands")) {
                assertTrue(said.contains("command " + command), said.toString());
            }
            assertTrue(said.stream().anyMatch(line -> line.contains("\"cpu-index\":0")), said.toString());
            assertTrue(said.contains("block ahci-5 true false"), said.toString());
            assertEquals(List.of("error The command query-migrate has not been found",
                    "error Parameter 'soon' is unexpected", "error QMP input member 'execute' must be a string",
                    "status running true", "event SHUTDOWN map[guest:false reason:host-qmp-quit] true", "the end"),
                    said.subList(said.size() - 6, said.size()));
            assertEquals(0, viv.exitStatus(LONG), viv.errors());
        }
    }

    @Test
    void socatSeesTheFormsOfErrorsThatQemuHas() throws Exception {
        assertEquals(List.of(
                "{'error':{'class':'CommandNotFound','desc':'Expecting capabilities negotiation with"
                        + " 'qmp_capabilities''}}",
                "{'return':{},'id':{'a':[1,null,'é']}}",
                "{'error':{'class':'CommandNotFound','desc':'The command fly has not been found'},'id':2}",
                "{'error':{'class':'GenericError','desc':'QMP input must be a JSON object'}}",
                "{'error':{'class':'GenericError','desc':'QMP input member 'x' is unexpected'}}",
                "{'return':{'status':'paused','singlestep':false,'running':false}}",
                "{'return':{'name':'guestling'}}",
                "{'return':{}}",
                "{'event':'SHUTDOWN','data':{'guest':false,'reason':'host-qmp-quit'}}"),
                converse("""
                        {"execute":"query-status"}
                        {"execute":"qmp_capabilities","id":{"a":[1,null,"é"]}}
                        {"execute": "fly","id":2}
                        []
                        {"execute":"stop","x":1}
                        {"execute":"query-status"} {"execute":"query-name"}
                        {"execute":"quit"}
                        """));
    }

    @Test
    void afterGarbageTheConversationGoesOn() throws Exception {
        List<String> said = converse("""
                {"execute":"qmp_capabilities"}
                garbage {
                {"execute":"query-name"}
                {"execute":"quit"}
                """);
        assertTrue(said.get(1).startsWith("{'error':{'class':'GenericError','desc':'JSON parse error"), said.get(1));
        assertEquals("{'return':{'name':'guestling'}}", said.get(2));
    }

    /** What socat shows after the greeting, with single quotes, and without the times. */
    private List<String> converse(String typed) throws Exception {
        try (VivProcess viv = paused()) {
            byte[] output = HostTool.output(typed.getBytes(StandardCharsets.UTF_8), "socat", "-,ignoreeof",
                    "UNIX-CONNECT:" + socket());
            assertEquals(0, viv.exitStatus(LONG), viv.errors());
            List<String> lines = new String(output, StandardCharsets.UTF_8).lines().toList();
            assertTrue(lines.getFirst().startsWith("{\"QMP\":{\"version\":{\"qemu\":{"), lines.getFirst());
            return lines.stream().skip(1).map(line -> TIME.matcher(line).replaceAll("").replace('"', '\'')).toList();
        }
    }

    private VivProcess paused() throws Exception {
        VivProcess viv = VivProcess.start("run", "--memory", "4M", "--name", "guestling", "--paused", "--cdrom", "none",
                "--monitor", socket().toString(), "--kernel", new TinyKernel().halt().in(folder));
        long deadline = System.nanoTime() + LONG * 1_000_000_000;
        while (!listens() && System.nanoTime() < deadline && viv.runsFor(0)) {
            Thread.onSpinWait();
        }
        return viv;
    }

    private boolean listens() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            return channel.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Path socket() {
        return folder.resolve("qmp");
    }
}
