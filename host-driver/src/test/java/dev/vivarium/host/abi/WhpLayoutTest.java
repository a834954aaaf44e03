package dev.vivarium.host.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The constants against what mingw-w64's headers say: src/test/c/whp_layout.c wrote the record, and a full test runs
 * it again.
 */
class WhpLayoutTest {
    private static final List<
            Class<?>> CLASSES = List.of(WhpCapability.class, WhpFeature.class, WhpProperty.class, WhpExitReason.class,
                    WhpExitLayout.class, WhpRegister.class, WhpValueLayout.class);

    @Test
    void everyConstantIsAsRecordedAndNoneIsMissing() throws IOException, IllegalAccessException {
        assertEquals(recorded(), ours());
    }

    private static Map<String, Long> recorded() throws IOException {
        Map<String, Long> values = new TreeMap<>();
        try (InputStream in = WhpLayoutTest.class.getResourceAsStream("whp-layout.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            text.lines().map(line -> line.split(" ")).forEach(words -> values.put(words[0], Long.valueOf(words[1])));
        }
        return values;
    }

    private static Map<String, Long> ours() throws IllegalAccessException {
        Map<String, Long> values = new TreeMap<>();
        for (Class<?> type : CLASSES) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    values.put(type.getSimpleName() + "." + field.getName(), field.getLong(null));
                }
            }
        }
        return values;
    }
}
