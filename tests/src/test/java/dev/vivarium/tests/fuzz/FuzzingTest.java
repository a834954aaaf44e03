package dev.vivarium.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * Fuzzers look for what breaks a network or a device, guided by which branches an input has reached. Half a minute each, or as many seconds
 * as {@code VIVARIUM_FUZZ_SECONDS} says.
 */
@Tag("full")
@Tag("linux")
class FuzzingTest {
    private static final String NETWORK = "dev.vivarium.engine.net.**";
    private static final List<String> DEVICES = List.of("dev.vivarium.engine.device.virtio.**", NETWORK,
            "dev.vivarium.engine.bus.pci.**", "dev.vivarium.engine.memory.**");

    private static int seconds() {
        String wanted = System.getenv("VIVARIUM_FUZZ_SECONDS");
        return wanted == null ? 30 : Integer.parseInt(wanted);
    }

    /** @param edgesLeast about what the seeds alone reach: less means that they do not follow the targets any more */
    private static void fuzz(JazzerRun run, List<byte[]> seeds, List<String> packages, int edgesLeast)
            throws Exception {
        int seconds = seconds();
        JazzerRun.Figures figures = run.run(seeds, packages, seconds);
        System.out.printf("%s, %d s: %d inputs, %d edges, %d features, %d inputs kept%n", run.name(), seconds,
                figures.inputs(), figures.edges(), figures.features(), figures.corpus());
        assertTrue(figures.edges() >= edgesLeast, figures.toString());
        assertTrue(figures.inputs() > seeds.size(), figures.toString());
    }

    @Test
    void framesOfAGuest() throws Exception {
        fuzz(new JazzerRun(GuestFrames.class, "warn"), NatSeeds.ofGuests(), List.of(NETWORK), 1600);
    }

    @Test
    void dataOfTheHost() throws Exception {
        fuzz(new JazzerRun(HostData.class, "warn"), NatSeeds.ofHosts(), List.of(NETWORK), 1300);
    }

    /** A disk that fails is logged. */
    @Test
    void queuesOfVirtioDevices() throws Exception {
        fuzz(new JazzerRun(VirtioQueues.class, "off"), VirtioSeeds.all(), DEVICES, 1300);
    }
}
