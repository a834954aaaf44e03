package dev.vivarium.engine.rig;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateCodec;
import dev.vivarium.snapshot.codec.StateVersion;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Samples of saved state beside the tests, one for each version of each record: they load for ever. Tests offer one of the
 * present version; with {@code -Dstate.samples=write} it is written if there is none yet. None is ever written over.
 */
public final class StateSamples {
    /** How a new sample is made. */
    public static final String HOW_TO_WRITE = "Write it with: mvn -pl vm-engine -am test -Dtest='*Test'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dstate.samples=write (docs/state.md)";
    /** In the module's folder. */
    public static final Path FOLDER = Path.of("src", "test", "resources");

    private StateSamples() {
    }

    /** A state that a test has brought about; not that of a test's own record. */
    public static void offer(DeviceState state) {
        if (isSection(state.getClass())) {
            offer(pathOf(state.getClass(), versionOf(state.getClass())), StateCodec.encode(state));
        }
    }

    /** @param path below {@link #FOLDER} */
    public static void offer(String path, byte[] sample) {
        Path file = FOLDER.resolve(path);
        if ("write".equals(System.getProperty("state.samples")) && !Files.exists(file)) {
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, sample);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sample of that version, or null if there is none. */
    public static byte @Nullable [] read(Class<?> type, int version) throws IOException {
        return read(pathOf(type, version));
    }

    /** @param path below {@link #FOLDER} */
    public static byte @Nullable [] read(String path) throws IOException {
        try (InputStream in = StateSamples.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Below {@link #FOLDER}. */
    public static String pathOf(Class<?> type, int version) {
        return type.getName().replace('.', '/') + "-v" + version + ".json";
    }

    public static int versionOf(Class<?> type) {
        return type.getAnnotation(StateVersion.class).value();
    }

    /** Whether it is a section's record; tests have records inside of their classes. */
    public static boolean isSection(Class<?> type) {
        return type.isAnnotationPresent(StateVersion.class) && type.getEnclosingClass() == null;
    }
}
