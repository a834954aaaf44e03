package dev.vivarium.app.cli;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostDoctor.Outcome;
import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Shows each repair, asks, and runs it only after a yes. */
final class RepairDialogue {
    /** Who is asked. */
    @FunctionalInterface
    interface Consent {
        boolean given(String question);
    }

    /** What became of a repair. */
    enum State {
        /** Only shown: there was nobody to ask. */
        PLANNED,
        /** The person said no. */
        DECLINED, DONE, FAILED
    }

    /** One repair. */
    record Step(Repair repair, State state, String sentence) {
    }

    private interface Action {
        Outcome on(Repair repair) throws VmException;
    }

    private final HostDoctor doctor;
    private final DoctorText text;
    private final @Nullable Consent consent;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable HostReport after;

    /** @param consent null for nobody */
    RepairDialogue(HostDoctor doctor, DoctorText text, @Nullable Consent consent) {
        this.doctor = doctor;
        this.text = text;
        this.consent = consent;
    }

    /**
     * Offers each repair once, and then those that only show after others: a driver that was loaded has a device that this
     * user may not open.
     */
    void fix(HostReport before) throws VmException {
        HostReport report = before;
        List<Repair> open = doctor.repairs(report);
        while (!open.isEmpty()) {
            for (Repair repair : open) {
                step(repair, "Run it?", doctor::apply);
            }
            report = doctor.look();
            open = doctor.repairs(report).stream().filter(repair -> !wasOffered(repair.id())).toList();
        }
        after = report;
        if (steps.isEmpty()) {
            text.line("There is nothing here that --fix could repair.");
        }
        nobodyAsked("--fix");
        text.line(report.sentence());
    }

    /** Offers to take back what was done, the last first. */
    void undo() throws VmException {
        List<Repair> repairs = doctor.undoable();
        if (repairs.isEmpty()) {
            text.line("Nothing was repaired, so there is nothing to take back.");
        }
        for (Repair repair : repairs) {
            step(repair, "Take it back?", doctor::undo);
        }
        nobodyAsked("--undo");
        after = doctor.look();
    }

    private boolean wasOffered(String id) {
        return steps.stream().anyMatch(step -> step.repair().id().equals(id));
    }

    private void step(Repair repair, String question, Action action) {
        text.plan(repair);
        if (consent == null) {
            text.line("");
            steps.add(new Step(repair, State.PLANNED, "Nothing was run."));
        } else if (consent.given("  " + question)) {
            Outcome outcome = run(repair, action);
            text.outcome(repair, outcome);
            steps.add(new Step(repair, outcome.done() ? State.DONE : State.FAILED, outcome.sentence()));
        } else {
            text.outcome(repair, new Outcome(false, "Left as it is."));
            steps.add(new Step(repair, State.DECLINED, "Left as it is."));
        }
    }

    private static Outcome run(Repair repair, Action action) {
        try {
            return action.on(repair);
        } catch (VmException e) {
            return new Outcome(false, e.sentence());
        }
    }

    private void nobodyAsked(String option) {
        if (steps.stream().anyMatch(step -> step.state() == State.PLANNED)) {
            text.line("Nothing was run: there is no terminal to ask at. With '" + option + " --yes' it is run without"
                    + " asking.");
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The host as it is after the repairs, or as it was if there were none. */
    HostReport report(HostReport before) {
        return after == null ? before : after;
    }

    /** Whether nothing failed, and nothing was left because nobody could be asked. */
    boolean worked() {
        return steps.stream().noneMatch(step -> step.state() == State.FAILED || step.state() == State.PLANNED);
    }
}
