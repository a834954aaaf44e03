package dev.vivarium.host.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;
import dev.vivarium.host.setup.Finding.Status;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class HostChecksTest {
    private static final String LEVEL_2 = "fpu cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3";

    private static final class FakeHost implements HostFacts {
        String system = "Linux";
        String architecture = "amd64";
        String vendor = "GenuineIntel";
        String flags = LEVEL_2 + " vmx";
        Access kvm = Access.READ_WRITE;
        HostMemoryInfo memory = new HostMemoryInfo(16L << 30, 8L << 30);
        @Nullable
        HostException codeObstacle;

        @Override
        public String system() {
            return system;
        }

        @Override
        public String architecture() {
            return architecture;
        }

        @Override
        public List<String> lines(String path) {
            return path.equals("/proc/cpuinfo")
                    ? List.of("processor\t: 0", "vendor_id\t: " + vendor, "model name\t: Some CPU", "flags\t\t: "
                            + flags)
                    : List.of();
        }

        @Override
        public Access access(String path) {
            return path.equals("/dev/kvm") ? kvm : Access.MISSING;
        }

        @Override
        public HostMemoryInfo memory() {
            return memory;
        }

        @Override
        public @Nullable HostException codeObstacle() {
            return codeObstacle;
        }
    }

    private final FakeHost host = new FakeHost();

    private Finding finding(String id) {
        return HostChecks.run(host).stream().filter(finding -> finding.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aGoodHostHasNothingToAdvise() {
        List<Finding> findings = HostChecks.run(host);
        assertEquals(List.of("system", "processor", "virtualisation", "kvm", "code-memory", "memory"),
                findings.stream().map(Finding::id).toList());
        assertTrue(findings.stream().allMatch(each -> each.status() == Status.OK && each.advice().isEmpty()));
        assertEquals("The processor is Some CPU (x86-64-v2).", finding("processor").sentence());
    }

    @Test
    void levelsOfTheProcessor() {
        host.flags = LEVEL_2 + " avx avx2 bmi1 bmi2 f16c fma abm movbe xsave svm";
        assertTrue(finding("processor").sentence().contains("x86-64-v3"));
        host.flags = "fpu sse2";
        assertEquals(Status.WARN, finding("processor").status());
    }

    @Test
    void virtualisationThatIsOffIsTheFirmwaresOrTheHypervisorsMatter() {
        host.flags = LEVEL_2;
        assertEquals(Status.WARN, finding("virtualisation").status());
        assertTrue(finding("virtualisation").advice().contains("firmware"));
        host.flags = LEVEL_2 + " hypervisor";
        host.vendor = "AuthenticAMD";
        assertTrue(finding("virtualisation").advice().contains("nested"));
        assertTrue(finding("virtualisation").sentence().contains("AMD-V"));
    }

    @Test
    void kvmThatIsDeniedOrNotLoaded() {
        host.kvm = HostFacts.Access.DENIED;
        assertEquals(Status.WARN, finding("kvm").status());
        assertTrue(finding("kvm").advice().contains("usermod"));
        host.kvm = HostFacts.Access.MISSING;
        assertEquals("Run 'sudo modprobe kvm_intel'.", finding("kvm").advice());
        host.vendor = "AuthenticAMD";
        host.flags = LEVEL_2 + " svm";
        assertEquals("Run 'sudo modprobe kvm_amd'.", finding("kvm").advice());
        host.flags = LEVEL_2;
        assertFalse(finding("kvm").advice().contains("modprobe"));
    }

    @Test
    void codeThatMayNotBeMadeIsAWarningWithTheReason() {
        host.codeObstacle = new HostException(HostException.Kind.DENIED, "SELinux says no.");
        assertEquals(new Finding("code-memory", Status.WARN, "Guest code is interpreted, not translated.",
                "SELinux says no."), finding("code-memory"));
    }

    @Test
    void littleMemoryWarnsAndLessFails() {
        host.memory = new HostMemoryInfo(2L << 30, 512L << 20);
        assertEquals(Status.WARN, finding("memory").status());
        host.memory = new HostMemoryInfo(2L << 30, 100L << 20);
        assertEquals(Status.FAIL, finding("memory").status());
        assertEquals("0.1 GiB of 2.0 GiB memory are free: too little for any machine.", finding("memory").sentence());
    }

    @Test
    void otherSystems() {
        host.system = "Windows 11";
        assertEquals(List.of("system", "code-memory", "memory"), HostChecks.run(host).stream().map(Finding::id)
                .toList());
        host.system = "Mac OS X";
        assertEquals(Status.FAIL, finding("system").status());
        host.system = "Linux";
        host.architecture = "aarch64";
        assertEquals(Status.WARN, finding("system").status());
    }

    @Test
    void thisHostCanBeLookedAt() {
        for (Finding finding : HostChecks.run()) {
            assertTrue(finding.sentence().endsWith("."), finding.toString());
            assertEquals(finding.status() == Status.OK, finding.advice().isEmpty(), finding.toString());
        }
    }
}
