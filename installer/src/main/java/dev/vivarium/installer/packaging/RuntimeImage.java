package dev.vivarium.installer.packaging;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Java's run-time image with the program linked into it, by jlink (JEP 220; JEP 493: the JDK's own modules may come from its run-time image).
 * What is linked needs no module path, so that a prepared start does not depend on where the image is. JavaFX's jars become jmods
 * first: their native parts then are libraries of the image and need not be unpacked into each user's home.
 */
final class RuntimeImage {
    private static final String JAVAFX = "javafx.";
    private static final String NATIVE = ".*\\.(so|dll|dylib|jnilib|a)";

    private final Path work;
    private final String architecture;
    /** Modules by their name, and where each is. */
    private final TreeMap<String, Path> modules = new TreeMap<>();
    private final List<String> excluded = new ArrayList<>();

    /** @param work a folder for what is between */
    RuntimeImage(Path work, String architecture) {
        this.work = work;
        this.architecture = architecture;
    }

    /** @param jars folders with the program's modules */
    void link(List<Path> jars, Path target) throws IOException, VmException, InterruptedException {
        for (ModuleReference module : ModuleFinder.of(jars.toArray(Path[]::new)).findAll()) {
            take(module);
        }
        Path exclusions = work.resolve("excluded");
        Files.write(exclusions, excluded);
        String path = modules.values().stream().map(Path::toString).collect(Collectors.joining(":"));
        HostProgram.run(List.of(HostProgram.ofJdk("jlink"), "--module-path", path, "--add-modules",
                String.join(",", modules.keySet()) + ",jdk.localedata", "--include-locales=en,zh",
                "--exclude-resources=@" + exclusions, "--strip-debug", "--no-header-files", "--no-man-pages",
                "--generate-cds-archive", "--output", target.toString()));
        // For heaps above 32 GiB, which this program never has.
        Files.deleteIfExists(target.resolve("lib/server/classes_nocoops.jsa"));
    }

    private void take(ModuleReference module) throws IOException, VmException, InterruptedException {
        String name = module.descriptor().name();
        Path jar = Path.of(module.location().orElseThrow());
        if (name.startsWith(JAVAFX) && name.endsWith("Empty")) {
            return; // the jar of no platform, which only names the others
        }
        if (module.descriptor().isAutomatic()) {
            throw new VmException(VmException.Kind.FAULT, "The library " + jar.getFileName()
                    + " is no module, and only modules can be linked with Java.");
        }
        if (name.startsWith(JAVAFX)) {
            modules.put(name, jmod(name, jar));
        } else {
            exclude(name, jar);
            modules.put(name, jar);
        }
    }

    /** Native parts for other systems, and JNA's, which lie beside the image. */
    private void exclude(String name, Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(JarEntry::getName).filter(entry -> entry.matches(NATIVE))
                    .filter(entry -> !entry.startsWith("linux/" + architecture + "/"))
                    .forEach(entry -> excluded.add("/" + name + "/" + entry));
        }
    }

    private Path jmod(String name, Path jar) throws IOException, VmException, InterruptedException {
        Path classes = work.resolve(name + ".classes");
        Path libraries = Files.createDirectories(work.resolve(name + ".libraries"));
        unpack(jar, classes);
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".so")).toList()) {
                Files.move(file, libraries.resolve(file.getFileName()));
            }
        }
        Path jmod = work.resolve(name + ".jmod");
        HostProgram.run(List.of(HostProgram.ofJdk("jmod"), "create", "--class-path", classes.toString(), "--libs",
                libraries.toString(), jmod.toString()));
        return jmod;
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The jar " + jar + " has an entry outside of itself: " + entry);
                }
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target);
            }
        }
    }
}
