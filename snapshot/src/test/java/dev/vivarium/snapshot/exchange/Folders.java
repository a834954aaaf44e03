package dev.vivarium.snapshot.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder. */
final class Folders {
    private Folders() {
    }

    /** Paths from the folder, and the SHA-256 of each file, but for the lock. */
    static Map<String, String> sums(Path folder) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : all(folder)) {
            if (Files.isRegularFile(file) && !file.endsWith("lock")) {
                sums.put(folder.relativize(file).toString().replace('\\', '/'),
                        Digest.of(Files.readAllBytes(file)).hex());
            }
        }
        return sums;
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.toList();
        }
    }

    /** The folder holds these and nothing else. */
    static void assertHolds(Path folder, String... names) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            assertEquals(Stream.of(names).sorted().toList(),
                    list.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path path : all(folder).reversed()) {
            Files.delete(path);
        }
    }
}
