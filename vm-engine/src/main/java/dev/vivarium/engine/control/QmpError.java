package dev.vivarium.engine.control;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;

/** An answer to a client that its command was not carried out. */
final class QmpError extends Exception {
    private static final long serialVersionUID = 1L;

    private final String errorClass;
    private final String remedy;

    private QmpError(String errorClass, String description, String remedy) {
        super(description, null, false, false);
        this.errorClass = errorClass;
        this.remedy = remedy;
    }

    static QmpError generic(String description) {
        return new QmpError("GenericError", description, "");
    }

    /** What the machine refuses. */
    static QmpError of(VmException refusal) {
        Remedy.Step step = refusal.remedy().step();
        return new QmpError("GenericError", refusal.sentence(), step == Remedy.Step.NONE ? "" : step.name());
    }

    static QmpError commandNotFound(String description) {
        return new QmpError("CommandNotFound", description, "");
    }

    String errorClass() {
        return errorClass;
    }

    /** What helps, by its name; empty if nothing is known. */
    String remedy() {
        return remedy;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
