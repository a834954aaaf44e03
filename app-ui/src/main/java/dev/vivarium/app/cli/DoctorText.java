package dev.vivarium.app.cli;

import dev.vivarium.engine.api.HostDoctor.Outcome;
import dev.vivarium.engine.api.HostDoctor.Repair;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What the doctor says to people: a word for how good it is, a sentence, and below it why and what to do. */
final class DoctorText {
    private static final int WIDTH = 80;
    private static final String MARGIN = " ".repeat(9);
    private static final String WHY = "why  ";
    private static final String DO = "do   ";

    private final PrintWriter out;

    DoctorText(PrintWriter out) {
        this.out = out;
    }

    void findings(HostReport report) {
        report.findings().forEach(this::finding);
        out.println();
    }

    private void finding(HostFinding finding) {
        wrapped(String.format("%-9s", finding.severity().name().toLowerCase(Locale.ROOT)), finding.sentence());
        if (!finding.reason().isEmpty()) {
            wrapped(MARGIN + WHY, finding.reason());
        }
        if (!finding.advice().isEmpty()) {
            wrapped(MARGIN + DO, finding.advice());
        }
    }

    /** What machines run with, and what could be repaired. */
    void verdict(HostReport report) {
        wrapped("", report.sentence());
        List<String> repairs = report.findings().stream().map(HostFinding::repair).filter(id -> !id.isEmpty())
                .distinct().toList();
        if (!repairs.isEmpty()) {
            wrapped("", "'viv doctor --fix' can repair some of it, and asks before it does: "
                    + String.join(", ", repairs) + ".");
        }
    }

    /** What a repair would do. */
    void plan(Repair repair) {
        wrapped("", repair.purpose());
        out.println(
                "  " + repair.id() + (repair.commands().size() == 1 ? " runs" : " runs, one after the other") + ":");
        repair.commands().forEach(command -> out.println("    " + command));
    }

    /** How it ended. */
    void outcome(Repair repair, Outcome outcome) {
        wrapped("  ", outcome.sentence());
        if (outcome.done() && !repair.afterwards().isEmpty()) {
            wrapped("  ", repair.afterwards());
        }
        out.println();
    }

    void line(String sentence) {
        wrapped("", sentence);
    }

    /** Longer sentences go on below their beginning. Words are never broken: one may be a command to copy. */
    private void wrapped(String begin, String sentence) {
        StringBuilder line = new StringBuilder(begin);
        String next = " ".repeat(begin.length());
        boolean empty = true;
        for (String word : sentence.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
