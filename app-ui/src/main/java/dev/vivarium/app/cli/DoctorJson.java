package dev.vivarium.app.cli;

import dev.vivarium.app.cli.RepairDialogue.Step;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** What the doctor says to programs. docs/doctor.md lists the fields. */
final class DoctorJson {
    private DoctorJson() {
    }

    /** @param steps what was repaired; null if nothing was asked for */
    static JsonObject of(HostReport report, @Nullable List<Step> steps) {
        JsonObject object = new JsonObject().put("machinesRun", report.machinesRun())
                .put("backEnd", report.backEnd())
                .put("sentence", report.sentence())
                .put("findings", report.findings().stream().map(DoctorJson::finding).toList());
        return steps == null ? object : object.put("repairs", steps.stream().map(DoctorJson::step).toList());
    }

    private static JsonObject finding(HostFinding finding) {
        return new JsonObject().put("id", finding.id())
                .put("severity", lower(finding.severity()))
                .put("sentence", finding.sentence())
                .put("reason", finding.reason())
                .put("advice", finding.advice())
                .put("repair", finding.repair().isEmpty() ? null : finding.repair());
    }

    private static JsonObject step(Step step) {
        return new JsonObject().put("id", step.repair().id())
                .put("purpose", step.repair().purpose())
                .putTexts("commands", step.repair().commands())
                .put("afterwards", step.repair().afterwards())
                .put("state", lower(step.state()))
                .put("sentence", step.sentence());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
