package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.cli.OptionForms.CdromForm;
import dev.vivarium.app.cli.OptionForms.DiskForm;
import dev.vivarium.app.cli.OptionForms.DisplayForm;
import dev.vivarium.app.cli.OptionForms.SerialForm;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Boot;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;

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
            "  viv run --kernel vmlinuz --monitor qmp.sock --paused",
            "  viv run --firmware bios --disk system.img,format=raw",
            "  viv run --firmware uefi,vars=system.vars --disk system.img,format=raw --memory 2G",
            "",
            "Exit status: 0 when the guest powered itself off or the machine was told to quit, 2 for a mistake in",
            "what was given, 3 for what the host lacks, 4 for what the guest did, 70 for a fault of Vivarium;",
            "with --test-devices, what the guest wrote to port F4h, times two, plus one."};

    private final OptionSpec name = Described.option("--name", "NAME", String.class).defaultValue("machine")
            .description("What to call the machine.").build();
    private final OptionSpec accel = Described.option("--accel", "HOW", Accel.class, new AccelForm())
            .defaultValue("auto")
            .description("What runs the guest's instructions: auto, soft[,translate=on|off|mixed], kvm or whp.")
            .build();
    private final OptionSpec cpu = Described.option("--cpu", "MODEL", String.class).defaultValue("x86-64-v2")
            .description("The processor that the guest sees: x86-64-v2, the same without x2APIC mode,"
                    + " x86-64-v2-xapic, the same with a package for each processor, x86-64-v2-packages,"
                    + " x86-64-v3, which adds AVX2 and FMA, or host, which is what this computer has"
                    + " (with --accel kvm; such a machine cannot go on elsewhere). Default: ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec cpus = Described.option("--cpus", "N", int.class).defaultValue("1")
            .description("How many processors. Default: ${DEFAULT-VALUE}.").build();
    private final OptionSpec memory = Described.option("--memory", "SIZE", Long.class, new MemorySize())
            .defaultValue("512M")
            .description("The guest's memory, such as 512M or 2G. Default: ${DEFAULT-VALUE}.").build();
    private final OptionSpec kernel = Described.option("--kernel", "FILE", Path.class)
            .description("A kernel to start directly: Linux bzImage, ELF with a PVH entry, or multiboot.").build();
    private final OptionSpec initrd = Described.option("--initrd", "FILE", Path.class)
            .description("The kernel's initial RAM disk.").build();
    private final OptionSpec append = Described.option("--append", "TEXT", String.class).defaultValue("")
            .description("The kernel's command line.").build();
    private final OptionSpec firmware = Described
            .option("--firmware", "KIND", FirmwareOption.class, new FirmwareOption.Form()).defaultValue("none")
            .description("Firmware to start in, instead of a kernel: bios[,image=FILE][,video=FILE] or"
                    + " uefi[,image=FILE][,vars=FILE]; vars keeps the machine's UEFI variables.")
            .build();
    private final OptionSpec order = Described.option("--boot", "ORDER", String.class).defaultValue("cd")
            .description("What firmware tries first: c for disks, d for CDs. Default: ${DEFAULT-VALUE}.").build();
    private final OptionSpec menu = Described.flag("--boot-menu", "Let the firmware ask what to start.");
    private final OptionSpec disks = Described
            .option("--disk", "FILE[,format=raw|qcow2][,readonly][,bus=virtio|ahci|ide][,backing=anywhere]", List.class)
            .auxiliaryTypes(DiskSettings.class).converters(new DiskForm()).initialValue(new ArrayList<>())
            .description("A disk. May be given again. Without a format its name or its first bytes say it; then it has"
                    + " no backing file. With ,backing=anywhere that may be outside of its folder. Default:"
                    + " bus=virtio.")
            .build();
    private final OptionSpec cdroms = Described.option("--cdrom", "FILE[,bus=ahci|ide]", List.class)
            .auxiliaryTypes(CdromSettings.class).converters(new CdromForm()).initialValue(new ArrayList<>())
            .description("A CD drive with this disc in it, or with none. May be given again. Default: bus=ahci.")
            .build();
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
    private final OptionSpec display = Described
            .option("--display", "WHERE", DisplaySettings.class, new DisplayForm()).defaultValue("none")
            .description("Where the screen is shown: none, or to VNC viewers that connect to rfb=ADDR:PORT or"
                    + " rfb=unix:FILE; with ,password-file=FILE they need the password in its first line;"
                    + " ,open lets other hosts in without one. Default: ${DEFAULT-VALUE}.")
            .build();
    private final OptionSpec monitor = Described.option("--monitor", "SOCKET", Path.class)
            .description("A Unix-domain socket for control by the QEMU Machine Protocol.").build();
    private final OptionSpec stats = Described.option("--stats", "FILE", Path.class)
            .description("Write what the machine counted, as JSON, at its end.").build();
    private final OptionSpec marker = Described.option("--marker", "TEXT", String.class)
            .defaultValue(MachineRun.LINUX_MARKER)
            .description("The serial output by which --stats knows that user space is up. Default:"
                    + " '${DEFAULT-VALUE}'.")
            .build();
    private final OptionSpec perfMap = Described.flag("--perf-map",
            "Name translated guest code for Linux's perf, in /tmp/perf-PID.map.");
    private final OptionSpec noReboot = Described.flag("--no-reboot", "End where the guest would start over.");
    private final OptionSpec paused = Described.flag("--paused",
            "Do not start the guest; the monitor's 'cont' does.");
    private final OptionSpec testDevices = Described.flag("--test-devices",
            "Add the debug exit port F4h and the debug console port 402h, which writes to standard error.");
    private final LaterOptions later = new LaterOptions();

    private RunCommand() {
    }

    static CommandSpec describe() {
        RunCommand run = new RunCommand();
        CommandSpec spec = Described.command(run, "run",
                "Runs one machine in the foreground: this process becomes the machine.", run.name, run.accel, run.cpu,
                run.cpus, run.memory, run.kernel, run.initrd, run.append, run.firmware, run.order,
                run.menu, run.disks, run.cdroms,
                run.serial, run.console, run.display, run.monitor, run.stats, run.marker, run.perfMap, run.noReboot,
                run.paused, run.testDevices);
        spec.addArgGroup(run.later.describe());
        spec.usageMessage().sortOptions(false).footerHeading("%nKeys, if standard input is a terminal:%n")
                .footer(FOOTER);
        return spec;
    }

    @Override
    public Integer call() throws VmException {
        later.refuse();
        FirmwareOption chosenFirmware = firmware.getValue();
        if (!chosenFirmware.forgetsVariables()) {
            return run(null);
        }
        try (ScratchFolder scratch = new ScratchFolder("viv-run")) {
            return run(scratch);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the UEFI variables: " + e.getMessage()
                    + ". Name a file with --firmware uefi,vars=FILE.", e);
        }
    }

    private Boot boot(@Nullable ScratchFolder scratch) throws VmException {
        Path kernelFile = kernel.getValue();
        FirmwareOption chosenFirmware = firmware.getValue();
        if (chosenFirmware.kind() == FirmwareOption.Kind.NONE) {
            if (kernelFile == null) {
                throw new VmException(VmException.Kind.USER,
                        "There is nothing to boot: give a kernel with --kernel FILE, or --firmware bios or uefi.");
            }
            return new KernelBoot(kernelFile, initrd.getValue(), append.getValue());
        }
        if (kernelFile != null) {
            throw new VmException(VmException.Kind.USER,
                    "A machine starts either a kernel or firmware: leave out --kernel or --firmware.");
        }
        return chosenFirmware.find(bootOrder(), isGiven(menu), scratch);
    }

    private String bootOrder() throws VmException {
        String given = order.getValue();
        if (!given.matches("[cd]{1,2}")) {
            throw new VmException(VmException.Kind.USER,
                    "The boot order '" + given + "' is not made of c, for disks, and d, for CDs.");
        }
        return given;
    }

    private int run(@Nullable ScratchFolder scratch) throws VmException {
        Boot boot = boot(scratch);
        boolean start = !isGiven(paused);
        Path monitorSocket = monitor.getValue();
        if (!start && monitorSocket == null) {
            throw new VmException(VmException.Kind.USER,
                    "A machine that is --paused needs --monitor SOCKET to be started by.");
        }
        Accel how = accel.getValue();
        List<String> chosen = new ArrayList<>();
        ProcessorSettings processor = new ProcessorSettings(how.settle(chosen::add), how.translate(), cpu.getValue(),
                cpus.getValue(), isGiven(perfMap));
        long memoryBytes = memory.<Long>getValue();
        MachineSettings settings = new MachineSettings(name.getValue(), processor, memoryBytes,
                boot, disks.getValue(), cdroms.getValue(), serialPort(), console.getValue(), marker.getValue(),
                isGiven(testDevices), isGiven(noReboot), monitorSocket, HostFolders.reports(), display.getValue());
        Path statsPath = stats.getValue();
        if (statsPath == null) {
            return new MachineRun(settings, chosen).toItsEnd(start, outcome -> {
            }).end().exitStatus();
        }
        StatsFile statsFile = StatsFile.create(statsPath, memoryBytes);
        return new MachineRun(settings, chosen).toItsEnd(start, statsFile::write).end().exitStatus();
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
            throw new VmException(VmException.Kind.USER,
                    "The serial port and the console cannot both lead to stdio; give one of them another place.");
        }
        return asked;
    }
}
