package dev.vivarium.engine.vcpu;

/** Makes the processors of one back end. */
@FunctionalInterface
public interface VcpuFactory {
    /** A processor in its state after a hardware reset. */
    Vcpu create(VcpuWiring wiring);
}
