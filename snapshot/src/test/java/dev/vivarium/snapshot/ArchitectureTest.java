package dev.vivarium.snapshot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** Who may import whom in this module: a leaf library of the JDK, Jackson and zstd. */
class ArchitectureTest {
    private final JavaClasses module = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void isALeaf() {
        assertFalse(module.isEmpty());
        classes().should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.vivarium.snapshot..", "java..", "javax..", "com.fasterxml.jackson..",
                        "com.github.luben.zstd..", "org.jspecify..")
                .check(module);
    }

    @Test
    void packagesDoNotImportEachOtherInCircles() {
        slices().matching("dev.vivarium.snapshot.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(module);
    }

    @Test
    void onlyTheCodecUsesReflection() {
        noClasses().that()
                .resideOutsideOfPackage("dev.vivarium.snapshot.codec")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .allowEmptyShould(true)
                .check(module);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(module);
    }
}
