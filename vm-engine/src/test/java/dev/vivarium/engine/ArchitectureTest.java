package dev.vivarium.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Who may import whom in the engine: downward only, and no device knows the machine it is in. */
class ArchitectureTest {
    private static final String ENGINE = "dev.vivarium.engine.";

    /** From the top: a package may import those of its own row and of the rows below. */
    private static final List<List<String>> LEVELS = List.of(List.of("machine"), List.of("board"),
            List.of("device", "backend", "net"), List.of("x86"), List.of("vcpu"),
            List.of("bus", "memory", "time", "metrics", "display", "input", "socket"));

    private static final List<List<String>> PROCESSOR_LEVELS = List.of(List.of("backend.soft"),
            List.of("x86.translate"), List.of("x86.interp"), List.of("x86.semantics", "x86.decode", "x86.mmu"),
            List.of("x86.state", "x86.isa"));

    private final JavaClasses module = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void importsGoDownwards() {
        assertFalse(module.isEmpty());
        assertDownward(LEVELS);
    }

    @Test
    void theProcessorsPackagesImportDownwards() {
        assertDownward(PROCESSOR_LEVELS);
    }

    private void assertDownward(List<List<String>> levels) {
        for (int level = 1; level < levels.size(); level++) {
            String[] above = packages(levels.subList(0, level));
            check(noClasses().that()
                    .resideInAnyPackage(packages(levels.subList(level, level + 1)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above));
        }
    }

    private static String[] packages(List<List<String>> levels) {
        return levels.stream().flatMap(List::stream).map(name -> ENGINE + name + "..").toArray(String[]::new);
    }

    @Test
    void packagesDoNotImportEachOtherInCircles() {
        check(slices().matching(ENGINE + "(*)..").should().beFreeOfCycles());
        check(slices().matching(ENGINE + "x86.(*)..").should().beFreeOfCycles());
    }

    @Test
    void devicesImportOnlyWhatAChipIsWiredTo() {
        check(classes().that()
                .resideInAPackage(ENGINE + "device..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENGINE + "device..", ENGINE + "bus..", ENGINE + "memory..", ENGINE + "time..",
                        ENGINE + "metrics..", ENGINE + "display..", ENGINE + "input..", ENGINE + "net",
                        "dev.vivarium.snapshot",
                        "dev.vivarium.snapshot.codec..",
                        "dev.vivarium.snapshot.disk..", "java..", "org.jspecify..", "org.slf4j.."));
    }

    /** The drives are nobody's alone: both controllers have the same. */
    @Test
    void devicesDoNotImportEachOther() {
        check(slices().matching(ENGINE + "device.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage(ENGINE + "device.ahci", ENGINE + "device.ide"),
                        resideInAnyPackage(ENGINE + "device.ata")));
        check(slices().matching(ENGINE + "device.virtio.(*)..").should().notDependOnEachOther());
    }

    @Test
    void devicesReadTheGuestsClockOnly() {
        check(noClasses().that()
                .resideInAnyPackage(ENGINE + "device..", ENGINE + "x86..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Instant.class, Clock.class));
    }

    @Test
    void onlyBackEndsMemoryTheTranslatorTheDoctorAndTapsNameTheHost() {
        check(noClasses().that()
                .resideOutsideOfPackages(ENGINE + "backend.kvm..", ENGINE + "backend.whp..", ENGINE + "memory..",
                        ENGINE + "x86.translate..", ENGINE + "doctor..", ENGINE + "net.tap..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.vivarium.host.*.."));
    }

    @Test
    void nativeCallsAreTheHostModulesBusiness() {
        check(noClasses().should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.jna..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Linker.class, SymbolLookup.class));
    }

    @Test
    void thePlatformsInternalsAreUsedInOnePlace() {
        check(noClasses().that()
                .doNotHaveFullyQualifiedName(ENGINE + "memory.HostMemory")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jdk.internal..", "sun.."));
    }

    @Test
    void theInterfaceToTheAppImportsNothingOfOurs() {
        check(classes().that()
                .resideInAPackage(ENGINE + "api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ENGINE + "api..", "java..", "org.jspecify.."));
    }

    @Test
    void nothingUsesReflection() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect"));
    }

    @Test
    void staticFieldsAreFinal() {
        check(fields().that().areStatic().should().beFinal());
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(module);
    }

    /** The rules above would pass for ever if a package were renamed: these are the ones that exist for good. */
    @Test
    void thePackagesTheRulesNameExist() {
        Stream.of("bus", "memory", "time", "vcpu").forEach(name -> assertFalse(
                module.that(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(ENGINE + name))
                        .isEmpty(),
                name));
    }
}
