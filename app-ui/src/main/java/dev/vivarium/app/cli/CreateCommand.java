package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.NetDraft;
import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.app.machines.PortLine;
import dev.vivarium.app.seed.SeedRequest;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
            "is the path of the machine's folder. Without --net it has a virtio card on nat. Kernels, firmware and disks are copied: a later change of the",
            "original does not reach the machine. Stopped with Ctrl-C, nothing is left."};

    private final MachineOptions made = MachineOptions.forNew();
    private final PositionalParamSpec name = PositionalParamSpec.builder().index("0").paramLabel("NAME")
            .type(String.class).description("What to call the machine, or the path of its folder.").build();
    private final OptionSpec newDisks = Described.option("--new-disk", "SIZE[,bus=virtio|ahci|ide]", List.class)
            .auxiliaryTypes(NewDisk.class).converters(new NewDiskForm()).initialValue(new ArrayList<>())
            .description("An empty disk, such as 20G. May be given again.").build();
    private final OptionSpec copyMedia = Described.flag("--copy-media",
            "Copy CDs into the machine, too. Otherwise they stay where they are, and do not go with an exported machine.");
    private final OptionSpec serial = Described.option("--serial", "WHERE", PortLine.class, new PortForm())
            .defaultValue("log")
            .description("Where the first serial port leads: log, which 'viv log --serial' and 'viv console' are for,"
                    + " none, file:FILE, socket:FILE, or stdio, for 'viv start --foreground'. Default: ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec console = Described.option("--console", "WHERE", PortLine.class, new PortForm())
            .defaultValue("none")
            .description("Add a virtio console (Linux: hvc0) that leads to file:FILE, socket:FILE or stdio. Default:"
                    + " ${DEFAULT-VALUE}.")
            .build();
    private final NetOptions nets = new NetOptions();
    private final OptionSpec vsock = Described.option("--vsock", "on|off", Switch.class, new Switch.Form())
            .description("Whether the guest has sockets (AF_VSOCK) to this computer: 'viv show' says where they are.")
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
                made.disks, create.newDisks, made.cdroms, create.copyMedia, made.cloudInit,
                create.nets.nets,
                create.nets.forwards, create.vsock, create.serial, create.console,
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
        try (DiskWork work = new DiskWork(itself.commandLine().getErr(), "copying")) {
            bundle = make(target, work);
            work.done();
        }
        if (json.<Boolean>getValue()) {
            itself.commandLine().getOut().println(new JsonObject().put("name", bundle.folderName())
                    .put("id", bundle.machine().id().toString()).put("folder", bundle.folder().toString()));
        }
        return 0;
    }

    private MachineWish wish() {
        MachineWish wish = made.wish().copyMedia(copyMedia.<Boolean>getValue()).serial(serial.getValue())
                .console(console.getValue()).vsock(Switch.of(vsock))
                .nets((usual, facts) -> NetDraft.of(nets.cards(List.of(NetOption.USUAL))));
        made.disks.<List<DiskSettings>>getValue().forEach(wish::disk);
        newDisks.<List<NewDisk>>getValue().forEach(wish::newDisk);
        made.cdroms.<List<CdromSettings>>getValue().forEach(wish::cdrom);
        return wish;
    }

    private Bundle make(Path target, DiskWork work) throws VmException, SnapshotException {
        MachineMaker maker = new MachineMaker(work);
        SeedRequest seed = made.cloudInit.getValue();
        if (seed == null) {
            return maker.make(target, wish());
        }
        try (ScratchFolder scratch = new ScratchFolder("viv-create")) {
            Path disc = SeedForm.write(seed, KeptMachines.nameOf(target), scratch.path());
            MachineWish wish = wish();
            if (SeedForm.isDisk(seed)) {
                wish.lastDisk(SeedForm.disk(disc));
            } else {
                wish.ownCdrom(SeedForm.cdrom(seed, disc));
            }
            return maker.make(target, wish);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for what cloud-init is told: "
                    + e.getMessage() + ".", e);
        }
    }
}
