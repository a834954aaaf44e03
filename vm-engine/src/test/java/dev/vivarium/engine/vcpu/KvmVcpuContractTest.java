package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.backend.kvm.KvmBackEnd;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** With this host's KVM. */
@Tag("kvm")
@ExtendWith(Refusal.Told.class)
final class KvmVcpuContractTest extends VcpuContract {
    @Override
    protected BackEnd backEnd() {
        return new KvmBackEnd();
    }
}
