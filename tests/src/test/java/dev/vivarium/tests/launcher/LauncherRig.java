package dev.vivarium.tests.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A source tree with the real launcher in it, and stand-ins for Java and Maven that say how they were called. */
final class LauncherRig {
    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    private static final String JAVA = """
            #!/bin/sh
            for last; do
                case $last in -XX:AOTCache=*.new) : >"${last#*=}" ;; esac
            done
            case $last in exit-*) exit "${last#exit-}" ;; esac
            echo "$$" >"$RIG/pid"
            for argument; do printf '%s\\n' "$argument"; done >"$RIG/arguments"
            echo "$*"
            """;

    private static final String MAVEN = """
            #!/bin/sh
            if [ -e "$RIG/broken" ]; then echo '[ERROR] it does not compile'; fi
            case " $* " in
                *' verify '*)
                    for argument; do printf '%s\\n' "$argument"; done >"$RIG/goals"
                    mkdir -p "$RIG/snapshot/target/surefire-reports"
                    cp "$RIG"/reports/*.xml "$RIG/snapshot/target/surefire-reports" 2>/dev/null ;;
                *)
                    mkdir -p "$RIG/.cache/build/app-ui/app/lib" "$RIG/.cache/build/installer/app/setup"
                    cp "$RIG/start.bash" "$RIG/.cache/build/app-ui/app"
                    : >"$RIG/.cache/build/app-ui/app/jvm.options" ;;
            esac
            [ ! -e "$RIG/broken" ]
            """;

    private final Path tree;
    private Path java;

    LauncherRig(Path tree) throws IOException {
        this.tree = tree;
        for (String source : List.of("pom.xml", "snapshot/pom.xml", "vm-engine/src/main/java/Old.java",
                "tests/packages.txt")) {
            write(source, "");
            Files.setLastModifiedTime(tree.resolve(source), FileTime.from(Instant.EPOCH));
        }
        for (String script : List.of("viv", ".ci/run")) {
            Files.createDirectories(tree.resolve(script).getParent());
            Files.copy(REPOSITORY.resolve(script), tree.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.copy(REPOSITORY.resolve("app-ui/src/main/launcher/start.bash"), tree.resolve("start.bash"));
        writeProgram("bin/mvn", MAVEN);
        writeProgram("bin/shellcheck", "#!/bin/sh\n");
        java = makeJdk("jdk", "25.0.1");
    }

    /** What a call of the launcher did; standard output without the line end. */
    record Outcome(int status, String output, String errors, long launcherPid, long programPid,
            List<String> arguments, long nanos) {
        String lastLine() {
            return output.substring(output.lastIndexOf('\n') + 1);
        }

        /** What came after the name of the main class. */
        List<String> programArguments() {
            return arguments.subList(arguments.indexOf("dev.vivarium.app/dev.vivarium.app.main.Main") + 1,
                    arguments.size());
        }
    }

    Path launcher() {
        return tree.resolve("viv");
    }

    Path makeJdk(String name, String version) throws IOException {
        writeProgram(name + "/bin/java", JAVA);
        writeProgram(name + "/bin/javac", "#!/bin/sh\n");
        write(name + "/release", "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
        return tree.resolve(name);
    }

    void setJava(Path home) {
        java = home;
    }

    void touchSource(String path) throws IOException {
        write(path, "");
        Files.setLastModifiedTime(tree.resolve(path), FileTime.from(Instant.now().plusSeconds(60)));
    }

    void breakMaven() throws IOException {
        write("broken", "");
    }

    /** What Maven's next run of the tests reports, one class each. */
    void writeReports(List<String> counts) throws IOException {
        Path reports = Files.createDirectories(tree.resolve("reports"));
        for (Path old : list(reports)) {
            Files.delete(old);
        }
        for (int i = 0; i < counts.size(); i++) {
            write("reports/TEST-" + i + ".xml", "<?xml version=\"1.0\"?>\n<testsuite name=\"T\" time=\"0.1\" "
                    + counts.get(i) + ">\n  <testcase name=\"tests\"/>\n</testsuite>\n");
        }
    }

    /** What Maven was called with when it ran tests. */
    List<String> mavenArguments() throws IOException {
        return Files.readAllLines(tree.resolve("goals"));
    }

    /** The folder of the build that ran, from what the stand-in for Java printed. */
    Path appFolderOf(String output) {
        return Path.of(output.substring(1, output.indexOf("/jvm.options")));
    }

    Outcome viv(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = launcher().toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(tree, Arrays.asList(command));
    }

    Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = tree.resolve("output");
        Path errors = tree.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", tree.resolve("bin") + ":/usr/bin:/bin");
        environment.put("RIG", tree.toString());
        environment.put("VIVARIUM_JAVA", java.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        int status = process.waitFor();
        long nanos = System.nanoTime() - start;
        Path pid = tree.resolve("pid");
        Path arguments = tree.resolve("arguments");
        return new Outcome(status, Files.readString(output).stripTrailing(), Files.readString(errors), process.pid(),
                Files.exists(pid) ? Long.parseLong(Files.readString(pid).strip()) : 0,
                Files.exists(arguments) ? Files.readAllLines(arguments) : List.of(), nanos);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void writeProgram(String path, String text) throws IOException {
        write(path, text);
        Files.setPosixFilePermissions(tree.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String path, String text) throws IOException {
        Path file = tree.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
