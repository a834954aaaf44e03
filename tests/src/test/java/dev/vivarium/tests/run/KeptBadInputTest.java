package dev.vivarium.tests.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** What the commands for kept machines say to what cannot be. */
@Tag("full")
@Tag("linux")
class KeptBadInputTest {
    @TempDir
    private Path folder;

    @Test
    void namesAndFilesThatAreNone() throws Exception {
        try (KeptMachines viv = new KeptMachines(folder.resolve("home"))) {
            String kernel = new TinyKernel().halt().in(folder);
            viv.refused(2, "There is no machine 'nobody'", "start", "nobody");
            viv.refused(2, "has one of the characters", "create", "a:b", "--kernel", kernel);
            viv.refused(2, "does not exist", "create", "m", "--kernel", folder.resolve("none").toString());
            viv.done("create", "m", "--memory", "4M", "--kernel", kernel);
            viv.refused(2, "has one of the characters", "rename", "m", "../m");
            viv.refused(2, "cannot be taken as a machine", "import", kernel, "x");
            Path random = Files.write(folder.resolve("random"), new byte[]{1, 2, 3, 4});
            viv.done("edit", "m", "--kernel", random.toString());
            viv.refused(2, "is not a kernel", "start", "m");
            viv.refused(2, "is not a kernel", "start", "m", "--foreground");
            Path manifest = folder.resolve("home/m.viv/vm.json");
            Files.writeString(manifest, Files.readString(manifest).replace("\"boot/", "\"../../"));
            viv.refused(2, "vm.json is damaged", "start", "m");
            viv.refused(2, "vm.json is damaged", "clone", "m", "n");
            assertEquals("broken", viv.stateOf("m"));
        }
    }

    @Test
    void aMachineThatRunsIsNobodyElses() throws Exception {
        try (KeptMachines viv = new KeptMachines(folder.resolve("home"))) {
            viv.done("create", "m", "--memory", "4M", "--kernel", new TinyKernel().print("up").halt().in(folder));
            List<VivProcess> starts = List.of(viv.start("start", "m"), viv.start("start", "m"));
            int[] statuses = IntStream.of(starts.get(0).exitStatus(60), starts.get(1).exitStatus(60)).sorted()
                    .toArray();
            assertEquals(List.of(0, 2), List.of(statuses[0], statuses[1]));
            String said = starts.get(0).errors() + starts.get(1).errors();
            assertTrue(said.startsWith("viv: The machine ") && said.lines().count() == 1, said);
            viv.refused(2, "is running already", "delete", "m", "--yes");
            viv.refused(2, "is running already", "edit", "m", "--memory", "8M");
            viv.refused(2, "Add --force", "snapshot", "restore", "m",
                    idOf(viv.done("snapshot", "take", "m", "s", "--json").output()));
            viv.refused(4, "'viv kill m'", "stop", "m", "--timeout", "1");
            viv.done("kill", "m");
            assertEquals("stopped", viv.stateOf("m"));
            assertTrue(Files.notExists(folder.resolve("home/m.viv/run")), "no socket is left");
        }
    }

    private static String idOf(String json) {
        return json.replaceAll("(?s).*\"id\": \"([^\"]*)\".*", "$1");
    }
}
