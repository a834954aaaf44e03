package dev.vivarium.host.setup;

import java.nio.file.Path;

/**
 * What the doctor is told about the program it belongs to.
 *
 * @param machinesFolder where machines are kept; need not exist
 * @param hasKvm         whether the program can run machines with KVM
 * @param hasWhp         whether it can run them with the Windows Hypervisor Platform
 * @param kvm            how KVM is tried
 */
public record DoctorSettings(Path machinesFolder, boolean hasKvm, boolean hasWhp, KvmProbe kvm) {
}
