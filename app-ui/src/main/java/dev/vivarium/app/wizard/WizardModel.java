package dev.vivarium.app.wizard;

import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.demo.DebianParts;
import dev.vivarium.app.machines.BootWish;
import dev.vivarium.app.machines.HostSize;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.app.systems.Needs;
import dev.vivarium.app.systems.Systems.Recognised;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a machine that is to be made will be, the steps to it, and what is wrong with them. Belongs to the window's thread. */
final class WizardModel {
    static final String RECENT = "wizard.recent";
    static final long MEMORY_STEP = 64L << 20;
    private static final int RECENT_MOST = 5;
    private static final int NAME_MOST = 60;
    private static final long GIB = 1L << 30;
    private static final long DISK_MOST_GIB = 16_384;
    /** A qcow2 file of any size with nothing in it. */
    private static final long EMPTY_DISK = 256 << 10;
    private static final long SMALL_MEMORY = 256L << 20;
    private static final String KERNEL_OPTIONS = "console=ttyS0 panic=-1 ";

    private final Texts texts = Texts.of(WizardModel.class);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.WHAT);
    private final ObjectProperty<Source> source = new SimpleObjectProperty<>(new Source.None());
    private final StringProperty name = new SimpleStringProperty("");
    private final LongProperty memory = new SimpleLongProperty(Needs.USUAL.memoryBytes());
    private final IntegerProperty cpus = new SimpleIntegerProperty(1);
    private final StringProperty diskGib = new SimpleStringProperty("20");
    private final ObjectProperty<HostSize> host = new SimpleObjectProperty<>(new HostSize(4 * GIB, 4 * GIB, 2,
            Long.MAX_VALUE));
    private final Preferences preferences;
    private final Path home;

    /** Where one is. */
    enum Step {
        WHAT, SIZE, READY
    }

    /** @param home where machines are kept */
    WizardModel(Preferences preferences, Path home) {
        this.preferences = preferences;
        this.home = home;
    }

    ObjectProperty<Step> step() {
        return step;
    }

    ObjectProperty<Source> source() {
        return source;
    }

    StringProperty name() {
        return name;
    }

    LongProperty memory() {
        return memory;
    }

    IntegerProperty cpus() {
        return cpus;
    }

    /** As it is typed. */
    StringProperty diskGib() {
        return diskGib;
    }

    ObjectProperty<HostSize> host() {
        return host;
    }

    Path home() {
        return home;
    }

    /** From the beginning. */
    void reset() {
        source.set(new Source.None());
        step.set(Step.WHAT);
    }

    /** Takes what was chosen, and what it is recommended to have; goes on to how big. */
    void choose(Source chosen) {
        source.set(chosen);
        Needs needs = needs();
        name.set(freeName(suggestion(chosen)));
        memory.set(recommendedMemory());
        cpus.set(recommendedCpus());
        diskGib.set(String.valueOf(Math.max(1, (needs.diskBytes() + GIB - 1) / GIB)));
        if (chosen instanceof Source.Disc disc) {
            remember(disc.file());
        }
        step.set(Step.SIZE);
    }

    Needs needs() {
        return switch (source.get()) {
            case Source.Disc disc -> disc.recognised().needs();
            case Source.SmallLinux small -> new Needs(SMALL_MEMORY, 128L << 20, 1, GIB);
            default -> Needs.USUAL;
        };
    }

    /** As the system wants, and at most half of what this computer has. */
    long recommendedMemory() {
        long most = Math.max(needs().memoryLeast(), host.get().memoryBytes() / 2);
        return Math.max(MEMORY_STEP, Math.min(needs().memoryBytes(), most) / MEMORY_STEP * MEMORY_STEP);
    }

    int recommendedCpus() {
        return Math.clamp(needs().cpus(), 1, Math.max(1, host.get().cpus()));
    }

    private static String suggestion(Source chosen) {
        String words = switch (chosen) {
            case Source.Disc disc -> disc.recognised().name();
            case Source.Disk disk -> String.valueOf(disk.file().getFileName()).replaceFirst("\\.[A-Za-z0-9]+$", "");
            case Source.SmallLinux small -> "Small Linux";
            case Source.Empty empty -> "New machine";
            case Source.None none -> "";
        };
        String plain = words.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "-").strip().replaceFirst("^[.-]+", "");
        String shorter = plain.substring(0, Math.min(plain.length(), NAME_MOST)).replaceFirst("[. ]+$", "");
        return shorter.isEmpty() ? "Machine" : shorter;
    }

    private String freeName(String wanted) {
        String free = wanted;
        for (int number = 2; Files.exists(home.resolve(free + Bundle.SUFFIX)); number++) {
            free = wanted + " " + number;
        }
        return free;
    }

    /** Whether it gets a disk of its own, and not one that is copied. */
    boolean makesDisk() {
        return source.get() instanceof Source.Disc || source.get() instanceof Source.Empty;
    }

    /** What is known of the source, in a line. */
    String sourceWords() {
        return switch (source.get()) {
            case Source.Disc disc -> discWords(disc.recognised());
            case Source.Disk disk -> texts.get("source.disk", disk.file().getFileName(),
                    Sizes.of(disk.sizeBytes()));
            case Source.SmallLinux small -> texts.get("source.small");
            case Source.Empty empty -> texts.get("source.empty");
            case Source.None none -> "";
        };
    }

    private String discWords(Recognised disc) {
        String kind = texts.get(disc.live() ? "disc.live" : "disc.installer", disc.name());
        return disc.isKnown() ? kind : texts.get("disc.unknown", disc.name());
    }

    /** What stands against the disc: it cannot start here; empty for nothing. */
    String sourceProblem() {
        if (source.get() instanceof Source.Disc disc) {
            if (!disc.recognised().foreign().isEmpty()) {
                return texts.get("disc.foreign", disc.recognised().foreign());
            }
            return disc.recognised().starts() ? "" : texts.get("disc.dead");
        }
        return "";
    }

    String nameProblem() {
        String text = name.get();
        try {
            MachineManifest.requireName(text);
        } catch (IllegalArgumentException e) {
            return texts.get(text.isBlank() ? "name.empty" : "name.wrong",
                    Sentences.of(String.valueOf(e.getMessage())));
        }
        return Files.exists(home.resolve(text + Bundle.SUFFIX)) ? texts.get("name.taken", text) : "";
    }

    /** What is wrong with the memory, with figures. */
    String memoryProblem() {
        long wanted = memory.get();
        return wanted < needs().memoryLeast()
                ? texts.get("memory.least", Sizes.of(needs().memoryLeast()), Sizes.of(wanted))
                : wanted > host.get().memoryBytes()
                        ? texts.get("memory.most", Sizes.of(host.get().memoryBytes()), Sizes.of(wanted))
                : "";
    }

    /** What may become difficult, with figures; nothing that forbids it. */
    String memoryWarning() {
        return memoryProblem().isEmpty() && memory.get() > host.get().memoryFree()
                ? texts.get("memory.free", Sizes.of(host.get().memoryFree()), Sizes.of(memory.get())) : "";
    }

    /** The size that was typed; 0 if it is none. */
    long diskBytes() {
        String text = diskGib.get().strip();
        long gib = text.matches("\\d{1,5}") ? Long.parseLong(text) : 0;
        return gib > DISK_MOST_GIB ? 0 : gib * GIB;
    }

    /** What is wrong with the disk: no size, or not even room for what is written at once. */
    String diskProblem() {
        if (makesDisk() && diskBytes() == 0) {
            return texts.get("disk.wrong", DISK_MOST_GIB);
        }
        long atOnce = source.get() instanceof Source.Disk disk ? Math.min(disk.fileBytes(), disk.sizeBytes())
                : EMPTY_DISK;
        return atOnce > host.get().diskFree()
                ? texts.get("disk.room", Sizes.of(host.get().diskFree()), Sizes.of(atOnce)) : "";
    }

    /** What may not fit some day. */
    String diskWarning() {
        return makesDisk() && diskProblem().isEmpty() && diskBytes() > host.get().diskFree()
                ? texts.get("disk.later", Sizes.of(host.get().diskFree()), Sizes.of(diskBytes())) : "";
    }

    /** How large it is now and may become. */
    String diskWords() {
        return diskBytes() == 0 ? "" : texts.get("disk.grows", Sizes.of(EMPTY_DISK), Sizes.of(diskBytes()));
    }

    /** Whether one may go on from here. */
    boolean mayGoOn() {
        return switch (step.get()) {
            case WHAT -> !(source.get() instanceof Source.None);
            case SIZE, READY -> sourceProblem().isEmpty() && nameProblem().isEmpty() && memoryProblem().isEmpty()
                    && diskProblem().isEmpty();
        };
    }

    /** One paragraph that says what will be made, and where. */
    String summary() {
        String size = texts.get("ready.size", cpus.get(), Sizes.of(memory.get()));
        String drives = switch (source.get()) {
            case Source.Disc disc -> texts.get("ready.disc", Sizes.of(diskBytes()), disc.file().getFileName());
            case Source.Disk disk -> texts.get("ready.disk", disk.file().getFileName(),
                    Sizes.of(disk.sizeBytes()));
            case Source.SmallLinux small -> texts.get("ready.small");
            case Source.Empty empty -> texts.get("ready.empty", Sizes.of(diskBytes()));
            case Source.None none -> "";
        };
        return texts.get("ready.words", name.get(), home.resolve(name.get() + Bundle.SUFFIX), size, drives)
                + (source.get() instanceof Source.SmallLinux ? ""
                        : " " + texts.get(startsUefi() ? "ready.uefi" : "ready.bios"));
    }

    /** A PC's BIOS starts what both start. */
    boolean startsUefi() {
        return source.get() instanceof Source.Disc disc && disc.recognised().head().startsUefi()
                && !disc.recognised().head().startsBios();
    }

    /** What {@link MachineMaker} is to make; the small Linux's files come to it when they have been fetched. */
    MachineWish wish() {
        MachineWish wish = new MachineWish().memory(memory.get()).cpus(cpus.get())
                .boot(BootWish.of(startsUefi() ? BootWish.Kind.UEFI : BootWish.Kind.BIOS));
        switch (source.get()) {
            case Source.Disc disc -> wish.newDisk(new NewDisk(diskBytes(), diskBus(disc)))
                    .cdrom(new CdromSettings(disc.file(), DriveBus.AHCI));
            case Source.Disk disk -> wish.disk(new DiskSettings(disk.file(), DiskFormat.RECOGNISED, false,
                    DriveBus.VIRTIO, false)).cdrom(new CdromSettings(null, DriveBus.AHCI));
            case Source.Empty empty -> wish.newDisk(new NewDisk(diskBytes(), Bus.VIRTIO))
                    .cdrom(new CdromSettings(null, DriveBus.AHCI));
            case Source.SmallLinux small -> wish.copyMedia(false);
            case Source.None none -> throw new IllegalStateException("Nothing was chosen.");
        }
        return wish;
    }

    /** Windows has no driver of its own for virtio. */
    private static Bus diskBus(Source.Disc disc) {
        return disc.recognised().head().publisher().startsWith("MICROSOFT") ? Bus.AHCI : Bus.VIRTIO;
    }

    /** The small Linux's command line. */
    static String kernelOptions(String shell) {
        return KERNEL_OPTIONS + shell;
    }

    /** Why there is no small Linux here; empty if there is. */
    String cannotTrySmall() {
        return DebianParts.available() ? "" : texts.get("small.none");
    }

    /** Discs that were used before, and are still there; the newest first. */
    List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        String kept = preferences.text(RECENT);
        for (String each : kept == null ? new String[0] : kept.split("\n")) {
            try {
                Path file = Path.of(each);
                if (recent.size() < RECENT_MOST && Files.isRegularFile(file) && !recent.contains(file)) {
                    recent.add(file);
                }
            } catch (InvalidPathException e) {
                continue; // from another computer, it seems
            }
        }
        return recent;
    }

    private void remember(Path file) {
        List<String> all = new ArrayList<>(List.of(file.toAbsolutePath().toString()));
        recent().forEach(each -> all.add(each.toString()));
        preferences.put(RECENT, String.join("\n", all.stream().distinct().limit(RECENT_MOST).toList()));
    }
}
