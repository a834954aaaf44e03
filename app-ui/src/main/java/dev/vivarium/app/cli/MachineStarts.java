package dev.vivarium.app.cli;

import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.app.machines.MachineLauncher;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Machines that are started by one command, each as soon as it can be; then all of them are waited for. */
final class MachineStarts {
    private final long begin = System.nanoTime();
    private final List<Started> started = new ArrayList<>();
    private final List<VmException> failures = new ArrayList<>();

    private record Started(JsonObject report, MachineLauncher.Begun process) {
    }

    /** @param report gets the machine's process, and how long it took */
    void add(MachineLauncher launcher, JsonObject report) throws SnapshotException {
        try {
            started.add(new Started(report, launcher.begin()));
        } catch (VmException e) {
            failures.add(e);
        }
    }

    /**
     * Returns when all guests run.
     *
     * @return the reports
     * @throws VmException if any does not; the others run nevertheless
     */
    List<JsonObject> await() throws VmException {
        List<JsonObject> reports = new ArrayList<>();
        for (Started each : started) {
            try {
                reports.add(each.report.put("process", each.process.answer()).put("millis",
                        (System.nanoTime() - begin) / 1_000_000));
            } catch (VmException e) {
                failures.add(e);
            }
        }
        @Nullable
        VmException first = failures.isEmpty() ? null : failures.getFirst();
        if (first != null) {
            throw failures.size() == 1 ? first
                    : new VmException(first.kind(), RemedyWords.sentence(first) + " " + (failures.size() - 1)
                            + " more did not start either.", first);
        }
        return reports;
    }

    /** One object for one machine, a list for several. */
    static Object printed(List<JsonObject> reports) {
        return reports.size() == 1 ? reports.getFirst() : JsonObject.array(reports);
    }
}
