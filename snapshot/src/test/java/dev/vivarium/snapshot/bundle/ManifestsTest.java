package dev.vivarium.snapshot.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Manifests go to bytes and back, and nothing else comes in. */
class ManifestsTest {
    private static final String MACHINE = new String(Manifests.bytes(Samples.machine(Samples.KERNEL)),
            StandardCharsets.UTF_8);
    private static final String SNAPSHOT = new String(Manifests.bytes(Samples.runningSnapshot()),
            StandardCharsets.UTF_8);

    @Test
    void everyMachineComesBackAsItWas() throws SnapshotException {
        for (MachineManifest machine : List.of(Samples.machine(Samples.KERNEL), Samples.machine(Samples.BIOS),
                Samples.machine(Samples.UEFI), Samples.plainMachine())) {
            byte[] bytes = Manifests.bytes(machine);
            MachineManifest read = Manifests.machine("vm.json", bytes);
            assertEquals(machine, read);
            assertArrayEquals(bytes, Manifests.bytes(read));
        }
    }

    @Test
    void everySnapshotComesBackAsItWas() throws SnapshotException {
        for (SnapshotManifest snapshot : List.of(Samples.runningSnapshot(), Samples.offSnapshot())) {
            assertEquals(snapshot, Manifests.snapshot("snapshot.json", Manifests.bytes(snapshot)));
        }
    }

    @Test
    void factsOfTheHostComeBackAsTheyWere() throws SnapshotException {
        HostFacts facts = new HostFacts(UUID.randomUUID(), Map.of("cd1", "/srv/other.iso"), "/tmp/out.txt",
                null, "rfb=127.0.0.1:5901");
        assertEquals(facts, HostFacts.read("host.json", facts.bytes()));
        HostFacts more = new HostFacts(facts.computer(), Map.of(), null, null, null, Map.of("net0", "tap:tap0"),
                Map.of("net1", "/tmp/net1.pcapng"));
        assertEquals(more, HostFacts.read("host.json", more.bytes()));
    }

    @Test
    void whatWasWrittenBeforeThereWereNetworkCardsHasNone() throws SnapshotException, IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode machine = (ObjectNode) mapper.readTree(MACHINE);
        ((ObjectNode) machine.get("machine")).remove("nets");
        assertEquals(List.of(), Manifests.machine("vm.json", mapper.writeValueAsBytes(machine)).machine().nets());
        HostFacts facts = new HostFacts(UUID.randomUUID(), Map.of(), null, null, null);
        ObjectNode host = (ObjectNode) mapper.readTree(facts.bytes());
        host.remove(List.of("nets", "captures"));
        assertEquals(facts, HostFacts.read("host.json", mapper.writeValueAsBytes(host)));
    }

    @Test
    void networkCardsThatCannotBeAreRefused() {
        refused(MACHINE.replace("56:49:56:01:02:04", "56:49:56:01:02:03"), Kind.CORRUPT, "two network cards");
        refused(MACHINE.replace("56:49:56:01:02:04", "57:49:56:01:02:04"), Kind.CORRUPT, "has no address");
        refused(MACHINE.replace("56:49:56:01:02:04", "00:00:00:00:00:00"), Kind.CORRUPT, "has no address");
        refused(MACHINE.replace("nat,host=off", "tap:tap0"), Kind.CORRUPT, "is on no network");
        refused(MACHINE.replace("nat,host=off", "none"), Kind.CORRUPT, "has forwards");
        refused(MACHINE.replace("127.0.0.1:2222", "localhost:2222"), Kind.CORRUPT, "a forward does not have the form");
        refused(MACHINE.replace("\"lossPerMillion\" : 5000", "\"lossPerMillion\" : 1000001"), Kind.CORRUPT, "a loss");
        refused(MACHINE.replace("\"delayMillis\" : 20", "\"delayMillis\" : -1"), Kind.CORRUPT, "a delay");
        refused(MACHINE.replace("\"bitsPerSecond\" : 10000000", "\"bitsPerSecond\" : -1"), Kind.CORRUPT, "a rate");
        refused(MACHINE.replace("\"e1000e\"", "\"ne2000\""), Kind.CORRUPT, "machine.nets[1].card");
    }

    /** The page that describes the form shows one that is right. */
    @Test
    void theExampleInTheDocsIsAMachine() throws SnapshotException, IOException {
        String page = Files.readString(Path.of("..", "docs", "bundle-format.md"));
        int from = page.indexOf("```json\n", page.indexOf("### vm.json")) + "```json\n".length();
        byte[] example = page.substring(from, page.indexOf("```", from)).getBytes(StandardCharsets.UTF_8);
        MachineManifest machine = Manifests.machine("the example", example);
        assertEquals("debian", machine.name());
        assertEquals(machine, Manifests.machine("again", Manifests.bytes(machine)));
    }

    @Test
    void theFieldAndTheFileAreNamed() {
        refused(MACHINE.replace("\"cpus\" : 2", "\"cpus\" : \"2\""), Kind.CORRUPT,
                "The file vm.json is damaged: the field machine.cpus is not a whole number.");
        refused(MACHINE.replace("\"cpus\" : 2", "\"cpus\" : 2.5"), Kind.CORRUPT, "machine.cpus is not a whole number");
        refused(MACHINE.replace("\"cpus\" : 2", "\"cpus\" : 4294967298"), Kind.CORRUPT, "machine.cpus is too large");
        refused(MACHINE.replace("\"cpus\" : 2", "\"cpus\" : null"), Kind.CORRUPT, "machine.cpus is not a whole");
        refused(MACHINE.replace("\"cpus\" : 2,", ""), Kind.CORRUPT, "the field machine.cpus is missing");
        refused(MACHINE.replace("\"cpus\" : 2,", "\"cpus\" : 2, \"heat\" : 1,"), Kind.CORRUPT,
                "the field machine.heat is unknown");
        refused(MACHINE.replace("\"cpus\" : 2,", "\"cpus\" : 2, \"cpus\" : 2,"), Kind.CORRUPT, "Duplicate");
        refused(MACHINE.replace("\"bus\" : \"virtio\"", "\"bus\" : \"scsi\""), Kind.CORRUPT,
                "the field machine.disks[0].bus is none of what it can be");
        refused(MACHINE.replace("boot/initrd", "boot/../initrd"), Kind.CORRUPT, "the field machine.boot.initrd");
        refused(MACHINE + "{}", Kind.CORRUPT, "damaged");
        refused("", Kind.CORRUPT, "damaged");
        refused("[]", Kind.CORRUPT, "is not an object");
        refused("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", Kind.CORRUPT, "damaged");
        refused(" ".repeat(Json.BYTES_MOST) + MACHINE, Kind.CORRUPT, "too large");
        refused(MACHINE.replace("debian 12\"", "x".repeat(101) + "\""), Kind.CORRUPT, "name");
        refused(MACHINE.replace("vivarium-machine", "vivarium-snapshot"), Kind.CORRUPT, "not of the form");
        refused(MACHINE.replace("disks/disk0-2.qcow2", "disks/data-2.qcow2"), Kind.CORRUPT, "the field present");
    }

    @Test
    void whatANewerReleaseWroteIsRefusedWithWhatIsMissing() {
        refused(MACHINE.replace("\"version\" : 1", "\"version\" : 3").replace("\"minimumReader\" : 1",
                "\"minimumReader\" : 2"), Kind.TOO_NEW, "version 2");
        refused(MACHINE.replace("\"features\" : [ ]", "\"features\" : [\"encrypted\", \"sound\"]"), Kind.TOO_NEW,
                "encrypted, sound");
        refused(MACHINE.replace("\"version\" : 1", "\"version\" : 2").replace("\"cpus\" : 2,",
                "\"cpus\" : 2, \"heat\" : 1,"), Kind.TOO_NEW, "machine.heat");
        refused(MACHINE.replace("\"minimumReader\" : 1", "\"minimumReader\" : 0"), Kind.CORRUPT, "minimumReader");
    }

    private static void refused(String text, Kind kind, String words) {
        SnapshotException failure = assertThrows(SnapshotException.class,
                () -> Manifests.machine("vm.json", text.getBytes(StandardCharsets.UTF_8)), words);
        assertEquals(kind, failure.kind(), failure.getMessage());
        assertTrue(failure.getMessage().contains(words), failure.getMessage());
    }

    /** Whatever is done to the bytes: a manifest or a {@link SnapshotException}, and what comes in goes out again. */
    @Test
    void noByteCanDoHarm() {
        for (String sample : List.of(MACHINE, SNAPSHOT)) {
            byte[] good = sample.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < good.length; i++) {
                for (int bit : new int[]{0, 5, i % 8}) {
                    byte[] flipped = good.clone();
                    flipped[i] ^= (byte) (1 << bit);
                    survive(flipped);
                }
                byte[] without = new byte[good.length - 1];
                System.arraycopy(good, 0, without, 0, i);
                System.arraycopy(good, i + 1, without, i, good.length - 1 - i);
                survive(without);
                if (survive(Arrays.copyOf(good, i)) && i < good.length - 1) { // the last is a line feed
                    throw new AssertionError("a manifest without its end was taken: " + i);
                }
            }
            Random random = new Random(1);
            for (int round = 0; round < 5_000; round++) {
                byte[] mixed = good.clone();
                for (int n = random.nextInt(8) + 1; n > 0; n--) {
                    mixed[random.nextInt(mixed.length)] = good[random.nextInt(good.length)];
                }
                survive(mixed);
            }
        }
    }

    private static boolean survive(byte[] bytes) {
        boolean taken = false;
        try {
            MachineManifest machine = Manifests.machine("vm.json", bytes);
            assertEquals(machine, Manifests.machine("again", Manifests.bytes(machine)));
            taken = true;
        } catch (SnapshotException e) {
            assertTrue(e.getMessage().contains("vm.json"), e.getMessage());
        }
        try {
            SnapshotManifest snapshot = Manifests.snapshot("snapshot.json", bytes);
            assertEquals(snapshot, Manifests.snapshot("again", Manifests.bytes(snapshot)));
            taken = true;
        } catch (SnapshotException e) {
            assertTrue(e.getMessage().contains("snapshot.json"), e.getMessage());
        }
        return taken;
    }
}
