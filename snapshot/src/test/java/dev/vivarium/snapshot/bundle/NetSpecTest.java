package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.bundle.SnapshotTake.Request;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Network cards of a machine and of its copies. */
class NetSpecTest {
    @TempDir
    private Path home;

    private static List<String> macs(MachineSpec machine) {
        return machine.nets().stream().map(NetSpec::mac).toList();
    }

    private static MachineSpec withNets(MachineSpec was, NetSpec... nets) {
        return new MachineSpec(was.accelerator(), was.translate(), was.cpu(), was.cpus(), was.memoryBytes(), was.boot(),
                was.disks(), was.cdroms(), was.serial(), was.console(), was.stopOnReset(), was.testDevices(),
                List.of(nets));
    }

    private static NetSpec card(String mac) {
        return new NetSpec(NetSpec.Card.VIRTIO, mac, "nat", List.of(), true, 0, 0, 0);
    }

    @Test
    void addressesAreOursAndDifferent() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            String mac = MacAddress.mint(seen);
            assertTrue(mac.matches("56:49:56(:[0-9a-f]{2}){3}"), mac);
            assertTrue(seen.add(mac));
        }
    }

    @Test
    void renewedCardsAreOtherwiseAsTheyWere() {
        MachineSpec machine = Samples.spec(Samples.KERNEL);
        MachineSpec renewed = machine.withNewMacs();
        assertEquals(2, Set.copyOf(macs(renewed)).size());
        macs(machine).forEach(mac -> assertTrue(!macs(renewed).contains(mac)));
        assertEquals(machine, renewed.withMacsOf(machine));
    }

    @Test
    void cardsKeepAddressesByTheirPlaces() {
        MachineSpec machine = Samples.spec(Samples.KERNEL);
        MachineSpec two = withNets(machine, card("56:49:56:00:00:01"), card("56:49:56:00:00:02"));
        MachineSpec one = withNets(machine, card("56:49:56:00:00:09"));
        assertEquals(List.of("56:49:56:00:00:09", "56:49:56:00:00:02"), macs(two.withMacsOf(one)));
        assertEquals(List.of("56:49:56:00:00:01"), macs(one.withMacsOf(two)));
        MachineSpec mixed = withNets(machine, card("56:49:56:00:00:02"));
        assertEquals(macs(two), macs(two.withMacsOf(mixed)), "two alike would not be a machine");
    }

    /** Also when it is put back to a snapshot that was taken of the other machine. */
    @Test
    void aCloneHasAddressesOfItsOwn() throws Exception {
        Fixture.create(home.resolve("a.viv"), new DiskFiles());
        SnapshotId id;
        List<String> original;
        try (OpenBundle open = OpenBundle.open(home.resolve("a.viv"), new DiskFiles())) {
            MachineManifest was = open.machine();
            open.replace(was.withMachine(withNets(was.machine(), card("56:49:56:00:00:01")), was.present()));
            id = SnapshotTake.off(open, new Request("one", "", false)).id();
            original = macs(open.machine().machine());
            MachineClone.full(open, home.resolve("b.viv"), "b", Progress.NONE);
            MachineClone.linked(open.bundle(), id, new DiskFiles(), home.resolve("c.viv"), "c");
            SnapshotRestore.run(open, id);
            assertEquals(original, macs(open.machine().machine()));
        }
        for (String name : List.of("b", "c")) {
            try (OpenBundle clone = OpenBundle.open(home.resolve(name + ".viv"), new DiskFiles())) {
                List<String> own = macs(clone.machine().machine());
                assertNotEquals(original, own);
                SnapshotRestore.run(clone, id);
                assertEquals(own, macs(clone.machine().machine()));
            }
        }
    }
}
