package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MediumChange;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class QmpSessionTest {
    private final FakeMachine machine = new FakeMachine();
    private final QmpSession session = new QmpSession(
            MachineCommands.of(machine.controlled(), new MachineIdentity("lab", 2, "soft", "0.1"), Runnable::run));

    @Test
    void nothingWorksBeforeNegotiation() {
        assertEquals("{\"error\":{\"class\":\"CommandNotFound\",\"desc\":"
                + "\"Expecting capabilities negotiation with 'qmp_capabilities'\"}}", ask("{\"execute\":\"stop\"}"));
        assertFalse(session.negotiated());
        assertEquals("{\"return\":{},\"id\":7}", ask("{\"execute\":\"qmp_capabilities\",\"id\":7}"));
        assertTrue(session.negotiated());
        assertTrue(ask("{\"execute\":\"qmp_capabilities\"}").contains("already complete"));
    }

    @Test
    void anUnknownCapabilityIsRefused() {
        assertTrue(ask("{\"execute\":\"qmp_capabilities\",\"arguments\":{\"enable\":[\"oob\"]}}")
                .contains("GenericError"));
        assertTrue(ask("{\"execute\":\"qmp_capabilities\",\"arguments\":{\"disable\":[]}}")
                .contains("Parameter 'disable' is unexpected"));
        assertFalse(session.negotiated());
        assertEquals("{\"return\":{}}", ask("{\"execute\":\"qmp_capabilities\",\"arguments\":{\"enable\":[]}}"));
    }

    @Test
    void statusFollowsTheMachine() {
        negotiate();
        assertEquals("{\"return\":{\"status\":\"paused\",\"singlestep\":false,\"running\":false}}",
                ask("{\"execute\":\"query-status\"}"));
        assertEquals("{\"return\":{},\"id\":\"x\"}", ask("{\"execute\":\"cont\",\"id\":\"x\"}"));
        assertTrue(ask("{\"execute\":\"query-status\"}").contains("\"running\":true"));
        ask("{\"execute\":\"stop\"}");
        ask("{\"execute\":\"system_reset\"}");
        ask("{\"execute\":\"system_powerdown\"}");
        ask("{\"execute\":\"quit\"}");
        assertEquals(List.of(Request.RESUME, Request.PAUSE, Request.RESET, Request.POWER_BUTTON, Request.QUIT),
                machine.requests);
        assertTrue(ask("{\"execute\":\"query-status\"}").contains("\"shutdown\""));
    }

    @Test
    void theMachineSaysWhatItCounted() {
        negotiate();
        assertEquals("{\"return\":{\"accelerator\":\"soft\",\"guest-nanoseconds\":5,\"instructions\":7,"
                + "\"processors\":{\"exits\":3},\"devices\":{}}}", ask("{\"execute\":\"x-viv-query-statistics\"}"));
    }

    @Test
    void theMachineSaysWhoItIs() {
        negotiate();
        assertEquals("{\"return\":{\"name\":\"lab\"}}", ask("{\"execute\":\"query-name\"}"));
        assertTrue(ask("{\"execute\":\"query-version\"}").contains("\"package\":\"Vivarium 0.1\""));
        String processors = ask("{\"execute\":\"query-cpus-fast\"}");
        assertTrue(processors.contains("\"cpu-index\":1") && !processors.contains("\"cpu-index\":2"), processors);
        String commands = ask("{\"execute\":\"query-commands\"}");
        for (String name : List.of("qmp_capabilities", "stop", "cont", "quit", "query-commands")) {
            assertTrue(commands.contains("{\"name\":\"" + name + "\"}"), name);
        }
    }

    @Test
    void aWrongRequestIsAnsweredWithItsIdAndWhatIsWrong() {
        negotiate();
        assertEquals("{\"error\":{\"class\":\"CommandNotFound\",\"desc\":\"The command foo has not been found\"},"
                + "\"id\":{\"a\":[1]}}", ask("{\"execute\":\"foo\",\"id\":{\"a\":[1]}}"));
        wrong("JSON parse error", "{\"execute\":}");
        wrong("JSON parse error", "{\"id\":1,\"id\":2}");
        wrong("JSON parse error", "nonsense\n");
        wrong("JSON parse error", "[".repeat(5_000) + "]".repeat(5_000));
        wrong("must be a JSON object", "[]");
        wrong("lacks member 'execute'", "{\"id\":3}");
        wrong("'execute' must be a string", "{\"execute\":1}");
        wrong("'arguments' must be an object", "{\"execute\":\"stop\",\"arguments\":[]}");
        wrong("member 'exec-oob' is unexpected", "{\"exec-oob\":\"stop\"}");
        wrong("Parameter 'x' is unexpected", "{\"execute\":\"stop\",\"arguments\":{\"x\":1}}");
        assertTrue(json(session.answer(new JsonFramer.Message(null))).contains("longer than"));
        assertEquals(List.of(), machine.requests);
    }

    @Test
    void aMissingArgumentIsNamed() {
        QmpSession typed = new QmpSession(java.util.Map.of("type", new QmpCommand("type", java.util.Set.of("text"),
                java.util.Set.of("text"), CompletableFuture::completedFuture)));
        json(typed.answer(message("{\"execute\":\"qmp_capabilities\"}")));
        assertTrue(json(typed.answer(message("{\"execute\":\"type\"}"))).contains("Parameter 'text' is missing"));
        assertEquals("{\"return\":{\"text\":\"a\"}}",
                json(typed.answer(message("{\"execute\":\"type\",\"arguments\":{\"text\":\"a\"}}"))));
    }

    @Test
    void drivesAreToldAsQemuTellsThem() {
        negotiate();
        assertEquals("{\"return\":[]}", ask("{\"execute\":\"query-block\"}"));
        machine.drives.add(new DriveStatus("ahci-5", true, true, false,
                new DriveStatus.Medium(Path.of("a.iso"), DiskFormat.RAW, true, 4096)));
        machine.drives.add(new DriveStatus("ide-2", true, false, true, null));
        assertEquals("{'return':[{'device':'ahci-5','qdev':'ahci-5','type':'unknown','removable':true,'locked':true,"
                + "'tray_open':false,'inserted':{'file':'a.iso','node-name':'ahci-5','drv':'raw','ro':true,"
                + "'encrypted':false,'image':{'filename':'a.iso','format':'raw','virtual-size':4096}}},"
                + "{'device':'ide-2','qdev':'ide-2','type':'unknown','removable':true,'locked':false,"
                + "'tray_open':true}]}", ask("{\"execute\":\"query-block\"}").replace('"', '\''));
    }

    @Test
    void discsAreExchanged() {
        negotiate();
        assertEquals("{\"return\":{}}", ask("{'execute':'eject','arguments':{'device':'ahci-5'}}".replace('\'', '"')));
        ask("{'execute':'eject','arguments':{'id':'ide-2','force':true}}".replace('\'', '"'));
        ask(("{'execute':'blockdev-change-medium','arguments':{'id':'ide-2','filename':'b.iso','format':'raw',"
                + "'read-only-mode':'read-only'}}").replace('\'', '"'));
        assertEquals(List.of(new MediumChange("ahci-5", null, false), new MediumChange("ide-2", null, true),
                new MediumChange("ide-2", Path.of("b.iso"), false)), machine.changes);
        machine.changes.clear();
        wrong("one of 'device' and 'id'", "{'execute':'eject'}".replace('\'', '"'));
        wrong("expected: boolean", "{'execute':'eject','arguments':{'id':'a','force':1}}".replace('\'', '"'));
        wrong("expected: string", "{'execute':'eject','arguments':{'id':[]}}".replace('\'', '"'));
        wrong("'filename' is missing",
                "{'execute':'blockdev-change-medium','arguments':{'id':'a'}}".replace('\'', '"'));
        wrong("is raw", ("{'execute':'blockdev-change-medium','arguments':{'id':'a','filename':'b',"
                + "'format':'qcow2'}}").replace('\'', '"'));
        assertEquals(List.of(), machine.changes);
        machine.mediumRefusal = "Device 'ahci-5' is locked";
        assertEquals("{'error':{'class':'GenericError','desc':'Device 'ahci-5' is locked'}}",
                ask("{'execute':'eject','arguments':{'device':'ahci-5'}}".replace('\'', '"')).replace('"', '\''));
    }

    @Test
    void whatHappensToDrivesIsToldAsQemuTellsIt() {
        assertEquals("{'timestamp':{'seconds':1,'microseconds':2},'event':'BLOCK_IO_ERROR','data':{'device':'ide-0',"
                + "'node-name':'ide-0','operation':'write','action':'stop','nospace':true,'reason':'Make room.'}}",
                event(new MachineEvent(MachineEvent.Kind.OUT_OF_SPACE, 1_000_002, true, "ide-0", "Make room.")));
        assertEquals("{'timestamp':{'seconds':0,'microseconds':0},'event':'DEVICE_TRAY_MOVED','data':{'device':'ide-2',"
                + "'id':'ide-2','tray-open':true}}",
                event(new MachineEvent(MachineEvent.Kind.TRAY_OPENED, 0, false, "ide-2", "")));
    }

    private static String event(MachineEvent event) {
        return new String(QmpSession.encode(QmpMessages.event(event)), StandardCharsets.UTF_8).stripTrailing()
                .replace('"', '\'');
    }

    private void wrong(String part, String request) {
        String answer = ask(request);
        assertTrue(answer.contains("\"class\":\"GenericError\"") && answer.contains(part), answer);
    }

    private void negotiate() {
        ask("{\"execute\":\"qmp_capabilities\"}");
    }

    private String ask(String request) {
        return json(session.answer(message(request)));
    }

    private static JsonFramer.Message message(String text) {
        return new JsonFramer.Message(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(CompletableFuture<ObjectNode> answer) {
        return new String(QmpSession.encode(answer.join()), StandardCharsets.UTF_8).stripTrailing();
    }
}
