package dev.vivarium.engine.vcpu;

import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmTrial;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

import java.util.Set;

/** A back end says that this host cannot do what a program of the contract needs. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }

    /** For back ends that depend on their host: a refusal with its reason is a result, and is told. */
    public static final class Told implements TestExecutionExceptionHandler {
        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            if (!(failure instanceof Refusal) && !isLeftOut(context)) {
                throw failure;
            }
            context.publishReportEntry("refused", context.getRequiredTestMethod().getName() + " "
                    + context.getDisplayName() + ": " + failure.getMessage());
        }

        private static boolean isLeftOut(ExtensionContext context) throws HostException {
            Set<String> tags = context.getTags();
            if (tags.contains("whp") && tags.contains(ContractBase.BEYOND_STAND_IN)) {
                return true;
            }
            boolean needsProcessor = tags.contains(ContractBase.OWN_PROCESSOR)
                    || tags.contains(ContractBase.REAL_PROCESSOR);
            return needsProcessor && KvmTrial.run() == KvmTrial.Outcome.EMULATES;
        }
    }
}
