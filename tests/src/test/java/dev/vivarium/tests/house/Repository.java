package dev.vivarium.tests.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The source tree this test runs in. */
final class Repository {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Repository() {
    }

    /** Every Java source, tests included. */
    static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path module : modules()) {
            found.addAll(filesBelow(module.resolve("src"), ".java"));
        }
        return found;
    }

    /** Every compiled class of the product. */
    static List<Path> classes() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path module : modules()) {
            found.addAll(filesBelow(module.resolve("target/classes"), ".class"));
        }
        return found;
    }

    /** The path as people write it: from the root of the repository, with slashes. */
    static String nameOf(Path file) {
        return ROOT.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
        }
    }

    private static List<Path> filesBelow(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
        }
    }
}
