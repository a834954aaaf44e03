package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.ManualClock;

import java.util.ArrayList;
import java.util.List;

/** Some processors with their local APICs on one bus, programmed as a guest would. */
final class LapicRig {
    static final int ID = 0x20;
    static final int VERSION = 0x30;
    static final int TPR = 0x80;
    static final int PPR = 0xA0;
    static final int EOI = 0xB0;
    static final int LDR = 0xD0;
    static final int DFR = 0xE0;
    static final int SVR = 0xF0;
    static final int ISR = 0x100;
    static final int TMR = 0x180;
    static final int IRR = 0x200;
    static final int ESR = 0x280;
    static final int ICR = 0x300;
    static final int ICR_HIGH = 0x310;
    static final int LVT_TIMER = 0x320;
    static final int LVT_LINT0 = 0x350;
    static final int LVT_LINT1 = 0x360;
    static final int LVT_ERROR = 0x370;
    static final int INITIAL_COUNT = 0x380;
    static final int CURRENT_COUNT = 0x390;
    static final int DIVIDE = 0x3E0;
    static final int APIC_BASE = 0x1B;

    final ManualClock clock;
    final MetricRegistry registry = new MetricRegistry();
    final ApicBus bus = new ApicBus(40);
    final List<RecordedProcessor> processors = new ArrayList<>();
    final List<Lapic> apics = new ArrayList<>();
    final List<Integer> ended = new ArrayList<>();
    int external = -1;

    LapicRig(ManualClock clock, int count) {
        this.clock = clock;
        bus.connect(() -> external, ended::add);
        for (int i = 0; i < count; i++) {
            processors.add(new RecordedProcessor());
            apics.add(new Lapic(bus, processors.get(i), clock, TscScale.NANOSECONDS, registry,
                    LapicState.powerOn(i, i == 0)));
        }
    }

    /** All enabled by software, as a running guest has them. */
    static LapicRig enabled(ManualClock clock, int count) {
        LapicRig rig = new LapicRig(clock, count);
        for (int i = 0; i < count; i++) {
            rig.write(i, SVR, 0x1FF);
        }
        return rig;
    }

    Lapic apic(int processor) {
        return apics.get(processor);
    }

    RecordedProcessor processor(int processor) {
        return processors.get(processor);
    }

    int read(int processor, int offset) {
        return (int) apic(processor).read(offset, 4);
    }

    void write(int processor, int offset, int value) {
        apic(processor).write(offset, 4, value & 0xFFFF_FFFFL);
    }

    void enterX2Apic() {
        for (Lapic apic : apics) {
            apic.writeMsr(APIC_BASE, apic.readMsr(APIC_BASE) | 0x400);
        }
    }

    /** The interrupt command, in whichever mode the sender is. */
    void send(int processor, int destination, int command) {
        if (apic(processor).mmioBase() >= 0) {
            write(processor, ICR_HIGH, destination << 24);
            write(processor, ICR, command);
        } else {
            apic(processor).writeMsr(0x830, (long) destination << 32 | command & 0xFFFF_FFFFL);
        }
    }

    /** Takes whatever waits at each processor; the numbers of those that had {@code vector}. */
    List<Integer> takers(int vector) {
        List<Integer> takers = new ArrayList<>();
        for (int i = 0; i < apics.size(); i++) {
            if (processor(i).isInterruptPending() && apic(i).acknowledge() == vector) {
                takers.add(i);
                end(i);
            }
        }
        return takers;
    }

    void end(int processor) {
        if (apic(processor).mmioBase() >= 0) {
            write(processor, EOI, 0);
        } else {
            apic(processor).writeMsr(0x80B, 0);
        }
    }
}
