package dev.vivarium.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** Who may import whom in the app: of the other modules only the engine's interface, the bundle, its exchange form and disk files. */
class ArchitectureTest {
    private final JavaClasses module = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void ofOtherModulesOnlyTheEnginesInterfaceTheBundleAndDiskFiles() {
        assertFalse(module.isEmpty());
        noClasses().should()
                .dependOnClassesThat(resideInAPackage("dev.vivarium..").and(resideOutsideOfPackages(
                        "dev.vivarium.app..",
                        "dev.vivarium.engine.api..", "dev.vivarium.snapshot", "dev.vivarium.snapshot.bundle..",
                        "dev.vivarium.snapshot.disk", "dev.vivarium.snapshot.exchange",
                        "dev.vivarium.snapshot.files")))
                .check(module);
    }

    @Test
    void packagesDoNotImportEachOtherInCircles() {
        slices().matching("dev.vivarium.app.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(module);
    }

    /** Both use what is below them: machines, the demo's guest, folders. */
    @Test
    void theWindowKnowsNothingOfTheCommandLine() {
        noClasses().that()
                .resideOutsideOfPackage("dev.vivarium.app.cli..")
                .and().doNotHaveFullyQualifiedName("dev.vivarium.app.main.Main")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.vivarium.app.cli.."))
                .check(module);
    }

    /** What only the window has is not there for a command. */
    @Test
    void whatTheCommandLineUsesNeedsNoWindow() {
        noClasses().that()
                .resideInAnyPackage("dev.vivarium.app.cli..", "dev.vivarium.app.machines..", "dev.vivarium.app.demo..",
                        "dev.vivarium.app.folders..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..",
                        "dev.vivarium.app.common.."))
                .check(module);
    }

    @Test
    void onlyCommonHopsToTheUiThread() {
        noClasses().that()
                .resideOutsideOfPackage("dev.vivarium.app.common")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.application.Platform")
                .allowEmptyShould(true)
                .check(module);
    }

    @Test
    void nothingUsesReflectionOrNativeCode() {
        noClasses().should()
                .dependOnClassesThat(resideInAnyPackage("java.lang.reflect", "com.sun.jna.."))
                .check(module);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(module);
    }
}
