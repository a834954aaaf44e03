package dev.vivarium.host.kvm;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What needs KVM: each step of {@link KvmSmoke}. No test where there is none. */
@Tag("linux")
@Tag("kvm")
@Timeout(120)
class KvmTest {
    /** Either answer is one: it depends on the host. That it is the right one, a real KVM shows. */
    @Test
    void aTrialTellsWhetherGuestsRun() throws HostException {
        KvmTrial.Outcome outcome = KvmTrial.run();
        assertNotEquals(KvmTrial.Outcome.FAILS, outcome);
        boolean inRig = System.getenv("KVMRIG") != null;
        assertTrue(!inRig || outcome == KvmTrial.Outcome.RUNS);
    }

    @Test
    void tellsWhatItCan() throws Exception {
        KvmMachineSteps.system();
    }

    @Test
    void portsExit() throws Exception {
        KvmProcessorSteps.ports();
    }

    @Test
    void memoryWithoutASlotExits() throws Exception {
        KvmProcessorSteps.mmio();
    }

    @Test
    void registersComeBackAsTheyWereSet() throws Exception {
        KvmProcessorSteps.registers();
    }

    @Test
    void anInterruptIsTakenWhenTheWindowOpens() throws Exception {
        KvmProcessorSteps.interrupt();
    }

    @Test
    void chipsInTheKernelCanBeReadAndWritten() throws Exception {
        KvmChipSteps.chips();
    }

    @Test
    void messagesEventsAndLinesReachTheGuest() throws Exception {
        KvmChipSteps.interrupts();
    }

    @Test
    void someWritesNeedNoExit() throws Exception {
        KvmMachineSteps.events();
    }

    @Test
    void pagesWrittenToAreLogged() throws Exception {
        KvmMachineSteps.dirtyLog();
    }

    @Test
    void stepsOneInstruction() throws Exception {
        KvmProcessorSteps.singleStep();
    }

    @Test
    void aKickEndsARunThatWouldNotEnd() throws Exception {
        KvmKickSteps.kick();
    }

    @Test
    void aKickBeforeTheRunEndsItAtOnce() throws Exception {
        KvmKickSteps.kickBeforeTheRun();
    }

    @Test
    @Timeout(600)
    void noKickOfTenThousandIsLost() throws Exception {
        KvmKickSteps.kicks(10_000);
    }
}
