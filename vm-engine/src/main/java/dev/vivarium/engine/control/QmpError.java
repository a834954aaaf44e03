package dev.vivarium.engine.control;

/** An answer to a client that its command was not carried out. */
final class QmpError extends Exception {
    private static final long serialVersionUID = 1L;

    private final String errorClass;

    private QmpError(String errorClass, String description) {
        super(description, null, false, false);
        this.errorClass = errorClass;
    }

    static QmpError generic(String description) {
        return new QmpError("GenericError", description);
    }

    static QmpError commandNotFound(String description) {
        return new QmpError("CommandNotFound", description);
    }

    String errorClass() {
        return errorClass;
    }

    String description() {
        return String.valueOf(getMessage());
    }
}
