package dev.vivarium.engine.rig;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

import java.io.PrintStream;
import java.util.Arrays;

/**
 * Runs test classes, or methods as CLASS#METHOD, one after the other, where there is no build: exit 0 if all pass. With
 * {@code --tags EXPRESSION} before them, only those tests of them. One line says how each test went: {@code pass},
 * {@code FAIL} or {@code SKIPPED} in front of its name.
 */
public final class RunTests {
    private static final String TAGS = "--tags";

    private final PrintStream out = System.out;
    private int passed;
    private int failed;

    private RunTests() {
    }

    public static void main(String[] arguments) throws Exception {
        RunTests run = new RunTests();
        try (KeptMachines kept = new KeptMachines()) {
            LauncherFactory.create().execute(request(arguments), run.listener());
        }
        run.out.println(run.passed + " passed, " + run.failed + " failed");
        System.exit(run.failed == 0 && run.passed > 0 ? 0 : 1);
    }

    private static LauncherDiscoveryRequest request(String[] arguments) {
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        String[] names = arguments;
        if (arguments.length > 1 && arguments[0].equals(TAGS)) {
            request.filters(TagFilter.includeTags(arguments[1]));
            names = Arrays.copyOfRange(arguments, 2, arguments.length);
        }
        return request.selectors(Arrays.stream(names)
                .map(name -> name.contains("#") ? selectMethod(name) : selectClass(name)).toList()).build();
    }

    private TestExecutionListener listener() {
        return new TestExecutionListener() {
            @Override
            public void executionSkipped(TestIdentifier test, String reason) {
                failed++;
                out.println("SKIPPED " + nameOf(test) + ": " + reason);
            }

            @Override
            public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                entry.getKeyValuePairs().forEach((key, value) -> out.println(key + ": " + value));
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                boolean passes = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                if (test.isTest() && passes) {
                    passed++;
                    out.println("pass " + nameOf(test));
                } else if (!passes) {
                    failed++;
                    out.println("FAIL " + nameOf(test));
                    result.getThrowable().ifPresent(fault -> fault.printStackTrace(out));
                }
            }
        };
    }

    private static String nameOf(TestIdentifier test) {
        String type = test.getSource().map(source -> switch (source) {
            case MethodSource method -> method.getClassName() + " ";
            case ClassSource whole -> whole.getClassName() + " ";
            default -> "";
        }).orElse("");
        return type.substring(type.lastIndexOf('.') + 1) + test.getDisplayName();
    }
}
