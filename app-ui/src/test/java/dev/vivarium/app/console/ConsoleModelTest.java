package dev.vivarium.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.app.machines.Presence;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What a machine says, and what its window makes of it. */
final class ConsoleModelTest {
    private final ConsoleModel model = new ConsoleModel();

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private Situation.Kind situation() {
        return model.situationProperty().get().kind();
    }

    private void absent(Presence.State state) {
        model.absent(new Presence(state, null, ""));
    }

    @Test
    void aMachineComesAndGoes() throws IOException {
        assertEquals(Situation.Kind.LOOKING, situation());
        absent(Presence.State.STOPPED);
        assertEquals(Situation.Kind.OFF, situation());
        model.connected(Presence.State.PAUSED);
        assertEquals(Situation.Kind.NONE, situation());
        assertEquals(Presence.State.PAUSED, model.stateProperty().get());
        model.event("RESUME", json("{}"));
        assertEquals(Presence.State.RUNNING, model.stateProperty().get());
        model.setCaptured(true);
        model.event("SHUTDOWN", json("{'guest':true,'reason':'guest-shutdown'}"));
        model.hungUp();
        assertEquals(Situation.Kind.SHUT_DOWN, situation());
        assertFalse(model.capturedProperty().get(), "keys are nobody's then");
        absent(Presence.State.STOPPED);
        assertEquals(Situation.Kind.SHUT_DOWN, situation(), "what its folder says is less");
        absent(Presence.State.SAVED);
        assertEquals(Situation.Kind.SAVED, situation());
        absent(Presence.State.RUNNING);
        assertEquals(Situation.Kind.LOOKING, situation());
    }

    @Test
    void whoSaysNothingHasDied() throws IOException {
        model.connected(Presence.State.RUNNING);
        model.hungUp();
        assertEquals(Situation.Kind.DIED, situation());
        model.connected(Presence.State.RUNNING);
        model.event("SHUTDOWN", json("{'guest':false}"));
        model.hungUp();
        assertEquals(Situation.Kind.SWITCHED_OFF, situation());
    }

    @Test
    void aFullDiskHoldsTheMachineUntilItGoesOn() throws IOException {
        model.connected(Presence.State.RUNNING);
        model.event("BLOCK_IO_ERROR", json("{'nospace':true,'reason':'There is no room.'}"));
        model.event("STOP", json("{}"));
        assertEquals(new Situation(Situation.Kind.NO_SPACE, "There is no room."), model.situationProperty().get());
        assertEquals(Presence.State.HELD, model.stateProperty().get());
        model.event("RESUME", json("{}"));
        assertEquals(Situation.Kind.NONE, situation());
    }

    @Test
    void aCrashIsSaidUntilItIsReadOrRestarted() throws IOException {
        model.connected(Presence.State.RUNNING);
        model.event("GUEST_PANICKED", json("{}"));
        assertEquals(Situation.Kind.CRASHED, situation());
        model.dismiss();
        assertEquals(Situation.Kind.NONE, situation());
        model.event("GUEST_PANICKED", json("{}"));
        model.event("RESET", json("{}"));
        assertEquals(Situation.Kind.NONE, situation());
    }

    @Test
    void anOpenDriveWantsADisc() throws IOException {
        model.connected(Presence.State.RUNNING);
        assertTrue(model.event("DEVICE_TRAY_MOVED", json("{}")), "its drives are asked for");
        model.has(List.of(new Drive("ahci-1", true, true, "")));
        assertEquals(Situation.Kind.WANTS_DISC, situation());
        model.has(Drive.of(json("[{'device':'ahci-1','removable':true,'tray_open':false,"
                + "'inserted':{'file':'/a/b.iso'}},{'device':'virtio-blk-0','removable':false}]")));
        assertEquals(Situation.Kind.NONE, situation());
        assertEquals("/a/b.iso", model.drivesProperty().get().getFirst().file());
    }

    @Test
    void aMachineWithoutASystemSaysSoOnce() throws IOException {
        JsonNode screen = json("['SeaBIOS','No bootable device.  Retrying in 60 seconds.']");
        model.connected(Presence.State.RUNNING);
        model.reads(json("['SeaBIOS']"));
        assertEquals(Situation.Kind.NONE, situation());
        model.reads(screen);
        assertEquals(Situation.Kind.NOTHING_TO_START, situation());
        model.dismiss();
        model.reads(screen);
        assertEquals(Situation.Kind.NONE, situation());
        model.event("RESET", json("{}"));
        model.reads(screen);
        assertEquals(Situation.Kind.NOTHING_TO_START, situation());
        model.reads(json("['Booting from CD']"));
        assertEquals(Situation.Kind.NONE, situation());
    }

    @Test
    void lightsBlinkOnRealTraffic() throws IOException {
        model.connected(Presence.State.RUNNING);
        model.has(List.of(new Drive("ahci-1", true, false, "x"), new Drive("virtio-blk-0", false, false, "y")));
        String counters = "{'accelerator':'kvm','devices':{'ahci-1.readBytes':%d,'virtio-blk-0.writeBytes':%d,"
                + "'virtio-net-0.receivedBytes':%d,'uart16550.reads':%d}}";
        model.counted(json(String.format(counters, 1, 1, 1, 1)));
        assertEquals("kvm", model.acceleratorProperty().get());
        assertEquals(Set.of(), model.litProperty().get(), "what was before is no traffic");
        model.counted(json(String.format(counters, 1, 1, 1, 9)));
        assertEquals(Set.of(), model.litProperty().get());
        model.counted(json(String.format(counters, 2, 1, 5, 9)));
        assertEquals(Set.of(Activity.Light.DISC, Activity.Light.NETWORK), model.litProperty().get());
        model.counted(json(String.format(counters, 2, 7, 5, 9)));
        assertEquals(Set.of(Activity.Light.DISK), model.litProperty().get());
        model.hungUp();
        assertEquals(Set.of(), model.litProperty().get());
    }

    @Test
    void keysAreOnlyForAMachineThatIsThere() {
        model.setCaptured(true);
        assertFalse(model.capturedProperty().get());
    }
}
