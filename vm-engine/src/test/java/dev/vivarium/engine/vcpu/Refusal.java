package dev.vivarium.engine.vcpu;

import dev.vivarium.host.kvm.KvmTrial;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

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
            if (!(failure instanceof Refusal) && !(isLeftOut(context) && KvmTrial.run() == KvmTrial.Outcome.EMULATES)) {
                throw failure;
            }
            context.publishReportEntry("refused", context.getRequiredTestMethod().getName() + " "
                    + context.getDisplayName() + ": " + failure.getMessage());
        }

        /** By a KVM that emulates the guest's instructions. */
        private static boolean isLeftOut(ExtensionContext context) {
            return context.getTags().contains(ContractBase.OWN_PROCESSOR)
                    || context.getTags().contains(ContractBase.REAL_PROCESSOR);
        }
    }
}
