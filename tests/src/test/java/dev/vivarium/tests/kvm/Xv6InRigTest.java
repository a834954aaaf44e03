package dev.vivarium.tests.kvm;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.boot.GuestSources;
import dev.vivarium.tests.boot.Xv6;
import dev.vivarium.tests.run.VivProcess;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@link Xv6} with SeaBIOS and two processors as the guest of {@code viv run --accel kvm}. Runs in the rig: {@link KvmRigTest}. */
@Tag(Rig.TAG)
@Tag(GuestSources.TAG)
class Xv6InRigTest {
    private static final long SILENT_SECONDS = 300;

    @Test
    void itPassesItsOwnTests() throws Exception {
        try (VivProcess viv = VivProcess.start("run", "--accel", "kvm", "--firmware", Rig.FIRMWARE, "--cpu",
                "x86-64-v2-packages", "--cpus", "2", "--memory", "256M", "--disk", Rig.XV6 + ",bus=ide")) {
            assertTrue(viv.shows("init: starting sh\n$ ", SILENT_SECONDS), () -> viv.output() + viv.errors());
            assertTrue(viv.output().contains("cpu1: starting"), viv.output());
            viv.type("usertests\n");
            assertTrue(viv.shows("ALL TESTS PASSED", SILENT_SECONDS), () -> viv.output() + viv.errors());
            assertFalse(viv.output().contains("panic"), viv.output());
        }
    }
}
