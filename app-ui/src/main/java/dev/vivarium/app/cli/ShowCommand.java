package dev.vivarium.app.cli;

import dev.vivarium.app.machines.Amounts;
import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.app.machines.GuestNetwork;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptFiles;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.NetDraft;
import dev.vivarium.app.machines.PortLine;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.RunningMachine;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.HostFacts;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.NetSpec;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code viv show}: what a machine is made of, and what it is doing. */
@Command(name = "show", description = "Shows what a machine is made of, and what it is doing.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
        footer = {
                "  viv show debian",
                "  viv show debian --json"})
final class ShowCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;
    @Mixin
    private MachineArgument machine;
    @Option(names = "--json", description = "Print it for programs.")
    private boolean json;

    @Override
    public Integer call() throws VmException, SnapshotException {
        Bundle bundle = machine.bundle();
        Presence presence = Presence.of(bundle);
        if (presence.state() == Presence.State.BROKEN) {
            throw new VmException(VmException.Kind.USER, presence.trouble());
        }
        GuestNetwork network = presence.state().isThere()
                ? GuestNetwork.of(RunningMachine.of(bundle)) : new GuestNetwork(List.of());
        View view = new View(bundle, presence, bundle.machine(), KeptMachines.facts(bundle), network);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(view.json());
        } else {
            view.print(out);
        }
        return 0;
    }

    /** What is known of one machine. */
    private record View(Bundle bundle, Presence presence, MachineManifest manifest, HostFacts facts,
            GuestNetwork network) {
        private MachineSpec spec() {
            return manifest.machine();
        }

        private @Nullable DiskInfo info(DiskLayer layer) throws SnapshotException {
            return new KeptFiles(bundle.folder(), new DiskFiles(), Progress.NONE).info(layer);
        }

        private String disc(CdromSpec drive) {
            String outside = facts.discs().get(drive.name());
            RelativePath own = drive.disc();
            return outside != null ? outside : own != null ? own.text() : "none";
        }

        private static String label(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        private String accel() {
            return label(spec().accelerator()) + ",translate=" + label(spec().translate());
        }

        private String serial() {
            return PortForm.words(new PortLine(spec().serial(), facts.serial()));
        }

        private String console() {
            return PortForm.words(new PortLine(spec().console(), facts.console()));
        }

        private String display() {
            String shown = facts.display();
            return shown == null ? "none" : shown;
        }

        private String whenStopped() {
            return manifest.whenStopped() instanceof WhenStopped.Revert(SnapshotId id) ? "revert:" + id : "keep";
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }

        JsonObject json() throws SnapshotException {
            JsonObject object = new JsonObject().put("name", bundle.folderName())
                    .put("id", manifest.id().toString()).put("folder", bundle.folder().toString())
                    .put("created", manifest.created().toString()).put("state", presence.state().label());
            presence.describe(object);
            if (presence.state().isThere()) {
                object.put("control", ControlPlace.of(bundle.folder()).control().toString());
                if (spec().vsock()) {
                    object.put("vsockSocket", ControlPlace.of(bundle.folder()).vsock().toString());
                }
                object.put("network", network.cards().stream().map(View::json).toList());
            }
            Schedule schedule = manifest.schedule();
            List<JsonObject> disks = new ArrayList<>();
            for (DiskSpec disk : spec().disks()) {
                disks.add(json(disk));
            }
            return object.put("accel", label(spec().accelerator())).put("translate", label(spec().translate()))
                    .put("cpu", spec().cpu()).put("cpus", spec().cpus()).put("memoryBytes", spec().memoryBytes())
                    .put("boot", json(spec().boot())).put("disks", disks)
                    .put("cdroms", spec().cdroms().stream().map(drive -> new JsonObject().put("name", drive.name())
                            .put("bus", label(drive.bus())).put("disc", disc(drive))).toList())
                    .put("nets", nets()).put("serial", serial()).put("console", console()).put("display", display())
                    .put("stopOnReset", spec().stopOnReset()).put("testDevices", spec().testDevices())
                    .put("vsock", spec().vsock())
                    .put("parent", text(manifest.present().parent()))
                    .put("resumeFrom", text(manifest.present().resumeFrom())).put("whenStopped", whenStopped())
                    .put("everyMinutes", schedule == null ? 0 : schedule.everyMinutes())
                    .put("keep", schedule == null ? 0 : schedule.keep())
                    .put("snapshots", bundle.snapshots().whole().size());
        }

        private static JsonObject json(GuestNetwork.Card card) {
            return new JsonObject().put("name", card.name()).put("mac", card.mac()).put("link", card.linkUp())
                    .putTexts("addresses", card.addresses()).putTexts("forwards", card.forwards());
        }

        private static String words(GuestNetwork.Card card) {
            List<String> words = new ArrayList<>(List.of(card.name(), card.mac()));
            if (!card.linkUp()) {
                words.add("unplugged");
            }
            words.addAll(card.addresses());
            words.addAll(card.forwards());
            return String.join(", ", words);
        }

        private List<JsonObject> nets() {
            List<JsonObject> cards = new ArrayList<>();
            for (NetSpec net : spec().nets()) {
                String name = NetSpec.nameOf(cards.size());
                cards.add(new JsonObject().put("name", name).put("card", label(net.card())).put("mac", net.mac())
                        .put("net", NetDraft.words(net, name, facts))
                        .putTexts("forwards", net.forwards()));
            }
            return cards;
        }

        private JsonObject json(DiskSpec disk) throws SnapshotException {
            DiskLayer layer = manifest.present().layer(disk.name());
            JsonObject object = new JsonObject().put("name", disk.name()).put("bus", label(disk.bus()))
                    .put("readOnly", disk.readOnly()).put("layer", layer.path().text());
            DiskInfo info = info(layer);
            return info == null ? object
                    : object.put("sizeBytes", info.sizeBytes()).put("layerBytes", info.fileBytes());
        }

        private static JsonObject json(BootSpec boot) {
            return switch (boot) {
                case BootSpec.Kernel kernel -> new JsonObject().put("kind", "kernel")
                        .put("kernel", kernel.kernel().text()).put("initrd", text(kernel.initrd()))
                        .put("append", kernel.append());
                case BootSpec.Bios bios -> new JsonObject().put("kind", "bios").put("image", text(bios.image()))
                        .put("video", text(bios.video())).put("order", bios.order()).put("menu", bios.menu());
                case BootSpec.Uefi uefi -> new JsonObject().put("kind", "uefi").put("image", text(uefi.image()))
                        .put("order", uefi.order()).put("menu", uefi.menu());
            };
        }

        private static String words(BootSpec boot) {
            return switch (boot) {
                case BootSpec.Kernel kernel -> "kernel" + (kernel.initrd() == null ? "" : " and initrd")
                        + (kernel.append().isEmpty() ? "" : ", " + kernel.append());
                case BootSpec.Bios bios -> "bios, " + (bios.image() == null ? "this host's" : "its own") + ", order "
                        + bios.order() + (bios.menu() ? ", with a menu" : "");
                case BootSpec.Uefi uefi -> "uefi, " + (uefi.image() == null ? "this host's" : "its own") + ", order "
                        + uefi.order() + (uefi.menu() ? ", with a menu" : "");
            };
        }

        void print(PrintWriter out) throws SnapshotException {
            line(out, "name", bundle.folderName());
            line(out, "folder", bundle.folder().toString());
            line(out, "state", presence.state().label()
                    + (presence.owner() == null ? "" : ", process " + presence.owner().process()));
            line(out, "processors", spec().cpus() + " × " + spec().cpu() + ", accel " + accel());
            line(out, "memory", Amounts.bytes(spec().memoryBytes()));
            line(out, "boot", words(spec().boot()));
            for (DiskSpec disk : spec().disks()) {
                DiskLayer layer = manifest.present().layer(disk.name());
                DiskInfo info = info(layer);
                line(out, "disk", disk.name() + " on " + label(disk.bus()) + (disk.readOnly() ? ", read-only" : "")
                        + (info == null ? "" : ", " + Amounts.bytes(info.sizeBytes())) + ", " + layer.path());
            }
            for (CdromSpec drive : spec().cdroms()) {
                line(out, "cdrom", drive.name() + " on " + label(drive.bus()) + ", disc " + disc(drive));
            }
            for (int i = 0; i < spec().nets().size(); i++) {
                NetSpec net = spec().nets().get(i);
                String name = NetSpec.nameOf(i);
                line(out, "network", name + " on " + NetDraft.words(net, name, facts)
                        + (net.forwards().isEmpty() ? "" : ", forwards " + String.join(" ", net.forwards())));
            }
            line(out, "serial", serial());
            line(out, "console", console());
            line(out, "display", display());
            network.cards().forEach(card -> line(out, "network", words(card)));
            line(out, "snapshots", bundle.snapshots().whole().size() + (manifest.present().parent() == null ? ""
                    : ", grew from " + manifest.present().parent()));
            if (!whenStopped().equals("keep")) {
                line(out, "when stopped", whenStopped());
            }
            Schedule schedule = manifest.schedule();
            if (schedule != null) {
                line(out, "schedule", "every " + schedule.everyMinutes() + " minutes, keeps " + schedule.keep());
            }
            if (!presence.trouble().isEmpty()) {
                out.println(TextTable.plain(RemedyWords.trouble(presence)));
            }
        }

        private static void line(PrintWriter out, String name, String value) {
            out.println(name + " ".repeat(13 - name.length()) + TextTable.plain(value));
        }
    }
}
