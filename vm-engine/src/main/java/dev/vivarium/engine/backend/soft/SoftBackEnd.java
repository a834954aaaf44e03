package dev.vivarium.engine.backend.soft;

import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.vcpu.VcpuWiring;

/** Makes the software processors of one machine. */
public final class SoftBackEnd implements VcpuFactory {
    private final Turns turns = new Turns();

    @Override
    public Vcpu create(VcpuWiring wiring) {
        return new SoftVcpu(wiring, turns);
    }
}
