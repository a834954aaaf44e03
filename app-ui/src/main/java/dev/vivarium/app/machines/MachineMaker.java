package dev.vivarium.app.machines;

import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.NewBundle;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes machines, and changes what one that is off is made of: for the command line and the window alike. */
public final class MachineMaker {
    /** What a new machine has that nobody said anything else of. */
    public static final MachineSpec USUAL = new MachineSpec(Accelerator.AUTO, Translate.ON, "x86-64-v2", 1, 512L << 20,
            new BootSpec.Bios(null, null, "cd", false), List.of(), List.of(), Port.LOG, Port.NONE,
            false, false, List.of());

    private final DiskFiles files = new DiskFiles();
    private final Progress progress;

    /** @param progress told how much of a file has been copied; if it gives up nothing is made or changed */
    public MachineMaker(Progress progress) {
        this.progress = progress;
    }

    /** Makes a machine, with all that it starts from copied into its folder. @param target from {@link KeptMachines#newPlace} */
    public Bundle make(Path target, MachineWish wish) throws VmException, SnapshotException {
        try (NewBundle made = NewBundle.begin(target)) {
            KeptFiles copies = new KeptFiles(made.folder(), files, progress);
            BootDraft boot = new BootDraft(wish.boot, copies, null, null);
            BootSpec start = boot.settle();
            MachineDraft draft = new MachineDraft(copies, (disk, format) -> new DiskLayer(disk, 1, format));
            changeDrives(draft, wish);
            HostFacts facts = HostFacts.none(new UUID(0, 0));
            NetDraft cards = wish.nets == null ? NetDraft.usual() : wish.nets.of(USUAL, facts);
            MachineSpec machine = spec(USUAL, start, draft, cards, wish);
            Bundle bundle = made.commit(new MachineManifest(UUID.randomUUID(), KeptMachines.nameOf(target),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS), machine,
                    new Present(null, draft.layers(), boot.variables(), null),
                    wish.whenStopped == null ? new WhenStopped.Keep() : wish.whenStopped,
                    wish.schedule == null ? null : wish.schedule.orElse(null)));
            try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
                KeptMachines.note(open, facts(facts, draft.discs(), cards, wish));
            }
            return bundle;
        } catch (IllegalArgumentException e) {
            throw KeptMachines.refused(e);
        }
    }

    /** Changes a machine that is off. Its snapshots stay as they were. */
    public void change(Bundle bundle, MachineWish wish) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            change(open, new KeptFiles(bundle.folder(), files, progress), wish);
        } catch (IllegalArgumentException e) {
            throw KeptMachines.refused(e);
        }
    }

    private static void change(OpenBundle open, KeptFiles copies, MachineWish wish)
            throws VmException, SnapshotException {
        MachineManifest manifest = open.machine();
        HostFacts facts = KeptMachines.facts(open.bundle());
        MachineDraft draft = new MachineDraft(copies, open::nextLayer);
        draft.begin(manifest, facts);
        changeDrives(draft, wish);
        BootDraft boot = new BootDraft(wish.boot, copies, manifest.machine().boot(), manifest.present().variables());
        BootSpec start = boot.settle();
        NetDraft cards = wish.nets == null
                ? NetDraft.of(manifest.machine(), facts)
                : wish.nets.of(manifest.machine(), facts);
        MachineSpec machine = spec(manifest.machine(), start, draft, cards, wish);
        Present before = manifest.present();
        Present present = new Present(before.parent(), draft.layers(), boot.variables(), before.resumeFrom());
        if (before.resumeFrom() != null && !(machine.equals(manifest.machine()) && present.equals(before))) {
            String name = open.bundle().folderName();
            throw new VmException(VmException.Kind.USER,
                    "The machine '" + name + "' is saved, and goes on as the machine that it was: start it first.",
                    new Remedy(Remedy.Step.START_ANEW, name));
        }
        open.replace(manifest.withMachine(machine, present)
                .withWhenStopped(wish.whenStopped == null ? manifest.whenStopped() : wish.whenStopped)
                .withSchedule(wish.schedule == null ? manifest.schedule() : wish.schedule.orElse(null)));
        KeptMachines.note(open, facts(facts, draft.discs(), cards, wish));
    }

    private static void changeDrives(MachineDraft draft, MachineWish wish) throws VmException, SnapshotException {
        for (String drive : wish.removed) {
            draft.remove(drive);
        }
        for (DiskSettings disk : wish.disks) {
            draft.copy(disk);
        }
        for (NewDisk disk : wish.newDisks) {
            draft.make(disk);
        }
        for (DiskSettings disk : wish.lastDisks) {
            draft.copy(disk);
        }
        for (CdromSettings cdrom : wish.cdroms) {
            draft.add(cdrom, wish.copiesMedia);
        }
        for (CdromSettings cdrom : wish.ownCdroms) {
            draft.add(cdrom, true);
        }
        for (Map.Entry<String, Optional<Path>> each : wish.inserted.entrySet()) {
            draft.insert(each.getKey(), each.getValue().orElse(null), wish.copiesMedia);
        }
    }

    private static MachineSpec spec(MachineSpec before, BootSpec boot, MachineDraft draft, NetDraft cards,
            MachineWish wish) throws VmException {
        Port serial = wish.serial == null ? before.serial() : wish.serial.port();
        Port console = wish.console == null ? before.console() : wish.console.port();
        if (serial == Port.STDIO && console == Port.STDIO) {
            throw new VmException(VmException.Kind.USER,
                    "The serial port and the console cannot both lead to stdio; give one of them another place.");
        }
        return new MachineSpec(given(wish.accelerator, before.accelerator()), given(wish.translate, before.translate()),
                given(wish.cpu, before.cpu()), given(wish.cpus, before.cpus()),
                given(wish.memoryBytes, before.memoryBytes()), boot, draft.disks(), draft.cdroms(), serial, console,
                given(wish.stopOnReset, before.stopOnReset()), given(wish.testDevices, before.testDevices()),
                cards.specs(), given(wish.vsock, before.vsock()));
    }

    private static <T> T given(@Nullable T wanted, T before) {
        return wanted == null ? before : wanted;
    }

    private static HostFacts facts(HostFacts before, Map<String, String> discs, NetDraft cards, MachineWish wish) {
        return new HostFacts(before.computer(), discs, wish.serial == null ? before.serial() : wish.serial.target(),
                wish.console == null ? before.console() : wish.console.target(),
                wish.display == null ? before.display() : wish.display.orElse(null), cards.nets(), cards.captures());
    }
}
