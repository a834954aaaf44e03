package dev.vivarium.host.setup;

/**
 * What one look at the host found.
 *
 * @param id       a stable name for programs, for example {@code kvm-module}; docs/doctor.md lists them
 * @param blocks   what does not work because of it
 * @param sentence what is so, in one short sentence
 * @param reason   how that is known or why it is so; may be empty
 */
public record Finding(String id, Severity severity, Blocks blocks, String sentence, String reason, Remedy remedy) {
    /** How good it is. */
    public enum Severity {
        /** As it should be. */
        OK,
        /** Worth knowing; machines run, perhaps slower or fewer than they could. */
        NOTE,
        /** Something that should work does not. */
        PROBLEM
    }

    /** What cannot be used because of a finding. */
    public enum Blocks {
        NOTHING,
        /** The hardware back end: machines run on the software processor. */
        HARDWARE,
        /** All machines. */
        MACHINES
    }

    /**
     * What to do.
     *
     * @param advice for the person; empty if nothing needs doing
     * @param repair the id of the repair that does it, empty if there is none
     */
    public record Remedy(String advice, String repair) {
        static final Remedy NONE = new Remedy("", "");
    }

    static Finding ok(String id, String sentence) {
        return new Finding(id, Severity.OK, Blocks.NOTHING, sentence, "", Remedy.NONE);
    }

    static Finding note(String id, String sentence) {
        return new Finding(id, Severity.NOTE, Blocks.NOTHING, sentence, "", Remedy.NONE);
    }

    /** A problem that keeps the hardware back end from being used. */
    static Finding problem(String id, String sentence) {
        return new Finding(id, Severity.PROBLEM, Blocks.HARDWARE, sentence, "", Remedy.NONE);
    }

    /** A problem that keeps all machines from running. */
    static Finding obstacle(String id, String sentence) {
        return new Finding(id, Severity.PROBLEM, Blocks.MACHINES, sentence, "", Remedy.NONE);
    }

    Finding because(String why) {
        return new Finding(id, severity, blocks, sentence, why, remedy);
    }

    Finding advise(String advice) {
        return new Finding(id, severity, blocks, sentence, reason, new Remedy(advice, remedy.repair));
    }

    Finding repairedBy(String repair) {
        return new Finding(id, severity, blocks, sentence, reason, new Remedy(remedy.advice, repair));
    }
}
