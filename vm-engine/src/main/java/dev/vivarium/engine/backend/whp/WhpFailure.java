package dev.vivarium.engine.backend.whp;

/** The hypervisor did what it never should: the machine ends with what this says. */
final class WhpFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WhpFailure(String what) {
        super(what);
    }

    WhpFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
