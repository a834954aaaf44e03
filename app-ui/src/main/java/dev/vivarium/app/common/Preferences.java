package dev.vivarium.app.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What the app remembers on this computer: choices, sizes, what was opened last. One small file that may be lost without
 * harm; one that cannot be read counts as lost. Any thread may call anything.
 */
public final class Preferences {
    private static final long BYTES_MOST = 1 << 20;

    private final ObjectMapper mapper = new ObjectMapper();
    private final Path file;
    private final ObjectNode values;

    private Preferences(Path file, ObjectNode values) {
        this.file = file;
        this.values = values;
    }

    /** Those of this user: {@code vivarium/app.json} where the system keeps settings. */
    public static Preferences ofUser() {
        String windows = System.getenv("APPDATA");
        String linux = System.getenv("XDG_CONFIG_HOME");
        Path folder = windows != null ? Path.of(windows)
                : linux != null && !linux.isEmpty() ? Path.of(linux)
                : Path.of(System.getProperty("user.home"), ".config");
        return in(folder.resolve("vivarium").resolve("app.json"));
    }

    /** Those of a file, which need not be there. */
    public static Preferences in(Path file) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= BYTES_MOST
                    && mapper.readTree(file.toFile()) instanceof ObjectNode object) {
                return new Preferences(file, object);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Preferences.class).warn("The app's preferences cannot be read: {}", e.getMessage());
        }
        return new Preferences(file, mapper.createObjectNode());
    }

    public synchronized @Nullable String text(String key) {
        JsonNode value = values.get(key);
        return value != null && value.isTextual() ? value.textValue() : null;
    }

    public synchronized boolean flag(String key, boolean otherwise) {
        return values.path(key).asBoolean(otherwise);
    }

    public synchronized double number(String key, double otherwise) {
        return values.path(key).asDouble(otherwise);
    }

    /** A value of an enumeration by its name; {@code otherwise} if there is none that means anything. */
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        String name = text(key);
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    /** @param value null forgets it */
    public synchronized void put(String key, @Nullable String value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        write();
    }

    public synchronized void put(String key, boolean value) {
        values.put(key, value);
        write();
    }

    public synchronized void put(String key, double value) {
        values.put(key, value);
        write();
    }

    public void put(String key, Enum<?> value) {
        put(key, value.name());
    }

    private void write() {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(beside, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(values));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            LoggerFactory.getLogger(Preferences.class).warn("The app's preferences cannot be kept: {}", e.getMessage());
        }
    }
}
