package dev.vivarium.engine.device.lapic;

import static dev.vivarium.engine.device.lapic.LapicRig.APIC_BASE;
import static dev.vivarium.engine.device.lapic.LapicRig.ID;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_TIMER;
import static dev.vivarium.engine.device.lapic.LapicRig.SVR;
import static dev.vivarium.engine.device.lapic.LapicRig.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.time.ManualClock;

import org.junit.jupiter.api.Test;

/** Disabled, xAPIC and x2APIC: what may follow what, and which registers are reached how. */
final class LapicModeTest {
    private static final long DISABLED = 0xFEE00100L;
    private static final long XAPIC = 0xFEE00900L;
    private static final long X2APIC = 0xFEE00D00L;
    private static final long INVALID = 0xFEE00500L;

    private final LapicRig rig = LapicRig.enabled(new ManualClock(), 2);
    private final Lapic apic = rig.apic(0);

    @Test
    void onlyTheFirstProcessorIsTheBootstrapProcessor() {
        assertEquals(XAPIC, apic.readMsr(APIC_BASE));
        assertEquals(0xFEE00800L, rig.apic(1).readMsr(APIC_BASE));
    }

    @Test
    void modesChangeOnlyAsTheManualAllows() {
        assertFalse(apic.writeMsr(APIC_BASE, INVALID));
        assertTrue(apic.writeMsr(APIC_BASE, X2APIC));
        assertFalse(apic.writeMsr(APIC_BASE, INVALID));
        assertFalse(apic.writeMsr(APIC_BASE, XAPIC));
        assertEquals(X2APIC, apic.readMsr(APIC_BASE));
        assertTrue(apic.writeMsr(APIC_BASE, DISABLED));
        assertFalse(apic.writeMsr(APIC_BASE, INVALID));
        assertFalse(apic.writeMsr(APIC_BASE, X2APIC));
        assertTrue(apic.writeMsr(APIC_BASE, XAPIC));
    }

    @Test
    void reservedBitsOfTheBaseAreRefused() {
        assertFalse(apic.writeMsr(APIC_BASE, XAPIC | 1));
        assertFalse(apic.writeMsr(APIC_BASE, XAPIC | 1L << 40));
        assertTrue(apic.writeMsr(APIC_BASE, XAPIC | 1L << 39));
    }

    @Test
    void theRegistersMoveWithTheBase() {
        assertEquals(0xFEE00000L, apic.mmioBase());

        apic.writeMsr(APIC_BASE, 0xFED40900L);

        assertEquals(0xFED40000L, apic.mmioBase());
    }

    @Test
    void aDisabledApicHasNoRegistersButATaskPriority() {
        apic.writeMsr(APIC_BASE, DISABLED);

        assertEquals(-1, apic.mmioBase());
        assertEquals(-1, rig.read(0, VERSION));
        apic.setTaskPriority(15);
        rig.write(0, 0x80, 0);
        assertEquals(15, apic.taskPriority());
    }

    @Test
    void disablingStartsTheApicAfresh() {
        rig.write(0, ID, 0x0700_0000);
        rig.write(0, LVT_TIMER, 0xEE);
        apic.writeMsr(APIC_BASE, DISABLED);
        apic.writeMsr(APIC_BASE, XAPIC);

        assertEquals(0, rig.read(0, ID));
        assertEquals(0x10000, rig.read(0, LVT_TIMER));
        assertEquals(0xFF, rig.read(0, SVR));
    }

    @Test
    void withTheApicDisabledLint0IsTheInterruptPinAndLint1TheNmiPin() {
        rig.external = 0x21;
        rig.write(0, LapicRig.LVT_LINT0, 0x10000);
        apic.lint0().set(true);
        assertFalse(rig.processor(0).isInterruptPending());

        apic.writeMsr(APIC_BASE, DISABLED);

        assertTrue(rig.processor(0).isInterruptPending());
        assertEquals(0x21, apic.acknowledge());
        apic.lint1().pulse();
        assertEquals("[NMI]", rig.processor(0).events().toString());
    }

    @Test
    void modelSpecificRegistersAreThereOnlyInX2ApicMode() {
        assertFalse(apic.canReadMsr(0x802));
        assertFalse(apic.writeMsr(0x808, 0));

        rig.enterX2Apic();

        assertTrue(apic.canReadMsr(0x802));
        assertEquals(0x00050014, apic.readMsr(0x803));
        assertEquals(-1, rig.read(0, VERSION), "and memory is gone");
    }

    @Test
    void x2ApicModeHasNoDestinationFormatAndNoWritableIdentification() {
        rig.enterX2Apic();

        assertFalse(apic.canReadMsr(0x80E));
        assertFalse(apic.canReadMsr(0x831));
        assertFalse(apic.canReadMsr(0x80B), "EOI is write-only");
        assertFalse(apic.canReadMsr(0x83F));
        assertFalse(apic.canReadMsr(0x840));
        assertFalse(apic.writeMsr(0x802, 1 << 24));
        assertFalse(apic.writeMsr(0x80D, 1));
        assertFalse(apic.writeMsr(0x810, 0));
        assertFalse(apic.writeMsr(0x839, 0));
    }

    @Test
    void reservedBitsRaiseAFaultInX2ApicMode() {
        rig.enterX2Apic();

        assertFalse(apic.writeMsr(0x808, 0x100));
        assertFalse(apic.writeMsr(0x80B, 1));
        assertFalse(apic.writeMsr(0x828, 1));
        assertFalse(apic.writeMsr(0x83F, 0x100));
        assertFalse(apic.writeMsr(0x838, 1L << 32));
        assertFalse(apic.writeMsr(0x830, 1L << 20));
        assertTrue(apic.writeMsr(0x808, 0xFF));
        assertTrue(apic.writeMsr(0x828, 0));
    }

    @Test
    void identificationsAreWideInX2ApicMode() {
        rig.enterX2Apic();

        assertEquals(1, rig.apic(1).readMsr(0x802));
        assertEquals(2, rig.apic(1).readMsr(0x80D), "logical: cluster 0, bit 1");
    }

    @Test
    void theSelfInterruptRegisterSendsToItself() {
        rig.enterX2Apic();

        assertTrue(apic.writeMsr(0x83F, 0xB0));

        assertEquals(0xB0, apic.acknowledge());
    }

    @Test
    void theCommandRegisterIsOneMsr() {
        rig.enterX2Apic();

        apic.writeMsr(0x830, 0x1_0000_0041L);

        assertEquals(0x1_0000_0041L, apic.readMsr(0x830));
        assertEquals(0x41, rig.apic(1).acknowledge());
    }

    @Test
    void resetLeavesX2ApicMode() {
        rig.enterX2Apic();

        apic.reset();

        assertEquals(XAPIC, apic.readMsr(APIC_BASE));
        assertEquals(0xFF, rig.read(0, SVR));
    }
}
