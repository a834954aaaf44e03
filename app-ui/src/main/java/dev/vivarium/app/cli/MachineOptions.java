package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.cli.OptionForms.CdromForm;
import dev.vivarium.app.cli.OptionForms.DiskForm;
import dev.vivarium.app.cli.OptionForms.DisplayForm;
import dev.vivarium.app.machines.BootWish;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.seed.SeedRequest;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.OptionSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The options that say what a machine is made of, for all commands that make one or change one. */
final class MachineOptions {
    private static final String DEFAULT = " Default: ${DEFAULT-VALUE}.";

    final OptionSpec accel;
    final OptionSpec cpu;
    final OptionSpec cpus;
    final OptionSpec memory;
    final OptionSpec kernel = Described.option("--kernel", "FILE", Path.class)
            .description("A kernel to start directly: Linux bzImage, ELF with a PVH entry, or multiboot.").build();
    final OptionSpec initrd = Described.option("--initrd", "FILE", Path.class)
            .description("The kernel's initial RAM disk.").build();
    final OptionSpec append;
    final OptionSpec firmware;
    final OptionSpec order;
    final OptionSpec menu;
    final OptionSpec disks = Described
            .option("--disk", "FILE[,format=raw|qcow2][,readonly][,bus=virtio|ahci|ide][,backing=anywhere]", List.class)
            .auxiliaryTypes(DiskSettings.class).converters(new DiskForm()).initialValue(new ArrayList<>())
            .description("A disk. May be given again. Without a format its name or its first bytes say it; then it has"
                    + " no backing file. With ,backing=anywhere that may be outside of its folder. Default:"
                    + " bus=virtio.")
            .build();
    final OptionSpec cdroms = Described.option("--cdrom", "FILE[,bus=ahci|ide]", List.class)
            .auxiliaryTypes(CdromSettings.class).converters(new CdromForm()).initialValue(new ArrayList<>())
            .description("A CD drive with this disc in it, or with none. May be given again. Default: bus=ahci.")
            .build();
    final OptionSpec cloudInit = Described
            .option("--cloud-init", "FILE|user=NAME[,ssh-key=FILE][,hostname=NAME][,...]", SeedRequest.class,
                    new SeedForm())
            .description("Tell the guest's cloud-init at its first start: what is in FILE, or that there is a user who"
                    + " logs in by that public key (default: your own) and may become root. More options are"
                    + " network-config=FILE and bus=virtio|ahci|ide. Default: bus=virtio, a read-only disk.")
            .build();
    final OptionSpec display;
    final OptionSpec noReboot;
    final OptionSpec testDevices;
    private final boolean changes;

    private MachineOptions(boolean changes) {
        this.changes = changes;
        accel = build("auto", "What runs the guest's instructions: auto, soft[,translate=on|off|mixed], kvm or whp.",
                "",
                Described.option("--accel", "HOW", Accel.class, new AccelForm()));
        cpu = build("x86-64-v2", "The processor that the guest sees: x86-64-v2, the same without x2APIC mode,"
                + " x86-64-v2-xapic, the same with a package for each processor, x86-64-v2-packages,"
                + " x86-64-v3, which adds AVX2 and FMA, or host, which is what this computer has"
                + " (with --accel kvm; such a machine cannot go on elsewhere).", DEFAULT,
                Described.option("--cpu", "MODEL", String.class));
        cpus = build("1", "How many processors.", DEFAULT, Described.option("--cpus", "N", int.class));
        memory = build("512M", "The guest's memory, such as 512M or 2G.", DEFAULT,
                Described.option("--memory", "SIZE", Long.class, new MemorySize()));
        append = build("", "The kernel's command line.", "", Described.option("--append", "TEXT", String.class));
        firmware = build("none", "Firmware to start in, instead of a kernel: bios[,image=FILE][,video=FILE] or"
                + " uefi[,image=FILE][,vars=FILE]; vars keeps the machine's UEFI variables.", "",
                Described.option("--firmware", "KIND", FirmwareOption.class, new FirmwareOption.Form()));
        order = build("cd", "What firmware tries first: c for disks, d for CDs, n for the network.", DEFAULT,
                Described.option("--boot", "ORDER", String.class));
        menu = flag("--boot-menu", "Let the firmware ask what to start.");
        display = build("none", "Where the screen is shown: none, or to VNC viewers that connect to rfb=ADDR:PORT or"
                + " rfb=unix:FILE; with ,password-file=FILE they need the password in its first line;"
                + " ,open lets other hosts in without one.", DEFAULT,
                Described.option("--display", "WHERE", DisplaySettings.class, new DisplayForm()));
        noReboot = flag("--no-reboot", "End where the guest would start over.");
        testDevices = flag("--test-devices",
                "Add the debug exit port F4h and the debug console port 402h, which writes to standard error.");
    }

    /** For a new machine: what is not given has a default. */
    static MachineOptions forNew() {
        return new MachineOptions(false);
    }

    /** For one that is there: what is not given stays. A flag can be taken back by its name with {@code =false}. */
    static MachineOptions forChange() {
        return new MachineOptions(true);
    }

    private OptionSpec build(String usual, String description, String ofDefault, OptionSpec.Builder option) {
        return changes ? option.description(description).build()
                : option.defaultValue(usual).description(description + ofDefault).build();
    }

    private OptionSpec flag(String name, String description) {
        return changes
                ? Described.option(name, "true|false", Boolean.class).arity("0..1").fallbackValue("true")
                        .description(description).build()
                : Described.flag(name, description);
    }

    /** The order that a firmware tries things in, if it is one. */
    static String requireOrder(String given) throws VmException {
        if (!given.matches("[cdn]{1,3}")) {
            throw new VmException(VmException.Kind.USER,
                    "The boot order '" + given + "' is not made of c, for disks, d, for CDs, and n, for the network.");
        }
        return given;
    }

    static VmException nothingToBoot() {
        return new VmException(VmException.Kind.USER,
                "There is nothing to boot: give a kernel with --kernel FILE, or --firmware bios or uefi.");
    }

    static VmException twoThingsToBoot() {
        return new VmException(VmException.Kind.USER,
                "A machine starts either a kernel or firmware: leave out --kernel or --firmware.");
    }

    static VmException bothToStdio() {
        return new VmException(VmException.Kind.USER,
                "The serial port and the console cannot both lead to stdio; give one of them another place.");
    }

    /** What these say of a machine that is kept, but for its disks and discs. */
    MachineWish wish() {
        Accel how = accel.getValue();
        MachineWish wish = new MachineWish().cpu(cpu.getValue()).cpus(cpus.getValue()).memory(memory.getValue())
                .boot(boot()).stopOnReset(noReboot.getValue()).testDevices(testDevices.getValue());
        if (how != null) {
            wish.runWith(how.kept(), Translate.valueOf(how.translate().toUpperCase(Locale.ROOT)));
        }
        DisplaySettings shown = display.getValue();
        return shown == null ? wish : wish.display(words(shown));
    }

    private BootWish boot() {
        FirmwareOption chosen = firmware.getValue();
        return new BootWish(kernel.getValue(), initrd.getValue(), append.getValue(),
                chosen == null ? null : chosen.wish(), order.getValue(), menu.getValue());
    }

    /** As the option says it, with a whole path; null for nowhere. */
    static @Nullable String words(DisplaySettings display) {
        if (!(display instanceof DisplaySettings.Rfb rfb)) {
            return null;
        }
        Address where = rfb.where() instanceof Address.UnixSocket(Path file)
                ? new Address.UnixSocket(file.toAbsolutePath().normalize())
                : rfb.where();
        Path password = rfb.passwordFile();
        return new DisplaySettings.Rfb(where, password == null ? null : password.toAbsolutePath().normalize(),
                rfb.open()).toString();
    }
}
