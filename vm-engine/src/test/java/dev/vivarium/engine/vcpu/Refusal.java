package dev.vivarium.engine.vcpu;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A back end says that this host cannot do what a program of the contract needs. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }

    /** For back ends that depend on their host: a refusal with its reason is a result, and is told. */
    static final class Told implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            if (!(failure instanceof Refusal)) {
                throw failure;
            }
            context.publishReportEntry("refused", context.getRequiredTestMethod().getName() + " "
                    + context.getDisplayName() + ": " + failure.getMessage());
        }
    }
}
