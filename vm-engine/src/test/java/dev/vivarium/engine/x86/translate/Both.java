package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.interp.ProgramProcessor;
import dev.vivarium.engine.x86.interp.Tier;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.StateDifference;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Two processors, of which one translates: programs do the same in both. */
final class Both implements AutoCloseable {
    private final ProgramProcessor interpreted = new ProgramProcessor(null);
    private final ProgramProcessor translated;

    Both(Tuning tuning) {
        translated = new ProgramProcessor(tuning);
    }

    Both() {
        this(Objects.requireNonNull(Tier.TRANSLATED.tuning));
    }

    /** @return what both did */
    OracleResult same(String hex, OracleState before) {
        return same(hex, before, 0);
    }

    /** @param undefined status flags that may differ */
    OracleResult same(String hex, OracleState before, long undefined) {
        byte[] code = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals("", difference(code, before, undefined), hex);
        return interpreted.run(code, before, Mode.LONG);
    }

    /**
     * How the two differ.
     *
     * @param ignoredFlags status flags that may differ
     */
    String difference(byte[] code, OracleState before, long ignoredFlags) {
        OracleResult expected = interpreted.run(code, before, Mode.LONG);
        OracleResult actual = translated.run(code, before, Mode.LONG);
        List<String> lines = new ArrayList<>();
        if (!Objects.equals(expected.fault(), actual.fault())) {
            lines.add("fault expected " + expected.fault() + " actual " + actual.fault());
        }
        lines.addAll(StateDifference.between(expected.after(), actual.after(), ignoredFlags));
        return String.join(", ", lines);
    }

    long counter(String name) {
        return translated.counter(name);
    }

    @Override
    public void close() {
        interpreted.close();
        translated.close();
    }
}
