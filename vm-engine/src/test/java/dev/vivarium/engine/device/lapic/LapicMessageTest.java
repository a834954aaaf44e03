package dev.vivarium.engine.device.lapic;

import static dev.vivarium.engine.device.lapic.LapicRig.APIC_BASE;
import static dev.vivarium.engine.device.lapic.LapicRig.DFR;
import static dev.vivarium.engine.device.lapic.LapicRig.ID;
import static dev.vivarium.engine.device.lapic.LapicRig.LDR;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_TIMER;
import static dev.vivarium.engine.device.lapic.LapicRig.SVR;
import static dev.vivarium.engine.device.lapic.LapicRig.TPR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which processors a message reaches, and what it does there. */
final class LapicMessageTest {
    private static final int LOGICAL = 0x800;
    private static final int ASSERTED = 0x4000;

    private final LapicRig rig = LapicRig.enabled(new ManualClock(), 4);

    @Test
    void aPhysicalDestinationIsOneProcessor() {
        rig.send(0, 2, ASSERTED | 0x41);

        assertEquals(List.of(2), rig.takers(0x41));
    }

    @Test
    void anAbsentDestinationIsNobody() {
        rig.send(0, 9, ASSERTED | 0x41);

        assertEquals(List.of(), rig.takers(0x41));
    }

    @Test
    void allOnesIsEveryoneInEitherMode() {
        rig.send(1, 0xFF, ASSERTED | 0xCF);
        assertEquals(List.of(0, 1, 2, 3), rig.takers(0xCF));
        rig.enterX2Apic();
        rig.send(1, 0xFF, ASSERTED | 0xCF);
        assertEquals(List.of(), rig.takers(0xCF), "255 is a processor's number now");

        rig.send(1, -1, ASSERTED | 0xCF);

        assertEquals(List.of(0, 1, 2, 3), rig.takers(0xCF));
    }

    @Test
    void aDeviceReachesEveryoneInX2ApicModeToo() {
        rig.enterX2Apic();

        rig.bus.deliver(0xFEEFF000L, 0x4055);

        assertEquals(List.of(0, 1, 2, 3), rig.takers(0x55));
    }

    @Test
    void shorthandsNeedNoDestination() {
        rig.send(1, 0, 0x40000 | 0xF1);
        assertEquals(List.of(1), rig.takers(0xF1));
        rig.send(1, 0, 0x80000 | 0xF2);
        assertEquals(List.of(0, 1, 2, 3), rig.takers(0xF2));
        rig.send(1, 0, 0xC0000 | 0xF3);

        assertEquals(List.of(0, 2, 3), rig.takers(0xF3));
    }

    @Test
    void aFlatLogicalDestinationIsAMask() {
        for (int i = 0; i < 4; i++) {
            rig.write(i, LDR, 1 << (24 + i));
        }

        rig.send(0, 0x0A, LOGICAL | ASSERTED | 0x61);

        assertEquals(List.of(1, 3), rig.takers(0x61));
    }

    @Test
    void aClusterDestinationIsAClusterAndAMask() {
        for (int i = 0; i < 4; i++) {
            rig.write(i, DFR, 0x0FFF_FFFF);
            rig.write(i, LDR, (i >> 1) << 28 | 1 << (24 + (i & 1)));
        }

        rig.send(0, 0x13, LOGICAL | ASSERTED | 0x62);
        assertEquals(List.of(2, 3), rig.takers(0x62));
        rig.send(0, 0x02, LOGICAL | ASSERTED | 0x62);

        assertEquals(List.of(1), rig.takers(0x62));
    }

    @Test
    void anX2ApicLogicalDestinationIsAClusterAndAMask() {
        rig.enterX2Apic();

        rig.send(0, 0x0000_000D, LOGICAL | 0x86);
        assertEquals(List.of(0, 2, 3), rig.takers(0x86));
        rig.send(0, 0x0001_000F, LOGICAL | 0x86);

        assertEquals(List.of(), rig.takers(0x86), "another cluster");
    }

    @Test
    void theIoApicsLogicalDestinationWorksInX2ApicMode() {
        rig.enterX2Apic();

        rig.bus.deliver(0xFEE0D004L, 0xC086);

        assertEquals(List.of(0, 2, 3), rig.takers(0x86));
        assertEquals(List.of(0x86, 0x86, 0x86), rig.ended);
    }

    @Test
    void lowestPriorityGoesToOneProcessor() {
        rig.write(0, TPR, 0x50);
        rig.write(1, TPR, 0x30);
        rig.write(2, TPR, 0x40);
        rig.write(3, SVR, 0xFF);

        rig.bus.deliver(0xFEEFF00CL, 0x41A1);

        assertEquals(List.of(1), rig.takers(0xA1));
    }

    @Test
    void aProcessorWithItsApicDisabledIsNotReached() {
        rig.apic(2).writeMsr(APIC_BASE, 0xFEE00000L);

        rig.send(0, 0xFF, ASSERTED | 0x44);
        rig.send(0, 2, 0x4500);

        assertEquals(List.of(0, 1, 3), rig.takers(0x44));
        assertEquals(List.of(), rig.processor(2).events());
    }

    @Test
    void anNmiNeedsNoVectorAndNoEnabledApic() {
        rig.write(1, SVR, 0xFF);
        rig.send(0, 1, 0x4400);
        rig.send(0, 0, 0x0400);

        assertEquals(List.of("NMI"), rig.processor(1).events());
        assertEquals(List.of("NMI"), rig.processor(0).events());
    }

    @Test
    void initAndStartUpWakeTheOthers() {
        rig.send(0, 0, 0xC4500);
        rig.send(0, 0, 0xC8500);
        rig.send(0, 0, 0xC4610);

        assertEquals(List.of(), rig.processor(0).events());
        for (int i = 1; i < 4; i++) {
            assertEquals(List.of("INIT", "SIPI 10"), rig.processor(i).events(), "the release of INIT does nothing");
        }
    }

    @Test
    void initResetsTheApicButNotItsIdentification() {
        rig.write(1, ID, 0x0900_0000);
        rig.write(1, LVT_TIMER, 0xEE);

        rig.send(0, 9, 0x4500);

        assertEquals(0x0900_0000, rig.read(1, ID));
        assertEquals(0x10000, rig.read(1, LVT_TIMER));
        assertEquals(0xFF, rig.read(1, SVR));
    }

    @Test
    void initKeepsX2ApicMode() {
        rig.enterX2Apic();

        rig.send(0, 1, 0x4500);

        assertTrue(rig.apic(1).canReadMsr(0x802));
        assertEquals(List.of("INIT"), rig.processor(1).events());
    }

    @Test
    void aWriteElsewhereIsNoMessage() {
        rig.bus.deliver(0xFED00000L, 0x4055);
        rig.bus.deliver(0xFFFF_FFFF_FEE0_0000L, 0x4055);

        assertEquals(List.of(), rig.takers(0x55));
    }
}
