package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.InputPort;
import dev.vivarium.engine.input.RecordedInput;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class InputCommandsTest {
    private static final String GENERIC = "{\"error\":{\"class\":\"GenericError\"";

    private final FakeMachine machine = new FakeMachine();
    private final ManualClock clock = new ManualClock();
    private final RecordedInput device = new RecordedInput();
    private final InputPort port = new InputPort(Runnable::run, new InputHub(List.of(device), List.of(device)), clock);
    private final QmpSession session = new QmpSession(
            MachineCommands.of(new ControlledMachine(machine, port, machine.networks, null),
                    new MachineIdentity("lab", 1, "soft", "0.1"), Runnable::run));

    InputCommandsTest() {
        answer("{'execute':'qmp_capabilities'}").join();
    }

    private CompletableFuture<ObjectNode> answer(String text) {
        return session.answer(new JsonFramer.Message(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private String ask(String command, String arguments) {
        return answer("{'execute':'" + command + "','arguments':" + arguments + "}").join().toString();
    }

    @Test
    void whetherTheGuestIsToldPlacesIsSaid() {
        device.absolute = true;
        assertEquals("{\"return\":[{\"name\":\"pointer\",\"index\":0,\"current\":true,\"absolute\":true}]}",
                ask("query-mice", "{}"));
        device.absolute = false;
        assertTrue(ask("query-mice", "{}").contains("\"absolute\":false"));
    }

    @Test
    void eventsAreDoneAsQemuWordsThem() {
        device.absolute = true;
        assertEquals("{\"return\":{}}", ask("input-send-event", """
                {'events':[{'type':'key','data':{'down':true,'key':{'type':'qcode','data':'ctrl'}}},
                {'type':'key','data':{'down':true,'key':{'type':'number','data':200}}},
                {'type':'abs','data':{'axis':'x','value':100}},{'type':'abs','data':{'axis':'y','value':32767}},
                {'type':'btn','data':{'down':true,'button':'left'}},
                {'type':'btn','data':{'down':true,'button':'wheel-up'}},
                {'type':'btn','data':{'down':false,'button':'wheel-up'}}]}"""));
        ask("input-send-event", """
                {'device':'video0','head':0,'events':[{'type':'abs','data':{'axis':'y','value':5}},
                {'type':'btn','data':{'down':true,'button':'extra'}},
                {'type':'btn','data':{'down':false,'button':'left'}}]}""");

        assertEquals(List.of("+ctrl", "+up", "to 100 32767", "buttons 1", "wheel 1", "to 100 5", "buttons 17",
                "buttons 16"), device.told);
    }

    @Test
    void motionIsPutTogether() {
        ask("input-send-event", """
                {'events':[{'type':'rel','data':{'axis':'x','value':-3}},{'type':'rel','data':{'axis':'y','value':4}},
                {'type':'btn','data':{'down':true,'button':'right'}},
                {'type':'rel','data':{'axis':'x','value':2147483647}}]}""");

        assertEquals(List.of("move -3 4", "buttons 2", "move 32767 0"), device.told);
    }

    @Test
    void ofEventsThatMakeNoSenseNoneIsDone() {
        for (String bad : List.of("{'type':'key','data':{'down':true,'key':{'type':'qcode','data':'no'}}}",
                "{'type':'key','data':{'key':{'type':'qcode','data':'a'}}}",
                "{'type':'key','data':{'down':true,'key':{'type':'number','data':4711}}}",
                "{'type':'abs','data':{'axis':'x','value':32768}}", "{'type':'abs','data':{'axis':'z','value':1}}",
                "{'type':'btn','data':{'down':true,'button':'nose'}}", "{'type':'mtt','data':{}}", "7", "null")) {
            assertTrue(ask("input-send-event", "{'events':[{'type':'btn','data':{'down':true,'button':'left'}}," + bad
                    + "]}").startsWith(GENERIC), bad);
        }
        assertTrue(ask("input-send-event", "{'events':7}").startsWith(GENERIC));
        assertTrue(ask("input-send-event", "{}").startsWith(GENERIC));
        assertEquals(List.of(), device.told);
    }

    @Test
    void keysAreHeldTogether() {
        assertEquals("{\"return\":{}}", ask("send-key", """
                {'keys':[{'type':'qcode','data':'ctrl'},{'type':'qcode','data':'alt'},
                {'type':'qcode','data':'delete'}],'hold-time':50}"""));
        clock.advance(1);
        assertEquals(List.of("+ctrl", "+alt", "+delete"), device.told);
        clock.advance(50_000_000);
        assertEquals(List.of("-delete", "-alt", "-ctrl"), device.told.subList(3, 6));
        assertTrue(ask("send-key", "{'keys':[]}").startsWith(GENERIC));
        assertTrue(ask("send-key", "{'keys':[{'type':'qcode','data':'a'}],'hold-time':-1}").startsWith(GENERIC));
        assertTrue(ask("send-key", "{'keys':[{'data':'a'}]}").startsWith(GENERIC));
    }

    @Test
    void textIsAnsweredWhenItIsTyped() {
        assertTrue(ask("x-viv-type", "{'text':'a'}").contains("does not run"));
        machine.request(Request.RESUME);
        CompletableFuture<ObjectNode> answer = answer("{'execute':'x-viv-type','arguments':{'text':'Hi'}}");
        assertFalse(answer.isDone());
        clock.advance(200_000_000);
        assertEquals("{\"return\":{}}", answer.join().toString());
        assertEquals(List.of("+shift", "+h", "-h", "-shift", "+i", "-i"), device.told);
        assertTrue(ask("x-viv-type", "{'text':'\u00e9'}").contains("U+00E9"));
        assertTrue(ask("x-viv-type", "{'text':''}").startsWith(GENERIC));
        assertTrue(ask("x-viv-type", "{'text':7}").startsWith(GENERIC));
        assertTrue(ask("x-viv-type", "{'text':'a','delay':'x'}").startsWith(GENERIC));
    }

    @Test
    void aGuestThatTakesNoKeysIsAnError() {
        machine.request(Request.RESUME);
        device.busy = true;
        CompletableFuture<ObjectNode> answer = answer("{'execute':'x-viv-type','arguments':{'text':'a'}}");
        clock.advance(11_000_000_000L);

        assertEquals(GENERIC + ",\"desc\":\"The guest takes no keys\"}}", answer.join().toString());
    }

    @Test
    void aPanicIsAnEventAsQemuHasIt() {
        assertEquals("{\"timestamp\":{\"seconds\":1,\"microseconds\":2},\"event\":\"GUEST_PANICKED\",\"data\":"
                + "{\"action\":\"run\"}}",
                QmpMessages.event(new MachineEvent(MachineEvent.Kind.PANICKED, 1_000_002, true)).toString());
        assertTrue(QmpMessages.event(new MachineEvent(MachineEvent.Kind.CRASH_LOADED, 0, true)).toString()
                .contains("GUEST_CRASHLOADED"));
    }
}
