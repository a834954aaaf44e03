package dev.vivarium.app.library;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.Job;
import dev.vivarium.app.common.Notices;
import dev.vivarium.app.common.Question;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.Shelf;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.app.machines.SnapshotActions;
import dev.vivarium.app.machines.SnapshotWork;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.app.machines.Trash;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.Identity;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the window's buttons, menus and keys do to machines: each asks what must be asked, does it without holding the window up, and
 * says what came of it. Belongs to the window's thread.
 */
public final class Operations {
    private final Texts texts = Texts.of(Operations.class);
    private final MachineActions actions = new MachineActions();
    private final SnapshotActions snapshots = new SnapshotActions();
    private final LibraryModel model;
    private final Shelf shelf;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final FileChoice files;
    private final Doors doors;

    /**
     * What they need of the window.
     *
     * @param files asks for files
     */
    public record Window(Tasks tasks, Dialogs dialogs, Notices notices, FileChoice files) {
    }

    public Operations(LibraryModel model, Shelf shelf, Window window, Doors doors) {
        this.model = model;
        this.shelf = shelf;
        this.tasks = window.tasks;
        this.dialogs = window.dialogs;
        this.notices = window.notices;
        this.files = window.files;
        this.doors = doors;
    }

    public Doors doors() {
        return doors;
    }

    /** Says why something is not done. */
    void refuse(String sentence) {
        notices.say(sentence);
    }

    /** Shows its screen, and starts it before if it is off. */
    public void open(MachineItem item) {
        Consumer<ShelfMachine> console = doors.console();
        if (item.state().isThere()) {
            if (console != null) {
                console.accept(item.machine().get());
            }
        } else {
            start(item, console == null ? machine -> {
            } : console);
        }
    }

    /** What Space does: starts, pauses or goes on, whichever can be. */
    public void toggle(MachineItem item) {
        switch (item.state()) {
            case STOPPED, SAVED -> start(item, machine -> {
            });
            case RUNNING -> pause(item);
            case PAUSED, HELD -> resume(item);
            case BUSY, BROKEN -> notices.say(Sentences.of(item.machine().get().presence().trouble()));
        }
    }

    public void start(MachineItem item, Consumer<ShelfMachine> then) {
        if (item.state() == Presence.State.BROKEN || item.state() == Presence.State.BUSY) {
            notices.say(Sentences.of(item.machine().get().presence().trouble()));
            return;
        }
        quick(item, texts.get("working.start"), progress -> actions.start(item.machine().get().bundle()),
                process -> then.accept(item.machine().get()));
    }

    /** From its disks, after asking: what it was saved as is lost. */
    public void startAnew(MachineItem item) {
        dialogs.ask(Question.of(texts.get("anew.title", item.name()), texts.get("anew.text"))
                .answer("anew-yes", texts.get("anew.yes"), Question.Kind.DESTRUCTIVE,
                        () -> quick(item, texts.get("working.start"),
                                progress -> actions.startAnew(item.machine().get().bundle()), process -> {
                                }))
                .orCancel());
    }

    public void pause(MachineItem item) {
        quick(item, texts.get("working.pause"), progress -> {
            actions.pause(item.machine().get().bundle());
            return "";
        }, done -> {
        });
    }

    public void resume(MachineItem item) {
        quick(item, texts.get("working.resume"), progress -> {
            actions.resume(item.machine().get().bundle());
            return "";
        }, done -> {
        });
    }

    /** Presses the power button. A system that does not care is offered the plug. */
    public void stop(MachineItem item) {
        if (!begin(item, texts.get("working.stop"))) {
            return;
        }
        tasks.quick(progress -> {
            actions.stop(item.machine().get().bundle(), MachineActions.SHUTDOWN_SECONDS);
            return "";
        }, done -> end(item), sentence -> {
            end(item);
            if (item.state().isThere()) {
                notices.say(texts.get("stop.refused", item.name(), MachineActions.SHUTDOWN_SECONDS),
                        texts.get("menu.kill"), () -> kill(item));
            } else {
                notices.say(sentence);
            }
        });
    }

    public void save(MachineItem item) {
        shown(item, texts.get("working.save"), texts.get("task.save", item.name()), progress -> {
            actions.save(item.machine().get().bundle(), progress);
            return "";
        }, done -> {
        });
    }

    /** Asks: the guest loses what it has not written. */
    public void kill(MachineItem item) {
        dialogs.ask(Question.of(texts.get("kill.title", item.name()), texts.get("kill.text"))
                .answer("kill-yes", texts.get("menu.kill"), Question.Kind.DESTRUCTIVE,
                        () -> quick(item, texts.get("working.kill"), progress -> {
                            actions.kill(item.machine().get().bundle());
                            return "";
                        }, done -> {
                        }))
                .orCancel());
    }

    /** Asks: whoever has it may only be slow. */
    public void endProcess(MachineItem item) {
        dialogs.ask(Question.of(texts.get("end.title", item.name(), process(item)), texts.get("end.text"))
                .answer("end-yes", texts.get("end.yes"), Question.Kind.DESTRUCTIVE,
                        () -> quick(item, texts.get("working.kill"), progress -> {
                            actions.endProcess(item.machine().get().bundle());
                            return "";
                        }, done -> {
                        }))
                .orCancel());
    }

    /** As it is written where processes are listed. */
    private static String process(MachineItem item) {
        return Long.toString(item.machine().get().process());
    }

    /** One click: its name is the time, which can be changed before it is taken. */
    public void snapshot(MachineItem item) {
        TextField name = new TextField(LocalDateTime.now()
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)));
        name.setId("snapshot-name");
        name.setAccessibleText(texts.get("snapshot.name"));
        dialogs.ask(Question.of(texts.get("snapshot.title", item.name()), texts.get("snapshot.text")).with(name)
                .answer("snapshot-take", texts.get("menu.snapshot"), Question.Kind.USUAL,
                        () -> take(item, name.getText().strip()))
                .orCancel());
    }

    private void take(MachineItem item, String name) {
        String called = name.isEmpty() ? texts.get("snapshot.unnamed") : name;
        shown(item, texts.get("working.snapshot"), texts.get("task.snapshot", item.name()),
                progress -> new SnapshotWork(progress).take(item.machine().get().bundle(),
                        new Wanted(called, "", false)),
                taken -> notices.say(texts.get("snapshot.taken", called, item.name())));
    }

    /** Puts the machine back to its latest snapshot, after asking. */
    public void goBack(MachineItem item) {
        List<SnapshotManifest> all = item.machine().get().snapshots();
        if (all.isEmpty()) {
            notices.say(texts.get("back.none", item.name()));
            return;
        }
        goBack(item, all.getLast());
    }

    public void goBack(MachineItem item, SnapshotManifest to) {
        boolean there = item.state().isThere();
        dialogs.ask(Question.of(texts.get("back.title", item.name(), to.name()),
                texts.get(there ? "back.running" : "back.off"))
                .answer("back-keep", texts.get("back.keep"), Question.Kind.USUAL, () -> goBack(item, to,
                        new Wanted(texts.get("back.kept", to.name()), "", false)))
                .answer("back-lose", texts.get("back.lose"), Question.Kind.DESTRUCTIVE, () -> goBack(item, to, null))
                .orCancel());
    }

    private void goBack(MachineItem item, SnapshotManifest to, @Nullable Wanted kept) {
        boolean there = item.state().isThere();
        shown(item, texts.get("working.back"), texts.get("task.back", item.name()), progress -> {
            Bundle bundle = item.machine().get().bundle();
            snapshots.goBack(bundle, to.id(), kept, progress);
            if (there) {
                actions.start(bundle);
            }
            return "";
        }, done -> notices.say(texts.get("back.done", item.name(), to.name())));
    }

    /** Gives it another name. @param refused told why not */
    public void rename(MachineItem item, String name, Consumer<String> refused) {
        if (name.equals(item.name())) {
            return;
        }
        if (!begin(item, texts.get("working.rename"))) {
            return;
        }
        tasks.quick(progress -> actions.rename(item.machine().get().bundle(), name), renamed -> {
            end(item);
            if (item == model.chosen().get()) {
                model.choose(renamed.folder());
            }
        }, sentence -> {
            end(item);
            refused.accept(sentence);
        });
    }

    /** A copy, or one that shares what does not change. */
    public void duplicate(MachineItem item, boolean linked) {
        TextField name = new TextField(texts.get("clone.called", item.name()));
        name.setId("clone-name");
        name.setAccessibleText(texts.get("clone.name"));
        dialogs.ask(Question.of(texts.get(linked ? "clone.linked" : "clone.full", item.name()),
                texts.get(linked ? "clone.linked.text" : "clone.full.text")).with(name)
                .answer("clone-make", texts.get("clone.make"), Question.Kind.USUAL,
                        () -> duplicate(item, linked, name.getText().strip()))
                .orCancel());
    }

    private void duplicate(MachineItem item, boolean linked, String name) {
        shown(item, texts.get("working.clone"), texts.get("task.clone", item.name()), progress -> {
            Bundle bundle = item.machine().get().bundle();
            Path target = KeptMachines.newPlace(name);
            return linked ? actions.cloneLinked(bundle, null, target, progress)
                    : actions.clone(bundle, target, progress);
        }, made -> model.choose(made.folder()));
    }

    /** Puts it into the trash; the notice takes it back out. */
    public void trash(MachineItem item) {
        String name = item.name();
        quick(item, texts.get("working.trash"), progress -> actions.trash(item.machine().get().bundle()), put -> {
            if (put.canRestore()) {
                notices.say(texts.get("trash.done", name), texts.get("trash.undo"), () -> restore(put));
            } else {
                notices.say(texts.get("trash.done", name));
            }
        });
    }

    private void restore(Trash.Item item) {
        tasks.quick(progress -> {
            item.restore();
            return "";
        }, done -> {
            model.choose(item.from());
            shelf.refresh();
        });
    }

    /** Writes it into a file that the person names. */
    public void export(MachineItem item, Node over) {
        if (item.state().isThere()) {
            notices.say(texts.get("export.running", item.name()));
            return;
        }
        Path file = files.save(over, texts.get("export.title", item.name()), item.name() + ".vivz",
                new FileChoice.Kind(texts.get("export.kind"), List.of("*.vivz")));
        if (file != null) {
            shown(item, texts.get("working.export"), texts.get("task.export", item.name()),
                    progress -> actions.export(item.machine().get().bundle(), file,
                            new ExportOptions(null, true, true), progress),
                    written -> notices.say(texts.get("export.done", item.name(), file)));
        }
    }

    /** Makes a machine of an exported file, after asking which. */
    public void importFile(Path file, String called) {
        dialogs.ask(Question.of(texts.get("import.title", called), texts.get("import.text"))
                .answer("import-copy", texts.get("import.copy"), Question.Kind.USUAL,
                        () -> importFile(file, called, Identity.COPIED))
                .answer("import-moved", texts.get("import.moved"), Question.Kind.OTHER,
                        () -> importFile(file, called, Identity.MOVED))
                .orCancel());
    }

    private void importFile(Path file, String called, Identity identity) {
        tasks.start(texts.get("task.import", called), progress -> actions.importFile(file, null, identity, progress),
                made -> {
                    model.choose(made.bundle().folder());
                    shelf.refresh();
                });
    }

    /** Takes a machine's folder from elsewhere, after asking whether it is moved. */
    public void adopt(Path folder) {
        String name = new Bundle(folder).folderName();
        Question question = Question.of(texts.get("adopt.title", name), texts.get("adopt.text", folder))
                .answer("adopt-copy", texts.get("import.copy"), Question.Kind.USUAL, () -> adopt(folder, name, false));
        if (MachineActions.canMove(folder)) {
            question.answer("adopt-move", texts.get("adopt.move"), Question.Kind.OTHER,
                    () -> adopt(folder, name, true));
        }
        dialogs.ask(question.orCancel());
    }

    private void adopt(Path folder, String name, boolean moved) {
        tasks.start(texts.get("task.import", name), progress -> actions.adopt(new Bundle(folder), moved, progress),
                made -> {
                    model.choose(made.folder());
                    shelf.refresh();
                });
    }

    /** Saves what can be saved, and says what that was. */
    public void repair(MachineItem item) {
        dialogs.ask(Question
                .of(texts.get("repair.title", item.name()), Sentences.of(item.machine().get().presence().trouble())
                        + "\n\n" + texts.get("repair.text"))
                .answer("repair-yes", texts.get("menu.repair"), Question.Kind.USUAL,
                        () -> shown(item, texts.get("working.repair"), texts.get("task.repair", item.name()),
                                progress -> actions.repair(item.machine().get().bundle(), progress),
                                result -> dialogs.tell(texts.get("repair.done", item.name()),
                                        result.done().isEmpty() ? texts.get("repair.nothing")
                                                : String.join("\n", result.done()))))
                .orCancel());
    }

    /** Asks for the group that it is to be in. */
    public void group(MachineItem item) {
        TextField name = new TextField(item.group().get());
        name.setId("group-name");
        name.setAccessibleText(texts.get("group.name"));
        Label known = new Label(String.join(" · ", model.counts().get().groups().keySet()));
        known.setWrapText(true);
        known.getStyleClass().add("caption");
        dialogs.ask(Question.of(texts.get("group.title", item.name()), texts.get("group.text"))
                .with(new VBox(4, name, known))
                .answer("group-set", texts.get("group.set"), Question.Kind.USUAL,
                        () -> model.putInGroup(item, name.getText()))
                .orCancel());
    }

    private <T> void quick(MachineItem item, String working, Job<T> job, Consumer<T> then) {
        if (begin(item, working)) {
            tasks.quick(job, result -> {
                end(item);
                then.accept(result);
            }, sentence -> {
                end(item);
                notices.say(sentence);
            });
        }
    }

    private <T> void shown(MachineItem item, String working, String title, Job<T> job, Consumer<T> then) {
        if (begin(item, working)) {
            tasks.start(title, job, then, notices::say, () -> end(item));
        }
    }

    /** One thing at a time is done with a machine. */
    private boolean begin(MachineItem item, String words) {
        if (!item.isIdle()) {
            notices.say(texts.get("working.already", item.name(), item.working().get()));
            return false;
        }
        item.working().set(words);
        return true;
    }

    private void end(MachineItem item) {
        item.working().set("");
        shelf.refresh();
    }
}
