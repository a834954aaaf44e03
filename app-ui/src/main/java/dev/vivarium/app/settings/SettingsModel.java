package dev.vivarium.app.settings;

import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.BootWish;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.NetDraft;
import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MacAddress;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.NetSpec;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.WhenStopped;
import dev.vivarium.snapshot.disk.DiskInfo;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a machine is made of, as it is and as it is to be. Belongs to the window's thread. */
final class SettingsModel {
    static final long MIB = 1L << 20;
    static final long GIB = 1L << 30;
    private static final int DRIVES_MOST = 32;
    private static final String RFB = "rfb=";

    private final Texts texts = Texts.of(SettingsModel.class);
    private final ReadOnlyObjectWrapper<@Nullable Loaded> loaded = new ReadOnlyObjectWrapper<>();
    final Setting<String> name = Setting.ofItsOwn("", this::nameProblem);
    final Setting<String> cpus = new Setting<>("1", this::cpusProblem);
    final Setting<String> memory = new Setting<>("512", this::memoryProblem);
    final Setting<String> cpu = new Setting<>("x86-64-v2");
    final Setting<Accelerator> accelerator = new Setting<>(Accelerator.AUTO);
    final Setting<Boolean> shared = new Setting<>(false);
    final Setting<String> display = new Setting<>("127.0.0.1:5901", this::displayProblem);
    final Setting<Boolean> scheduled = new Setting<>(false);
    final Setting<String> minutes = new Setting<>("60", text -> between(text, 1, 527_040, "minutes.wrong"));
    final Setting<String> keep = new Setting<>("24", text -> between(text, 1, 48, "keep.wrong"));
    /** The id of the snapshot that it goes back to; empty if it keeps what it did. */
    final Setting<String> revertTo = new Setting<>("");
    final Setting<Start> start = new Setting<>(Start.BIOS);
    final Setting<String> order = new Setting<>("cd");
    final Setting<Boolean> menu = new Setting<>(false);
    final Setting<String> append = new Setting<>("", this::appendProblem);
    final Setting<Boolean> stopOnReset = new Setting<>(false);
    final Setting<String> newDiskGib = new Setting<>("20", text -> between(text, 1, 16_384, "disk.wrong"));
    private final ObservableList<Drive> drives = FXCollections.observableArrayList();
    private final ObservableList<Card> cards = FXCollections.observableArrayList();

    /** What it starts with. */
    enum Start {
        BIOS, UEFI, KERNEL
    }

    ReadOnlyObjectProperty<@Nullable Loaded> loaded() {
        return loaded.getReadOnlyProperty();
    }

    ObservableList<Drive> drives() {
        return drives;
    }

    ObservableList<Card> cards() {
        return cards;
    }

    /** All that one field each is for. */
    List<Setting<?>> all() {
        return List.of(name, cpus, memory, cpu, accelerator, shared, display, scheduled, minutes, keep, revertTo, start,
                order, menu, append, stopOnReset);
    }

    /** Begins with what a machine is; what was changed before is forgotten. */
    void show(Loaded read) {
        loaded.set(null);
        MachineManifest machine = read.machine();
        MachineSpec spec = machine.machine();
        name.load(KeptMachines.nameOf(read.bundle().folder()));
        cpus.load(String.valueOf(spec.cpus()));
        memory.load(String.valueOf(spec.memoryBytes() / MIB));
        cpu.load(spec.cpu());
        accelerator.load(spec.accelerator());
        String words = read.facts().display();
        shared.load(words != null);
        display.load(words == null ? "127.0.0.1:5901" : words.replaceFirst("^" + RFB, ""));
        Schedule schedule = machine.schedule();
        scheduled.load(schedule != null);
        minutes.load(String.valueOf(schedule == null ? 60 : schedule.everyMinutes()));
        keep.load(String.valueOf(schedule == null ? 24 : schedule.keep()));
        revertTo.load(machine.whenStopped() instanceof WhenStopped.Revert revert ? revert.snapshot().text() : "");
        stopOnReset.load(spec.stopOnReset());
        showStart(spec.boot());
        showDrives(read);
        cards.setAll(spec.nets().stream().map(this::card).toList());
        loaded.set(read);
    }

    private void showStart(BootSpec boot) {
        order.load("cd");
        menu.load(false);
        append.load("");
        switch (boot) {
            case BootSpec.Kernel kernel -> {
                start.load(Start.KERNEL);
                append.load(kernel.append());
            }
            case BootSpec.Bios bios -> {
                start.load(Start.BIOS);
                order.load(bios.order());
                menu.load(bios.menu());
            }
            case BootSpec.Uefi uefi -> {
                start.load(Start.UEFI);
                order.load(uefi.order());
                menu.load(uefi.menu());
            }
        }
    }

    private void showDrives(Loaded read) {
        List<Drive> found = new ArrayList<>();
        for (DiskSpec disk : read.machine().machine().disks()) {
            DiskInfo info = read.disks().get(disk.name());
            found.add(new Drive.Disk(disk.name(), disk.bus(), info == null ? 0 : info.sizeBytes(),
                    info == null ? 0 : info.fileBytes(), disk.readOnly(), null, false));
        }
        for (CdromSpec cdrom : read.machine().machine().cdroms()) {
            found.add(new Drive.Cdrom(cdrom.name(), cdrom.bus(), read.facts().discs().get(cdrom.name()),
                    cdrom.disc() == null ? null : cdrom.disc().text(), false, false));
        }
        drives.setAll(found);
    }

    private Card card(NetSpec spec) {
        return new Card(spec, new Card.Words() {
            @Override
            public String wrongName() {
                return texts.get("net.name.wrong");
            }

            @Override
            public String wrongForward(String why) {
                return texts.get("net.forward.wrong", why);
            }
        });
    }

    private String nameProblem(String text) {
        Loaded read = loaded.get();
        if (read == null) {
            return "";
        }
        try {
            MachineManifest.requireName(text);
        } catch (IllegalArgumentException e) {
            return texts.get("name.wrong", Sentences.of(String.valueOf(e.getMessage())));
        }
        Path folder = read.bundle().folder();
        Path target = folder.resolveSibling(text + Bundle.SUFFIX);
        return !target.equals(folder) && Files.exists(target) ? texts.get("name.taken", text) : "";
    }

    private String cpusProblem(String text) {
        return between(text, 1, MachineSpec.CPUS_MOST, "cpus.wrong");
    }

    private String memoryProblem(String text) {
        long most = MachineSpec.MEMORY_MOST / MIB;
        String wrong = between(text, 2, most, "memory.wrong");
        Loaded read = loaded.get();
        return !wrong.isEmpty() || read == null || Long.parseLong(text.strip()) * MIB <= read.host().memoryBytes()
                ? wrong : texts.get("memory.most", Sizes.of(read.host().memoryBytes()));
    }

    private String displayProblem(String text) {
        boolean good = text.matches("unix:.+") || text.matches("(\\[[0-9a-fA-F:.]+]|[^\\s:,\\[\\]]+):\\d{1,5}(,.*)?")
                && port(text) <= 65_535;
        return !shared.get() || good ? "" : texts.get("display.wrong");
    }

    private static int port(String text) {
        String words = text.replaceFirst(",.*", "");
        return Integer.parseInt(words.substring(words.lastIndexOf(':') + 1));
    }

    private String appendProblem(String text) {
        return text.length() > BootSpec.APPEND_MOST || text.chars().anyMatch(Character::isISOControl)
                ? texts.get("append.wrong", BootSpec.APPEND_MOST) : "";
    }

    private String between(String text, long least, long most, String key) {
        boolean good = text.strip().matches("\\d{1,9}") && Long.parseLong(text.strip()) >= least
                && Long.parseLong(text.strip()) <= most;
        return good ? "" : texts.get(key, String.valueOf(least), String.valueOf(most));
    }

    /** Why a disk cannot be given that size; empty if it can be. */
    String resizeProblem(Drive.Disk disk, String gib) {
        String wrong = between(gib, 1, 16_384, "disk.wrong");
        return !wrong.isEmpty() ? wrong
                : Long.parseLong(gib.strip()) * GIB <= disk.sizeBytes()
                        ? texts.get("resize.wrong", Sizes.of(disk.sizeBytes()))
                : "";
    }

    /** Whether its guest is there, and some things can be changed at once. */
    boolean runs() {
        Loaded read = loaded.get();
        return read != null && read.presence().state().isThere();
    }

    /** Why nothing but discs and forwards can be changed now; empty if all can be. */
    String frozen() {
        Loaded read = loaded.get();
        if (read == null) {
            return "";
        }
        return runs() ? texts.get("frozen.running")
                : read.isInUse() ? read.presence().trouble() : read.isSaved() ? texts.get("frozen.saved") : "";
    }

    /** Why no drive can be added; empty if one can be. */
    String drivesFull() {
        return drives.stream().filter(each -> !each.removed()).count() >= DRIVES_MOST
                ? texts.get("drives.full", DRIVES_MOST) : "";
    }

    void addDisk(Bus bus) {
        if (newDiskGib.problem().isEmpty()) {
            drives.add(new Drive.Disk(null, bus, Long.parseLong(newDiskGib.get().strip()) * GIB, 0, false, null,
                    false));
        }
    }

    void addDisk(Path from, Bus bus) {
        drives.add(new Drive.Disk(null, bus, 0, 0, false, from, false));
    }

    void addCdrom() {
        drives.add(new Drive.Cdrom(null, Bus.AHCI, null, null, true, false));
    }

    /** Takes one out when the changes are applied; one that was only to be added goes at once. */
    void remove(Drive drive, boolean removed) {
        int at = drives.indexOf(drive);
        if (at >= 0 && drive.name() == null) {
            drives.remove(at);
        } else if (at >= 0) {
            drives.set(at, switch (drive) {
                case Drive.Disk disk -> disk.removing(removed);
                case Drive.Cdrom cdrom -> cdrom.removing(removed);
            });
        }
    }

    void insert(Drive.Cdrom drive, @Nullable Path disc) {
        int at = drives.indexOf(drive);
        if (at >= 0) {
            drives.set(at, drive.with(disc));
        }
    }

    void addCard() {
        if (cards.size() < NetSpec.MOST) {
            String mac = MacAddress.mint(cards.stream().map(Card::mac).toList());
            cards.add(card(new NetSpec(NetSpec.Card.VIRTIO, mac, "nat", List.of(), true, 0, 0, 0)));
        }
    }

    private boolean cardsChanged() {
        Loaded read = loaded.get();
        return read != null && (cards.stream().anyMatch(each -> !each.problem().isEmpty())
                || !cards.stream().map(Card::spec).toList().equals(read.machine().machine().nets()));
    }

    private boolean drivesChanged() {
        return drives.stream().anyMatch(each -> each.name() == null || each.removed()
                || each instanceof Drive.Cdrom cdrom && cdrom.changed());
    }

    boolean isChanged() {
        return loaded.get() != null
                && (all().stream().anyMatch(Setting::isChanged) || drivesChanged() || cardsChanged());
    }

    /** What is wrong, of all that is shown; empty if it can be applied. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Setting<?> each : all()) {
            boolean counts = (each != minutes && each != keep || scheduled.get()) && (each != append
                    || start.get() == Start.KERNEL);
            if (counts && !each.problem().isEmpty()) {
                problems.add(each.problem());
            }
        }
        cards.stream().map(Card::problem).filter(each -> !each.isEmpty()).forEach(problems::add);
        return problems;
    }

    boolean mayApply() {
        return isChanged() && problems().isEmpty() && frozen().isEmpty();
    }

    /** The new name; null if it stays. */
    @Nullable
    String newName() {
        return name.isChanged() ? name.get() : null;
    }

    /** What is to change. What stays is not in it. */
    MachineWish wish() {
        MachineWish wish = new MachineWish();
        wish.cpus(cpus.isChanged() ? Integer.valueOf(cpus.get().strip()) : null);
        wish.memory(memory.isChanged() ? Long.valueOf(Long.parseLong(memory.get().strip()) * MIB) : null);
        wish.cpu(cpu.isChanged() ? cpu.get() : null);
        wish.runWith(accelerator.isChanged() ? accelerator.get() : null, null);
        wish.stopOnReset(stopOnReset.isChanged() ? stopOnReset.get() : null);
        if (shared.isChanged() || display.isChanged()) {
            wish.display(shared.get() ? RFB + display.get().strip() : null);
        }
        if (scheduled.isChanged() || minutes.isChanged() || keep.isChanged()) {
            wish.schedule(scheduled.get()
                    ? new Schedule(Integer.parseInt(minutes.get().strip()), Integer.parseInt(keep.get().strip()))
                    : null);
        }
        if (revertTo.isChanged()) {
            wish.whenStopped(revertTo.get().isEmpty() ? new WhenStopped.Keep()
                    : new WhenStopped.Revert(new SnapshotId(revertTo.get())));
        }
        wish.boot(boot());
        addDrives(wish);
        if (cardsChanged()) {
            List<NetSpec> specs = cards.stream().map(Card::spec).toList();
            wish.nets((machine, facts) -> NetDraft.of(machine, facts).with(specs));
        }
        return wish;
    }

    private BootWish boot() {
        if (start.get() == Start.KERNEL) {
            return append.isChanged() ? new BootWish(null, null, append.get(), null, null, null) : BootWish.NONE;
        }
        BootWish wish = start.isChanged()
                ? BootWish.of(start.get() == Start.UEFI ? BootWish.Kind.UEFI : BootWish.Kind.BIOS) : BootWish.NONE;
        return start.isChanged() || order.isChanged() || menu.isChanged() ? wish.trying(order.get(), menu.get()) : wish;
    }

    private void addDrives(MachineWish wish) {
        for (Drive each : drives) {
            String its = each.name();
            if (its != null && each.removed()) {
                wish.remove(its);
            } else {
                switch (each) {
                    case Drive.Disk disk -> add(wish, disk);
                    case Drive.Cdrom cdrom -> add(wish, cdrom);
                }
            }
        }
    }

    private static void add(MachineWish wish, Drive.Disk disk) {
        Path from = disk.from();
        if (disk.name() == null && from != null) {
            wish.disk(new DiskSettings(from, DiskFormat.RECOGNISED, false, DriveBus.valueOf(disk.bus().name()), false));
        } else if (disk.name() == null) {
            wish.newDisk(new NewDisk(disk.sizeBytes(), disk.bus()));
        }
    }

    private static void add(MachineWish wish, Drive.Cdrom cdrom) {
        String disc = cdrom.disc();
        Path file = disc == null ? null : Path.of(disc);
        String its = cdrom.name();
        if (its == null) {
            wish.cdrom(new CdromSettings(file, DriveBus.valueOf(cdrom.bus().name())));
        } else if (cdrom.changed()) {
            wish.insert(its, file);
        }
    }

    /** Brings everything back to what the machine is. */
    void undo() {
        Loaded read = loaded.get();
        if (read != null) {
            show(read);
        }
    }
}
