package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.Topology;

/**
 * What lies around a software processor.
 *
 * @param bus       ports and memory-mapped devices
 * @param apic      its local APIC; calls take the board lock
 * @param model     what CPUID says
 * @param topology  which of the machine's processors it is
 * @param tsc       the time-stamp counter
 * @param attention why it must look up
 */
public record Surroundings(GuestBus bus, ProcessorApic apic, CpuModel model, Topology topology,
        TimeStampCounter tsc, Attention attention) {
}
