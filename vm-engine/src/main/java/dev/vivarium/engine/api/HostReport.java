package dev.vivarium.engine.api;

import java.util.List;

/**
 * What this host has for running machines.
 *
 * @param backEnd  what {@code --accel auto} takes: {@code kvm}, {@code whp}, {@code soft}, or {@code none}
 * @param sentence that, and why
 * @param findings in an order to read them in: from the most basic to the last
 */
public record HostReport(String backEnd, String sentence, List<HostFinding> findings) {
    /** How good something is. */
    public enum Severity {
        /** As it should be. */
        OK,
        /** Worth knowing; machines run, perhaps slower or fewer than they could. */
        NOTE,
        /** Something that should work does not. */
        PROBLEM
    }

    /**
     * One of them.
     *
     * @param id       a stable name for programs
     * @param sentence what is so
     * @param reason   how that is known or why it is so; may be empty
     * @param advice   what to do about it; empty if nothing needs doing
     * @param repair   the id of the {@link HostDoctor.Repair} that does it; empty if there is none
     */
    public record HostFinding(String id, Severity severity, String sentence, String reason, String advice,
            String repair) {
    }

    public HostReport {
        findings = List.copyOf(findings);
    }

    /** Whether machines run here, with whatever back end. */
    public boolean machinesRun() {
        return !backEnd.equals("none");
    }
}
