package dev.vivarium.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.rig.StateSamples;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateCodec;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was saved once is read for ever: the samples of all state records, each of which has one of its present version. */
class StateSamplesTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern SAMPLE = Pattern.compile("(dev/vivarium/.*State)-v(\\d+)\\.json");
    /** Of a long section not every byte is damaged. */
    private static final int MOST_DAMAGES = 2_500;

    private record Sample(Class<? extends DeviceState> type, int version, byte[] bytes) {
    }

    @Test
    void everyRecordHasASampleOfItsPresentVersion() throws Exception {
        List<Class<?>> sections = sections();
        assertTrue(sections.size() >= 30, "found only " + sections);
        for (Class<?> type : sections) {
            Path sample = StateSamples.FOLDER.resolve(StateSamples.pathOf(type, StateSamples.versionOf(type)));
            assertTrue(Files.exists(sample), () -> "There is no " + sample + ". " + StateSamples.HOW_TO_WRITE);
        }
    }

    @Test
    void everySampleLoadsAndThoseOfThePresentAreWrittenAgainAsTheyAre() throws Exception {
        for (Sample sample : samples()) {
            DeviceState loaded = StateCodec.decode(sample.type, sample.bytes);
            byte[] again = StateCodec.encode(loaded);
            if (sample.version == StateSamples.versionOf(sample.type)) {
                assertEquals(text(sample.bytes), text(again), () -> sample.type + " is stored in another form than its"
                        + " sample. If that version was released, raise it and write an upgrade step (docs/state.md)."
                        + " If not, delete the sample. " + StateSamples.HOW_TO_WRITE);
            }
            assertArrayEquals(again, StateCodec.encode(StateCodec.decode(sample.type, again)));
        }
    }

    @Test
    void aSampleWithAnyByteDamagedIsReadOrRefused() throws Exception {
        Random random = new Random(11);
        int read = 0;
        int refused = 0;
        for (Sample sample : samples()) {
            int step = Math.max(1, sample.bytes.length / MOST_DAMAGES);
            for (int at = random.nextInt(step); at < sample.bytes.length; at += step) {
                byte[] changed = sample.bytes.clone();
                changed[at] ^= (byte) (1 + random.nextInt(255));
                if (isRead(sample.type, changed)) {
                    read++;
                } else {
                    refused++;
                }
                assertFalse(isRead(sample.type, Arrays.copyOf(sample.bytes, at)), "cut at " + at);
            }
        }
        assertTrue(read > 1_000 && refused > read, read + " were read, " + refused + " refused");
    }

    /** Numbers of every size in every place: a record's own checks throw nothing but what they should. */
    @Test
    void aSampleWithAnyNumberChangedIsReadOrRefused() throws Exception {
        long[] values = {0, 1, -1, 2, 255, 256, 65_535, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE,
                Long.MIN_VALUE};
        int read = 0;
        for (Sample sample : samples()) {
            Matcher number = Pattern.compile("(?<=[:,\\[])-?\\d+(?=[,\\]}])").matcher(text(sample.bytes));
            while (number.find()) {
                for (long value : values) {
                    String changed = text(sample.bytes).substring(0, number.start()) + value
                            + text(sample.bytes).substring(number.end());
                    read += isRead(sample.type, changed.getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
                }
            }
        }
        assertTrue(read > 1_000, read + " were read");
    }

    private static boolean isRead(Class<? extends DeviceState> type, byte[] section) {
        try {
            DeviceState loaded = StateCodec.decode(type, section);
            byte[] again = StateCodec.encode(loaded);
            assertArrayEquals(again, StateCodec.encode(StateCodec.decode(type, again)));
            return true;
        } catch (SnapshotException e) {
            assertTrue(e.kind() == Kind.CORRUPT || e.kind() == Kind.TOO_NEW, e.toString());
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                boolean accident = cause instanceof IndexOutOfBoundsException || cause instanceof NullPointerException
                        || cause instanceof ClassCastException || cause instanceof ArithmeticException
                        || cause instanceof NegativeArraySizeException || cause instanceof IllegalStateException;
                assertFalse(accident, type + " meets " + cause + " for " + text(section));
            }
            return false;
        }
    }

    private static List<Class<?>> sections() throws Exception {
        List<Class<?>> sections = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String contents = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (contents.contains("Ldev/vivarium/snapshot/codec/StateVersion;")) {
                    String name = CLASSES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
                    sections.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return sections;
    }

    private static List<Sample> samples() throws IOException, ClassNotFoundException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(StateSamples.FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = SAMPLE.matcher(StateSamples.FOLDER.relativize(file).toString().replace('\\', '/'));
                if (name.matches()) {
                    samples.add(new Sample(Class.forName(name.group(1).replace('/', '.'))
                            .asSubclass(DeviceState.class), Integer.parseInt(name.group(2)), Files.readAllBytes(file)));
                }
            }
        }
        assertFalse(samples.isEmpty(), StateSamples.HOW_TO_WRITE);
        return samples;
    }

    private static String text(byte[] section) {
        return new String(section, StandardCharsets.UTF_8);
    }
}
