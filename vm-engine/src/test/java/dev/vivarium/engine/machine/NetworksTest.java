package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Model;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.NatServices;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.NetWords;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.NetAttachment;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Networks as settings describe them. */
class NetworksTest {
    private final MetricRegistry metrics = new MetricRegistry();
    private final OpenedFiles files = new OpenedFiles();
    private final ManualClock clock = new ManualClock();
    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        files.close();
    }

    private static CardSettings card(int number, NetSettings network) {
        return new CardSettings(network, Model.VIRTIO, "56:49:56:00:00:0" + number, true, null, Shaping.NONE);
    }

    private MachineSettings settings(CardSettings... cards) {
        return new MachineSettings("networks", new ProcessorSettings(Accelerator.SOFT, "on", "x86-64-v2", 1), 32 << 20,
                new KernelBoot(folder.resolve("kernel"), null, ""), List.of(), List.of(), new SerialSettings.Console(),
                new SerialSettings.None(), "", false, false, null, folder, new DisplaySettings.None(), List.of(cards));
    }

    private Networks open(CardSettings... cards) throws VmException {
        return Networks.open(settings(cards), metrics, files);
    }

    private static NetSettings network(String words) {
        return NetWords.parse(List.of(words.split(",", -1)));
    }

    @Test
    void aCardOnNoNetworkHasNoLink() throws Exception {
        Networks networks = open(card(1, new NetSettings.None()));
        NetAttachment attached = networks.attach(clock).getFirst();
        assertEquals(NetAttachment.Kind.VIRTIO, attached.kind());
        assertEquals(0x56, attached.mac()[0]);
        assertEquals(0, attached.rom().length);
        assertFalse(attached.network().isUp());
        assertNull(networks.forwards("net0"));
        assertNull(networks.forwards("net1"));
    }

    @Test
    void aCableIsPulledOutAndItsCardToldOnce() throws Exception {
        Networks networks = open(card(1, new NetSettings.Nat(true, false, List.of(), NatServices.USUAL)),
                card(2, new NetSettings.None()));
        NetBackend cable = networks.attach(clock).getFirst().network();
        List<Runnable> events = new ArrayList<>();
        List<Integer> ready = new ArrayList<>();
        networks.connect(events::add, ready::add);
        events.clear();
        assertEquals(List.of("net0", "net1"), networks.cards());
        assertFalse(networks.setLink("net2", false));
        events.forEach(Runnable::run);
        assertTrue(cable.isUp());
        assertTrue(networks.setLink("net0", false));
        assertFalse(cable.isUp());
        assertTrue(networks.setLink("net0", true));
        assertEquals(2, metrics.values().get("net0.linkChanges"));
        assertTrue(events.size() <= 1, "told more than once");
    }

    @Test
    void portsAreForwardedWhileTheMachineRuns() throws Exception {
        Networks networks = open(card(1, new NetSettings.None()), card(2, network("nat")));
        networks.attach(clock);
        assertNull(networks.forwards("net0"));
        assertNotNull(networks.forwards("net1"));
        assertEquals(List.of(), networks.forwards("net1").list());
    }

    @Test
    void aPortThatIsTakenIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            NetSettings nat = NetSettings.Nat.USUAL.withForwards(
                    List.of(new ForwardSettings(ForwardSettings.Protocol.TCP, "127.0.0.1", port, 22)));
            VmException refused = assertThrows(VmException.class, () -> open(card(1, nat)));
            assertEquals(VmException.Kind.HOST, refused.kind());
            assertTrue(refused.sentence().contains(String.valueOf(port)), refused.sentence());
        }
    }

    @Test
    void whatPassesIsCapturedAndDelayed() throws Exception {
        Path file = folder.resolve("net0.pcapng");
        CardSettings slow = new CardSettings(network("nat,isolated"), Model.VIRTIO, "56:49:56:00:00:01", true, file,
                new Shaping(50, 0, 0));
        NetBackend cable = open(slow).attach(clock).getFirst().network();
        assertTrue(cable.send(new Frame(new byte[60])));
        clock.advance(60_000_000);
        files.close();
        assertTrue(Files.size(file) > 60, "nothing was captured");
    }

    @Test
    void streamsLeadFromOneMachineToAnother() throws Exception {
        String socket = "unix:" + folder.resolve("cable.sock");
        Networks networks = open(card(1, network("socket:listen=" + socket)),
                card(2, network("socket:connect=" + socket)));
        List<NetAttachment> cards = networks.attach(clock);
        networks.connect(Runnable::run, number -> {
            // Frames are looked for below.
        });
        NetBackend one = cards.get(0).network();
        NetBackend other = cards.get(1).network();
        byte[] bytes = new byte[60];
        bytes[20] = 7;
        Frame arrived = null;
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (arrived == null && System.nanoTime() < deadline) {
            if (one.isUp() && other.isUp()) {
                one.send(new Frame(bytes));
            }
            arrived = other.receive();
            Thread.onSpinWait();
        }
        assertNotNull(arrived);
        assertEquals(7, arrived.bytes()[20]);
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        CardSettings[] nine = new CardSettings[9];
        for (int i = 0; i < nine.length; i++) {
            nine[i] = card(i, new NetSettings.None());
        }
        assertTrue(assertThrows(VmException.class, () -> SettingsCheck.check(settings(nine))).sentence()
                .contains("at most 8 network cards"));
        assertTrue(assertThrows(VmException.class, () -> SettingsCheck
                .check(settings(card(1, new NetSettings.None()), card(1, new NetSettings.None())))).sentence()
                .contains("Two network cards"));
    }
}
