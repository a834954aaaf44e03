package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Job;
import dev.vivarium.app.common.KeepPresent;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Question;
import dev.vivarium.app.common.Refusals;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.LogTail;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.RunningMachine;
import dev.vivarium.app.machines.SnapshotActions;
import dev.vivarium.app.machines.SnapshotWork;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** What a person does with the machine from its window. What takes its time is a task; its failure is said in the window. */
final class ConsoleActions implements ConsoleBar.Actions {
    private static final int PIECE = 1000;
    private static final int LOG_BYTES = 2048;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Texts texts = Texts.of(ConsoleActions.class);
    private final MachineActions machines = new MachineActions();
    private final SnapshotActions snapshots = new SnapshotActions();
    private final Bundle bundle;
    private final String name;
    private final ConsoleModel model;
    private final Tasks tasks;
    private final Place place;
    private @Nullable SerialPart serial;
    private Runnable capture = () -> {
    };
    private Runnable toggleFullScreen = () -> {
    };

    /** What of the window is needed here. */
    record Place(MachineLink link, GuestPicture picture, Dialogs dialogs, Stage stage, Preferences preferences) {
    }

    ConsoleActions(Bundle bundle, ConsoleModel model, Tasks tasks, Place place) {
        this.bundle = bundle;
        this.name = KeptMachines.nameOf(bundle.folder());
        this.model = model;
        this.tasks = tasks;
        this.place = place;
    }

    /** What is built after this. */
    void wire(SerialPart terminal, Runnable capturing, Runnable fullScreen) {
        serial = terminal;
        capture = capturing;
        toggleFullScreen = fullScreen;
    }

    /** A task that the bar names; what it brings is told when it is done. */
    private <T> void work(String key, Job<T> job, Consumer<T> then) {
        model.setWorking(texts.get(key));
        model.say("");
        tasks.start(texts.get(key + ".task", name), job, result -> {
            model.setWorking("");
            then.accept(result);
        }, refusal -> {
            model.setWorking("");
            model.say(refusal);
        });
    }

    private void ask(String command, ObjectNode arguments) {
        place.link.ask(command, arguments).whenComplete((answer, error) -> {
            if (error != null) {
                FxThread.later(() -> model.say(reason(error)));
            }
        });
    }

    private static String reason(Throwable error) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        return Refusals.words(cause);
    }

    @Override
    public void pauseOrResume() {
        ask(model.stateProperty().get() == Presence.State.RUNNING ? "stop" : "cont", JSON.objectNode());
        backToTheGuest();
    }

    /** After a click on the bar keys are the guest's again. */
    private void backToTheGuest() {
        if (model.partProperty().get() == ConsoleModel.Part.SCREEN) {
            capture.run();
        } else if (serial != null) {
            serial.view().requestFocus();
        }
    }

    @Override
    public void snapshot(Node over) {
        String when = DateTimeFormatter.ofPattern("d MMM HH:mm:ss", Locale.getDefault()).format(LocalDateTime.now());
        SnapshotNote note = new SnapshotNote(when);
        note.show(over);
        work("snapshot.working", progress -> new SnapshotWork(progress).take(bundle, new Wanted(when, "", false)),
                taken -> note.taken(text -> rename(taken.id(), when, text)));
    }

    private void rename(SnapshotId id, String when, String text) {
        backToTheGuest();
        String called = text.strip();
        if (!called.isEmpty() && !called.equals(when)) {
            tasks.quick(progress -> {
                snapshots.rename(bundle, id, called, "");
                return called;
            }, done -> model.say(""), model::say);
        }
    }

    @Override
    public void goBack(Node over) {
        tasks.quick(progress -> GoBackList.Entry.of(bundle),
                entries -> new GoBackList(this::goBackTo).show(over, entries), model::say);
    }

    private void goBackToLast() {
        tasks.quick(progress -> GoBackList.newestFirst(bundle), all -> {
            if (!all.isEmpty()) {
                goBackTo(all.getFirst());
            }
        }, model::say);
    }

    /** Asks only when there is something to lose, and nothing is remembered. */
    private void goBackTo(SnapshotManifest snapshot) {
        tasks.quick(progress -> snapshots.wouldLose(bundle), loses -> {
            KeepPresent keep = KeepPresent.of(place.preferences);
            if (!loses) {
                goBackTo(snapshot, false);
            } else if (keep != KeepPresent.ASK) {
                goBackTo(snapshot, keep == KeepPresent.KEEP);
            } else {
                askToKeep(snapshot);
            }
        }, model::say);
    }

    private void askToKeep(SnapshotManifest snapshot) {
        place.dialogs.ask(Question.of(texts.get("back.title", snapshot.name()), texts.get("back.question"))
                .remembering(texts.get("back.remember"))
                .answer("console-keep", texts.get("back.keep"), Question.Kind.USUAL, remember -> {
                    remember(remember, KeepPresent.KEEP);
                    goBackTo(snapshot, true);
                })
                .answer("console-lose", texts.get("back.lose"), Question.Kind.DESTRUCTIVE, remember -> {
                    remember(remember, KeepPresent.LEAVE);
                    goBackTo(snapshot, false);
                }).orCancel());
    }

    private void remember(boolean wanted, KeepPresent answer) {
        if (wanted) {
            answer.remember(place.preferences);
        }
    }

    private void goBackTo(SnapshotManifest snapshot, boolean keep) {
        Wanted kept = keep ? new Wanted(texts.get("back.kept", snapshot.name()), "", false) : null;
        work("back.working", progress -> {
            snapshots.goBack(bundle, snapshot.id(), kept, progress);
            return machines.start(bundle);
        }, process -> backToTheGuest());
    }

    @Override
    public void send(List<String> keys) {
        place.link.input().press(keys);
        backToTheGuest();
    }

    @Override
    public void fullScreen() {
        toggleFullScreen.run();
        backToTheGuest();
    }

    @Override
    public void choose(ConsoleBar.Choice choice) {
        switch (choice) {
            case START -> start();
            case PASTE -> paste();
            case POWER_BUTTON -> ask("system_powerdown", JSON.objectNode());
            case RESET -> confirm("reset", () -> ask("system_reset", JSON.objectNode()));
            case SWITCH_OFF -> confirm("off", () -> work("off.working", progress -> {
                machines.kill(bundle);
                return true;
            }, done -> backToTheGuest()));
            case SAVE -> work("save.working", progress -> {
                machines.save(bundle, progress);
                return true;
            }, done -> backToTheGuest());
            case SCREENSHOT -> screenshot();
            case COPY_SCREENSHOT -> copyScreenshot();
            case COPY_TEXT -> onTerminal(SerialPart::copy);
            case TELL_SIZE -> onTerminal(SerialPart::tellSize);
        }
    }

    private void onTerminal(Consumer<SerialPart> action) {
        if (serial != null) {
            action.accept(serial);
        }
    }

    private void confirm(String key, Runnable action) {
        place.dialogs.ask(Question.of(texts.get(key + ".title", name), texts.get(key + ".question"))
                .answer("console-confirm", texts.get(key + ".yes"), Question.Kind.DESTRUCTIVE, action).orCancel());
    }

    private void start() {
        work("start.working", progress -> machines.start(bundle), process -> backToTheGuest());
    }

    /** What can be done when something keeps people from working. */
    void run(SituationPanel.Action action) {
        switch (action) {
            case START -> start();
            case RESTART -> ask("system_reset", JSON.objectNode());
            case TRY_AGAIN -> ask("cont", JSON.objectNode());
            case INSERT -> insertSomewhere();
            case GO_BACK -> goBackToLast();
            case LOG -> showLog();
            case END_PROCESS -> confirm("end", () -> work("off.working", progress -> {
                machines.endProcess(bundle);
                return true;
            }, done -> backToTheGuest()));
            case DISMISS -> {
                model.dismiss();
                backToTheGuest();
            }
        }
    }

    /** Into the drive that is open; else the first that there is. A machine that has found nothing to start from looks again. */
    private void insertSomewhere() {
        boolean again = model.situationProperty().get().kind() == Situation.Kind.NOTHING_TO_START;
        List<Drive> drives = model.drivesProperty().get().stream().filter(Drive::removable).toList();
        Drive drive = drives.stream().filter(Drive::trayOpen).findFirst()
                .orElse(drives.isEmpty() ? null : drives.getFirst());
        if (drive == null) {
            model.say(texts.get("media.none"));
        } else if (inserted(drive.name()) && again) {
            ask("system_reset", JSON.objectNode());
        }
    }

    private void showLog() {
        tasks.quick(progress -> String.join("\n", LogTail.lines(bundle.log("machine.log"), LOG_BYTES)),
                text -> place.dialogs.tell(texts.get("log.title", name), text), model::say);
    }

    @Override
    public void insert(String drive) {
        model.say("");
        if (inserted(drive)) {
            model.dismiss();
        }
    }

    /** Asks for a disc. @return whether there is one */
    private boolean inserted(String drive) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("media.title"));
        chooser.getExtensionFilters().addAll(new ExtensionFilter(texts.get("media.discs"), "*.iso", "*.ISO", "*.img"),
                new ExtensionFilter(texts.get("media.all"), "*"));
        File file = chooser.showOpenDialog(place.stage);
        if (file != null) {
            ask("blockdev-change-medium", JSON.objectNode().put("id", drive).put("filename", file.getAbsolutePath())
                    .put("force", true));
        }
        backToTheGuest();
        return file != null;
    }

    @Override
    public void eject(String drive) {
        ask("eject", JSON.objectNode().put("id", drive).put("force", true));
        backToTheGuest();
    }

    /** As it is typed: on an American keyboard, at the guest's pace. */
    private void paste() {
        if (model.partProperty().get() == ConsoleModel.Part.SERIAL) {
            onTerminal(SerialPart::paste);
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        backToTheGuest();
        if (text == null || text.isEmpty()) {
            model.say(texts.get("paste.none"));
            return;
        }
        String plain = text.replace("\r\n", "\n");
        work("paste.working", progress -> {
            try (var machine = RunningMachine.of(bundle).connect()) {
                for (int at = 0; at < plain.length(); at += PIECE) {
                    progress.report(at, plain.length());
                    machine.ask("x-viv-type", new JsonObject().put("text",
                            plain.substring(at, Math.min(plain.length(), at + PIECE))));
                }
            }
            return true;
        }, done -> backToTheGuest());
    }

    private void screenshot() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("shot.title"));
        chooser.setInitialFileName(name + ".png");
        chooser.getExtensionFilters().add(new ExtensionFilter("PNG", "*.png"));
        File file = chooser.showSaveDialog(place.stage);
        backToTheGuest();
        if (file != null) {
            Path target = file.toPath().toAbsolutePath();
            place.link.ask("screendump", JSON.objectNode().put("filename", target.toString()).put("format", "png"))
                    .whenComplete((answer, error) -> FxThread.later(() -> model.say(
                            error == null ? texts.get("shot.done", target) : reason(error))));
        }
    }

    private void copyScreenshot() {
        Image picture = place.picture.copy();
        if (picture != null) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(picture);
            Clipboard.getSystemClipboard().setContent(content);
            model.say(texts.get("shot.copied"));
        }
        backToTheGuest();
    }
}
