package dev.vivarium.engine.device.lapic;

import static dev.vivarium.engine.device.lapic.LapicRig.ESR;
import static dev.vivarium.engine.device.lapic.LapicRig.ICR;
import static dev.vivarium.engine.device.lapic.LapicRig.ID;
import static dev.vivarium.engine.device.lapic.LapicRig.IRR;
import static dev.vivarium.engine.device.lapic.LapicRig.ISR;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_ERROR;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_LINT0;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_LINT1;
import static dev.vivarium.engine.device.lapic.LapicRig.LVT_TIMER;
import static dev.vivarium.engine.device.lapic.LapicRig.PPR;
import static dev.vivarium.engine.device.lapic.LapicRig.SVR;
import static dev.vivarium.engine.device.lapic.LapicRig.TMR;
import static dev.vivarium.engine.device.lapic.LapicRig.TPR;
import static dev.vivarium.engine.device.lapic.LapicRig.VERSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

/** One local APIC: registers, priorities, pins. */
final class LapicTest extends DeviceContract {
    private final LapicRig rig = LapicRig.enabled(clock, 1);
    private final Lapic apic = rig.apic(0);

    @Override
    protected DeviceState powerOn() {
        return LapicState.powerOn(0, true);
    }

    @Override
    protected Lapic build(DeviceState state) {
        return new Lapic(new ApicBus(40), new RecordedProcessor(), clock, TscScale.NANOSECONDS, new MetricRegistry(),
                (LapicState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window((Lapic) device, 4096));
    }

    /** With an interrupt in service, one that waits, and a timer that runs. */
    @Override
    protected DeviceState sample(Device used) {
        self(0x91);
        self(0x52);
        apic.acknowledge();
        apic.write(0x320, 4, 0x2_0031); // periodic
        apic.write(0x380, 4, 1_000_000);
        return apic.save();
    }

    @Test
    void versionIsThatOfAnIntegratedApicWithSixLocalVectors() {
        assertEquals(0x00050014, rig.read(0, VERSION));
    }

    @Test
    void theDestinationFormatStartsFlat() {
        assertEquals(-1, rig.read(0, 0xE0));
        rig.write(0, 0xE0, 0x0123_4567);
        assertEquals(0x0FFF_FFFF, rig.read(0, 0xE0));
    }

    @Test
    void anInterruptGoesFromRequestedToInServiceToEnded() {
        self(0x71);
        assertTrue(isPending());
        assertEquals(0x20000, rig.read(0, IRR + 0x30));

        assertEquals(0x71, apic.acknowledge());

        assertFalse(isPending());
        assertEquals(0, rig.read(0, IRR + 0x30));
        assertEquals(0x20000, rig.read(0, ISR + 0x30));
        assertEquals(0x70, rig.read(0, PPR));
        rig.end(0);
        assertEquals(0, rig.read(0, ISR + 0x30));
        assertEquals(ProcessorApic.NONE, apic.acknowledge());
    }

    @Test
    void onlyAHigherClassInterruptsAService() {
        self(0x71);
        apic.acknowledge();
        self(0x7F);
        assertFalse(isPending(), "same class");
        self(0x80);
        assertEquals(0x80, apic.acknowledge());

        rig.end(0);
        rig.end(0);

        assertEquals(0x7F, apic.acknowledge());
    }

    @Test
    void theTaskPriorityHoldsInterruptsBack() {
        rig.write(0, TPR, 0xF0);
        self(0x20);
        self(0x3E);
        assertFalse(isPending());

        rig.write(0, TPR, 0x20);

        assertEquals(0x3E, apic.acknowledge());
        rig.end(0);
        assertFalse(isPending());
        apic.setTaskPriority(0);
        assertEquals(0x20, apic.acknowledge());
    }

    @Test
    void controlRegisterEightIsTheUpperHalfOfTheTaskPriority() {
        rig.write(0, TPR, 0x35);
        assertEquals(3, apic.taskPriority());
        apic.setTaskPriority(9);

        assertEquals(0x90, rig.read(0, TPR));
    }

    @Test
    void onlyALevelInterruptsEndIsBroadcast() {
        rig.bus.deliver(0xFEE00000L, 0xC079);
        assertTrue((rig.read(0, TMR + 0x30) & 1 << 25) != 0);
        apic.acknowledge();
        rig.end(0);
        assertEquals(List.of(0x79), rig.ended);

        rig.bus.deliver(0xFEE00000L, 0x4079);
        assertEquals(0, rig.read(0, TMR + 0x30));
        apic.acknowledge();
        rig.end(0);

        assertEquals(List.of(0x79), rig.ended);
    }

    @Test
    void aSoftwareDisabledApicKeepsWhatItHasAndTakesNoMore() {
        self(0x41);
        rig.write(0, LVT_TIMER, 0xEE);
        rig.write(0, SVR, 0xFF);
        rig.bus.deliver(0xFEE00000L, 0x42);

        assertEquals(0x41, apic.acknowledge());
        rig.end(0);
        assertFalse(isPending());
        assertEquals(0x100EE, rig.read(0, LVT_TIMER), "masked");
        rig.write(0, LVT_TIMER, 0xEE);
        assertEquals(0x100EE, rig.read(0, LVT_TIMER), "and stays so");
    }

    @Test
    void localVectorsKeepOnlyTheirWritableBits() {
        for (int offset = 0x320; offset <= 0x370; offset += 0x10) {
            rig.write(0, offset, -1);
        }

        assertEquals(0x700FF, rig.read(0, 0x320));
        assertEquals(0x107FF, rig.read(0, 0x330));
        assertEquals(0x107FF, rig.read(0, 0x340));
        assertEquals(0x1A7FF, rig.read(0, 0x350));
        assertEquals(0x1A7FF, rig.read(0, 0x360));
        assertEquals(0x100FF, rig.read(0, 0x370));
    }

    @Test
    void theFirstProcessorPassesThe8259On() {
        rig.external = 0x30;
        apic.lint0().set(true);
        assertTrue(isPending());
        assertEquals(0x30, apic.acknowledge());

        apic.lint0().set(false);

        assertFalse(isPending());
        assertEquals(0, rig.read(0, ISR + 0x10), "it does not pass through ISR");
    }

    @Test
    void maskingLint0SilencesThe8259() {
        apic.lint0().set(true);
        rig.write(0, LVT_LINT0, 0x10700);
        assertFalse(isPending());

        rig.write(0, LVT_LINT0, 0x700);

        assertTrue(isPending());
    }

    @Test
    void theTaskPriorityDoesNotHoldThe8259Back() {
        rig.external = 8;
        apic.setTaskPriority(15);
        apic.lint0().set(true);

        assertEquals(8, apic.acknowledge());
    }

    @Test
    void lint0CanBeAVectorOfItsOwn() {
        rig.write(0, LVT_LINT0, 0x30);

        apic.lint0().pulse();
        assertEquals(0x30, apic.acknowledge());
        rig.end(0);
        apic.lint0().pulse();

        assertEquals(0x30, apic.acknowledge());
    }

    @Test
    void lint1IsTheNmiOnceUnmasked() {
        apic.lint1().pulse();
        assertEquals(List.of(), rig.processor(0).events());
        rig.write(0, LVT_LINT1, 0x400);

        apic.lint1().pulse();

        assertEquals(List.of("NMI"), rig.processor(0).events());
    }

    @Test
    void anExternalInterruptMessageAsksThe8259() {
        rig.external = 0x33;
        rig.bus.deliver(0xFEE00000L, 0x4700);

        assertEquals(0x33, apic.acknowledge());
        assertFalse(isPending());
    }

    @Test
    void errorsShowAfterTheRegisterIsWritten() {
        rig.write(0, LVT_ERROR, 0xFE);
        self(0x05);
        assertEquals(0, rig.read(0, ESR));
        assertEquals(0xFE, apic.acknowledge());

        rig.write(0, ESR, 0);
        assertEquals(0x20, rig.read(0, ESR));
        rig.write(0, ESR, 0);

        assertEquals(0, rig.read(0, ESR));
    }

    @Test
    void anIllegalVectorIsNotTaken() {
        rig.bus.deliver(0xFEE00000L, 0x4003);

        assertFalse(isPending());
        rig.write(0, ESR, 0);
        assertEquals(0x40, rig.read(0, ESR));
    }

    @Test
    void aRegisterThatDoesNotExistIsAnError() {
        assertEquals(0, rig.read(0, 0x40));
        rig.write(0, ESR, 0);

        assertEquals(0x80, rig.read(0, ESR));
    }

    @Test
    void narrowReadsSeePartOfARegister() {
        assertEquals(0x05, apic.read(VERSION + 2, 1));
        assertEquals(0, apic.read(VERSION + 4, 4));
        apic.write(TPR, 1, 0x40);
        assertEquals(0, rig.read(0, TPR), "narrow writes are ignored");
    }

    @Test
    void theCommandRegisterReadsBackIdle() {
        rig.write(0, 0x310, 0x12FF_FFFF);
        rig.write(0, ICR, 0x0004_1041);

        assertEquals(0x1200_0000, rig.read(0, 0x310));
        assertEquals(0x0004_0041, rig.read(0, ICR));
    }

    @Test
    void theIdentificationIsWritable() {
        rig.write(0, ID, 0x0500_0000);
        assertEquals(0x0500_0000, rig.read(0, ID));

        rig.bus.deliver(0xFEE05000L, 0x50);

        assertEquals(0x50, apic.acknowledge());
    }

    @Test
    void aRestoredRequestIsPendingAgain() {
        self(0x91);
        RecordedProcessor processor = new RecordedProcessor();

        Lapic restored = new Lapic(new ApicBus(40), processor, clock, TscScale.NANOSECONDS, new MetricRegistry(),
                apic.save());

        assertTrue(processor.isInterruptPending());
        assertEquals(0x91, restored.acknowledge());
    }

    @Test
    void savedRegistersOfAnotherShapeAreRefused() {
        LapicState good = apic.save();

        assertThrows(IllegalArgumentException.class,
                () -> new LapicState(0, 0xFEE00400L, 0, 0, 0, 0, 0, good.inService(), good.levels(), good.requests(), 0,
                        0, 0, 0, good.vectors(), good.timer()));
        assertThrows(IllegalArgumentException.class,
                () -> new LapicState(0, 0xFEE00800L, 0, 0, 0, 0, 0, new int[7], good.levels(), good.requests(), 0, 0, 0,
                        0, good.vectors(), good.timer()));
        assertThrows(IllegalArgumentException.class, () -> new LapicState.Timer(0, 0, -1, 0));
    }

    private boolean isPending() {
        return rig.processor(0).isInterruptPending();
    }

    private void self(int vector) {
        rig.write(0, ICR, 0x44000 | vector);
    }
}
