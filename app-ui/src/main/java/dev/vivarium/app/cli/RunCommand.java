package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.cli.OptionForms.DiskForm;
import dev.vivarium.app.cli.OptionForms.SerialForm;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code viv run}: this process becomes one machine. */
@Command(name = "run", description = "Runs one machine in the foreground: this process becomes the machine.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, sortOptions = false,
        footerHeading = "%nKeys, if standard input is a terminal:%n", footer = {
                "  Ctrl-A X  ends the machine        Ctrl-A C       says how to reach the monitor",
                "  Ctrl-A H  shows these keys        Ctrl-A Ctrl-A  sends Ctrl-A to the guest",
                "",
                "Examples:",
                "  viv run --kernel vmlinuz --initrd initrd.img --append 'console=ttyS0' --memory 1G",
                "  viv run --kernel vmlinuz --append 'console=ttyS0 root=/dev/vda' --disk root.img,format=raw",
                "  viv run --kernel test.elf --serial file:out.txt --test-devices --stats stats.json </dev/null",
                "  viv run --kernel vmlinuz --monitor qmp.sock --paused",
                "",
                "Exit status: 0 when the guest powered itself off or the machine was told to quit, 2 for a mistake in",
                "what was given, 3 for what the host lacks, 4 for what the guest did, 70 for a fault of Vivarium;",
                "with --test-devices, what the guest wrote to port F4h, times two, plus one."})
final class RunCommand implements Callable<Integer> {
    @Option(names = "--name", paramLabel = "NAME", defaultValue = "machine", description = "What to call the machine.")
    private String name;
    @Option(names = "--accel", paramLabel = "HOW", defaultValue = "auto", converter = AccelForm.class,
            description = "What runs the guest's instructions: auto, soft[,translate=on|off|mixed], kvm or whp.")
    private Accel accel;
    @Option(names = "--cpu", paramLabel = "MODEL", defaultValue = "x86-64-v2",
            description = "The processor that the guest sees: x86-64-v2, the same without x2APIC mode,"
                    + " x86-64-v2-xapic, or x86-64-v3, which adds AVX2 and FMA. Default: ${DEFAULT-VALUE}.")
    private String cpu;
    @Option(names = "--cpus", paramLabel = "N", defaultValue = "1",
            description = "How many processors. Default: ${DEFAULT-VALUE}.")
    private int cpus;
    @Option(names = "--memory", paramLabel = "SIZE", defaultValue = "512M", converter = MemorySize.class,
            description = "The guest's memory, such as 512M or 2G. Default: ${DEFAULT-VALUE}.")
    private long memory;
    @Option(names = "--kernel", paramLabel = "FILE",
            description = "A kernel to start directly: Linux bzImage, ELF with a PVH entry, or multiboot.")
    private @Nullable Path kernel;
    @Option(names = "--initrd", paramLabel = "FILE", description = "The kernel's initial RAM disk.")
    private @Nullable Path initrd;
    @Option(names = "--append", paramLabel = "TEXT", defaultValue = "", description = "The kernel's command line.")
    private String append;
    @Option(names = "--disk", paramLabel = "FILE[,format=raw][,readonly]", converter = DiskForm.class,
            description = "A disk. May be given again.")
    private List<DiskSettings> disks = new ArrayList<>();
    @Option(names = "--serial", paramLabel = "WHERE", converter = SerialForm.class,
            description = "Where the first serial port leads: stdio, file:FILE, socket:FILE or none. Default: stdio"
                    + " if the console does not lead there.")
    private @Nullable SerialSettings serial;
    @Option(names = "--console", paramLabel = "WHERE", defaultValue = "none", converter = SerialForm.class,
            description = "Add a virtio console (Linux: hvc0) that leads to stdio, file:FILE or socket:FILE. Default:"
                    + " ${DEFAULT-VALUE}.")
    private SerialSettings console;
    @Option(names = "--monitor", paramLabel = "SOCKET",
            description = "A Unix-domain socket for control by the QEMU Machine Protocol.")
    private @Nullable Path monitor;
    @Option(names = "--stats", paramLabel = "FILE",
            description = "Write what the machine counted, as JSON, at its end.")
    private @Nullable Path stats;
    @Option(names = "--marker", paramLabel = "TEXT", defaultValue = MachineRun.LINUX_MARKER,
            description = "The serial output by which --stats knows that user space is up. Default:"
                    + " '${DEFAULT-VALUE}'.")
    private String marker;
    @Option(names = "--perf-map",
            description = "Name translated guest code for Linux's perf, in /tmp/perf-PID.map.")
    private boolean perfMap;
    @Option(names = "--no-reboot", description = "End where the guest would start over.")
    private boolean noReboot;
    @Option(names = "--paused", description = "Do not start the guest; the monitor's 'cont' does.")
    private boolean paused;
    @Option(names = "--test-devices",
            description = "Add the debug exit port F4h and the debug console port 402h, which writes to standard error.")
    private boolean testDevices;
    @ArgGroup(validate = false, heading = "%nNot in this release yet, except as said:%n")
    private LaterOptions later = new LaterOptions();

    @Override
    public Integer call() throws VmException {
        later.refuse();
        Path kernelFile = kernel;
        if (kernelFile == null) {
            throw new VmException(VmException.Kind.USER,
                    "There is nothing to boot: give a kernel with --kernel FILE.");
        }
        if (paused && monitor == null) {
            throw new VmException(VmException.Kind.USER,
                    "A machine that is --paused needs --monitor SOCKET to be started by.");
        }
        ProcessorSettings processor = new ProcessorSettings(accel.accelerator(), accel.translate(), cpu, cpus,
                perfMap);
        MachineSettings settings = new MachineSettings(name, processor, memory,
                new KernelBoot(kernelFile, initrd, append), disks, serialPort(), console, marker, testDevices, noReboot,
                monitor, HostFolders.reports());
        Path statsPath = stats;
        if (statsPath == null) {
            return new MachineRun(settings).toItsEnd(!paused, outcome -> {
            }).end().exitStatus();
        }
        StatsFile statsFile = StatsFile.create(statsPath, memory);
        return new MachineRun(settings).toItsEnd(!paused, statsFile::write).end().exitStatus();
    }

    private SerialSettings serialPort() throws VmException {
        boolean consoleTaken = console instanceof SerialSettings.Console;
        SerialSettings asked = serial;
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
