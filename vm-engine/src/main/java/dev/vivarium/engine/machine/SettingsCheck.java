package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.CardSettings;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.SnapshotException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses, in a sentence, settings that no machine can be built from. */
final class SettingsCheck {
    /** Slots and local APIC numbers are there for so many. */
    static final int PROCESSORS_MAX = 16;
    static final int DISKS_MAX = 16;

    private SettingsCheck() {
    }

    static void check(MachineSettings settings) throws VmException {
        int processors = settings.processor().count();
        if (processors < 1 || processors > PROCESSORS_MAX) {
            throw user("A machine has 1 to " + PROCESSORS_MAX + " processors, not " + processors + ".");
        }
        if (CpuModel.named(settings.processor().model()).isEmpty()) {
            throw user("There is no processor model '" + settings.processor().model() + "'; there is "
                    + Arrays.stream(CpuModel.values()).map(CpuModel::label).collect(Collectors.joining(", ")) + ".");
        }
        if (settings.disks().size() > DISKS_MAX) {
            throw user("A machine has at most " + DISKS_MAX + " disks, not " + settings.disks().size() + ".");
        }
        checkCards(settings.cards());
        checkMemory(settings.memoryBytes());
    }

    private static void checkCards(List<CardSettings> cards) throws VmException {
        if (cards.size() > Board.MOST_CARDS) {
            throw user("A machine has at most " + Board.MOST_CARDS + " network cards, not " + cards.size() + ".");
        }
        Set<String> macs = new HashSet<>();
        for (CardSettings card : cards) {
            if (!macs.add(card.mac())) {
                throw user("Two network cards of the machine have the address " + card.mac() + ".");
            }
        }
    }

    private static void checkMemory(long bytes) throws VmException {
        if (bytes < MachineSettings.MEMORY_MINIMUM || bytes > MachineSettings.MEMORY_MAXIMUM
                || bytes % GuestMemory.PAGE_SIZE != 0) {
            throw user("A machine's memory is a whole number of 4 KiB pages from "
                    + (MachineSettings.MEMORY_MINIMUM >> 20) + " MiB to " + (MachineSettings.MEMORY_MAXIMUM >> 30)
                    + " GiB, not " + bytes + " bytes.");
        }
        try {
            long total = HostRam.HostAmount.current().totalBytes();
            if (bytes > total) {
                throw new VmException(VmException.Kind.HOST, "The machine is to have " + (bytes >> 20)
                        + " MiB of memory, but this host has " + (total >> 20) + " MiB in all.");
            }
        } catch (HostException e) {
            throw hostLacks(e);
        }
    }

    static VmException hostLacks(HostException e) {
        return new VmException(VmException.Kind.HOST, String.valueOf(e.getMessage()), e);
    }

    /** What the files of a machine do not allow. */
    static VmException refused(SnapshotException e) {
        return new VmException(switch (e.kind()) {
            case HOST, NO_SPACE -> VmException.Kind.HOST;
            default -> VmException.Kind.USER;
        }, e.getMessage(), switch (e.kind()) {
            case NO_SPACE -> new Remedy(Remedy.Step.MAKE_ROOM, "");
            case REPAIRABLE -> new Remedy(Remedy.Step.REPAIR_DISK, "");
            default -> Remedy.NONE;
        }, e);
    }

    private static VmException user(String sentence) {
        return new VmException(VmException.Kind.USER, sentence);
    }
}
