package dev.vivarium.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** Who may import whom in this module: a leaf library of the JDK and JNA. */
class ArchitectureTest {
    private final JavaClasses module = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void isALeaf() {
        assertFalse(module.isEmpty());
        classes().should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.vivarium.host..", "java..", "com.sun.jna..", "org.jspecify..")
                .check(module);
    }

    @Test
    void packagesDoNotImportEachOtherInCircles() {
        slices().matching("dev.vivarium.host.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(module);
    }

    @Test
    void onlyHostCodeMakesDownCallsPastJna() {
        noClasses().that()
                .resideOutsideOfPackage("dev.vivarium.host.code")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Linker.class, SymbolLookup.class)
                .allowEmptyShould(true)
                .check(module);
    }

    @Test
    void structureLayoutsHoldNoLogic() {
        noClasses().that()
                .resideInAPackage("dev.vivarium.host.abi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.vivarium.host.kvm..", "dev.vivarium.host.whp..", "dev.vivarium.host.memory..",
                        "dev.vivarium.host.code..", "dev.vivarium.host.net..", "dev.vivarium.host.setup..")
                .allowEmptyShould(true)
                .check(module);
    }

    @Test
    void nothingUsesReflection() {
        noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect").check(module);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(module);
    }
}
