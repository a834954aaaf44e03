package dev.vivarium.tests.kvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All tests that need KVM, of every module, where KVM is real. One run of the rig does them all, because each costs half
 * a minute before the first; its tests are shown as tests of this one.
 */
@Tag("full")
@Tag("linux")
@Tag("x86-64-host")
@Tag("kvm-rig")
class KvmRigTest {
    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> testsInTheRig() throws Exception {
        Rig.Outcome outcome = new Rig(folder).run(new RigClasses());
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : outcome.output().split("\n")) {
            for (String how : List.of("pass ", "FAIL ", "SKIPPED ")) {
                if (line.startsWith(how)) {
                    tests.add(DynamicTest.dynamicTest(line.substring(how.length()),
                            () -> assertEquals("pass ", how, outcome.output())));
                }
            }
        }
        tests.add(DynamicTest.dynamicTest("the rig itself", () -> {
            assertEquals(0, outcome.status(), outcome.output());
            assertTrue(tests.stream().anyMatch(test -> test.getDisplayName().startsWith("LinuxInRigTest")),
                    outcome.output());
        }));
        return tests;
    }
}
