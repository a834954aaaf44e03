package dev.vivarium.app.inspector;

import dev.vivarium.app.common.Looks;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.library.LibraryModel;
import dev.vivarium.app.library.MachineItem;
import dev.vivarium.app.library.MachineMenu;
import dev.vivarium.app.library.Operations;
import dev.vivarium.app.machines.GuestNetwork;
import dev.vivarium.app.machines.Notes;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.RunningMachine;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.machines.Vitals;
import dev.vivarium.snapshot.bundle.MachineManifest;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The panel about the chosen machine. */
public final class InspectorController {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Addresses change seldom. */
    private static final int NETWORK_LOOKS = 3;
    /** What is written is kept when nobody has written for so long. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private final LibraryModel library;
    private final Operations operations;
    private final Tasks tasks;
    private final ReadOnlyStringProperty backEnd;
    private final InspectorModel model = new InspectorModel();
    private final Vitals vitals = new Vitals();
    private final InspectorView view;
    private final Looks looks = new Looks(LOOK, this::look);
    private final Looks quiet = new Looks(QUIET, this::keepNotes);
    private @Nullable MachineItem item;
    private boolean asking;
    private boolean askingNetwork;
    private int looked;
    private Subscription changes = Subscription.EMPTY;
    private Subscription choice = Subscription.EMPTY;

    /** @param closed told when the person wants the panel no more */
    public InspectorController(LibraryModel library, Operations operations, Tasks tasks,
            ReadOnlyStringProperty backEnd, Runnable closed) {
        this.library = library;
        this.operations = operations;
        this.tasks = tasks;
        this.backEnd = backEnd;
        Consumer<ShelfMachine> snapshots = operations.doors().snapshots();
        view = new InspectorView(snapshots == null ? null : () -> with(each -> snapshots.accept(each.machine().get())));
        view.open().setOnAction(pressed -> with(operations::open));
        view.power().setOnAction(pressed -> with(each -> {
            if (each.state() == Presence.State.BROKEN) {
                operations.repair(each);
            } else {
                operations.toggle(each);
            }
        }));
        view.snapshot().setOnAction(pressed -> with(operations::snapshot));
        view.more().setOnAction(pressed -> with(each -> new MachineMenu(operations, each, view.more(), null).menu()
                .show(view.more(), Side.BOTTOM, 0, 4)));
        view.close().setOnAction(pressed -> closed.run());
        view.notes().textProperty().addListener((property, before, now) -> {
            if (view.notes().isFocused()) {
                quiet.stop();
                quiet.play();
            }
        });
        view.notes().focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                keepNotes();
            }
        });
    }

    public Node view() {
        return view.view();
    }

    /** It is seen now. */
    public void shown() {
        choice = library.chosen().subscribe(this::show);
        looks.play();
    }

    /** It is no longer. */
    public void hidden() {
        looks.stop();
        choice.unsubscribe();
        show(null);
    }

    private void with(Consumer<MachineItem> action) {
        if (item != null) {
            action.accept(item);
        }
    }

    private void show(@Nullable MachineItem now) {
        if (item == now) {
            return;
        }
        keepNotes();
        changes.unsubscribe();
        changes = Subscription.EMPTY;
        item = now;
        model.clear();
        view.showPicture(now);
        view.show((Vitals.Disks) null);
        view.show(List.of());
        if (now != null) {
            view.notes().setText(now.machine().get().notes());
            changes = now.machine().subscribe(machine -> {
                dress(now);
                if (!now.state().isThere()) {
                    askNetwork();
                }
            }).and(now.working().subscribe(words -> dress(now)))
                    .and(backEnd.subscribe(word -> dress(now)));
            measure(now);
            askNetwork();
            look();
        }
    }

    private void dress(MachineItem now) {
        view.show(now, operations.doors().console() != null, backEnd.get());
        view.show(model, cpus(now));
    }

    private static int cpus(MachineItem now) {
        var manifest = now.machine().get().manifest();
        return manifest == null ? 1 : manifest.machine().cpus();
    }

    private void measure(MachineItem now) {
        if (now.machine().get().manifest() != null) {
            tasks.quick(progress -> vitals.disks(now.machine().get().bundle()), disks -> {
                if (item == now) {
                    view.show(disks);
                }
            }, sentence -> view.show((Vitals.Disks) null));
        }
    }

    /** Asks the machine how much it does; one question at a time. */
    private void look() {
        MachineItem now = item;
        if (now == null || asking || !now.state().isThere()) {
            return;
        }
        asking = true;
        tasks.quick(progress -> vitals.sample(now.machine().get()), sample -> {
            asking = false;
            if (item == now) {
                model.add(sample);
                view.show(model, cpus(now));
            }
        }, sentence -> asking = false);
        if (++looked % NETWORK_LOOKS == 0) {
            askNetwork();
        }
    }

    /** What leads to its guest: as it says while it runs, else as it will be. */
    private void askNetwork() {
        MachineItem now = item;
        if (now == null || askingNetwork) {
            return;
        }
        MachineManifest manifest = now.machine().get().manifest();
        if (!now.state().isThere()) {
            view.show(manifest == null ? List.of() : Way.of(manifest));
            return;
        }
        askingNetwork = true;
        tasks.quick(progress -> GuestNetwork.of(RunningMachine.of(now.machine().get().bundle())), network -> {
            askingNetwork = false;
            if (item == now) {
                view.show(Way.of(network));
            }
        }, sentence -> askingNetwork = false);
    }

    private void keepNotes() {
        quiet.stop();
        MachineItem now = item;
        String text = view.notes().getText();
        if (now != null && !text.equals(now.machine().get().notes())) {
            tasks.quick(progress -> {
                Notes.write(now.machine().get().bundle(), text);
                return "";
            }, done -> {
            });
        }
    }
}
