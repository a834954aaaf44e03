package dev.vivarium.tests.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.launcher.LauncherRig.Outcome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code ./viv} does before Java starts, in a tree of its own with a stand-in for Java and Maven. */
@Tag("linux")
class LauncherTest {
    @TempDir
    private Path folder;
    private LauncherRig rig;

    @BeforeEach
    void makeTree() throws IOException {
        rig = new LauncherRig(folder.resolve("a tree"));
    }

    @Test
    void buildsTheFirstTimeAndNotTheSecond() throws Exception {
        Outcome first = rig.viv("version");
        assertEquals(0, first.status(), first.errors());
        assertTrue(first.errors().contains("building for the first time"), first.errors());
        assertTrue(first.output().endsWith("-m dev.vivarium.app/dev.vivarium.app.main.Main version"), first.output());

        Outcome second = rig.viv("version");
        assertEquals("", second.errors());
        assertEquals(first.output(), second.output());
    }

    @Test
    void buildsAgainIntoAnotherFolderWhenASourceIsNewer() throws Exception {
        String before = rig.viv("x").output();
        rig.touchSource("vm-engine/src/main/java/New.java");
        Outcome after = rig.viv("x");
        assertTrue(after.errors().contains("building what changed"), after.errors());
        assertFalse(before.equals(after.output()));
        assertTrue(Files.exists(rig.appFolderOf(before)), "a running machine still needs its jars");
    }

    @Test
    void aBuildThatFailsShowsWhyAndLeavesTheOldOneAlone() throws Exception {
        String before = rig.viv("x").output();
        rig.touchSource("vm-engine/src/main/java/New.java");
        rig.breakMaven();
        Outcome failed = rig.viv("x");
        assertEquals(70, failed.status());
        assertTrue(failed.errors().contains("[ERROR] it does not compile"), failed.errors());
        assertEquals("", failed.output());
        assertTrue(Files.exists(rig.appFolderOf(before)));
    }

    @Test
    void becomesTheProgramWithItsArgumentsAndItsStatus() throws Exception {
        rig.viv("x");
        Outcome outcome = rig.viv("run", "--append", "a b  'c' \"d\" *", "");
        assertEquals(List.of("run", "--append", "a b  'c' \"d\" *", ""), outcome.programArguments());
        assertEquals(outcome.launcherPid(), outcome.programPid());
        assertEquals(42, rig.viv("exit-42").status());
    }

    @Test
    void aDemoThatWentWellMakesTheStartsAfterItFaster() throws Exception {
        assertFalse(rig.viv("x").output().contains("AOT"), "only a demo is recorded");
        Outcome demo = rig.viv("demo");
        Path app = rig.appFolderOf(demo.output());
        assertTrue(demo.arguments().contains("-XX:AOTConfiguration=" + app.resolve("start.conf")), demo.output());
        assertTrue(demo.arguments().contains("-Dvivarium.learned=" + app.resolve("start.learned")), demo.output());
        assertFalse(rig.viv("x").output().contains("AOT"), "nothing was learned");

        Files.createFile(app.resolve("start.learned"));
        Files.createFile(app.resolve("start.conf"));
        Outcome next = rig.viv("x");
        assertTrue(next.errors().contains("preparing faster starts"), next.errors());
        assertTrue(next.arguments().contains("-XX:AOTCache=" + app.resolve("start.aot")), next.output());
        assertFalse(Files.exists(app.resolve("start.conf")));
        assertEquals("", rig.viv("x").errors());
    }

    @Test
    void theInterpreterAloneHasAPreparedStartAndDirectivesOfItsOwn() throws Exception {
        Outcome demo = rig.viv("demo", "--accel", "soft,translate=off");
        Path app = rig.appFolderOf(demo.output());
        String directives = "-XX:CompilerDirectivesFile=" + app.resolve("interpreter.directives");
        assertTrue(demo.arguments().contains(directives), demo.output());
        assertTrue(demo.arguments().contains("-XX:AOTConfiguration=" + app.resolve("interpreter.conf")), demo.output());
        assertFalse(rig.viv("demo").arguments().contains(directives));

        Files.createFile(app.resolve("start.aot"));
        Outcome unprepared = rig.viv("run", "--accel", "soft,translate=off");
        assertTrue(unprepared.arguments().contains("-XX:AOTCache=" + app.resolve("start.aot")), unprepared.output());
        Files.createFile(app.resolve("interpreter.learned"));
        Files.createFile(app.resolve("interpreter.conf"));
        Outcome prepared = rig.viv("run", "--accel", "soft,translate=off");
        assertTrue(prepared.errors().contains("preparing faster starts"), prepared.errors());
        assertTrue(prepared.arguments().contains("-XX:AOTCache=" + app.resolve("interpreter.aot")), prepared.output());
        assertTrue(prepared.arguments().contains(directives), prepared.output());
    }

    @Test
    void shortCommandsHaveAPreparedStartOfTheirOwn() throws Exception {
        Path app = rig.appFolderOf(rig.viv("x").output());
        Outcome rehearsal = rig.viv("rehearse", "m.viv");
        assertTrue(rehearsal.arguments().contains("-XX:AOTConfiguration=" + app.resolve("command.conf")),
                rehearsal.output());
        assertTrue(rehearsal.arguments().contains("-Dvivarium.learned=" + app.resolve("command.learned")),
                rehearsal.output());
        String machines = "-XX:AOTCache=" + app.resolve("start.aot");
        Files.createFile(app.resolve("start.aot"));
        assertTrue(rig.viv("list").arguments().contains(machines), "better than none");

        Files.createFile(app.resolve("command.learned"));
        Files.createFile(app.resolve("command.conf"));
        String commands = "-XX:AOTCache=" + app.resolve("command.aot");
        Outcome list = rig.viv("list");
        assertTrue(list.errors().contains("preparing faster starts"), list.errors());
        assertTrue(list.arguments().contains(commands), list.output());
        assertTrue(rig.viv("start", "m").arguments().contains(commands));
        assertTrue(rig.viv("start", "m", "--foreground").arguments().contains(machines), "it is the machine");
        assertTrue(rig.viv("machine", "m").arguments().contains(machines));
    }

    @Test
    void theWindowHasNoCacheThatWasMadeWithOtherModules() throws Exception {
        Path app = rig.appFolderOf(rig.viv("x").output());
        Files.createFile(app.resolve("start.aot"));
        assertTrue(rig.viv("x").output().contains("AOTCache"));
        assertFalse(rig.viv("machine.vivz").output().contains("AOTCache"));
        Files.createFile(app.resolve("window.aot"));
        assertTrue(rig.viv("machine.vivz").arguments().contains("-XX:AOTCache=" + app.resolve("window.aot")));
    }

    @Test
    void aKeptMachinesProcessIsStartedByTheLauncherAsARunIs() throws Exception {
        rig.viv("x");
        String itself = "-Dvivarium.launcher=" + rig.launcher();
        assertTrue(rig.viv("start", "m").arguments().contains(itself));
        assertTrue(rig.viv("snapshot", "restore", "m", "s", "--start").arguments().contains(itself));
        assertFalse(rig.viv("list").arguments().contains(itself));
        assertEquals(rig.viv("run").arguments().contains("-XX:TieredStopAtLevel=1"),
                rig.viv("machine", "m").arguments().contains("-XX:TieredStopAtLevel=1"));
        Outcome interpreted = rig.viv("machine", "m", "--accel", "soft,translate=off");
        assertTrue(interpreted.arguments().contains("-XX:-DisplayVMOutput"), interpreted.output());
    }

    @Test
    void theSetUpAndPackagingAreProgramsOfTheirOwn() throws Exception {
        Path app = rig.appFolderOf(rig.viv("x").output());
        List<String> setUp = rig.viv("setup", "--home", "a b").arguments();
        assertTrue(setUp.contains(app.resolve("lib") + ":" + app.resolve("setup")), setUp.toString());
        assertEquals(List.of("-m", "dev.vivarium.installer/dev.vivarium.installer.main.Setup", "--home", "a b"),
                setUp.subList(setUp.size() - 4, setUp.size()));
        List<String> packaging = rig.viv("package", "deb").arguments();
        assertEquals(List.of("--app", app.toString(), "--sources", rig.launcher().getParent().toString(), "deb"),
                packaging.subList(packaging.size() - 5, packaging.size()));
    }

    @Test
    void worksThroughLinksAndFromElsewhere() throws Exception {
        rig.viv("x");
        Path link = folder.resolve("link to viv");
        Files.createSymbolicLink(link, folder.relativize(rig.launcher()));
        Path second = folder.resolve("second");
        Files.createSymbolicLink(second, link.toAbsolutePath());
        assertEquals(0, rig.run(folder, List.of(second.toString(), "x")).status());
        assertEquals(0, rig.run(folder, List.of("./link to viv", "x")).status());
    }

    @Test
    void saysWhichJavaItCannotUse() throws Exception {
        rig.setJava(folder.resolve("nothing"));
        Outcome none = rig.viv("x");
        assertEquals(3, none.status());
        assertTrue(none.errors().startsWith("viv: VIVARIUM_JAVA is "), none.errors());

        rig.setJava(rig.makeJdk("old", "24.0.2"));
        assertEquals(3, rig.viv("x").status());
        rig.setJava(rig.makeJdk("new", "26-ea"));
        assertEquals(0, rig.viv("x").status());
    }

    @Test
    void costsLittleWhenNothingIsToBuild() throws Exception {
        rig.viv("x");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            best = Math.min(best, rig.viv("x").nanos());
        }
        assertTrue(best < 100_000_000, best / 1_000_000 + " ms");
    }

    @Test
    void sumsTheReportsOfAllModules() throws Exception {
        rig.writeReports(List.of("tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\"",
                "tests=\"7\" errors=\"0\" skipped=\"0\" failures=\"0\""));
        Outcome outcome = rig.viv("test");
        assertEquals("12 passed, 0 failed", outcome.lastLine());
        assertEquals(0, outcome.status(), outcome.errors());
    }

    @Test
    void failsOnAFailedTestASkippedTestAndNoTest() throws Exception {
        rig.writeReports(List.of("tests=\"5\" errors=\"1\" skipped=\"0\" failures=\"1\""));
        assertEnds("3 passed, 2 failed");
        rig.writeReports(List.of("tests=\"5\" errors=\"0\" skipped=\"1\" failures=\"0\""));
        assertEnds("4 passed, 0 failed, 1 skipped");
        rig.writeReports(List.of());
        assertEnds("0 passed, 0 failed");
    }

    @Test
    void failsWhenAGateDoesThoughEveryTestPassed() throws Exception {
        rig.writeReports(List.of("tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\""));
        rig.breakMaven();
        assertEnds("5 passed, 0 failed");
    }

    @Test
    void saysWhichLongTestsRunAndOnWhat() throws Exception {
        rig.writeReports(List.of("tests=\"5\" errors=\"0\" skipped=\"0\" failures=\"0\""));
        assertEquals(0, rig.viv("test").status());
        assertFalse(rig.mavenArguments().contains("-Plong"), rig.mavenArguments().toString());
        assertEquals(0, rig.viv("test", "--full", "--accel", "soft,translate=off").status());
        assertTrue(rig.mavenArguments().containsAll(List.of("-Plong", "-Dtest.long=full",
                "-Dvivarium.test.accel=soft,translate=off")), rig.mavenArguments().toString());
        assertEquals(0, rig.viv("test", "--full", "--soak=3").status());
        assertTrue(rig.mavenArguments().containsAll(List.of("-Plong", "-Dtest.long=full|soak",
                "-Dvivarium.test.soak.seconds=3")), rig.mavenArguments().toString());
    }

    @Test
    void refusesOptionsItDoesNotKnow() throws Exception {
        assertEquals(2, rig.viv("test", "--fulll").status());
        assertEquals(2, rig.viv("test", "--only").status());
        assertEquals(2, rig.viv("test", "--accel").status());
    }

    private void assertEnds(String lastLine) throws Exception {
        Outcome outcome = rig.viv("test");
        assertEquals(lastLine, outcome.lastLine());
        assertEquals(1, outcome.status());
    }
}
