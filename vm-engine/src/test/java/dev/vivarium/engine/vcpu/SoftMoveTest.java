package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.backend.soft.Translation;

import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** Among the modes of the software processor. */
@ParameterizedClass
@CsvSource({"ON,OFF", "OFF,MIXED", "MIXED,ON"})
final class SoftMoveTest extends MoveContract {
    @Parameter(0)
    private Translation one;
    @Parameter(1)
    private Translation other;

    @Override
    protected BackEnd first() {
        return machine -> new SoftBackEnd(one);
    }

    @Override
    protected BackEnd second() {
        return machine -> new SoftBackEnd(other);
    }
}
