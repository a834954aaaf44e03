package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.SerialForm;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.app.seed.SeedRequest;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Boot;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.api.VsockSettings;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv run}: this process becomes one machine. */
final class RunCommand implements Callable<Integer> {
    private static final String[] FOOTER = {
            "  Ctrl-A X  ends the machine        Ctrl-A C       says how to reach the monitor",
            "  Ctrl-A H  shows these keys        Ctrl-A Ctrl-A  sends Ctrl-A to the guest",
            "  Ctrl-A R  lets a machine go on that is held because the host's disk was full",
            "",
            "Examples:",
            "  viv run --kernel vmlinuz --initrd initrd.img --append 'console=ttyS0' --memory 1G",
            "  viv run --kernel vmlinuz --append 'console=ttyS0 root=/dev/vda' --disk root.img,format=raw",
            "  viv run --kernel test.elf --serial file:out.txt --test-devices --stats stats.json </dev/null",
            "  viv run --kernel vmlinuz --initrd initrd.img --net nat --forward tcp:127.0.0.1:2222:22",
            "  viv run --kernel vmlinuz --monitor qmp.sock --paused",
            "  viv run --firmware bios --disk system.img,format=raw",
            "  viv run --firmware uefi,vars=system.vars --disk system.img,format=raw --memory 2G",
            "",
            "Exit status: 0 when the guest powered itself off or the machine was told to quit, 2 for a mistake in",
            "what was given, 3 for what the host lacks, 4 for what the guest did, 70 for a fault of Vivarium;",
            "with --test-devices, what the guest wrote to port F4h, times two, plus one."};

    private final MachineOptions made = MachineOptions.forNew();
    private final OptionSpec name = Described.option("--name", "NAME", String.class).defaultValue("machine")
            .description("What to call the machine.").build();
    private final OptionSpec serial = Described
            .option("--serial", "WHERE", SerialSettings.class, new SerialForm())
            .description("Where the first serial port leads: stdio, file:FILE, socket:FILE or none. Default: stdio"
                    + " if the console does not lead there.")
            .build();
    private final OptionSpec console = Described
            .option("--console", "WHERE", SerialSettings.class, new SerialForm()).defaultValue("none")
            .description("Add a virtio console (Linux: hvc0) that leads to stdio, file:FILE or socket:FILE. Default:"
                    + " ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec monitor = Described.option("--monitor", "SOCKET", Path.class)
            .description("A Unix-domain socket for control by the QEMU Machine Protocol.").build();
    private final OptionSpec vsock = Described
            .option("--vsock", "SOCKET[,cid=N]", VsockSettings.class, new VsockForm())
            .description("Sockets between the guest (AF_VSOCK, its number N, usually 3) and this computer: who connects"
                    + " to SOCKET and writes CONNECT PORT reaches the guest's; the guest reaches who listens at"
                    + " SOCKET_PORT.")
            .build();
    private final OptionSpec stats = Described.option("--stats", "FILE", Path.class)
            .description("Write what the machine counted, as JSON, at its end.").build();
    private final OptionSpec marker = Described.option("--marker", "TEXT", String.class)
            .defaultValue(MachineRun.LINUX_MARKER)
            .description("The serial output by which --stats knows that user space is up. Default:"
                    + " '${DEFAULT-VALUE}'.")
            .build();
    private final OptionSpec perfMap = Described.flag("--perf-map",
            "Name translated guest code for Linux's perf, in /tmp/perf-PID.map.");
    private final OptionSpec paused = Described.flag("--paused",
            "Do not start the guest; the monitor's 'cont' does.");
    private final NetOptions nets = new NetOptions();

    private RunCommand() {
    }

    static CommandSpec describe() {
        RunCommand run = new RunCommand();
        CommandSpec spec = Described.command(run, "run",
                "Runs one machine in the foreground: this process becomes the machine.", run.name, run.made.accel,
                run.made.cpu, run.made.cpus, run.made.memory, run.made.kernel, run.made.initrd, run.made.append,
                run.made.firmware, run.made.order, run.made.menu, run.made.disks, run.made.cdroms,
                run.made.cloudInit, run.nets.nets, run.nets.forwards, run.vsock, run.serial,
                run.console, run.made.display, run.monitor, run.stats, run.marker, run.perfMap, run.made.noReboot,
                run.paused, run.made.testDevices);
        spec.usageMessage().sortOptions(false).footerHeading("%nKeys, if standard input is a terminal:%n")
                .footer(FOOTER);
        return spec;
    }

    @Override
    public Integer call() throws VmException {
        FirmwareOption chosenFirmware = made.firmware.getValue();
        if (!chosenFirmware.forgetsVariables() && made.cloudInit.getValue() == null) {
            return run(null);
        }
        try (ScratchFolder scratch = new ScratchFolder("viv-run")) {
            return run(scratch);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST,
                    "There is no place for files of the machine's: " + e.getMessage()
                            + ".",
                    e);
        }
    }

    private Boot boot(@Nullable ScratchFolder scratch) throws VmException {
        Path kernelFile = made.kernel.getValue();
        FirmwareOption chosenFirmware = made.firmware.getValue();
        if (chosenFirmware.kind() == FirmwareOption.Kind.NONE) {
            if (kernelFile == null) {
                throw MachineOptions.nothingToBoot();
            }
            return new KernelBoot(kernelFile, made.initrd.getValue(), made.append.getValue());
        }
        if (kernelFile != null) {
            throw MachineOptions.twoThingsToBoot();
        }
        return chosenFirmware.find(MachineOptions.requireOrder(made.order.getValue()), isGiven(made.menu), scratch);
    }

    private int run(@Nullable ScratchFolder scratch) throws VmException {
        Boot boot = boot(scratch);
        Path seed = seed(scratch);
        boolean start = !isGiven(paused);
        Path monitorSocket = monitor.getValue();
        if (!start && monitorSocket == null) {
            throw new VmException(VmException.Kind.USER,
                    "A machine that is --paused needs --monitor SOCKET to be started by.");
        }
        Accel how = made.accel.getValue();
        List<String> chosen = new ArrayList<>();
        ProcessorSettings processor = new ProcessorSettings(how.settle(chosen::add), how.translate(),
                made.cpu.getValue(),
                made.cpus.getValue(), isGiven(perfMap));
        long memoryBytes = made.memory.<Long>getValue();
        MachineSettings settings = new MachineSettings(name.getValue(), processor, memoryBytes,
                boot, disks(seed), cdroms(seed), serialPort(), console.getValue(),
                marker.getValue(),
                isGiven(made.testDevices), isGiven(made.noReboot), monitorSocket, HostFolders.reports(),
                made.display.getValue(), nets.cards(List.of()), vsock.getValue());
        Path statsPath = stats.getValue();
        if (statsPath == null) {
            return new MachineRun(settings, chosen).toItsEnd(start, outcome -> {
            }).end().exitStatus();
        }
        StatsFile statsFile = StatsFile.create(statsPath, memoryBytes);
        return new MachineRun(settings, chosen).toItsEnd(start, statsFile::write).end().exitStatus();
    }

    private @Nullable Path seed(@Nullable ScratchFolder scratch) throws VmException {
        SeedRequest request = made.cloudInit.getValue();
        return request == null || scratch == null ? null
                : SeedForm.write(request, name.getValue(), scratch.path());
    }

    /** Those that were given, and behind them what cloud-init is told, so that no disk's name changes by it. */
    private List<DiskSettings> disks(@Nullable Path seed) {
        List<DiskSettings> disks = new ArrayList<>(made.disks.<List<DiskSettings>>getValue());
        if (seed != null && SeedForm.isDisk(made.cloudInit.getValue())) {
            disks.add(SeedForm.disk(seed));
        }
        return disks;
    }

    private List<CdromSettings> cdroms(@Nullable Path seed) {
        List<CdromSettings> cdroms = new ArrayList<>(made.cdroms.<List<CdromSettings>>getValue());
        SeedRequest request = made.cloudInit.getValue();
        if (seed != null && !SeedForm.isDisk(request)) {
            cdroms.add(SeedForm.cdrom(request, seed));
        }
        return cdroms;
    }

    private static boolean isGiven(OptionSpec flag) {
        return flag.<Boolean>getValue();
    }

    private SerialSettings serialPort() throws VmException {
        boolean consoleTaken = console.getValue() instanceof SerialSettings.Console;
        SerialSettings asked = serial.getValue();
        if (asked == null) {
            return consoleTaken ? new SerialSettings.None() : new SerialSettings.Console();
        }
        if (consoleTaken && asked instanceof SerialSettings.Console) {
            throw MachineOptions.bothToStdio();
        }
        return asked;
    }
}
