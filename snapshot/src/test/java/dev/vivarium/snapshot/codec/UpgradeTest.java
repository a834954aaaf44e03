package dev.vivarium.snapshot.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A record that was released three times: each version is read, one step at a time. */
class UpgradeTest {
    record Cell(int value, boolean seen) {
        /** Cells were versions 1 and 2 of {@link Chip} without {@code seen}. */
        static Fields upgrade(Fields old) {
            return old.put("seen", false);
        }
    }

    /** Version 2: {@code speed} instead of {@code fast}, and {@code rate} is called {@code count}; 3: cells know whether they were seen. */
    @StateVersion(3)
    record Chip(long speed, int count, List<Cell> cells, Cell spare) implements DeviceState {
        static Fields upgrade(int from, Fields old) throws SnapshotException {
            return switch (from) {
                case 1 -> old.put("speed", old.takeBoolean("fast") ? 1_000L : 10L).rename("rate", "count")
                        .remove("unused");
                case 2 -> {
                    List<Fields> cells = new ArrayList<>();
                    for (Fields cell : old.takeList("cells")) {
                        cells.add(Cell.upgrade(cell));
                    }
                    yield old.put("cells", cells).put("spare", Cell.upgrade(old.takeFields("spare")));
                }
                default -> throw new IllegalArgumentException("There was no version " + from + ".");
            };
        }
    }

    /** Its first version is no longer read. */
    @StateVersion(2)
    record Forgotten(int x) implements DeviceState {
    }

    @StateVersion(2)
    record Values(int[] ints, long[] longs, byte[] bytes, String text, int number) implements DeviceState {
        static Fields upgrade(int from, Fields old) throws SnapshotException {
            return old.put("ints", old.takeInts("ints")).put("longs", old.takeLongs("longs"))
                    .put("bytes", old.takeBytes("bytes")).put("text", old.takeText("text"))
                    .put("number", old.has("number") ? old.takeInt("number") : old.takeLong("long") / 2);
        }
    }

    @Test
    void stepsAreTakenUntilThePresentVersion() throws SnapshotException {
        Chip expected = new Chip(1_000, 5, List.of(new Cell(1, false), new Cell(2, false)), new Cell(3, false));
        String cells = "\"cells\":[{\"value\":1},{\"value\":2}],\"spare\":{\"value\":3}}}";

        assertEquals(expected, decode(Chip.class,
                "{\"version\":1,\"fields\":{\"fast\":true,\"rate\":5,\"unused\":[1,{}]," + cells));
        assertEquals(expected, decode(Chip.class, "{\"version\":2,\"fields\":{\"speed\":1000,\"count\":5," + cells));
        assertEquals(expected, decode(Chip.class,
                new String(StateCodec.encode(expected), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{}", "{\"fast\":1,\"rate\":5,\"unused\":0,\"cells\":[],\"spare\":{\"value\":3}}",
            "{\"fast\":true,\"rate\":5,\"unused\":0,\"cells\":[],\"spare\":{\"value\":3},\"more\":1}",
            "{\"fast\":true,\"rate\":5,\"count\":5,\"unused\":0,\"cells\":[],\"spare\":{\"value\":3}}",
            "{\"fast\":true,\"rate\":5,\"unused\":0,\"cells\":{},\"spare\":{\"value\":3}}",
            "{\"fast\":true,\"rate\":5,\"unused\":0,\"cells\":[[]],\"spare\":{\"value\":3}}",
            "{\"fast\":true,\"rate\":5,\"unused\":0,\"cells\":[],\"spare\":[]}",
            "{\"fast\":true,\"rate\":\"5\",\"unused\":0,\"cells\":[],\"spare\":{\"value\":3}}"})
    void aDamagedOldRecordIsRefused(String fields) {
        assertEquals(Kind.CORRUPT, assertThrows(SnapshotException.class,
                () -> decode(Chip.class, "{\"version\":1,\"fields\":" + fields + "}")).kind());
    }

    @Test
    void anOldVersionWithoutAStepIsSaidToBeOne() {
        SnapshotException refusal = assertThrows(SnapshotException.class,
                () -> decode(Forgotten.class, "{\"version\":1,\"fields\":{\"x\":1}}"));

        assertEquals(Kind.CORRUPT, refusal.kind());
        assertEquals("The saved Forgotten has version 1, which this release no longer reads.", refusal.getMessage());
    }

    @Test
    void allKindsOfValuesPassThroughAStep() throws SnapshotException {
        Values read = decode(Values.class, "{\"version\":1,\"fields\":{\"ints\":[1,2],\"longs\":[3000000000],"
                + "\"bytes\":\"AQ==\",\"text\":\"t\",\"long\":10}}");

        assertEquals(
                "{\"version\":2,\"fields\":{\"ints\":[1,2],\"longs\":[3000000000],\"bytes\":\"AQ==\",\"text\":\"t\","
                        + "\"number\":5}}",
                new String(StateCodec.encode(read), StandardCharsets.UTF_8));
    }

    private static <T extends DeviceState> T decode(Class<T> type, String section) throws SnapshotException {
        return StateCodec.decode(type, section.getBytes(StandardCharsets.UTF_8));
    }
}
