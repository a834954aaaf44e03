package dev.vivarium.app.life;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.Notices;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Question;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.ShelfMachine;

import java.util.List;
import java.util.function.Supplier;

/** The window's end: asks once what becomes of the machines that run, remembers it if wanted, and does it before. */
public final class ClosingController {
    private final Texts texts = Texts.of(ClosingController.class);
    private final MachineActions actions = new MachineActions();
    private final Preferences preferences;
    private final Supplier<List<ShelfMachine>> running;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private boolean under;

    /** @param running those that run now */
    public ClosingController(Preferences preferences, Supplier<List<ShelfMachine>> running, Tasks tasks,
            Dialogs dialogs, Notices notices) {
        this.preferences = preferences;
        this.running = running;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** The person wants the window to close. @param exit closes it */
    public void requested(Runnable exit) {
        List<ShelfMachine> machines = running.get();
        if (under) {
            return;
        }
        if (!tasks.items().isEmpty()) {
            under = true;
            dialogs.ask(Question.of(texts.get("tasks.title"), texts.get("tasks.text", tasks.items().getFirst().title()))
                    .answer("closing-stay", texts.get("tasks.wait"), Question.Kind.USUAL, () -> under = false)
                    .answer("closing-leave", texts.get("tasks.leave"), Question.Kind.DESTRUCTIVE, () -> {
                        tasks.items().forEach(each -> each.cancel());
                        under = false;
                        machines(machines, exit);
                    }));
            return;
        }
        machines(machines, exit);
    }

    private void machines(List<ShelfMachine> machines, Runnable exit) {
        Closing choice = preferences.choice(Closing.KEY, Closing.ASK);
        if (machines.isEmpty()) {
            exit.run();
        } else if (choice == Closing.ASK) {
            ask(machines, exit);
        } else {
            carryOut(choice, machines, exit);
        }
    }

    private void ask(List<ShelfMachine> machines, Runnable exit) {
        under = true;
        String names = String.join(", ", machines.stream().map(ShelfMachine::name).limit(5).toList());
        Question question = Question.of(texts.get("title", machines.size()), texts.get("text", names))
                .remembering(texts.get("remember"));
        answer(question, "closing-go-on", "go-on", Question.Kind.USUAL, Closing.GO_ON, machines, exit);
        answer(question, "closing-save", "save", Question.Kind.OTHER, Closing.SAVE, machines, exit);
        answer(question, "closing-stop", "stop", Question.Kind.OTHER, Closing.STOP, machines, exit);
        dialogs.ask(question.answer("dialog-cancel", texts.get("cancel"), Question.Kind.CANCEL, () -> under = false));
    }

    private void answer(Question question, String id, String words, Question.Kind kind, Closing choice,
            List<ShelfMachine> machines, Runnable exit) {
        question.answer(id, texts.get(words), kind, remembered -> {
            if (remembered) {
                preferences.put(Closing.KEY, choice);
            }
            carryOut(choice, machines, exit);
        });
    }

    private void carryOut(Closing choice, List<ShelfMachine> machines, Runnable exit) {
        if (choice == Closing.GO_ON || choice == Closing.ASK || machines.isEmpty()) {
            exit.run();
            return;
        }
        under = true;
        ShelfMachine first = machines.getFirst();
        String title = texts.get(choice == Closing.SAVE ? "task.save" : "task.stop", first.name());
        tasks.start(title, progress -> {
            if (choice == Closing.SAVE) {
                actions.save(first.bundle(), progress);
            } else {
                actions.stop(first.bundle(), MachineActions.SHUTDOWN_SECONDS);
            }
            return "";
        }, done -> carryOut(choice, machines.subList(1, machines.size()), exit), sentence -> {
            notices.say(texts.get("stays", sentence));
        }, () -> under = false);
    }
}
