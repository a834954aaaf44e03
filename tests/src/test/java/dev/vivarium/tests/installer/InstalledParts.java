package dev.vivarium.tests.installer;

import dev.vivarium.tests.boot.HostTool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the build made of the program and of its set-up, together in one folder, as the launcher puts them. */
final class InstalledParts {
    static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    private final Path app;

    InstalledParts(Path folder) throws Exception {
        app = Files.createDirectories(folder.resolve("app"));
        for (String part : List.of("app-ui/target/app/.", "installer/target/app/.")) {
            HostTool.output("cp", "-R", REPOSITORY.resolve(part).toString() + "/.", app.toString());
        }
    }

    /** Java with the set-up's modules. */
    List<String> java(String main, String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "@" + app.resolve("jvm.options"), "-XX:TieredStopAtLevel=1", "-p",
                app.resolve("lib") + ":" + app.resolve("setup")));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-m", "dev.vivarium.installer/dev.vivarium.installer." + main));
        return command;
    }

    /** {@code viv package}. */
    void makePackage(String kind, Path out) throws Exception {
        List<String> command = java("packaging.Packaging");
        command.addAll(List.of("--app", app.toString(), "--sources", REPOSITORY.toString(), kind, "--out",
                out.toString()));
        HostTool.output(command.toArray(String[]::new));
    }
}
