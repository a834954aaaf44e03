package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.backend.soft.Translation;
import dev.vivarium.engine.backend.whp.WhpBackEnd;
import dev.vivarium.engine.rig.WhpStandIn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Between the stand-in for the Windows Hypervisor Platform and the software processor in each of its modes. */
@Tag("rig")
@Tag("whp")
@Tag("linux")
@Tag("x86-64-host")
@ParameterizedClass
@EnumSource(Translation.class)
final class WhpMoveTest extends MoveContract {
    @Parameter
    private Translation translation;

    @BeforeAll
    static void useTheStandIn() {
        WhpStandIn.use();
    }

    @Override
    protected BackEnd first() {
        return new WhpBackEnd();
    }

    @Override
    protected BackEnd second() {
        return machine -> new SoftBackEnd(translation);
    }
}
