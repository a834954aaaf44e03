package dev.vivarium.app.machines;

import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.NetSpec;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.disk.DiskFiles;

import java.util.ArrayList;
import java.util.List;

/**
 * The ports of this computer that lead to a machine. One that runs is told, and has them at once; either way they are kept, and are there
 * in its next start.
 */
public final class ForwardActions {
    private final Bundle bundle;

    /**
     * One of them.
     *
     * @param card such as {@code net0}
     */
    public record Entry(String card, ForwardSettings forward) {
    }

    public ForwardActions(Bundle bundle) {
        this.bundle = bundle;
    }

    private boolean runs() {
        return Presence.of(bundle).state().isThere();
    }

    public List<Entry> list() throws VmException, SnapshotException {
        List<Entry> entries = new ArrayList<>();
        if (runs()) {
            for (GuestNetwork.Card card : GuestNetwork.of(RunningMachine.of(bundle)).cards()) {
                add(entries, card.name(), card.forwards());
            }
            return entries;
        }
        int number = 0;
        for (NetSpec net : bundle.machine().machine().nets()) {
            add(entries, NetSpec.nameOf(number++), net.forwards());
        }
        return entries;
    }

    private static void add(List<Entry> entries, String card, List<String> forwards) {
        forwards.forEach(forward -> entries.add(new Entry(card, ForwardSettings.parse(forward))));
    }

    /** Those of one card are these from now on. What is refused is said, and what was done before it stays. */
    public void replace(String card, List<ForwardSettings> wanted) throws VmException, SnapshotException {
        List<ForwardSettings> now = of(card);
        for (ForwardSettings old : now) {
            if (wanted.stream().noneMatch(old::isSameAs)) {
                remove(new Entry(card, old));
            }
        }
        for (ForwardSettings each : wanted) {
            if (now.stream().noneMatch(each::isSameAs)) {
                add(new Entry(card, each));
            }
        }
    }

    /** To the first card on nat. */
    public void add(ForwardSettings forward) throws VmException, SnapshotException {
        add(new Entry(cardOnNat(), forward));
    }

    private void add(Entry entry) throws VmException, SnapshotException {
        if (runs()) {
            tell("x-viv-forward-add", entry);
            return;
        }
        List<ForwardSettings> forwards = new ArrayList<>(of(entry.card()));
        if (forwards.stream().noneMatch(entry.forward()::isSameAs)) {
            forwards.add(entry.forward());
        }
        keep(entry.card(), forwards);
    }

    public void remove(ForwardSettings forward) throws VmException, SnapshotException {
        for (Entry entry : list()) {
            if (entry.forward().isSameAs(forward)) {
                remove(entry);
                return;
            }
        }
        throw new VmException(VmException.Kind.USER, "No such port leads to the machine '" + name()
                + "'.", new Remedy(Remedy.Step.SEE_FORWARDS, name()));
    }

    private void remove(Entry entry) throws VmException, SnapshotException {
        if (runs()) {
            tell("x-viv-forward-remove", entry);
        } else {
            keep(entry.card(), of(entry.card()).stream().filter(other -> !other.isSameAs(entry.forward())).toList());
        }
    }

    private void tell(String command, Entry entry) throws VmException {
        try (ControlConnection machine = RunningMachine.of(bundle).connect()) {
            machine.ask(command,
                    new JsonObject().put("card", entry.card()).put("forward", entry.forward().toString()));
        }
    }

    private String cardOnNat() throws VmException, SnapshotException {
        List<NetSpec> nets = bundle.machine().machine().nets();
        for (int i = 0; i < nets.size(); i++) {
            if (nets.get(i).isNat()) {
                return NetSpec.nameOf(i);
            }
        }
        throw new VmException(VmException.Kind.USER, "The machine '" + name()
                + "' has no network card on nat, to which ports could lead.",
                new Remedy(Remedy.Step.ADD_NAT_CARD, name()));
    }

    private List<ForwardSettings> of(String card) throws VmException, SnapshotException {
        return list().stream().filter(entry -> entry.card().equals(card)).map(Entry::forward).toList();
    }

    private void keep(String card, List<ForwardSettings> forwards) throws VmException, SnapshotException {
        Presence.requireFree(bundle);
        try (OpenBundle open = OpenBundle.open(bundle.folder(), new DiskFiles())) {
            MachineManifest now = open.machine();
            open.replace(now.withMachine(now.machine().withForwards(card,
                    forwards.stream().map(ForwardSettings::toString).toList()), now.present()));
        } catch (IllegalArgumentException e) {
            throw KeptMachines.refused(e);
        }
    }

    private String name() {
        return KeptMachines.nameOf(bundle.folder());
    }
}
