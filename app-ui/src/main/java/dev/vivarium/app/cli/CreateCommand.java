package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.PortForm.Line;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptFiles;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.seed.SeedRequest;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.NewBundle;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Present;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;

/** {@code viv create}: a machine that is kept, with all that it starts from copied into its folder. */
final class CreateCommand implements Callable<Integer> {
    private static final String[] FOOTER = {
            "  viv create debian --firmware uefi --new-disk 20G --cdrom debian.iso --memory 2G",
            "  viv create server --firmware bios --disk system.qcow2 --display rfb=127.0.0.1:5901",
            "  viv create tiny --kernel vmlinuz --initrd initrd.img --append 'console=ttyS0'",
            "  viv create cloud --firmware bios --disk debian-cloud.qcow2 --cloud-init user=debian",
            "  viv create /tmp/try.viv --firmware bios --cdrom debian.iso --copy-media --json",
            "",
            "A name is one in the machines' folder, which is $VIVARIUM_HOME, or else ~/Vivarium; what has a slash in it",
            "is the path of the machine's folder. Kernels, firmware and disks are copied: a later change of the",
            "original does not reach the machine. Stopped with Ctrl-C, nothing is left."};

    private final MachineOptions made = MachineOptions.forNew();
    private final PositionalParamSpec name = PositionalParamSpec.builder().index("0").paramLabel("NAME")
            .type(String.class).description("What to call the machine, or the path of its folder.").build();
    private final OptionSpec newDisks = Described.option("--new-disk", "SIZE[,bus=virtio|ahci|ide]", List.class)
            .auxiliaryTypes(NewDisk.class).converters(new NewDisk.Form()).initialValue(new ArrayList<>())
            .description("An empty disk, such as 20G. May be given again.").build();
    private final OptionSpec copyMedia = Described.flag("--copy-media",
            "Copy CDs into the machine, too. Otherwise they stay where they are, and do not go with an exported machine.");
    private final OptionSpec serial = Described.option("--serial", "WHERE", Line.class, new PortForm())
            .defaultValue("log")
            .description("Where the first serial port leads: log, which 'viv log --serial' and 'viv console' are for,"
                    + " none, file:FILE, socket:FILE, or stdio, for 'viv start --foreground'. Default: ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec console = Described.option("--console", "WHERE", Line.class, new PortForm())
            .defaultValue("none")
            .description("Add a virtio console (Linux: hvc0) that leads to file:FILE, socket:FILE or stdio. Default:"
                    + " ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec json = Described.flag("--json", "Print what was made for programs.");
    private @Nullable CommandSpec spec;

    private CreateCommand() {
    }

    static CommandSpec describe() {
        CreateCommand create = new CreateCommand();
        MachineOptions made = create.made;
        CommandSpec spec = Described.command(create, "create", "Makes a machine that is kept.", made.accel, made.cpu,
                made.cpus, made.memory, made.kernel, made.initrd, made.append, made.firmware, made.order, made.menu,
                made.disks, create.newDisks, made.cdroms, create.copyMedia, made.cloudInit, create.serial, create.console,
                made.display, made.noReboot, made.testDevices, create.json);
        spec.addPositional(create.name);
        spec.usageMessage().sortOptions(false).footerHeading("%nExamples:%n").footer(FOOTER);
        create.spec = spec;
        return spec;
    }

    @Override
    public Integer call() throws VmException, SnapshotException {
        Path target = KeptMachines.newPlace(name.getValue());
        CommandSpec itself = Objects.requireNonNull(spec);
        Bundle bundle;
        try (DiskWork work = new DiskWork(itself.commandLine().getErr(), "copying");
                NewBundle made = NewBundle.begin(target)) {
            bundle = fill(made, KeptMachines.nameOf(target), work);
            work.done();
        } catch (IllegalArgumentException e) {
            throw KeptMachines.refused(e);
        }
        if (json.<Boolean>getValue()) {
            itself.commandLine().getOut().println(new JsonObject().put("name", bundle.folderName())
                    .put("id", bundle.machine().id().toString()).put("folder", bundle.folder().toString()));
        }
        return 0;
    }

    private Bundle fill(NewBundle folder, String called, Progress progress) throws VmException, SnapshotException {
        DiskFiles files = new DiskFiles();
        KeptFiles copies = new KeptFiles(folder.folder(), files, progress);
        BootDraft boot = new BootDraft(made, copies, null, null);
        BootSpec start = boot.settle();
        MachineDraft draft = new MachineDraft(copies, (disk, format) -> new DiskLayer(disk, 1, format));
        addDrives(draft);
        addSeed(draft, called);
        Line serialLine = serial.getValue();
        Line consoleLine = console.getValue();
        if (serialLine.port() == Port.STDIO && consoleLine.port() == Port.STDIO) {
            throw MachineOptions.bothToStdio();
        }
        Accel how = made.accel.getValue();
        MachineSpec machine = new MachineSpec(MachineDraft.accelerator(how),
                Translate.valueOf(how.translate().toUpperCase(Locale.ROOT)), made.cpu.getValue(), made.cpus.getValue(),
                made.memory.<Long>getValue(), start, draft.disks(), draft.cdroms(), serialLine.port(),
                consoleLine.port(), made.noReboot.<Boolean>getValue(), made.testDevices.<Boolean>getValue());
        Bundle bundle = folder.commit(new MachineManifest(UUID.randomUUID(), called,
                Instant.now().truncatedTo(ChronoUnit.SECONDS), machine,
                new Present(null, draft.layers(), boot.variables(), null), new WhenStopped.Keep(), null));
        HostFacts facts = new HostFacts(new UUID(0, 0), draft.discs(), serialLine.target(), consoleLine.target(),
                MachineDraft.words(made.display.getValue()));
        try (OpenBundle open = OpenBundle.open(bundle.folder(), files)) {
            KeptMachines.note(open, facts);
        }
        return bundle;
    }

    private void addDrives(MachineDraft draft) throws VmException, SnapshotException {
        for (DiskSettings disk : made.disks.<List<DiskSettings>>getValue()) {
            draft.copy(disk);
        }
        for (NewDisk disk : newDisks.<List<NewDisk>>getValue()) {
            draft.make(disk);
        }
        for (CdromSettings cdrom : made.cdroms.<List<CdromSettings>>getValue()) {
            draft.add(cdrom, copyMedia.<Boolean>getValue());
        }
    }

    /** What cloud-init is told becomes the machine's own. */
    private void addSeed(MachineDraft draft, String called) throws VmException, SnapshotException {
        SeedRequest request = made.cloudInit.getValue();
        if (request == null) {
            return;
        }
        try (ScratchFolder scratch = new ScratchFolder("viv-create")) {
            Path disc = SeedForm.write(request, called, scratch.path());
            if (SeedForm.isDisk(request)) {
                draft.copy(SeedForm.disk(disc));
            } else {
                draft.add(SeedForm.cdrom(request, disc), true);
            }
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for what cloud-init is told: "
                    + e.getMessage() + ".", e);
        }
    }
}
