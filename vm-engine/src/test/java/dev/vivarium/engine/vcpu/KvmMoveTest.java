package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.backend.kvm.KvmBackEnd;
import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.backend.soft.Translation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Between this host's KVM and the software processor in each of its modes. */
@Tag("kvm")
@ParameterizedClass
@EnumSource(Translation.class)
final class KvmMoveTest extends MoveContract {
    @Parameter
    private Translation translation;

    @Override
    protected BackEnd first() {
        return new KvmBackEnd();
    }

    @Override
    protected BackEnd second() {
        return machine -> new SoftBackEnd(translation);
    }
}
