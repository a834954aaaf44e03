package dev.vivarium.installer.setup;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostDoctor.Outcome;
import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The doctor's list and what is being done about a line of it. The doctor is asked on a worker; everything else, and so every change of what
 * is shown here, happens on the thread of the window.
 */
public final class ComputerLook {
    private final HostDoctor doctor;
    private final Executor worker;
    private final Executor window;
    private final Runnable changed;

    private @Nullable HostReport report;
    private @Nullable Repair planned;
    private @Nullable Outcome outcome;
    private boolean busy;

    /**
     * @param worker  runs one thing at a time
     * @param window  runs things on the window's thread
     * @param changed is run there when something is to be shown anew
     */
    ComputerLook(HostDoctor doctor, Executor worker, Executor window, Runnable changed) {
        this.doctor = doctor;
        this.worker = worker;
        this.window = window;
        this.changed = changed;
    }

    /** @return null while the first look is not over */
    public @Nullable HostReport report() {
        return report;
    }

    /** Whether the doctor is looking or repairing. */
    public boolean isBusy() {
        return busy;
    }

    /** The repair that the person is asked about, or that runs. */
    public @Nullable Repair planned() {
        return planned;
    }

    /** How the last repair ended. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** Looks, if nothing else is going on. */
    public void look() {
        work(doctor::look, seen -> report = seen);
    }

    /** Shows what would be run for a finding; nothing is run yet. */
    public void ask(HostFinding finding) {
        HostReport seen = report;
        if (seen == null || finding.repair().isEmpty()) {
            return;
        }
        outcome = null;
        work(() -> planOf(doctor, seen, finding), found -> {
            planned = found;
            if (found == null) {
                outcome = new Outcome(false, finding.advice());
            }
        });
    }

    private static @Nullable Repair planOf(HostDoctor doctor, HostReport report, HostFinding finding)
            throws VmException {
        List<Repair> plans = doctor.repairs(new HostReport(report.backEnd(), report.sentence(), List.of(finding)));
        return plans.isEmpty() ? null : plans.getFirst();
    }

    /** The person does not want it. */
    public void decline() {
        if (!busy) {
            planned = null;
            changed.run();
        }
    }

    /** The person has seen the commands and wants them run; then looks again. */
    public void repair() {
        Repair wanted = planned;
        if (wanted == null) {
            return;
        }
        record Repaired(Outcome outcome, HostReport report) {
        }
        work(() -> new Repaired(applied(doctor, wanted), doctor.look()), done -> {
            outcome = said(done.outcome, wanted);
            report = done.report;
            planned = null;
        });
    }

    private static Outcome said(Outcome outcome, Repair repair) {
        return outcome.done() && !repair.afterwards().isEmpty()
                ? new Outcome(true, outcome.sentence() + " " + repair.afterwards())
                : outcome;
    }

    private static Outcome applied(HostDoctor doctor, Repair repair) {
        try {
            return doctor.apply(repair);
        } catch (VmException e) {
            return new Outcome(false, e.sentence());
        }
    }

    private <T extends @Nullable Object> void work(Callable<T> task, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        changed.run();
        worker.execute(() -> {
            T result;
            try {
                result = task.call();
            } catch (VmException e) {
                over(() -> outcome = new Outcome(false, e.sentence()));
                return;
            } catch (Exception e) {
                over(() -> outcome = new Outcome(false, String.valueOf(e)));
                return;
            }
            over(() -> then.accept(result));
        });
    }

    private void over(Runnable result) {
        window.execute(() -> {
            busy = false;
            result.run();
            changed.run();
        });
    }
}
