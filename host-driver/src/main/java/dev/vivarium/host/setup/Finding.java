package dev.vivarium.host.setup;

/**
 * What one look at the host found.
 *
 * @param id       a stable name for scripts, for example {@code kvm}
 * @param sentence what is so
 * @param advice   what to do about it, empty if nothing needs doing
 */
public record Finding(String id, Status status, String sentence, String advice) {
    /** How good it is. */
    public enum Status {
        /** As it should be. */
        OK,
        /** Machines run, but slower or fewer than they could. */
        WARN,
        /** Machines do not run. */
        FAIL
    }

    static Finding ok(String id, String sentence) {
        return new Finding(id, Status.OK, sentence, "");
    }

    static Finding warn(String id, String sentence, String advice) {
        return new Finding(id, Status.WARN, sentence, advice);
    }

    static Finding fail(String id, String sentence, String advice) {
        return new Finding(id, Status.FAIL, sentence, advice);
    }
}
