package dev.vivarium.host.kvm;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What needs KVM: each step of {@link KvmSmoke}. No test where there is none. */
@Tag("linux")
@Tag("kvm")
@Timeout(120)
class KvmTest {
    @Test
    void tellsWhatItCan() throws Exception {
        KvmSmoke.system();
    }

    @Test
    void portsExit() throws Exception {
        KvmSmoke.ports();
    }

    @Test
    void memoryWithoutASlotExits() throws Exception {
        KvmSmoke.mmio();
    }

    @Test
    void registersComeBackAsTheyWereSet() throws Exception {
        KvmSmoke.registers();
    }

    @Test
    void anInterruptIsTakenWhenTheWindowOpens() throws Exception {
        KvmSmoke.interrupt();
    }

    @Test
    void chipsInTheKernelCanBeReadAndWritten() throws Exception {
        KvmSmoke.chips();
    }

    @Test
    void someWritesNeedNoExit() throws Exception {
        KvmSmoke.events();
    }

    @Test
    void pagesWrittenToAreLogged() throws Exception {
        KvmSmoke.dirtyLog();
    }

    @Test
    void pagesWrittenToAreInTheRing() throws Exception {
        KvmSmoke.dirtyRing();
    }

    @Test
    void stepsOneInstruction() throws Exception {
        KvmSmoke.singleStep();
    }

    @Test
    void aKickEndsARunThatWouldNotEnd() throws Exception {
        KvmSmoke.kick();
    }

    @Test
    void noKickOfTenThousandIsLost() throws Exception {
        KvmSmoke.kicks(10_000);
    }
}
