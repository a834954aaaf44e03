package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.machines.Presence;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.tests.run.TinyKernel;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** New machines, their snapshots and their settings, as a person comes to them: in the real window, with machines that run. */
@Tag("full")
@Timeout(420)
class FormsTest {
    private static final int SECTOR = 2048;

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

    private void start(String more) throws Exception {
        rig = DesktopRig.start("{\"language\": \"ENGLISH\", \"theme\": \"LIGHT\"" + more + "}");
    }

    private static Bundle bundle(String name) {
        return new Bundle(DesktopRig.home().resolve(name + ".viv"));
    }

    private static boolean is(String name, Presence.State state) {
        return Files.isDirectory(bundle(name).folder()) && Presence.of(bundle(name)).state() == state;
    }

    private static List<SnapshotManifest> snapshots(String name) {
        try {
            return new ArrayList<>(bundle(name).snapshots().whole().values());
        } catch (SnapshotException e) {
            throw new AssertionError(e);
        }
    }

    /** A disc that says what it is, and that a BIOS starts: it halts. */
    private Path disc() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(24 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 3; i++) {
            int at = (16 + i) * SECTOR;
            bytes.put(at, (byte) new int[]{1, 0, 255}[i]);
            bytes.put(at + 1, "CD001".getBytes(StandardCharsets.US_ASCII)).put(at + 6, (byte) 1);
        }
        bytes.put(16 * SECTOR + 40, "Halting system     ".getBytes(StandardCharsets.US_ASCII));
        bytes.put(17 * SECTOR + 7, "EL TORITO SPECIFICATION".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(17 * SECTOR + 0x47, 20);
        int catalog = 20 * SECTOR;
        bytes.put(catalog, (byte) 1).putShort(catalog + 30, (short) 0xAA55).putShort(catalog + 28, (short) 0x55AA);
        bytes.put(catalog + 32, (byte) 0x88).putShort(catalog + 38, (short) 4).putInt(catalog + 40, 21);
        bytes.put(21 * SECTOR, new byte[]{(byte) 0xFA, (byte) 0xF4, (byte) 0xEB, (byte) 0xFC});
        return Files.write(folder.resolve("halting.iso"), bytes.array());
    }

    private void machine(String name) throws IOException, InterruptedException {
        Path kernel = Files.createDirectories(folder.resolve(name));
        DesktopRig.viv("create", name, "--kernel", new TinyKernel().halt().in(kernel), "--memory", "32M",
                "--accel", "soft", "--new-disk", "1G", "--cdrom", "none");
    }

    private void write(String id, String text) throws InterruptedException {
        rig.awaitSeen(id);
        rig.onWindow(() -> rig.robot().lookup("#" + id).queryAs(TextInputControl.class).setText(text));
    }

    private boolean isDisabled(String id) throws InterruptedException {
        rig.awaitSeen(id);
        return rig.robot().lookup("#" + id).query().isDisabled();
    }

    private void enter(String name, String entry) throws InterruptedException {
        rig.click("card-" + name);
        rig.click("inspector-more");
        rig.click("menu-" + entry);
    }

    private void category(String name) throws InterruptedException {
        rig.click("settings-category-" + name);
    }

    @Test
    void aMachineIsMadeOfADiscAndStarts() throws Exception {
        Path disc = disc();
        start(", \"wizard.recent\": \"" + disc + "\"");
        rig.robot().push(KeyCode.CONTROL, KeyCode.N);
        rig.awaitSeen("wizard-choose");
        rig.picture("wizard-what");
        rig.robot().clickOn("halting.iso");
        rig.awaitSeen("wizard-name");
        rig.await("the name of the system",
                () -> rig.robot().lookup("#wizard-name").queryAs(TextInputControl.class).getText()
                        .equals("Halting system"));
        write("wizard-name", "a/b");
        rig.awaitSays("wizard-name-problem", "cannot be called");
        assertTrue(isDisabled("wizard-next"));
        write("wizard-name", "from a disc");
        write("wizard-disk-size", "0");
        rig.awaitSays("wizard-disk-problem", "whole number");
        assertTrue(isDisabled("wizard-next"));
        write("wizard-disk-size", "2");
        rig.picture("wizard-size");
        rig.click("wizard-next");
        rig.awaitSays("wizard-summary", "from a disc");
        rig.picture("wizard-ready");
        rig.click("wizard-next");
        rig.await("the machine to run", () -> is("from a disc", Presence.State.RUNNING));
        MachineSpec spec = bundle("from a disc").machine().machine();
        assertEquals(1, spec.disks().size());
        assertEquals(1, spec.cdroms().size());
    }

    @Test
    void whatIsNoMaterialIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.iso"), "this is no disc");
        start(", \"wizard.recent\": \"" + text + "\"");
        rig.robot().push(KeyCode.CONTROL, KeyCode.N);
        rig.awaitSeen("wizard-choose");
        rig.robot().clickOn("notes.iso");
        rig.awaitSays("wizard-problem", "notes.iso");
        rig.robot().push(KeyCode.ESCAPE);
        rig.awaitGone("wizard-choose");
    }

    @Test
    void snapshotsAreTakenGoneBackToBranchedAndDeleted() throws Exception {
        machine("lab");
        start("");
        enter("lab", "snapshots");
        rig.awaitSeen("snapshots-take");
        write("snapshots-name", "first");
        rig.click("snapshots-take");
        rig.await("the first", () -> snapshots("lab").size() == 1);
        DesktopRig.viv("start", "lab");
        rig.await("the machine to run", () -> is("lab", Presence.State.RUNNING));
        rig.robot().push(KeyCode.CONTROL, KeyCode.S);
        rig.await("the second, while it runs",
                () -> snapshots("lab").size() == 2 && snapshots("lab").getLast().running() != null);
        rig.picture("snapshots");
        rig.click("snapshots-go-back");
        rig.awaitSeen("snapshots-keep");
        rig.picture("snapshots-go-back");
        rig.click("snapshots-keep");
        rig.await("the present to be kept", () -> snapshots("lab").size() == 3);
        rig.await("it to go on", () -> is("lab", Presence.State.RUNNING));
        rig.awaitSays("notice-text", "goes on");
        rig.click("snapshots-branch");
        write("snapshots-branch-name", "lab");
        assertTrue(isDisabled("snapshots-branch-yes"), "there is one of that name");
        write("snapshots-branch-name", "twig");
        rig.click("snapshots-branch-yes");
        rig.await("the branch", () -> is("twig", Presence.State.SAVED));
        rig.click("snapshots-edit");
        write("snapshots-edit-name", "renamed");
        rig.click("snapshots-edit-yes");
        rig.await("the other name", () -> snapshots("lab").stream().anyMatch(each -> each.name().equals("renamed")));
        rig.click("snapshots-delete");
        rig.click("snapshots-delete-yes");
        rig.await("it to go", () -> snapshots("lab").size() == 2);
        rig.click("snapshots-back");
        rig.awaitSeen("card-twig");
    }

    @Test
    void everyKindOfSettingIsChecked() throws Exception {
        machine("lab");
        start("");
        enter("lab", "settings");
        category("PROCESSOR");
        write("settings-memory", "1");
        rig.awaitSays("settings-memory-problem", "whole number");
        assertTrue(isDisabled("settings-apply"));
        write("settings-memory", "64");
        write("settings-cpus", "2");
        rig.picture("settings-processor");
        rig.click("settings-cpus-usual");
        write("settings-cpus", "3");
        category("DRIVES");
        rig.picture("settings-drives");
        write("settings-new-size", "x");
        rig.awaitSays("settings-new-size-problem", "whole number");
        assertTrue(isDisabled("settings-add-disk"));
        write("settings-new-size", "2");
        rig.click("settings-add-disk");
        rig.click("settings-remove-cd0");
        category("NETWORK");
        write("settings-net-forwards", "tcp:nowhere");
        rig.awaitSays("settings-net-forwards-problem", "wrong");
        write("settings-net-forwards", "tcp:127.0.0.1:42022:22");
        rig.picture("settings-network");
        category("SCREEN");
        rig.onWindow(() -> rig.robot().lookup("#settings-shared").queryAs(CheckBox.class).setSelected(true));
        write("settings-display", "nowhere");
        rig.awaitSays("settings-display-problem", "not an address");
        rig.onWindow(() -> rig.robot().lookup("#settings-shared").queryAs(CheckBox.class).setSelected(false));
        category("SNAPSHOTS");
        rig.onWindow(() -> rig.robot().lookup("#settings-scheduled").queryAs(CheckBox.class).setSelected(true));
        write("settings-minutes", "90");
        category("START");
        rig.picture("settings-start");
        assertFalse(isDisabled("settings-apply"));
        rig.click("settings-apply");
        rig.awaitSays("notice-text", "changed");
        MachineManifest machine = bundle("lab").machine();
        MachineSpec spec = machine.machine();
        assertEquals(64L << 20, spec.memoryBytes());
        assertEquals(3, spec.cpus());
        assertEquals(2, spec.disks().size());
        assertEquals(0, spec.cdroms().size());
        assertEquals(List.of("tcp:127.0.0.1:42022:22"), spec.nets().getFirst().forwards());
        assertEquals(90, machine.schedule() == null ? 0 : machine.schedule().everyMinutes());
        category("GENERAL");
        write("settings-name", "lab two");
        rig.click("settings-apply");
        rig.await("the other name", () -> Files.isDirectory(bundle("lab two").folder()));
    }

    @Test
    void aMachineThatRunsTakesDiscsAndNothingElse() throws Exception {
        machine("lab");
        start("");
        enter("lab", "settings");
        rig.awaitSeen("settings-name");
        assertFalse(rig.sees("settings-frozen"));
        DesktopRig.viv("start", "lab");
        rig.awaitSays("settings-frozen", "running");
        rig.await("the form to be locked", () -> rig.robot().lookup("#settings-name").query().isDisabled());
        category("DRIVES");
        rig.awaitSeen("settings-insert-cd0");
        assertFalse(isDisabled("settings-insert-cd0"));
        assertTrue(isDisabled("settings-add-disk"));
        rig.click("settings-eject-cd0");
        rig.awaitSays("notice-text", "empty");
        assertTrue(rig.robot().lookup("#settings-new-bus").query() instanceof ComboBox);
        rig.click("settings-back");
        rig.awaitSeen("card-lab");
    }
}
