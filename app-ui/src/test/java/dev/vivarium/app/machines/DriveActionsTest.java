package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a machine that runs calls its drives. */
class DriveActionsTest {
    @Test
    void discsOfARunningMachineGoByTheBoardsNames() throws VmException {
        String answer = "{\"return\": [{\"device\": \"ahci-0\", \"removable\": false}, {\"device\": \"ahci-4\", "
                + "\"removable\": true}, {\"device\": \"ahci-5\", \"removable\": true}, {\"device\": \"ide-3\", "
                + "\"removable\": true}, {\"device\": \"ide-2\", \"removable\": true}]}";
        assertEquals(List.of("ahci-5", "ahci-4"), DriveActions.places(answer, Bus.AHCI));
        assertEquals(List.of("ide-2", "ide-3"), DriveActions.places(answer, Bus.IDE));
    }
}
