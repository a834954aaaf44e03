package dev.vivarium.snapshot.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

class StateCodecTest {
    private static final String ALL = "{\"version\":1,\"fields\":{\"small\":-2147483648,\"large\":-9223372036854775808,"
            + "\"flag\":true,\"text\":\"\\\"ä\\u0000\",\"colour\":\"BLUE\",\"bytes\":\"AP9/\",\"ints\":[1,-1],\"longs\":[],"
            + "\"part\":{\"x\":7},\"parts\":[{\"x\":1},{\"x\":2}],\"numbers\":[3,4],\"map\":{\"-1\":5,\"2\":6}}}";

    enum Colour {
        RED, BLUE
    }

    record Part(int x) {
        Part {
            if (x < 0) {
                throw new IllegalArgumentException("negative");
            }
        }
    }

    @StateVersion(1)
    record All(int small, long large, boolean flag, String text, Colour colour, byte[] bytes, int[] ints, long[] longs,
            Part part, List<Part> parts, List<Integer> numbers, SortedMap<Integer, Long> map) implements DeviceState {
    }

    @StateVersion(1)
    record Number(int number) implements DeviceState {
    }

    @StateVersion(1)
    record Nothing() implements DeviceState {
    }

    @StateVersion(1)
    record Inner(int x) implements DeviceState {
    }

    @StateVersion(1)
    record Outer(Inner inner) implements DeviceState {
    }

    @StateVersion(1)
    record Floating(double x) implements DeviceState {
    }

    @Test
    void eachTypeIsStoredExactly() throws SnapshotException {
        All all = all();

        assertEquals(ALL, text(StateCodec.encode(all)));
        All read = StateCodec.decode(All.class, StateCodec.encode(all));

        assertArrayEquals(all.bytes, read.bytes);
        assertArrayEquals(all.ints, read.ints);
        assertArrayEquals(all.longs, read.longs);
        assertEquals(List.of(all.small, all.large, all.flag, all.text, all.colour, all.part, all.parts, all.numbers,
                all.map),
                List.of(read.small, read.large, read.flag, read.text, read.colour, read.part, read.parts, read.numbers,
                        read.map));
    }

    @Test
    void aRecordWithoutComponentsIsASection() throws SnapshotException {
        assertEquals("{\"version\":1,\"fields\":{}}", text(StateCodec.encode(new Nothing())));
        assertEquals(new Nothing(), decode(Nothing.class, "{\"version\":1,\"fields\":{}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e0", "2147483648", "-2147483649", "99999999999999999999999999", "\"1\"", "null",
            "true", "[1]", "{}", "1,\"more\":2", "1,\"number\":1", "NaN", "01", "+1"})
    void aNumberIsAWholeNumberInRange(String value) {
        corrupt(Number.class, "{\"version\":1,\"fields\":{\"number\":" + value + "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "[]", "null", "7", "\"x\"", "{\"version\":1}", "{\"fields\":{\"number\":1}}",
            "{\"version\":1,\"fields\":[]}", "{\"version\":1,\"fields\":{}}", "{\"version\":1,\"fields\":null}",
            "{\"version\":0,\"fields\":{\"number\":1}}", "{\"version\":-1,\"fields\":{\"number\":1}}",
            "{\"version\":4294967297,\"fields\":{\"number\":1}}", "{\"version\":\"1\",\"fields\":{\"number\":1}}",
            "{\"version\":1,\"version\":1,\"fields\":{\"number\":1}}",
            "{\"version\":1,\"fields\":{\"number\":1},\"more\":1}", "{\"version\":1,\"fields\":{\"number\":1}}}",
            "{\"version\":1,\"fields\":{\"number\":1}} 1", "/**/{\"version\":1,\"fields\":{\"number\":1}}",
            "{'version':1,'fields':{'number':1}}", "\u0000\u0000\u0000{"})
    void whatIsNoSectionIsRefused(String section) {
        corrupt(Number.class, section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true,\"text\":null", "false,\"text\":1", "1,\"text\":\"\"", "\"true\",\"text\":\"\""})
    void truthAndTextsAreNotGuessed(String flagAndText) {
        corrupt(All.class, ALL.replace("true,\"text\":\"\\\"ä\\u0000\"", flagAndText));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"AP9\"", "\"AP9/AA\"", "\"AP9/AB==\"", "\"AP9_\"", "\"AP9/\\n\"", "\"A\"", "[0,255]", "{}"})
    void bytesHaveOneForm(String bytes) {
        corrupt(All.class, ALL.replace("\"AP9/\"", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\":5", "\"01\":5", "\"+1\":5", "\"2147483648\":5", "\"1\":\"5\"", "\"1\":null",
            "\"1\":5,\"1\":6"})
    void numbersOfAMapHaveOneForm(String entries) {
        corrupt(All.class, ALL.replace("\"-1\":5,\"2\":6", entries));
    }

    @Test
    void aMistakeIsSaidWithItsPlace() {
        assertEquals("The saved All is damaged: its field 'parts[1].x' is not a whole number.",
                corrupt(All.class, ALL.replace("{\"x\":2}", "{\"x\":\"2\"}")).getMessage());
        assertEquals("The saved All is damaged: its field 'parts[0]' has values that cannot be.",
                corrupt(All.class, ALL.replace("{\"x\":1}", "{\"x\":-1}")).getMessage());
        assertEquals("The saved All is damaged: its field 'part.x' is missing.",
                corrupt(All.class, ALL.replace("{\"x\":7}", "{}")).getMessage());
        assertEquals("The saved All is damaged: its field 'colour' is none of [RED, BLUE].",
                corrupt(All.class, ALL.replace("BLUE", "GREEN")).getMessage());
    }

    @Test
    void aNewerVersionIsSaidToBeOne() {
        SnapshotException refusal = refusal(Number.class, "{\"version\":2,\"fields\":{\"whatever\":[]}}");

        assertEquals(Kind.TOO_NEW, refusal.kind());
        assertEquals("The saved Number has version 2; this release reads up to 1.", refusal.getMessage());
    }

    @Test
    void depthLengthAndNumberOfValuesAreBounded() {
        String before = "{\"version\":1,\"fields\":{\"number\":";
        corrupt(Number.class, before + "[".repeat(100_000));
        corrupt(Number.class, before + "{\"a\":".repeat(17) + "1" + "}".repeat(17) + "}}");
        corrupt(Number.class, before + "[" + "0,".repeat(Limits.SECTION_VALUES) + "0]}}");
        corrupt(Number.class, before + "1" + " ".repeat(Limits.SECTION_BYTES) + "}}");
        corrupt(Number.class, before + "1,\"" + "n".repeat(Limits.NAME_LENGTH + 1) + "\":1}}");
        corrupt(Number.class, before + "0".repeat(1000) + "}}");
    }

    @Test
    void damagedBytesAreReadOrRefused() {
        byte[] whole = ALL.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            byte[] cut = new byte[i];
            System.arraycopy(whole, 0, cut, 0, i);
            assertEquals(Kind.CORRUPT, assertThrows(SnapshotException.class,
                    () -> StateCodec.decode(All.class, cut)).kind());
        }
        Random random = new Random(3);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                All all = StateCodec.decode(All.class, changed);
                StateCodec.decode(All.class, StateCodec.encode(all));
                read++;
            } catch (SnapshotException e) {
                assertTrue(e.kind() == Kind.CORRUPT || e.kind() == Kind.TOO_NEW, e.toString());
            }
        }
        assertTrue(read > 100, "only " + read + " of them were read");
    }

    @Test
    void whatCannotBeStoredIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> StateCodec.encode(new Outer(new Inner(1))));
        assertThrows(IllegalArgumentException.class, () -> StateCodec.encode(new Floating(1)));
        List<Part> withNull = new ArrayList<>();
        withNull.add(null);
        assertThrows(NullPointerException.class, () -> StateCodec.encode(new All(1, 2, true, "", Colour.RED,
                new byte[0], new int[0], new long[0], new Part(1), withNull, List.of(), new TreeMap<>())));
        assertThrows(IllegalStateException.class, () -> StateCodec.encode(new All(1, 2, true, null, Colour.RED,
                new byte[0], new int[0], new long[0], new Part(1), List.of(), List.of(), new TreeMap<>())));
    }

    private static All all() {
        SortedMap<Integer, Long> map = new TreeMap<>();
        map.put(-1, 5L);
        map.put(2, 6L);
        return new All(Integer.MIN_VALUE, Long.MIN_VALUE, true, "\"ä\0", Colour.BLUE, new byte[]{0, -1, 127},
                new int[]{1, -1}, new long[0], new Part(7), List.of(new Part(1), new Part(2)), List.of(3, 4), map);
    }

    private static SnapshotException corrupt(Class<? extends DeviceState> type, String section) {
        SnapshotException refusal = refusal(type, section);
        assertEquals(Kind.CORRUPT, refusal.kind());
        return refusal;
    }

    private static SnapshotException refusal(Class<? extends DeviceState> type, String section) {
        return assertThrows(SnapshotException.class, () -> decode(type, section));
    }

    private static <T extends DeviceState> T decode(Class<T> type, String section) throws SnapshotException {
        return StateCodec.decode(type, section.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] section) {
        return new String(section, StandardCharsets.UTF_8);
    }
}
