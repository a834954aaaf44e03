package dev.vivarium.engine.machine;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.snapshot.codec.DeviceState;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;

/**
 * A paused machine, as another one can go on from it, with whatever back end.
 *
 * @param model      what its processors are: the name of their model, or more than that
 * @param devices    the records of the board
 * @param processors in the order of their numbers
 * @param guestNanos guest time
 * @param ram        its RAM, which stays as it is for as long as the machine is paused and not closed
 */
record MachineImage(String model, Map<String, DeviceState> devices, List<CpuState> processors, long guestNanos,
        MemorySegment ram) {
    MachineImage {
        devices = Map.copyOf(devices);
        processors = List.copyOf(processors);
    }
}
