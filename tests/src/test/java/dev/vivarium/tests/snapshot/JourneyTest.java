package dev.vivarium.tests.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.WitnessGuest;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A guest that watches its memory and its disk is saved, put back, killed, copied, packed, unpacked and moved about, by chance and on
 * one tier after another, and never finds anything that it did not leave there. {@code -Dvivarium.test.seed} repeats a journey.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
class JourneyTest {
    private static final int STEPS = Integer.getInteger("vivarium.test.steps", 200);
    private static final long SEED = Long.getLong("vivarium.test.seed", System.nanoTime());
    private static final long COMMAND_SECONDS = 180;
    private static final long TICK_SECONDS = 120;
    private static final int SNAPSHOTS_MOST = 10;
    private static final String[] TIERS = {"soft,translate=on", "soft,translate=off", "soft,translate=mixed"};

    @TempDir
    private Path folder;
    private final Random random = new Random(SEED);
    private final List<String> steps = new ArrayList<>();
    private final List<String> snapshots = new ArrayList<>();
    private Path machine = Path.of("");
    private boolean runs;
    private int made = 1;

    /** What can happen to it. */
    private enum Step {
        TAKE, TAKE_WHILE_OFF, RESTORE, RESTORE_AND_START, DELETE, KILL, KILL_WHILE_SAVING, LINKED_CLONE, FULL_CLONE, EXCHANGE, MOVE
    }

    @Test
    void nothingIsEverLost() throws Exception {
        machine = folder.resolve("m0.viv");
        WitnessGuest guest = WitnessGuest.in(folder);
        viv("create", machine.toString(), "--kernel", guest.kernel().toString(), "--initrd", guest.initrd().toString(),
                "--append", "console=ttyS0 panic=-1 rdinit=/witness.sh", "--memory", "128M", "--new-disk", "16M");
        start();
        int done = 0;
        try {
            for (; done < STEPS; done++) {
                step(Step.values()[random.nextInt(Step.values().length)]);
                if (!runs) {
                    start();
                }
                awaitTicks();
            }
        } catch (Exception | AssertionError e) {
            throw new AssertionError("After " + done + " steps, with -Dvivarium.test.seed=" + SEED + ":\n"
                    + String.join("\n", steps.subList(Math.max(0, steps.size() - 25), steps.size())) + "\n" + serial(),
                    e);
        } finally {
            endWhatRuns();
        }
        assertTrue(viv("verify", machine.toString()).length() > 0);
    }

    /** Says nothing if it cannot: what went wrong before is what counts. */
    private void endWhatRuns() throws Exception {
        try (VivProcess kill = VivProcess.start("kill", machine.toString())) {
            kill.exitStatus(COMMAND_SECONDS);
        }
    }

    private void step(Step step) throws Exception {
        steps.add(step + " " + machine.getFileName());
        switch (step) {
            case TAKE -> take();
            case TAKE_WHILE_OFF -> {
                stop();
                take();
            }
            case RESTORE -> {
                if (!snapshots.isEmpty()) {
                    viv("snapshot", "restore", machine.toString(), any(), "--force");
                    runs = false;
                }
            }
            case RESTORE_AND_START -> {
                if (!snapshots.isEmpty()) {
                    viv("snapshot", "restore", machine.toString(), any(), "--force", "--start");
                    runs = true;
                }
            }
            case DELETE -> {
                if (!snapshots.isEmpty()) {
                    String gone = any();
                    viv("snapshot", "delete", machine.toString(), gone);
                    snapshots.remove(gone);
                }
            }
            case KILL -> {
                killProcess();
                runs = false;
            }
            case KILL_WHILE_SAVING -> killWhileSaving();
            case LINKED_CLONE, FULL_CLONE -> becomeAClone(step == Step.LINKED_CLONE);
            case EXCHANGE -> exchange();
            case MOVE -> {
                stop();
                Path elsewhere = Files.createDirectories(folder.resolve("place" + made++))
                        .resolve(machine.getFileName());
                Files.move(machine, elsewhere);
                machine = elsewhere;
            }
        }
    }

    private void take() throws Exception {
        if (snapshots.size() >= SNAPSHOTS_MOST) {
            String gone = snapshots.removeFirst();
            viv("snapshot", "delete", machine.toString(), gone);
        }
        String name = "s" + made++;
        viv("snapshot", "take", machine.toString(), name);
        snapshots.add(name);
    }

    /** Whether the snapshot came about is not known; the machine's folder says it. */
    private void killWhileSaving() throws Exception {
        if (!runs) {
            return;
        }
        String name = "k" + made++;
        try (VivProcess taking = VivProcess.start("snapshot", "take", machine.toString(), name)) {
            Thread.sleep(random.nextInt(1500));
            killProcess();
            taking.exitStatus(COMMAND_SECONDS);
        }
        runs = false;
        if (viv("snapshot", "list", machine.toString(), "--json").contains("\"" + name + "\"")) {
            snapshots.add(name);
        }
    }

    private void becomeAClone(boolean linked) throws Exception {
        Path clone = folder.resolve("m" + made++ + ".viv");
        if (linked && !snapshots.isEmpty()) {
            viv("clone", machine.toString(), clone.toString(), "--linked", "--snapshot", any());
            stop();
            snapshots.clear();
        } else {
            stop();
            viv("clone", machine.toString(), clone.toString());
        }
        viv("delete", machine.toString(), "--yes");
        machine = clone;
        snapshots.clear();
        snapshots.addAll(names());
    }

    private void exchange() throws Exception {
        stop();
        Path packed = folder.resolve("packed.vivz");
        Files.deleteIfExists(packed);
        viv("export", machine.toString(), packed.toString());
        viv("delete", machine.toString(), "--yes");
        machine = folder.resolve("m" + made++ + ".viv");
        viv("import", packed.toString(), machine.toString());
        Files.delete(packed);
        assertEquals(snapshots.stream().sorted().toList(), names().stream().sorted().toList());
    }

    private List<String> names() throws Exception {
        List<String> names = new ArrayList<>();
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("\"name\"\\s*:\\s*\"([sk]\\d+)\"")
                .matcher(viv("snapshot", "list", machine.toString(), "--json"));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private String any() {
        return snapshots.get(random.nextInt(snapshots.size()));
    }

    private void start() throws Exception {
        String tier = TIERS[random.nextInt(TIERS.length)];
        steps.add("start " + tier);
        viv("start", machine.toString(), "--accel", tier);
        runs = true;
    }

    private void stop() throws Exception {
        if (runs) {
            viv("kill", machine.toString());
            runs = false;
        }
    }

    /** As the host's own out-of-memory killer would. */
    private void killProcess() throws Exception {
        String lock = Files.readString(machine.resolve("lock"));
        java.util.regex.Matcher process = java.util.regex.Pattern.compile("process (\\d+)").matcher(lock);
        assertTrue(process.find(), lock);
        ProcessHandle handle = ProcessHandle.of(Long.parseLong(process.group(1))).orElseThrow();
        handle.destroyForcibly();
        handle.onExit().get();
    }

    /** The guest goes on: it says so twice more, and nothing bad. */
    private void awaitTicks() throws Exception {
        int from = serial().length();
        long deadline = System.nanoTime() + TICK_SECONDS * 1_000_000_000;
        String said = "";
        while (said.split("TICK", -1).length < 4) {
            assertTrue(System.nanoTime() < deadline, "The guest does not go on; it says: " + said);
            Thread.sleep(50);
            String all = serial();
            said = all.length() < from ? all : all.substring(from);
            assertFalse(said.contains("BAD"), said);
        }
    }

    private String serial() throws IOException {
        Path log = machine.resolve("logs/serial.log");
        return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    }

    private String viv(String... arguments) throws Exception {
        try (VivProcess viv = VivProcess.start(arguments)) {
            int status = viv.exitStatus(COMMAND_SECONDS);
            assertEquals(0, status, () -> String.join(" ", arguments) + ": " + viv.output() + viv.errors());
            return viv.output();
        }
    }
}
