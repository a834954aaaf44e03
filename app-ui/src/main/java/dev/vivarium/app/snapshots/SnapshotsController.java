package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.KeepPresent;
import dev.vivarium.app.common.Looks;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.SnapshotActions;
import dev.vivarium.app.machines.SnapshotWork;
import dev.vivarium.app.machines.SnapshotWork.Taken;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.exchange.ExportOptions;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The screen with a machine's snapshots. It is opened for one machine after another; while it is shown it looks now and then
 * whether there are others, because the machine's schedule and the command line take some, too.
 */
public final class SnapshotsController implements Screen {
    private static final Duration LOOK = Duration.ofMillis(1500);

    private final Texts texts = Texts.of(SnapshotsController.class);
    private final MachineActions machines = new MachineActions();
    private final SnapshotActions snapshots = new SnapshotActions();
    private final Tasks tasks;
    private final FileChoice files;
    private final Around around;
    private final SnapshotsModel model;
    private final SnapshotsView view;
    private final Looks looks = new Looks(LOOK, this::look);
    private @Nullable Bundle bundle;
    private final AtomicBoolean taking = new AtomicBoolean();
    private @Nullable SnapshotId wanted;
    private long stamp;
    private Subscription selection = Subscription.EMPTY;

    /** Where the screen is: what shows it. */
    public interface Around {
        /** Says a sentence that asks for no answer. */
        void say(String sentence);

        /** The person wants to go back to where the screen was opened. */
        void back();

        /** A machine was made, or has begun to run. */
        void changed(Bundle machine);
    }

    public SnapshotsController(Tasks tasks, Preferences preferences, FileChoice files, Around around) {
        this.tasks = tasks;
        this.files = files;
        this.around = around;
        model = new SnapshotsModel(preferences, ZoneId.systemDefault());
        view = new SnapshotsView(model, this, new Thumbnails(tasks));
    }

    /** Shows the snapshots of a machine. */
    public void open(Bundle machine) {
        bundle = machine;
        stamp = 0;
        model.clear();
        look();
    }

    @Override
    public Node view() {
        return view.node();
    }

    @Override
    public void shown() {
        selection = model.selected().subscribe(id -> findOut())
                .and(model.loaded().subscribe(read -> findOut()));
        looks.play();
        look();
    }

    @Override
    public void hidden() {
        looks.stop();
        selection.unsubscribe();
    }

    /** Reads what changed since the last look. */
    private void look() {
        Bundle machine = bundle;
        if (machine == null) {
            return;
        }
        long known = stamp;
        tasks.quick(progress -> Seen.since(machine, known), found -> {
            Seen seen = found.orElse(null);
            if (seen != null && machine.equals(bundle) && seen.stamp() != stamp) {
                stamp = seen.stamp();
                model.show(seen.loaded());
                select();
            }
        }, sentence -> {
            looks.stop();
            around.say(sentence);
        });
    }

    /** Selects the one that was just taken, as soon as it is in the list. */
    private void select() {
        Loaded read = model.loaded().get();
        SnapshotId id = wanted;
        if (id != null && read != null && read.snapshots().whole().containsKey(id)) {
            wanted = null;
            model.selected().set(id);
        }
    }

    private void findOut() {
        SnapshotManifest snapshot = model.snapshot();
        Loaded read = model.loaded().get();
        Details known = model.details().get();
        if (known == null || !known.snapshot().equals(snapshot)) {
            model.details().set(null);
        }
        if (snapshot != null && read != null) {
            tasks.quick(progress -> Details.of(read, snapshot), found -> {
                if (found.snapshot().equals(model.snapshot())) {
                    model.details().set(found);
                }
            }, sentence -> {
                // What is damaged is said when somebody wants something of it.
            });
        }
    }

    private void changed() {
        stamp = 0;
        looks.play();
        look();
    }

    void back() {
        around.back();
    }

    /** @param name empty for the time */
    void take(String name) {
        Bundle machine = bundle;
        if (machine == null || !taking.compareAndSet(false, true)) {
            return; // a key that is held down repeats
        }
        Wanted now = model.wantedNow(Instant.now());
        Wanted what = name.isBlank() ? now : new Wanted(name.strip(), "", false);
        tasks.start(texts.get("task.take", what.name()),
                progress -> {
                    try {
                        return new SnapshotWork(progress).take(machine, what);
                    } finally {
                        taking.set(false);
                    }
                }, taken -> taken(what, taken));
    }

    private void taken(Wanted what, Taken taken) {
        wanted = taken.id();
        around.say(taken.running()
                ? texts.get("taken.running", what.name(), Math.round(taken.pauseMillis()), Sizes.of(taken.bytes()))
                : texts.get("taken.off", what.name(), Sizes.of(taken.bytes())));
        changed();
    }

    /** Goes back at once if nothing can be lost, and asks otherwise. */
    void goBack() {
        Bundle machine = bundle;
        SnapshotManifest to = model.snapshot();
        if (machine == null || to == null || !model.busy().isEmpty()) {
            return;
        }
        KeepPresent remembered = model.keepPresent();
        tasks.quick(progress -> snapshots.wouldLose(machine), loses -> {
            if (!loses) {
                goBack(to, false);
            } else if (remembered == KeepPresent.ASK) {
                model.question().set(new Question.GoBack(to));
            } else {
                goBack(to, remembered == KeepPresent.KEEP);
            }
        });
    }

    /** The answer. */
    void goBack(SnapshotManifest to, boolean keep, boolean always) {
        if (always) {
            model.remember(keep ? KeepPresent.KEEP : KeepPresent.LEAVE);
        }
        goBack(to, keep);
    }

    private void goBack(SnapshotManifest to, boolean keep) {
        Bundle machine = bundle;
        if (machine == null) {
            return;
        }
        close();
        Wanted kept = keep ? model.keptPresent(to) : null;
        boolean starts = model.startsAfter(to);
        tasks.start(texts.get("task.back", to.name()), progress -> {
            snapshots.goBack(machine, to.id(), kept, progress);
            return starts ? machines.start(machine) : 0L;
        }, process -> {
            model.selected().set(to.id());
            around.say(texts.get(starts ? "back.running" : "back.off", to.name()));
            around.changed(machine);
            changed();
        }, sentence -> {
            around.say(sentence);
            changed();
        });
    }

    void askBranch() {
        SnapshotManifest from = model.snapshot();
        if (from != null) {
            model.question().set(new Question.Branch(from, model.branchName(from)));
        }
    }

    void branch(SnapshotManifest from, String name) {
        Bundle machine = bundle;
        if (machine == null || !model.machineNameProblem(name).isEmpty()) {
            return;
        }
        close();
        tasks.start(texts.get("task.branch", name),
                progress -> machines.cloneLinked(machine, from.id(), KeptMachines.newPlace(name), progress), made -> {
                    around.say(texts.get("branch.done", name, from.name()));
                    around.changed(made);
                });
    }

    void askExport() {
        ask(Question.Export::new);
    }

    void export(SnapshotManifest snapshot, boolean memory) {
        Bundle machine = bundle;
        if (machine == null) {
            return;
        }
        String name = KeptMachines.nameOf(machine.folder()) + ".vivz";
        Path target = files.save(view.node(), texts.get("export.title", snapshot.name()), name,
                new FileChoice.Kind(texts.get("export.kind"), List.of("*.vivz")));
        if (target == null) {
            return;
        }
        close();
        // The system's dialog has asked whether a file that is there may be replaced.
        ExportOptions options = new ExportOptions(snapshot.id(), memory, true);
        tasks.start(texts.get("task.export", snapshot.name()),
                progress -> machines.export(machine, target, options, progress), summary -> around.say(
                        texts.get("export.done", target.getFileName(), Sizes.of(summary.archiveBytes()))));
    }

    void askEdit() {
        ask(Question.Edit::new);
    }

    void edit(SnapshotManifest snapshot, String name, String note) {
        Bundle machine = bundle;
        if (machine == null || !model.nameProblem(name).isEmpty() || !model.noteProblem(note).isEmpty()) {
            return;
        }
        close();
        tasks.quick(progress -> {
            snapshots.rename(machine, snapshot.id(), name.strip(), note);
            return machine;
        }, done -> changed());
    }

    void askDelete() {
        Details details = model.details().get();
        if (details == null || details.refusal() == null) {
            ask(Question.Delete::new);
        }
    }

    void delete(SnapshotManifest snapshot) {
        Bundle machine = bundle;
        if (machine == null) {
            return;
        }
        close();
        tasks.start(texts.get("task.delete", snapshot.name()),
                progress -> snapshots.delete(machine, snapshot.id(), progress), freed -> {
                    around.say(texts.get("delete.done", snapshot.name(), Sizes.of(freed)));
                    changed();
                }, sentence -> {
                    around.say(sentence);
                    changed();
                });
    }

    void verify() {
        Bundle machine = bundle;
        SnapshotManifest snapshot = model.snapshot();
        if (machine != null && snapshot != null) {
            tasks.start(texts.get("task.verify", snapshot.name()),
                    progress -> snapshots.verify(machine, snapshot.id(), progress),
                    problems -> around.say(problems.isEmpty() ? texts.get("verify.sound", snapshot.name())
                            : texts.get("verify.damaged", snapshot.name(), String.join(" ", problems))));
        }
    }

    void askPlan() {
        Loaded read = model.loaded().get();
        if (read != null && model.cannotPlan().isEmpty()) {
            model.question().set(new Question.Plan(read.machine().schedule()));
        }
    }

    /** @param schedule null for never */
    void plan(@Nullable Schedule schedule) {
        Bundle machine = bundle;
        if (machine != null) {
            close();
            tasks.quick(progress -> {
                snapshots.schedule(machine, schedule);
                return machine;
            }, done -> changed());
        }
    }

    private void ask(Function<SnapshotManifest, Question> question) {
        SnapshotManifest snapshot = model.snapshot();
        if (snapshot != null && model.busy().isEmpty()) {
            model.question().set(question.apply(snapshot));
        }
    }

    /** Asks nothing any more. */
    void close() {
        model.question().set(new Question.None());
    }
}
