package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.backend.soft.Translation;

import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** With the software processor. */
@ParameterizedClass
@EnumSource(Translation.class)
final class SoftVcpuContractTest extends VcpuContract {
    @Parameter
    private Translation translation;

    @Override
    protected BackEnd backEnd() {
        return machine -> new SoftBackEnd(translation);
    }
}
