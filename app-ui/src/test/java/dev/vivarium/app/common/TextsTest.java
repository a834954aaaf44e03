package dev.vivarium.app.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every screen says the same things in both languages. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "dev", "vivarium", "app");

    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(each -> each.endsWith("texts.properties")).toList();
        }
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertFalse(english().isEmpty());
        for (Path file : english()) {
            assertEquals(new TreeSet<>(words(file).keySet()),
                    new TreeSet<>(words(file.resolveSibling("texts_zh_CN.properties")).keySet()), file.toString());
        }
    }

    @Test
    void allAreFormatsWithTheSameValues() throws IOException {
        for (Path file : english()) {
            Properties chinese = words(file.resolveSibling("texts_zh_CN.properties"));
            for (var each : words(file).entrySet()) {
                String key = file + ": " + each.getKey();
                assertEquals(new MessageFormat(each.getValue().toString()).getFormatsByArgumentIndex().length,
                        new MessageFormat(chinese.get(each.getKey()).toString()).getFormatsByArgumentIndex().length,
                        key);
                assertEquals(each.getValue().toString().isBlank(), chinese.get(each.getKey()).toString().isBlank(),
                        key);
            }
        }
    }
}
