package dev.vivarium.app.host;

import dev.vivarium.app.common.Dialogs;
import dev.vivarium.app.common.Question;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Sentences;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostDoctor.Outcome;
import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.VmException;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.function.Supplier;

/** The page about this computer: looks, repairs what the person agrees to, and takes it back. */
public final class HostController implements Screen {
    private final Texts texts = Texts.of(HostController.class);
    private final HostModel model;
    private final Supplier<HostDoctor> doctors;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final HostView view = new HostView();
    private Subscription changes = Subscription.EMPTY;
    private boolean busy;

    /** @param doctors makes one, which is for one thread */
    public HostController(HostModel model, Supplier<HostDoctor> doctors, Tasks tasks, Dialogs dialogs) {
        this.model = model;
        this.doctors = doctors;
        this.tasks = tasks;
        this.dialogs = dialogs;
        view.again().setOnAction(pressed -> look());
    }

    @Override
    public Node view() {
        return view.view();
    }

    @Override
    public void shown() {
        changes = model.found().subscribe(found -> {
            if (found == null) {
                view.say(texts.get("looking"));
            } else {
                view.show(found, this::repair, this::takeBack);
            }
        });
        look();
    }

    @Override
    public void hidden() {
        changes.unsubscribe();
    }

    /** Looks again, which changes nothing. */
    public void look() {
        if (!busy) {
            begin();
            tasks.quick(progress -> found(doctors.get()), found -> {
                end();
                model.set(found);
            }, this::failed);
        }
    }

    private static HostModel.Found found(HostDoctor doctor) throws VmException {
        HostReport report = doctor.look();
        return new HostModel.Found(report, doctor.repairs(report), doctor.undoable());
    }

    private void repair(Repair repair) {
        ask(repair, "repair.title", "repair", HostDoctor::apply);
    }

    private void takeBack(Repair repair) {
        ask(repair, "undo.title", "undo", HostDoctor::undo);
    }

    private interface Step {
        Outcome of(HostDoctor doctor, Repair repair) throws VmException;
    }

    /** Nothing is run that was not shown. */
    private void ask(Repair repair, String title, String verb, Step step) {
        Label commands = new Label(String.join("\n", repair.commands()));
        commands.getStyleClass().add("commands");
        commands.setId("host-commands");
        commands.setWrapText(true);
        Label lead = new Label(texts.get("commands"));
        lead.getStyleClass().add("caption");
        dialogs.ask(Question.of(texts.get(title), Sentences.of(repair.purpose())).with(new VBox(4, lead, commands))
                .answer("host-do", texts.get(verb), Question.Kind.USUAL, () -> run(repair, step)).orCancel());
    }

    private void run(Repair repair, Step step) {
        if (busy) {
            return;
        }
        begin();
        tasks.quick(progress -> {
            HostDoctor doctor = doctors.get();
            return new Done(step.of(doctor, repair), found(doctor));
        }, done -> {
            end();
            model.set(done.found);
            String outcome = Sentences.of(done.outcome.sentence());
            String after = done.outcome.done() ? Sentences.of(repair.afterwards()) : "";
            dialogs.tell(texts.get(done.outcome.done() ? "worked" : "failed"),
                    after.isEmpty() ? outcome : outcome + "\n\n" + after);
        }, this::failed);
    }

    private record Done(Outcome outcome, HostModel.Found found) {
    }

    private void begin() {
        busy = true;
        view.setBusy(true);
    }

    private void end() {
        busy = false;
        view.setBusy(false);
    }

    private void failed(String sentence) {
        end();
        view.say(sentence);
    }
}
