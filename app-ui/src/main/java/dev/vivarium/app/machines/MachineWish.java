package dev.vivarium.app.machines;

import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.WhenStopped;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a new machine is to be made of, or what of one is to change. What nobody asked for is the usual, or stays. Files are named
 * where they are now: {@link MachineMaker} copies what becomes the machine's own.
 */
public final class MachineWish {
    @Nullable
    Accelerator accelerator;
    @Nullable
    Translate translate;
    @Nullable
    String cpu;
    @Nullable
    Integer cpus;
    @Nullable
    Long memoryBytes;
    BootWish boot = BootWish.NONE;
    final List<String> removed = new ArrayList<>();
    final List<DiskSettings> disks = new ArrayList<>();
    final List<NewDisk> newDisks = new ArrayList<>();
    final List<DiskSettings> lastDisks = new ArrayList<>();
    final List<CdromSettings> cdroms = new ArrayList<>();
    final List<CdromSettings> ownCdroms = new ArrayList<>();
    final Map<String, Optional<Path>> inserted = new LinkedHashMap<>();
    boolean copiesMedia;
    @Nullable
    PortLine serial;
    @Nullable
    PortLine console;
    /** Null if it stays; empty for nowhere. */
    @Nullable
    Optional<String> display;
    NetDraft.@Nullable Change nets;
    @Nullable
    Boolean stopOnReset;
    @Nullable
    Boolean testDevices;
    @Nullable
    Boolean vsock;
    @Nullable
    WhenStopped whenStopped;
    /** Null if it stays; empty for never. */
    @Nullable
    Optional<Schedule> schedule;

    public MachineWish runWith(@Nullable Accelerator other, @Nullable Translate how) {
        accelerator = other;
        translate = how;
        return this;
    }

    public MachineWish cpu(@Nullable String model) {
        cpu = model;
        return this;
    }

    public MachineWish cpus(@Nullable Integer number) {
        cpus = number;
        return this;
    }

    public MachineWish memory(@Nullable Long bytes) {
        memoryBytes = bytes;
        return this;
    }

    public MachineWish boot(BootWish wish) {
        boot = wish;
        return this;
    }

    /** Takes a drive out. */
    public MachineWish remove(String drive) {
        removed.add(drive);
        return this;
    }

    /** A disk that is there, which is copied. */
    public MachineWish disk(DiskSettings disk) {
        disks.add(disk);
        return this;
    }

    public MachineWish newDisk(NewDisk disk) {
        newDisks.add(disk);
        return this;
    }

    /** A disk that is there, which is copied, and comes behind the empty ones, too. */
    public MachineWish lastDisk(DiskSettings disk) {
        lastDisks.add(disk);
        return this;
    }

    /** A drive with a disc that becomes the machine's own in any case. */
    public MachineWish ownCdrom(CdromSettings cdrom) {
        ownCdroms.add(cdrom);
        return this;
    }

    public MachineWish cdrom(CdromSettings cdrom) {
        cdroms.add(cdrom);
        return this;
    }

    /** Puts a disc into a drive that is there. @param disc null to leave it empty */
    public MachineWish insert(String drive, @Nullable Path disc) {
        inserted.put(drive, Optional.ofNullable(disc));
        return this;
    }

    /** Whether discs become the machine's own, too. */
    public MachineWish copyMedia(boolean copies) {
        copiesMedia = copies;
        return this;
    }

    public MachineWish serial(@Nullable PortLine line) {
        serial = line;
        return this;
    }

    public MachineWish console(@Nullable PortLine line) {
        console = line;
        return this;
    }

    /** Where its screen is shown to others, in the words of the option {@code --display}. @param words null for nowhere */
    public MachineWish display(@Nullable String words) {
        display = Optional.ofNullable(words);
        return this;
    }

    /** Which network cards it is to have. */
    public MachineWish nets(NetDraft.@Nullable Change cards) {
        nets = cards;
        return this;
    }

    public MachineWish stopOnReset(@Nullable Boolean stops) {
        stopOnReset = stops;
        return this;
    }

    public MachineWish testDevices(@Nullable Boolean has) {
        testDevices = has;
        return this;
    }

    /** Whether the guest has sockets to the computer. */
    public MachineWish vsock(@Nullable Boolean has) {
        vsock = has;
        return this;
    }

    public MachineWish whenStopped(@Nullable WhenStopped other) {
        whenStopped = other;
        return this;
    }

    /** When snapshots are taken by themselves. @param other null for never */
    public MachineWish schedule(@Nullable Schedule other) {
        schedule = Optional.ofNullable(other);
        return this;
    }
}
