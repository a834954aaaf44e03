package dev.vivarium.engine.rig;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.TagFilter.excludeTags;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import java.util.Arrays;

/**
 * Runs test classes, or methods as CLASS#METHOD, one after the other, where there is no build: exit 0 if all pass. What has
 * the tag that the property {@code excluded.tag} names is left out.
 */
public final class RunTests {
    private int passed;
    private int failed;

    private RunTests() {
    }

    public static void main(String[] arguments) {
        RunTests run = new RunTests();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request().selectors(Arrays.stream(arguments)
                .map(name -> name.contains("#") ? selectMethod(name) : selectClass(name)).toList())
                .filters(excludeTags(System.getProperty("excluded.tag", "none"))).build();
        LauncherFactory.create().execute(request, run.listener());
        System.out.println(run.passed + " passed, " + run.failed + " failed");
        System.exit(run.failed == 0 && run.passed > 0 ? 0 : 1);
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                failed++;
                System.out.println("SKIPPED " + test.getDisplayName() + ": " + reason);
            }

            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                entry.getKeyValuePairs().forEach((key, value) -> System.out.println(key + ": " + value));
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                boolean passes = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                if (test.isTest() && passes) {
                    passed++;
                    System.out.println("pass " + test.getDisplayName());
                } else if (!passes) {
                    failed++;
                    System.out.println("FAIL " + test.getDisplayName());
                    result.getThrowable().ifPresent(fault -> fault.printStackTrace(System.out));
                }
            }
        };
    }
}
