package dev.vivarium.engine.vcpu;

import org.junit.jupiter.api.Timeout;

/**
 * What each back end's processor is to do, in the manner of crosvm's hypervisor tests: one tiny program, one expectation. A
 * new back end is finished when it passes.
 */
@Timeout(120)
public abstract class VcpuContract extends InstructionContract {
}
