package dev.vivarium.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.machines.BootWish;
import dev.vivarium.app.machines.DriveActions;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.app.settings.Card.Network;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.NetSpec;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotTake;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Every kind of setting, and wrong input, on a machine on disk and without a window. */
class SettingsModelTest {
    private static final long GIB = 1L << 30;
    @TempDir
    private Path folder;
    private final SettingsModel model = new SettingsModel();
    private Bundle bundle = new Bundle(Path.of("."));

    @BeforeEach
    void makeMachine() throws VmException, SnapshotException {
        bundle = new MachineMaker(Progress.NONE).make(folder.resolve("lab.viv"),
                new MachineWish().memory(64L << 20).boot(BootWish.of(BootWish.Kind.BIOS))
                        .newDisk(new NewDisk(GIB, Bus.VIRTIO)).cdrom(new CdromSettings(null, DriveBus.AHCI)));
        model.show(Loaded.read(bundle));
    }

    private MachineManifest apply() throws VmException, SnapshotException {
        assertTrue(model.mayApply(), model.problems().toString());
        new MachineMaker(Progress.NONE).change(bundle, model.wish());
        model.show(Loaded.read(bundle));
        assertFalse(model.isChanged(), "all of it is as it was said now");
        return bundle.machine();
    }

    @Test
    void whatIsShownIsNotChanged() {
        assertEquals("lab", model.name.get());
        assertEquals("64", model.memory.get());
        assertFalse(model.isChanged());
        assertFalse(model.mayApply());
        assertEquals(2, model.drives().size());
        assertEquals(GIB, assertInstanceOf(Drive.Disk.class, model.drives().getFirst()).sizeBytes());
    }

    @Test
    void fieldsAreApplied() throws VmException, SnapshotException {
        model.memory.set("128");
        model.cpus.set("2");
        model.cpu.set("x86-64-v3");
        model.accelerator.set(Accelerator.SOFT);
        model.order.set("dc");
        model.menu.set(true);
        model.stopOnReset.set(true);
        MachineSpec spec = apply().machine();
        assertEquals(128L << 20, spec.memoryBytes());
        assertEquals(2, spec.cpus());
        assertEquals("x86-64-v3", spec.cpu());
        assertEquals(Accelerator.SOFT, spec.accelerator());
        assertEquals(new BootSpec.Bios(null, null, "dc", true), spec.boot());
        assertTrue(spec.stopOnReset());
    }

    @Test
    void theUsualIsBroughtBackFieldByField() {
        model.memory.set("64");
        model.cpus.set("7");
        assertFalse(model.cpus.isUsual());
        model.cpus.reset();
        assertEquals("1", model.cpus.get());
        assertEquals("64", model.memory.get());
        model.undo();
        assertFalse(model.isChanged());
    }

    @Test
    void wrongInputIsSaidAndNotApplied() {
        for (String wrong : List.of("", "0", "256", "-1", "two", "1.5")) {
            model.cpus.set(wrong);
            assertNotEquals("", model.cpus.problem(), wrong);
            assertFalse(model.mayApply(), wrong);
        }
        model.cpus.undo();
        for (String wrong : List.of("", "1", "99999999", "999999999999", "64M")) {
            model.memory.set(wrong);
            assertFalse(model.mayApply(), wrong);
        }
        model.memory.undo();
        for (String wrong : List.of("", "a/b", "nul", "-a")) {
            model.name.set(wrong);
            assertFalse(model.mayApply(), wrong);
        }
        model.name.undo();
        model.shared.set(true);
        for (String wrong : List.of("", "5901", "127.0.0.1", "127.0.0.1:99999", "a b:1")) {
            model.display.set(wrong);
            assertFalse(model.mayApply(), wrong);
        }
        model.display.set("[::1]:5901");
        assertTrue(model.mayApply());
        model.scheduled.set(true);
        model.minutes.set("0");
        assertFalse(model.mayApply());
        model.scheduled.set(false);
        assertTrue(model.mayApply(), "what is not wanted need not be right");
    }

    @Test
    void aNameThatIsTakenIsRefused() throws IOException {
        Files.createDirectory(folder.resolve("taken.viv"));
        model.name.set("taken");
        assertNotEquals("", model.name.problem());
        model.name.set("free");
        assertEquals("free", model.newName());
        model.name.set("lab");
        assertNull(model.newName());
    }

    @Test
    void drivesComeAndGo() throws VmException, SnapshotException, IOException {
        Path disc = Files.write(folder.resolve("a.iso"), new byte[4096]);
        Path disk = Files.write(folder.resolve("b.raw"), new byte[1 << 20]);
        model.newDiskGib.set("x");
        model.addDisk(Bus.AHCI);
        assertEquals(2, model.drives().size(), "no disk has that size");
        model.newDiskGib.set("3");
        model.addDisk(Bus.AHCI);
        model.addDisk(disk, Bus.VIRTIO);
        model.addCdrom();
        model.insert(assertInstanceOf(Drive.Cdrom.class, model.drives().get(1)), disc);
        MachineManifest changed = apply();
        assertEquals(List.of("disk0", "disk1", "disk2"), changed.machine().disks().stream()
                .map(MachineSpec.DiskSpec::name).sorted().toList());
        assertEquals(2, changed.machine().cdroms().size());
        assertEquals(disc.toString(), Loaded.read(bundle).facts().discs().get("cd0"));
        model.remove(model.drives().getFirst(), true);
        assertTrue(model.drives().getFirst().removed());
        model.remove(model.drives().getFirst(), false);
        assertFalse(model.isChanged());
        model.remove(model.drives().getFirst(), true);
        assertEquals(2, apply().machine().disks().size());
    }

    @Test
    void disksBecomeLarger() throws VmException, SnapshotException {
        Drive.Disk disk = assertInstanceOf(Drive.Disk.class, model.drives().getFirst());
        assertNotEquals("", model.resizeProblem(disk, "1"));
        assertNotEquals("", model.resizeProblem(disk, "0"));
        assertEquals("", model.resizeProblem(disk, "2"));
        new DriveActions().resize(bundle, "disk0", 2 * GIB);
        new DriveActions().compact(bundle, "disk0", Progress.NONE);
        model.show(Loaded.read(bundle));
        assertEquals(2 * GIB, assertInstanceOf(Drive.Disk.class, model.drives().getFirst()).sizeBytes());
    }

    @Test
    void networkCardsAreChanged() throws VmException, SnapshotException {
        Card card = model.cards().getFirst();
        String mac = card.mac();
        card.forwards.set("tcp:127.0.0.1:2222:22\n\nudp:127.0.0.1:5353:53");
        card.model.set(NetSpec.Card.E1000E);
        model.addCard();
        model.cards().get(1).network.set(Network.INTERNAL);
        model.cards().get(1).internal.set("a b");
        assertFalse(model.mayApply());
        model.cards().get(1).internal.set("lan-1");
        card.forwards.set("tcp:nowhere");
        assertNotEquals("", card.problem());
        assertFalse(model.mayApply());
        card.forwards.set("tcp:127.0.0.1:2222:22");
        List<NetSpec> nets = apply().machine().nets();
        assertEquals(List.of("nat", "internal:lan-1,dhcp"), nets.stream().map(NetSpec::network).toList());
        assertEquals(List.of("tcp:127.0.0.1:2222:22"), nets.getFirst().forwards());
        assertEquals(mac, nets.getFirst().mac());
        model.cards().removeFirst();
        assertEquals("internal:lan-1,dhcp", apply().machine().nets().getFirst().network());
    }

    @Test
    void snapshotsByThemselvesAndWhatBecomesOfItWhenItStops() throws VmException, SnapshotException {
        SnapshotManifest clean;
        try (OpenBundle open = OpenBundle.open(bundle.folder(), new DiskFiles())) {
            clean = SnapshotTake.off(open, new SnapshotTake.Request("clean", "", false));
        }
        model.show(Loaded.read(bundle));
        model.scheduled.set(true);
        model.minutes.set("15");
        model.keep.set("8");
        model.revertTo.set(clean.id().text());
        MachineManifest changed = apply();
        assertEquals(new Schedule(15, 8), changed.schedule());
        assertEquals(new WhenStopped.Revert(clean.id()), changed.whenStopped());
        model.scheduled.set(false);
        model.revertTo.reset();
        changed = apply();
        assertNull(changed.schedule());
        assertEquals(new WhenStopped.Keep(), changed.whenStopped());
    }

    @Test
    void theScreenIsShownToOthers() throws VmException, SnapshotException {
        model.shared.set(true);
        model.display.set("127.0.0.1:5905");
        apply();
        assertEquals("rfb=127.0.0.1:5905", Loaded.read(bundle).facts().display());
        model.shared.set(false);
        apply();
        assertNull(Loaded.read(bundle).facts().display());
    }
}
