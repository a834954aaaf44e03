package dev.vivarium.app.cli;

import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.app.machines.PortLine;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.WhenStopped;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            .auxiliaryTypes(NewDisk.class).converters(new NewDiskForm()).initialValue(new ArrayList<>())
            .description("Add an empty disk, such as 20G. May be given again.").build();
    private final OptionSpec remove = Described.option("--remove", "DRIVE", List.class).auxiliaryTypes(String.class)
            .initialValue(new ArrayList<>()).description("Take a drive out, such as disk1 or cd0.").build();
    private final OptionSpec insert = Described.option("--insert", "DRIVE=FILE|none", Map.class)
            .auxiliaryTypes(String.class, String.class)
            .description("Put another disc into a CD drive, such as cd0=debian.iso, or take it out.").build();
    private final OptionSpec copyMedia = Described.flag("--copy-media", "Copy CDs into the machine, too.");
    private final OptionSpec serial = Described.option("--serial", "WHERE", PortLine.class, new PortForm())
            .description("Where the first serial port leads: log, none, file:FILE, socket:FILE or stdio.").build();
    private final OptionSpec console = Described.option("--console", "WHERE", PortLine.class, new PortForm())
            .description("Where the virtio console leads: none, file:FILE, socket:FILE or stdio.").build();
    private final NetOptions nets = new NetOptions();
    private final OptionSpec vsock = Described.option("--vsock", "on|off", Switch.class, new Switch.Form())
            .description("Whether the guest has sockets (AF_VSOCK) to this computer: 'viv show' says where they are.")
            .build();
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
                edit.copyMedia, edit.nets.nets, edit.nets.forwards, edit.vsock, edit.serial, edit.console, made.display,
                made.noReboot, made.testDevices,
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
        try (DiskWork work = new DiskWork(itself.commandLine().getErr(), "copying")) {
            new MachineMaker(work).change(bundle, wish(bundle));
            work.done();
        } catch (IllegalArgumentException e) {
            throw KeptMachines.refused(e);
        }
        return 0;
    }

    private MachineWish wish(Bundle bundle) throws VmException, SnapshotException {
        MachineWish wish = made.wish().copyMedia(copyMedia.<Boolean>getValue()).serial(serial.getValue())
                .console(console.getValue()).nets(nets::change).vsock(Switch.of(vsock))
                .whenStopped(whenStopped(bundle));
        remove.<List<String>>getValue().forEach(wish::remove);
        made.disks.<List<DiskSettings>>getValue().forEach(wish::disk);
        newDisks.<List<NewDisk>>getValue().forEach(wish::newDisk);
        made.cdroms.<List<CdromSettings>>getValue().forEach(wish::cdrom);
        Map<String, String> discs = insert.getValue();
        if (discs != null) {
            discs.forEach((drive, disc) -> wish.insert(drive, disc.equals("none") ? null : Path.of(disc)));
        }
        if (every.getValue() != null || keep.getValue() != null) {
            wish.schedule(schedule(bundle.machine().schedule()));
        }
        return wish;
    }

    private @Nullable WhenStopped whenStopped(Bundle bundle) throws VmException, SnapshotException {
        String given = whenStopped.getValue();
        if (given == null) {
            return null;
        }
        if (given.equals(KEEP)) {
            return new WhenStopped.Keep();
        }
        if (given.startsWith(REVERT)) {
            return new WhenStopped.Revert(bundle.snapshots().find(given.substring(REVERT.length())).id());
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
