package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.backend.whp.WhpBackEnd;
import dev.vivarium.engine.rig.WhpStandIn;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the stand-in for the Windows Hypervisor Platform. */
@ExtendWith(Refusal.Told.class)
@Tag("rig")
@Tag("whp")
@Tag("linux")
@Tag("x86-64-host")
final class WhpVcpuContractTest extends VcpuContract {
    @BeforeAll
    static void useTheStandIn() {
        WhpStandIn.use();
    }

    @Override
    protected BackEnd backEnd() {
        return new WhpBackEnd();
    }
}
