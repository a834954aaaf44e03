package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What {@code vm.json} says: what the machine is, and which files are its present state.
 *
 * @param id       what the guest's firmware is told, too
 * @param name     what people call it; the folder is called the same, but for {@code .viv}
 * @param schedule null if snapshots are taken by hand only
 */
public record MachineManifest(UUID id, String name, Instant created, MachineSpec machine, Present present,
        WhenStopped whenStopped, @Nullable Schedule schedule) {
    private static final int NAME_MOST = 100;

    public MachineManifest {
        requireName(name);
        Texts.require(present.disks().keySet().equals(Set.copyOf(machine.diskNames())),
                "the disks of the present state are not those of the machine");
        Texts.require(machine.boot() instanceof BootSpec.Uefi == (present.variables() != null),
                "there are UEFI's variables without UEFI, or UEFI without them");
    }

    /** @throws IllegalArgumentException with a sentence if no machine can be called that */
    public static void requireName(String name) {
        Texts.requireFileName(name, "the machine's name");
        Texts.require(name.length() <= NAME_MOST, "the machine's name has more than " + NAME_MOST + " characters");
        Texts.require(!name.startsWith(".") && !name.startsWith("-"), "the machine's name begins with a dot or a dash");
    }

    public MachineManifest withName(String other) {
        return new MachineManifest(id, other, created, machine, present, whenStopped, schedule);
    }

    public MachineManifest withPresent(Present other) {
        return new MachineManifest(id, name, created, machine, other, whenStopped, schedule);
    }

    /** With other settings; the disks' layers are given with them. */
    public MachineManifest withMachine(MachineSpec other, Present itsPresent) {
        return new MachineManifest(id, name, created, other, itsPresent, whenStopped, schedule);
    }

    public MachineManifest withWhenStopped(WhenStopped other) {
        return new MachineManifest(id, name, created, machine, present, other, schedule);
    }

    public MachineManifest withSchedule(@Nullable Schedule other) {
        return new MachineManifest(id, name, created, machine, present, whenStopped, other);
    }
}
