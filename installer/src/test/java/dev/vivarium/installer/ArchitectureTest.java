package dev.vivarium.installer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** Who may import whom in the installer: of other modules what the command line uses, too; and only the window's package knows Swing. */
class ArchitectureTest {
    private final JavaClasses module = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void ofOtherModulesOnlyTheEnginesInterfaceTheBundleAndTheCommandLine() {
        assertFalse(module.isEmpty());
        noClasses().should()
                .dependOnClassesThat(resideInAPackage("dev.vivarium..").and(resideOutsideOfPackages(
                        "dev.vivarium.installer..", "dev.vivarium.engine.api..", "dev.vivarium.app.cli",
                        "dev.vivarium.app.folders", "dev.vivarium.snapshot", "dev.vivarium.snapshot.bundle..")))
                .check(module);
    }

    @Test
    void packagesDoNotImportEachOtherInCircles() {
        slices().matching("dev.vivarium.installer.(*)..").should().beFreeOfCycles().check(module);
    }

    @Test
    void onlyTheWindowKnowsSwing() {
        noClasses().that().resideOutsideOfPackage("dev.vivarium.installer.wizard").should()
                .dependOnClassesThat(resideInAPackage("javax.swing..")).check(module);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(module);
    }
}
