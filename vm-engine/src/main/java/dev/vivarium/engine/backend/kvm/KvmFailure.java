package dev.vivarium.engine.backend.kvm;

/** KVM did what it never should: the machine ends with what this says. */
final class KvmFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KvmFailure(String what, Throwable cause) {
        super(what, cause);
    }

    KvmFailure(String what) {
        super(what);
    }
}
