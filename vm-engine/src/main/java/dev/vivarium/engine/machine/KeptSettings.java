package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.CardSettings.Model;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.FirmwareFiles;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.KeptOptions;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.Boot;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.NatServices;
import dev.vivarium.engine.api.NetSettings;
import dev.vivarium.engine.api.NetSettings.Nat;
import dev.vivarium.engine.api.NetWords;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.api.VsockSettings;
import dev.vivarium.engine.machine.boot.FirmwareSearch;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.NetSpec;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.Variables;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a kept machine is made of, on this host: from its manifest, what this computer knows of it, and how it is run this time. */
final class KeptSettings {
    private static final double PER_PERCENT = 10_000;

    private final Bundle bundle;
    private final MachineManifest manifest;
    private final HostFacts facts;
    private final KeptOptions options;

    KeptSettings(Bundle bundle, MachineManifest manifest, HostFacts facts, KeptOptions options) {
        this.bundle = bundle;
        this.manifest = manifest;
        this.facts = facts;
        this.options = options;
    }

    /** What is to run the machine; null where that is this host's choice. */
    @Nullable
    Accelerator accelerator() {
        if (options.accelerator() != null) {
            return options.accelerator();
        }
        MachineSpec.Accelerator kept = manifest.machine().accelerator();
        return kept == MachineSpec.Accelerator.AUTO ? null : Accelerator.valueOf(kept.name());
    }

    /** @param accelerator what runs the machine */
    MachineSettings settings(Accelerator accelerator) throws SnapshotException, VmException {
        MachineSpec spec = manifest.machine();
        return new MachineSettings(manifest.name(), processor(spec, accelerator), spec.memoryBytes(), boot(spec.boot()),
                disks(spec), cdroms(spec), options.serial(), options.console(), "", spec.testDevices(),
                spec.stopOnReset(), options.monitor(), options.reportFolder(), display(), cards(spec), sockets(spec));
    }

    private @Nullable VsockSettings sockets(MachineSpec spec) {
        Path place = options.vsock();
        return spec.vsock() && place != null ? new VsockSettings(place, VsockSettings.USUAL_CID) : null;
    }

    private List<CardSettings> cards(MachineSpec spec) throws VmException {
        List<CardSettings> cards = new ArrayList<>();
        for (NetSpec net : spec.nets()) {
            String name = NetSpec.nameOf(cards.size());
            String capture = facts.captures().get(name);
            try {
                cards.add(new CardSettings(network(net, name), Model.valueOf(net.card().name()), net.mac(),
                        net.linkUp(),
                        capture == null ? null : Path.of(capture),
                        new Shaping(net.delayMillis(), net.lossPerMillion() / PER_PERCENT, net.bitsPerSecond())));
            } catch (IllegalArgumentException e) {
                throw new VmException(VmException.Kind.USER, "The machine's network card " + name
                        + " cannot be as its files say: " + e.getMessage() + ".", e);
            }
        }
        return cards;
    }

    private NetSettings network(NetSpec net, String name) throws VmException {
        String words = net.isOfHost() ? facts.nets().get(name) : net.network();
        if (words == null) {
            throw new VmException(VmException.Kind.USER, "This computer does not know which network the card " + name
                    + " is on.", new Remedy(Remedy.Step.CHOOSE_NETWORK, manifest.name()));
        }
        NetSettings network = NetWords.parse(List.of(words.split(",", -1)));
        return network instanceof Nat nat
                ? nat.withForwards(net.forwards().stream().map(ForwardSettings::parse).toList())
                        .withServices(services(name))
                : network;
    }

    /** What the network of a card on nat uses of this computer. */
    private NatServices services(String name) {
        String words = facts.nets().get(name);
        return words != null && NetWords.parse(List.of(words.split(",", -1))) instanceof Nat nat ? nat.services()
                : NatServices.USUAL;
    }

    /** A kept machine has an adapter whoever looks: it is the same machine then. */
    private DisplaySettings display() {
        return options.display() instanceof DisplaySettings.None ? new DisplaySettings.Unseen() : options.display();
    }

    private ProcessorSettings processor(MachineSpec spec, Accelerator accelerator) {
        String translate = options.translate();
        return new ProcessorSettings(accelerator,
                translate == null ? spec.translate().name().toLowerCase(Locale.ROOT) : translate, spec.cpu(),
                spec.cpus());
    }

    private Boot boot(BootSpec boot) throws SnapshotException, VmException {
        Variables variables = manifest.present().variables();
        if (boot instanceof BootSpec.Kernel kernel) {
            return new KernelBoot(bundle.file(kernel.kernel()), file(kernel.initrd()), kernel.append());
        }
        if (boot instanceof BootSpec.Bios bios) {
            FirmwareFiles files = FirmwareSearch.bios(file(bios.image()), file(bios.video()));
            return new FirmwareBoot(files.image(), null, files.videoBios(), bios.order(), bios.menu(), manifest.id());
        }
        BootSpec.Uefi uefi = (BootSpec.Uefi) boot;
        return new FirmwareBoot(FirmwareSearch.uefi(file(uefi.image())).image(),
                file(variables == null ? null : variables.path()), null, uefi.order(), uefi.menu(), manifest.id());
    }

    private @Nullable Path file(@Nullable RelativePath path) throws SnapshotException {
        return path == null ? null : bundle.file(path);
    }

    private List<DiskSettings> disks(MachineSpec spec) throws SnapshotException {
        List<DiskSettings> disks = new ArrayList<>();
        for (MachineSpec.DiskSpec disk : spec.disks()) {
            DiskLayer layer = manifest.present().layer(disk.name());
            disks.add(new DiskSettings(bundle.file(layer.path()), DiskFormat.valueOf(layer.format().name()),
                    disk.readOnly(), DriveBus.valueOf(disk.bus().name()), false));
        }
        return disks;
    }

    private List<CdromSettings> cdroms(MachineSpec spec) throws SnapshotException {
        List<CdromSettings> cdroms = new ArrayList<>();
        for (MachineSpec.CdromSpec cdrom : spec.cdroms()) {
            String outside = facts.discs().get(cdrom.name());
            Path disc = outside == null ? file(cdrom.disc()) : Path.of(outside);
            cdroms.add(new CdromSettings(disc, DriveBus.valueOf(cdrom.bus().name())));
        }
        return cdroms;
    }
}
