package dev.vivarium.snapshot.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class MachineStateFileTest {
    private static final String FILE = "{'format':1,'model':'m','guestNanos':9,'devices':{'clock':{'version':1,'fields':"
            + "{'x':1}},'timer':{'version':2,'fields':{'y':2}}},'processors':[{'version':1,'fields':{'x':3}},"
            + "{'version':1,'fields':{'x':4}}]}";
    private static final MachineState.Parts<One> PARTS = new MachineState.Parts<>(
            Map.of("timer", Two.class, "clock", One.class), One.class, 2);
    private static final MachineState<One> MACHINE = new MachineState<>("m", 9,
            new TreeMap<>(Map.of("timer", new Two(2), "clock", new One(1))), List.of(new One(3), new One(4)));

    @StateVersion(1)
    record One(int x) implements DeviceState {
    }

    @StateVersion(2)
    record Two(int y) implements DeviceState {
    }

    @Test
    void aMachineIsWrittenInOneWayAndReadAgain() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MachineStateFile.write(MACHINE, out);

        assertEquals(FILE.replace('\'', '"'), out.toString(StandardCharsets.UTF_8));
        assertEquals(MACHINE, read(FILE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'clock'|'clack'|The saved machine is another one: it has a device 'clack' that this machine has not.",
            "'clock'|'C lo'|The saved machine is another one: it has a device with an odd name that this machine has not.",
            ",'timer':{'version':2,'fields':{'y':2}}||The saved machine is another one: it has no device 'timer', which this machine has.",
            ",{'version':1,'fields':{'x':4}}||The saved machine is another one: it lacks processor 1 of this machine.",
            "}}]|}},{'version':1,'fields':{'x':4}}]|The saved machine is another one: it has more than the 2 processors of this machine.",
            "'y':2|'y':'2'|The saved state of 'timer' is damaged: its field 'y' is not a whole number.",
            "'x':4|'x':4,'z':1|The saved state of processor '1' is damaged: it has a field that this release does not know.",
            "'format':1|'format':2,'more':{}|The saved machine has format 2; this release reads up to 1.",
            "'format':1|'format':0|The saved machine is damaged: it has a format that never was.",
            "'format':1,||The saved machine is damaged: its field 'format' is not where it should be.",
            "9|-1|The saved machine is damaged: it has a model or a time that is out of range.",
            "9|null|The saved machine is damaged: it has a null in it.",
            "}]}|}],'more':1}|The saved machine is damaged: it has a field that this release does not know.",
            "}]}|}]}}|The saved machine is damaged: it is not JSON of the kind that was written.",
            "'version':2|'version':3|The saved Two has version 3; this release reads up to 2.",
            "'version':2|'version':1|The saved Two has version 1, which this release no longer reads.",
            "'timer'|'clock'|The saved machine is damaged: it is not JSON of the kind that was written."})
    void whatIsNotThisMachineIsNamed(String part, String instead, String sentence) {
        String changed = FILE.replace(part, instead == null ? "" : instead);

        SnapshotException refusal = assertThrows(SnapshotException.class, () -> read(changed));

        assertEquals(sentence, refusal.getMessage());
        assertEquals(sentence.contains("up to") ? Kind.TOO_NEW : Kind.CORRUPT, refusal.kind());
    }

    @Test
    void anEndlessFileIsGivenUp() {
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < 50 ? FILE.replace('\'', '"').charAt(at++) : ' ';
            }
        };

        assertEquals(Kind.CORRUPT,
                assertThrows(SnapshotException.class, () -> MachineStateFile.read(endless, PARTS)).kind());
    }

    @Test
    void whatTheHostRefusesIsNoDamage() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };

        assertEquals(Kind.HOST,
                assertThrows(SnapshotException.class, () -> MachineStateFile.read(broken, PARTS)).kind());
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        for (int i = 0; i < FILE.length(); i++) {
            String cut = FILE.substring(0, i);
            assertEquals(Kind.CORRUPT, assertThrows(SnapshotException.class, () -> read(cut)).kind());
        }
        Random random = new Random(5);
        byte[] whole = FILE.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            try {
                assertEquals(2, MachineStateFile.read(new ByteArrayInputStream(changed), PARTS).processors().size());
            } catch (SnapshotException e) {
                assertTrue(e.kind() == Kind.CORRUPT || e.kind() == Kind.TOO_NEW, e.toString());
            }
        }
    }

    private static MachineState<One> read(String file) throws SnapshotException {
        return MachineStateFile.read(
                new ByteArrayInputStream(file.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), PARTS);
    }
}
