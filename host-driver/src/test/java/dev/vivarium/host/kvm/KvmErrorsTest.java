package dev.vivarium.host.kvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;
import dev.vivarium.host.abi.LinuxAbi;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KvmErrorsTest {
    @Test
    void sayWhatToDo() {
        check(Kind.UNSUPPORTED, "modprobe kvm_intel", KvmErrors.opening("/dev/kvm", LinuxAbi.ENOENT));
        check(Kind.UNSUPPORTED, "modprobe kvm_amd", KvmErrors.opening("/dev/kvm", LinuxAbi.ENODEV));
        check(Kind.DENIED, "usermod -aG kvm", KvmErrors.opening("/dev/kvm", LinuxAbi.EACCES));
        check(Kind.EXHAUSTED, "another hypervisor", KvmErrors.opening("/dev/kvm", LinuxAbi.EBUSY));
        check(Kind.EXHAUSTED, "another hypervisor", KvmErrors.creatingVm(LinuxAbi.EBUSY));
        check(Kind.UNSUPPORTED, "firmware's settings", KvmErrors.creatingVm(LinuxAbi.ENODEV));
        check(Kind.UNSUPPORTED, "version 11, not 12", KvmErrors.wrongVersion(11));
        check(Kind.EXHAUSTED, "less memory", KvmErrors.doing("run", LinuxAbi.ENOMEM));
        check(Kind.EXHAUSTED, "ulimit -n", KvmErrors.doing("run", LinuxAbi.EMFILE));
        check(Kind.DENIED, "Permission", KvmErrors.doing("run", LinuxAbi.EPERM));
        check(Kind.UNSUPPORTED, "could not run a processor (error 22)",
                KvmErrors.doing("run a processor", LinuxAbi.EINVAL));
    }

    private static void check(Kind kind, String part, HostException e) {
        assertEquals(kind, e.kind());
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertTrue(e.getMessage().endsWith("."), e.getMessage());
    }

    @Test
    @Tag("linux")
    @Tag("x86-64-host")
    void noDeviceAndWhatIsNoneOfKvm() {
        HostException missing = assertThrows(HostException.class, () -> KvmSystem.open("/nowhere/kvm"));
        check(Kind.UNSUPPORTED, "There is no KVM on this host (/nowhere/kvm)", missing);
        HostException other = assertThrows(HostException.class, () -> KvmSystem.open("/dev/null"));
        check(Kind.UNSUPPORTED, "tell its version (error " + LinuxAbi.ENOTTY + ")", other);
    }
}
