package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.BundleOwner;
import dev.vivarium.tests.run.TinyKernel;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What the window says when something breaks under it, and what it offers. */
@Tag("full")
@Tag("linux")
@Timeout(300)
class TroubleTest {
    private static final String ENGLISH = "{\"language\": \"ENGLISH\", \"theme\": \"LIGHT\"}";
    /** The machine's process sees a full file system where memory is saved, and nobody else does. */
    private static final String FULL = "unshare --user --map-root-user --mount sh -c 'mount -t tmpfs -o size=64k none %1$s"
            + " && { cat /dev/zero >%1$s/full 2>/dev/null; exec \"$@\"; }' sh";

    private static final long GONE_SECONDS = 60;

    @TempDir
    private Path folder;
    private DesktopRig rig;

    @BeforeEach
    void clear() throws Exception {
        DesktopRig.clear();
    }

    @AfterEach
    void close() throws Exception {
        if (rig != null) {
            rig.close();
        }
    }

    private static Bundle lab() {
        return new Bundle(DesktopRig.home().resolve("lab.viv"));
    }

    private static BundleOwner owner() {
        return Objects.requireNonNull(lab().owner());
    }

    /** A machine that does nothing, with a snapshot, and a window that has it in front. */
    private void begin() throws Exception {
        Path kernel = Files.createDirectories(folder.resolve("kernel"));
        DesktopRig.viv("create", "lab", "--kernel", new TinyKernel().halt().in(kernel), "--memory", "32M", "--accel",
                "soft");
        DesktopRig.viv("snapshot", "take", "lab", "tools in");
        rig = DesktopRig.start(ENGLISH);
        rig.click("card-lab");
    }

    private void run() throws Exception {
        begin();
        rig.robot().push(KeyCode.SPACE);
        rig.awaitSays("card-lab", "Running");
    }

    private static void kill() {
        assertTrue(ProcessHandle.of(owner().process()).orElseThrow().destroyForcibly());
    }

    @Test
    void aKilledProcessIsReportedAndTheLastSnapshotIsOffered() throws Exception {
        run();
        kill();
        rig.awaitSeen("crashed-back");
        assertTrue(rig.says("dialog", "ended unexpectedly"));
        rig.picture("crashed");
        rig.click("crashed-back");
        rig.click("back-lose");
        rig.awaitSays("notice-text", "tools in");
        rig.awaitSays("card-lab", "Off");
    }

    @Test
    void aMachinesOwnWindowSaysItOverTheLastPicture() throws Exception {
        run();
        rig.robot().push(KeyCode.ENTER);
        rig.awaitSeen("console-screen");
        rig.await("the console", () -> rig.consoleOf("lab") != null);
        Thread.sleep(2000); // it connects, and shows the guest
        kill();
        rig.awaitSeen("console-log");
        assertTrue(rig.says("console-situation", "ended unexpectedly"));
        rig.picture("console-died", Objects.requireNonNull(rig.consoleOf("lab")));
        assertFalse(rig.sees("crashed-start"), "It is said twice.");
        rig.click("console-go-back");
        rig.awaitSays("card-lab", "Running");
    }

    @Test
    void aMachineWhoseSocketIsGoneCanBeEnded() throws Exception {
        run();
        long process = owner().process();
        Files.delete(ControlPlace.of(lab().folder()).control());
        rig.awaitSays("card-lab", "In use");
        rig.click("inspector-more");
        rig.click("menu-end");
        rig.awaitSeen("end-yes");
        assertTrue(rig.says("dialog", Long.toString(process)));
        rig.picture("no-answer");
        rig.click("end-yes");
        rig.awaitSays("card-lab", "Off");
        // Its files are free before the host has taken its number away.
        ProcessHandle.of(process).ifPresent(left -> left.onExit().orTimeout(GONE_SECONDS, TimeUnit.SECONDS).join());
    }

    @Test
    void aSnapshotThatFindsNoRoomSaysSoAndTheMachineRunsOn() throws Exception {
        begin();
        Path memory = Files.createDirectories(lab().folder().resolve("memory"));
        DesktopRig.launchBy(String.format(FULL, memory));
        rig.robot().push(KeyCode.SPACE);
        rig.awaitSays("card-lab", "Running");
        rig.robot().push(KeyCode.CONTROL, KeyCode.S);
        rig.click("snapshot-take");
        rig.awaitSays("notice-text", "Make room");
        rig.picture("no-room");
        rig.click("notice-close");
        rig.click("inspector-more");
        rig.click("menu-save");
        rig.awaitSays("notice-text", "Make room");
        rig.awaitSays("card-lab", "Running");
        assertEquals(1, lab().snapshots().whole().size());
    }
}
