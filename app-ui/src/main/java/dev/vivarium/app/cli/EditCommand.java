package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.PortForm.Line;
import dev.vivarium.app.machines.KeptFiles;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code viv edit}: what a machine that is off is made of, from its next start on. Its snapshots stay as they were. */
final class EditCommand implements Callable<Integer> {
    private static final String[] FOOTER = {
            "  viv edit debian --memory 4G --cpus 2",
            "  viv edit debian --new-disk 50G --insert cd0=none",
            "  viv edit debian --display rfb=127.0.0.1:5901",
            "  viv edit debian --net nat,card=e1000e --forward tcp:127.0.0.1:2222:22",
            "  viv edit debian --when-stopped revert:clean",
            "  viv edit debian --every 60 --keep 24",
            "",
            "What is not given stays. A machine that is saved has to be started first, or its saved state left aside",
            "with 'viv start --anew'. Snapshots keep what the machine was made of when they were taken."};
    private static final int USUAL_KEEP = 24;
    private static final String KEEP = "keep";
    private static final String REVERT = "revert:";

    private final MachineOptions made = MachineOptions.forChange();
    private final PositionalParamSpec name = PositionalParamSpec.builder().index("0").paramLabel("NAME")
            .type(String.class).description("A machine in the machines' folder, or the path of a machine's own folder.")
            .build();
    private final OptionSpec newDisks = Described.option("--new-disk", "SIZE[,bus=virtio|ahci|ide]", List.class)
            .auxiliaryTypes(NewDisk.class).converters(new NewDisk.Form()).initialValue(new ArrayList<>())
            .description("Add an empty disk, such as 20G. May be given again.").build();
    private final OptionSpec remove = Described.option("--remove", "DRIVE", List.class).auxiliaryTypes(String.class)
            .initialValue(new ArrayList<>()).description("Take a drive out, such as disk1 or cd0.").build();
    private final OptionSpec insert = Described.option("--insert", "DRIVE=FILE|none", Map.class)
            .auxiliaryTypes(String.class, String.class)
            .description("Put another disc into a CD drive, such as cd0=debian.iso, or take it out.").build();
    private final OptionSpec copyMedia = Described.flag("--copy-media", "Copy CDs into the machine, too.");
    private final OptionSpec serial = Described.option("--serial", "WHERE", Line.class, new PortForm())
            .description("Where the first serial port leads: log, none, file:FILE, socket:FILE or stdio.").build();
    private final OptionSpec console = Described.option("--console", "WHERE", Line.class, new PortForm())
            .description("Where the virtio console leads: none, file:FILE, socket:FILE or stdio.").build();
    private final NetOptions nets = new NetOptions();
    private final OptionSpec whenStopped = Described.option("--when-stopped", "keep|revert:SNAP", String.class)
            .description("What becomes of the machine's state whenever it stops.").build();
    private final OptionSpec every = Described.option("--every", "MINUTES", Integer.class)
            .description("Take a snapshot so often while the machine runs; 0 for never.").build();
    private final OptionSpec keep = Described.option("--keep", "N", Integer.class)
            .description("How many of these snapshots stay. Default: 24.").build();
    private @Nullable CommandSpec spec;

    private EditCommand() {
    }

    static CommandSpec describe() {
        EditCommand edit = new EditCommand();
        MachineOptions made = edit.made;
        CommandSpec spec = Described.command(edit, "edit", "Changes what a machine is made of, when it is off.",
                made.accel, made.cpu, made.cpus, made.memory, made.kernel, made.initrd, made.append, made.firmware,
                made.order, made.menu, made.disks, edit.newDisks, made.cdroms, edit.remove, edit.insert,
                edit.copyMedia, edit.nets.nets, edit.nets.forwards, edit.serial, edit.console, made.display, made.noReboot, made.testDevices,
                edit.whenStopped, edit.every, edit.keep);
        spec.addPositional(edit.name);
        spec.usageMessage().sortOptions(false).footerHeading("%nExamples:%n").footer(FOOTER);
        edit.spec = spec;
        return spec;
    }

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = KeptMachines.find(name.getValue());
        Presence.requireFree(bundle);
        CommandSpec itself = Objects.requireNonNull(spec);
        if (itself.commandLine().getParseResult().matchedOptions().isEmpty()) {
            throw new VmException(VmException.Kind.USER, "Say what to change; 'viv show " + bundle.folderName()
                    + "' shows what there is.");
        }
        DiskFiles files = new DiskFiles();
        try (DiskWork work = new DiskWork(itself.commandLine().getErr(), "copying");
                OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            change(open, new KeptFiles(bundle.folder(), files, work));
            work.done();
        } catch (IllegalArgumentException e) {
            throw KeptMachines.refused(e);
        }
        return 0;
    }

    private void change(OpenBundle open, KeptFiles copies) throws VmException, SnapshotException {
        MachineManifest manifest = open.machine();
        HostFacts facts = KeptMachines.facts(open.bundle());
        MachineDraft draft = new MachineDraft(copies, open::nextLayer);
        draft.begin(manifest, facts);
        changeDrives(draft);
        BootDraft boot = new BootDraft(made, copies, manifest.machine().boot(), manifest.present().variables());
        BootSpec start = boot.settle();
        NetDraft cards = nets.change(manifest.machine(), facts);
        MachineSpec machine = spec(manifest.machine(), start, draft, cards);
        Present before = manifest.present();
        Present present = new Present(before.parent(), draft.layers(), boot.variables(), before.resumeFrom());
        if (before.resumeFrom() != null && !(machine.equals(manifest.machine()) && present.equals(before))) {
            throw new VmException(VmException.Kind.USER, "The machine '" + open.bundle().folderName()
                    + "' is saved, and"
                    + " goes on as the machine that it was: start it first, or leave the saved state aside with 'viv start "
                    + open.bundle().folderName() + " --anew'.");
        }
        MachineManifest changed = manifest.withMachine(machine, present).withWhenStopped(whenStopped(open, manifest))
                .withSchedule(schedule(manifest.schedule()));
        open.replace(changed);
        Line serialLine = serial.getValue();
        Line consoleLine = console.getValue();
        DisplaySettings display = made.display.getValue();
        KeptMachines.note(open, new HostFacts(facts.computer(), draft.discs(),
                serialLine == null ? facts.serial() : serialLine.target(),
                consoleLine == null ? facts.console() : consoleLine.target(),
                display == null ? facts.display() : MachineDraft.words(display), cards.nets(), cards.captures()));
    }

    private void changeDrives(MachineDraft draft) throws VmException, SnapshotException {
        for (String drive : remove.<List<String>>getValue()) {
            draft.remove(drive);
        }
        for (DiskSettings disk : made.disks.<List<DiskSettings>>getValue()) {
            draft.copy(disk);
        }
        for (NewDisk disk : newDisks.<List<NewDisk>>getValue()) {
            draft.make(disk);
        }
        boolean copy = copyMedia.<Boolean>getValue();
        for (CdromSettings cdrom : made.cdroms.<List<CdromSettings>>getValue()) {
            draft.add(cdrom, copy);
        }
        Map<String, String> discs = insert.getValue();
        if (discs != null) {
            for (Map.Entry<String, String> each : discs.entrySet()) {
                draft.insert(each.getKey(), each.getValue().equals("none") ? null : Path.of(each.getValue()), copy);
            }
        }
    }

    private MachineSpec spec(MachineSpec before, BootSpec boot, MachineDraft draft, NetDraft cards)
            throws VmException {
        Accel how = made.accel.getValue();
        Line serialLine = serial.getValue();
        Line consoleLine = console.getValue();
        Port serialPort = serialLine == null ? before.serial() : serialLine.port();
        Port consolePort = consoleLine == null ? before.console() : consoleLine.port();
        if (serialPort == Port.STDIO && consolePort == Port.STDIO) {
            throw MachineOptions.bothToStdio();
        }
        return new MachineSpec(how == null ? before.accelerator() : MachineDraft.accelerator(how),
                how == null ? before.translate() : Translate.valueOf(how.translate().toUpperCase(Locale.ROOT)),
                given(made.cpu, before.cpu()), given(made.cpus, before.cpus()),
                given(made.memory, before.memoryBytes()), boot, draft.disks(), draft.cdroms(), serialPort,
                consolePort, given(made.noReboot, before.stopOnReset()),
                given(made.testDevices, before.testDevices()), cards.specs());
    }

    private static <T> T given(OptionSpec option, T before) {
        T value = option.getValue();
        return value == null ? before : value;
    }

    private WhenStopped whenStopped(OpenBundle open, MachineManifest manifest) throws VmException, SnapshotException {
        String given = whenStopped.getValue();
        if (given == null) {
            return manifest.whenStopped();
        }
        if (given.equals(KEEP)) {
            return new WhenStopped.Keep();
        }
        if (given.startsWith(REVERT)) {
            return new WhenStopped.Revert(open.snapshots().find(given.substring(REVERT.length())).id());
        }
        throw new VmException(VmException.Kind.USER, "'" + given + "' is not one of keep, revert:SNAP.");
    }

    private @Nullable Schedule schedule(@Nullable Schedule before) {
        Integer minutes = every.getValue();
        Integer count = keep.getValue();
        Integer itsMinutes = minutes == null && before != null ? Integer.valueOf(before.everyMinutes()) : minutes;
        if (itsMinutes == null) {
            return null;
        }
        int itsCount = count != null ? count : before == null ? USUAL_KEEP : before.keep();
        return itsMinutes == 0 ? null : new Schedule(itsMinutes, itsCount);
    }
}
