package dev.vivarium.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

final class NetworkCommandsTest {
    private final FakeMachine machine = new FakeMachine();
    private final QmpSession session = new QmpSession(MachineCommands.of(machine.controlled(),
            new MachineIdentity("lab", 1, "soft", "0.1"), Runnable::run));

    NetworkCommandsTest() {
        answer("{'execute':'qmp_capabilities'}");
    }

    private String answer(String text) {
        return session.answer(new JsonFramer.Message(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))).join()
                .toString();
    }

    private String ask(String command, String arguments) {
        return answer("{'execute':'" + command + "','arguments':" + arguments + "}");
    }

    private static void assertRefused(String sentence, String answer) {
        assertEquals("{\"error\":{\"class\":\"GenericError\",\"desc\":\"" + sentence + "\"}}", answer);
    }

    @Test
    void aCableIsPulledOut() {
        assertEquals("{\"return\":{}}", ask("set_link", "{'name':'net1','up':false}"));
        assertEquals(List.of("net1 false"), machine.networks.links);
        assertRefused("The machine has no network card 'net7'; it has net0, net1",
                ask("set_link", "{'name':'net7','up':true}"));
        assertTrue(ask("set_link", "{'name':'net0','up':'yes'}").contains("expected: boolean"));
        assertTrue(ask("set_link", "{'name':5,'up':true}").contains("expected: string"));
        assertTrue(ask("set_link", "{'name':'net0'}").contains("error"));
    }

    @Test
    void forwardsComeAndGo() {
        assertEquals("{\"return\":{}}", ask("x-viv-forward-add", "{'forward':'tcp:127.0.0.1:2222:22'}"));
        assertEquals("{\"return\":{}}", ask("x-viv-forward-add", "{'card':'net1','forward':'udp:[::1]:5300:53'}"));
        assertEquals("{\"return\":[{\"card\":\"net1\",\"forward\":\"tcp:127.0.0.1:2222:22\"},"
                + "{\"card\":\"net1\",\"forward\":\"udp:[0:0:0:0:0:0:0:1]:5300:53\"}]}",
                answer("{'execute':'x-viv-forward-list'}"));
        assertEquals("{\"return\":{}}", ask("x-viv-forward-remove", "{'forward':'udp:[0:0:0:0:0:0:0:1]:5300:53'}"));
        assertRefused("There is no such forward", ask("x-viv-forward-remove", "{'forward':'udp:[::1]:5300:53'}"));
        assertEquals(1, machine.networks.list().size());
    }

    @Test
    void theCardsAreShown() {
        ask("x-viv-forward-add", "{'forward':'tcp:127.0.0.1:2222:22'}");
        assertEquals("{\"return\":{\"cards\":[{\"name\":\"net0\",\"mac\":\"56:49:56:00:00:00\",\"network\":\"nat\","
                + "\"link\":false,\"addresses\":[\"10.0.2.15\"],\"forwards\":[]},{\"name\":\"net1\",\"mac\":"
                + "\"56:49:56:00:00:01\",\"network\":\"nat\",\"link\":true,\"addresses\":[\"10.0.2.15\"],\"forwards\":["
                + "\"tcp:127.0.0.1:2222:22\"]}]}}", answer("{'execute':'x-viv-query-network'}"));
    }

    @Test
    void whatCannotBeForwardedIsRefused() {
        assertRefused("Port 1 is somebody else's.", ask("x-viv-forward-add", "{'forward':'tcp:127.0.0.1:1:22'}"));
        assertRefused("Ports can be forwarded to a network card that is on nat, and this is none",
                ask("x-viv-forward-add", "{'card':'net0','forward':'tcp:127.0.0.1:2:22'}"));
        assertTrue(
                ask("x-viv-forward-add", "{'card':'netx','forward':'tcp:127.0.0.1:2:22'}").contains("no network card"));
        for (String bad : List.of("tcp:localhost:1:2", "tcp:127.0.0.1:0:2", "tcp:127.0.0.1:1:65536",
                "sctp:127.0.0.1:1:2",
                "tcp:999.0.0.1:5:2", "tcp:[::zz]:5:2", "tcp:127.0.0.1:5", "")) {
            assertTrue(ask("x-viv-forward-add", "{'forward':'" + bad + "'}").contains("GenericError"), bad);
        }
    }
}
