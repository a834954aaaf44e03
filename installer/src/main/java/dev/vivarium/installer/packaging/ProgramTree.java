package dev.vivarium.installer.packaging;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The installed program, the same in every package: {@code bin/viv}, {@code runtime} (Java with the program in it), and {@code app}
 * (Java's options, JNA's native part, and what makes starts fast). It runs from wherever it is put.
 */
final class ProgramTree {
    private static final int ID_DIGITS = 16;

    private final Release release;
    private final Inputs inputs;

    ProgramTree(Release release, Inputs inputs) {
        this.release = release;
        this.inputs = inputs;
    }

    /**
     * @param work a folder for what is between
     * @param root is made
     */
    void make(Path work, Path root) throws IOException, VmException, InterruptedException {
        Path app = Files.createDirectories(root.resolve("app"));
        inputs.say().accept("linking Java and the program ...");
        Path runtime = root.resolve("runtime");
        new RuntimeImage(work, release.architecture())
                .link(List.of(inputs.app().resolve("lib"), inputs.app().resolve("setup")), runtime);
        copyOptions(app);
        Trees.copy(inputs.app().resolve("jna").resolve(jnaFolder()), app.resolve("jna").resolve(jnaFolder()));
        Path bin = Files.createDirectories(root.resolve("bin"));
        Files.copy(inputs.app().resolve("package/viv"), bin.resolve("viv"));
        bin.resolve("viv").toFile().setExecutable(true);
        Files.copy(inputs.sources().resolve("LICENSE"), root.resolve("LICENSE"));
        Files.writeString(app.resolve("build"), digest(runtime.resolve("lib/modules")) + "\n");
        Trees.settle(root, release.time());
        if (inputs.prepared()) {
            prepare(work.resolve("starts"), root);
        }
    }

    private String jnaFolder() {
        return "linux-" + (release.architecture().equals("amd64") ? "x86-64" : release.architecture());
    }

    /** The build's own files; not its jars, which are linked, nor what demos from the sources have left. */
    private void copyOptions(Path app) throws IOException {
        try (Stream<Path> files = Files.list(inputs.app())) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(options|bash|directives)")).toList()) {
                Files.copy(file, app.resolve(file.getFileName()));
            }
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Has Java learn from a demo in the tree itself, as a user's first demo would. */
    private void prepare(Path starts, Path root) throws IOException, VmException, InterruptedException {
        inputs.say().accept("running a demo, to prepare fast starts ...");
        Map<String, String> environment = Map.of("VIVARIUM_STARTS", starts.toString());
        String viv = root.resolve("bin/viv").toString();
        HostProgram.run(List.of(viv, "demo", "--accel", "soft"), environment);
        HostProgram.run(List.of(viv, "version"), environment);
        HostProgram.run(List.of(viv, "list"), environment);
        for (String start : List.of("start", "command")) {
            Path cache = starts.resolve(start + ".aot");
            if (!Files.isRegularFile(cache, LinkOption.NOFOLLOW_LINKS)) {
                Path log = starts.resolve(start + ".log");
                throw new VmException(VmException.Kind.FAULT, "The demo went well, and yet no start was prepared"
                        + (Files.exists(log) ? ": " + Files.readString(log, StandardCharsets.UTF_8) : "."));
            }
            Path place = root.resolve("app").resolve(start + ".aot");
            Files.move(cache, place);
            Files.setLastModifiedTime(place, FileTime.from(release.time()));
        }
        Files.setLastModifiedTime(root.resolve("app"), FileTime.from(release.time()));
    }
}
